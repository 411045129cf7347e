/// The bytes of a fuzzer: choices in front, then what is read.
struct FuzzInput {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    /// The next byte as a choice; 0 where there is none.
    mutating func choice() -> Int { rest.popFirst().map(Int.init) ?? 0 }

    /// Up to the next line feed, which is dropped.
    mutating func line() -> String {
        let text = rest.prefix { $0 != 0x0A }
        rest = rest[text.endIndex...].dropFirst()
        return String(decoding: text, as: UTF8.self)
    }

    var remainder: [UInt8] { Array(rest) }
}
