/// Which encoding a document is read in, and why another was not taken.
struct EncodingChoice {
    private let bytes: [UInt8]
    private let contentType: String?
    private let grammar: DecodedText.Grammar
    /// Behind the byte order mark.
    private(set) var start = 0
    private(set) var refusedLabel: String?
    /// Known where it had to be looked at.
    private(set) var isValidUTF8: Bool?

    init(bytes: [UInt8], contentType: String?, grammar: DecodedText.Grammar) {
        (self.bytes, self.contentType, self.grammar) = (bytes, contentType, grammar)
    }

    mutating func encoding() -> Encoding {
        if let marked = byByteOrderMark() { return marked }
        if let wide = byWideAngle() { return wide }
        let header = contentType.flatMap(DeclaredEncoding.charset)
        if let header, let named = byLabel(header) { return checked(named) }
        let declared =
            grammar == .xml
            ? DeclaredEncoding.xml(bytes)
            : DeclaredEncoding.html(bytes) ?? DeclaredEncoding.xml(bytes)
        if let declared, let named = byLabel(declared) { return checked(named) }
        return checked(.utf8)
    }

    private mutating func byByteOrderMark() -> Encoding? {
        // Nearly all begin with `<` or white space: without a look at the table.
        guard let first = bytes.first, first == 0 || first >= 0xEF else { return nil }
        for (mark, label) in Self.byteOrderMarks where bytes.starts(with: mark) {
            start = mark.count
            return Encoding(label: label)
        }
        return nil
    }

    private static let byteOrderMarks: [([UInt8], String)] = [
        ([0xEF, 0xBB, 0xBF], "utf-8"), ([0xFF, 0xFE, 0, 0], "utf-32le"),
        ([0, 0, 0xFE, 0xFF], "utf-32be"), ([0xFF, 0xFE], "utf-16le"), ([0xFE, 0xFF], "utf-16be"),
    ]

    /// `<` in two or four bytes: UTF-16 or -32 without a mark (XML 1.0, appendix F).
    private func byWideAngle() -> Encoding? {
        guard bytes.count >= 4 else { return nil }
        switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
        case (0x3C, 0, 0, 0): return Encoding(label: "utf-32le")
        case (0, 0, 0, 0x3C): return Encoding(label: "utf-32be")
        case (0x3C, 0, 1..., 0): return .utf16LE
        case (0, 0x3C, 0, 1...): return .utf16BE
        case (0x4C, 0x6F, 0xA7, 0x94): return Encoding(label: "ebcdic")
        default: return nil
        }
    }

    /// UTF-16 and -32 would have shown: a label that says so is wrong (WHATWG HTML §13.2.3.2).
    private mutating func byLabel(_ label: String) -> Encoding? {
        guard let named = Encoding(label: label) else {
            refusedLabel = refusedLabel ?? label
            return nil
        }
        guard
            named.name.hasPrefix("utf-16") || named.name.hasPrefix("utf-32")
                || named.name.hasPrefix("ebcdic")
        else { return named }
        return bytes.prefix(64).contains(0) ? named : .utf8
    }

    /// UTF-8 that is none is told by its bytes.
    private mutating func checked(_ named: Encoding) -> Encoding {
        guard named == .utf8 else { return named }
        isValidUTF8 = UTF8Validity(bytes, in: start..<bytes.count) != .invalid
        guard isValidUTF8 == false else { return .utf8 }
        let check = UTF8Check(bytes, in: start..<bytes.count)
        guard check.strays > check.sequences else { return .utf8 }
        if let guess = EncodingGuess.encoding(of: bytes, from: start), guess != .utf8 {
            return guess
        }
        return check.undefined == 0 ? .windows1252 : .utf8
    }
}
