import Domain
import Markup

/// Takes apart what `ByteWriter` wrote, or what somebody wants to pass for it: nothing is read beyond
/// the end, and no count makes room for more than the bytes that are there.
struct ByteReader {
    struct Malformed: Error {}

    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { index == bytes.count }

    mutating func byte() throws(Malformed) -> UInt8 { bytes[try take(1).lowerBound] }

    mutating func number<Number: FixedWidthInteger>(
        as type: Number.Type = Number.self
    ) throws(Malformed) -> Number {
        let range = try take(MemoryLayout<Number>.size)
        return Number(
            littleEndian: bytes.withUnsafeBytes {
                $0.loadUnaligned(fromByteOffset: range.lowerBound, as: Number.self)
            })
    }

    /// How many values follow, each of so many bytes or more.
    mutating func count(ofSize size: Int) throws(Malformed) -> Int {
        let count = Int(try number(as: UInt32.self))
        guard count <= (bytes.count - index) / size else { throw Malformed() }
        return count
    }

    /// What is no UTF-8 is replaced.
    mutating func text() throws(Malformed) -> String {
        guard let text = try optionalText() else { throw Malformed() }
        return text
    }

    mutating func optionalText() throws(Malformed) -> String? {
        let length = try number(as: UInt32.self)
        if length == ByteWriter.none { return nil }
        return String(utf8: bytes, in: try take(Int(length)))
    }

    mutating func texts() throws(Malformed) -> [String] {
        let count = try count(ofSize: MemoryLayout<UInt32>.size)
        var texts: [String] = []
        texts.reserveCapacity(count)
        for _ in 0..<count { texts.append(try text()) }
        return texts
    }

    mutating func time() throws(Malformed) -> Timestamp? {
        let milliseconds = try number(as: Int64.self)
        return milliseconds == ByteWriter.noTime ? nil : Timestamp(milliseconds: milliseconds)
    }

    private mutating func take(_ count: Int) throws(Malformed) -> Range<Int> {
        guard count <= bytes.count - index else { throw Malformed() }
        defer { index += count }
        return index..<index + count
    }
}
