/// One response of an IMAP server (RFC 3501 §7): its line, with each literal it held apart.
struct ImapResponse: Sendable, Equatable {
    /// Without literals: `* 1 FETCH (UID 5 BODY[] )`.
    var text: String
    var literals: [[UInt8]] = []

    /// Words of the line, in upper case.
    var words: [String] {
        text.split { $0 == " " || $0 == "(" || $0 == ")" || $0 == "]" || $0 == "[" }
            .map { $0.uppercased() }
    }

    /// The number behind a word.
    func number(after word: String) -> UInt32? {
        let words = words
        guard let place = words.firstIndex(of: word), place + 1 < words.count else { return nil }
        return UInt32(words[place + 1])
    }
}

/// Takes a server's bytes apart into responses. Pure.
struct ImapParser: Sendable {
    struct Fault: Error, Sendable, Equatable { let text: String }

    /// Bytes of one line; the longest lists ten thousand numbers.
    static let lineLimit = 256 << 10
    private let literalLimit: Int
    private var buffer: [UInt8] = []
    private var start = 0
    private var open = ImapResponse(text: "")
    /// Of the literal that is coming.
    private var missing: Int?

    /// - Parameter literalLimit: bytes of one literal; of more, the server was not asked.
    init(literalLimit: Int) { self.literalLimit = literalLimit }

    mutating func append(_ bytes: ArraySlice<UInt8>) {
        if start > 0 {
            buffer.removeFirst(start)
            start = 0
        }
        buffer += bytes
    }

    /// The next whole response; nil until more bytes come.
    mutating func next() throws(Fault) -> ImapResponse? {
        while true {
            if let count = missing {
                guard buffer.count - start >= count else { return nil }
                open.literals.append(Array(buffer[start..<(start + count)]))
                start += count
                missing = nil
            }
            guard let end = buffer[start...].firstIndex(of: 0x0A) else {
                guard buffer.count - start <= Self.lineLimit else {
                    throw Fault(text: "a line longer than \(Self.lineLimit >> 10) KiB")
                }
                return nil
            }
            let hasReturn = end > start && buffer[end - 1] == 0x0D
            let line = buffer[start..<(hasReturn ? end - 1 : end)]
            start = end + 1
            missing = try Self.literal(at: line, limit: literalLimit)
            open.text += String(decoding: line, as: UTF8.self)
            guard open.text.utf8.count <= Self.lineLimit else {
                throw Fault(text: "a response longer than \(Self.lineLimit >> 10) KiB")
            }
            if missing == nil {
                defer { open = ImapResponse(text: "") }
                return open
            }
        }
    }

    /// `{123}` at a line's end says that so many bytes follow.
    private static func literal(
        at line: ArraySlice<UInt8>, limit: Int
    ) throws(Fault) -> Int? {
        guard line.last == UInt8(ascii: "}"),
            let brace = line.lastIndex(of: UInt8(ascii: "{"))
        else { return nil }
        let digits = line[(brace + 1)...].dropLast()
        guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        guard let count = Int(String(decoding: digits, as: UTF8.self)), count <= limit else {
            throw Fault(text: "a literal longer than \(limit) bytes")
        }
        return count
    }
}
