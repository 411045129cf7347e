/// Character references (`&amp;`, `&auml;`, `&#228;`, `&#xE4;`) to characters: one level, never more.
///
/// What is no reference stays as written, so that `H&M`, `AT&T` and `R&D` survive (faults XML-05).
/// A document's own ENTITY declarations are not known here: nothing can grow (faults XML-01).
package enum CharacterReferences {
    /// Where the text stands decides what counts without a semicolon.
    package enum Grammar: Sendable {
        /// Named references need their semicolon; those of HTML are known without a DTD.
        case xml
        /// HTML Living Standard §13.2.5.73: old names also count without (`&copy 2026`).
        case htmlText
        /// As `htmlText`, but `?a=1&copy=2` stays as it is.
        case htmlAttribute
    }

    /// Bytes of the longest reference, with `&` and `;`.
    package static let lengthLimit = NamedReferences.longestName + 2

    /// One reference, decoded.
    package struct Reference: Sendable {
        package var first: Unicode.Scalar
        package var second: Unicode.Scalar?
        /// The index behind it.
        package var end: Int
        /// Known without a DTD: a number, or one of XML's five names.
        var isXML = true
    }

    /// The reference whose `&` is at `start`; nil where there is none. Looks at no byte from `end` on.
    package static func reference(
        at start: Int, in bytes: [UInt8], end: Int, as grammar: Grammar
    ) -> Reference? {
        guard start + 2 < end else { return nil }
        let next = bytes[start + 1]
        if next == UInt8(ascii: "#") { return numeric(at: start + 2, in: bytes, end: end) }
        guard isAlphanumeric(next) else { return nil }
        return named(at: start + 1, in: bytes, end: end, as: grammar)
    }

    /// `&name;` at a `&`, whether anything defines it or not; nil where it is written otherwise.
    package static func name(at mark: Int, in bytes: [UInt8]) -> Range<Int>? {
        var end = mark + 1
        let limit = min(bytes.count, mark + lengthLimit)
        while end < limit, isNameByte(bytes[end], isFirst: end == mark + 1) { end += 1 }
        guard end < limit, end > mark + 1, bytes[end] == UInt8(ascii: ";") else { return nil }
        return mark..<end + 1
    }

    private static func isNameByte(_ byte: UInt8, isFirst: Bool) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...: true
        case 0x30...0x39, 0x2D, 0x2E: !isFirst
        default: false
        }
    }

    /// Appends `bytes[range]` with its references decoded. The result is the place of the first that
    /// XML does not know without a DTD (XML 1.0 §4.6), nil where there is none.
    @discardableResult
    package static func append(
        _ range: Range<Int>, of bytes: [UInt8], as grammar: Grammar, to output: inout [UInt8]
    ) -> Int? {
        var undefined: Int?
        var start = range.lowerBound
        var search = start
        while let mark = bytes.firstIndex(of: UInt8(ascii: "&"), in: search..<range.upperBound) {
            guard let found = reference(at: mark, in: bytes, end: range.upperBound, as: grammar)
            else {
                if grammar == .xml, undefined == nil, name(at: mark, in: bytes) != nil {
                    undefined = mark
                }
                search = mark + 1
                continue
            }
            output.append(start..<mark, of: bytes)
            output.append(found.first)
            if !found.isXML { undefined = undefined ?? mark }
            if let second = found.second { output.append(second) }
            start = found.end
            search = start
        }
        output.append(start..<range.upperBound, of: bytes)
        return undefined
    }

    /// The place of the first that XML does not know without a DTD.
    package static func firstUndefined(in range: Range<Int>, of bytes: [UInt8]) -> Int? {
        var start = range.lowerBound
        while let mark = bytes.firstIndex(of: UInt8(ascii: "&"), in: start..<range.upperBound) {
            let found = reference(at: mark, in: bytes, end: range.upperBound, as: .xml)
            if let found, !found.isXML { return mark }
            start = found?.end ?? mark + 1
        }
        return nil
    }

    /// The text with its references decoded.
    package static func decoded(_ text: String, as grammar: Grammar = .htmlText) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var output: [UInt8] = []
        let bytes = Array(text.utf8)
        append(bytes.indices, of: bytes, as: grammar, to: &output)
        return String(decoding: output, as: UTF8.self)
    }
}

extension CharacterReferences {
    private static func named(
        at start: Int, in bytes: [UInt8], end: Int, as grammar: Grammar
    ) -> Reference? {
        let limit = min(end, start + NamedReferences.longestName)
        var index = start
        while index < limit, isAlphanumeric(bytes[index]) { index += 1 }
        if index < end, bytes[index] == UInt8(ascii: ";") {
            if let scalar = common(start..<index, in: bytes) {
                return Reference(first: scalar, end: index + 1)
            }
            if let entry = NamedReferences.html.entry(for: start..<index, in: bytes) {
                return Reference(
                    first: entry.first, second: entry.second, end: index + 1,
                    isXML: entry.first == "'" || entry.first == "\"")
            }
        }
        return grammar == .xml
            ? nil : bare(start..<index, in: bytes, end: end, as: grammar)
    }

    /// The few that nearly all are, without the table.
    private static func common(_ name: Range<Int>, in bytes: [UInt8]) -> Unicode.Scalar? {
        let last = bytes[name.upperBound - 1]
        switch (name.count, bytes[name.lowerBound]) {
        case (2, UInt8(ascii: "l")) where last == UInt8(ascii: "t"): return "<"
        case (2, UInt8(ascii: "g")) where last == UInt8(ascii: "t"): return ">"
        case (3, UInt8(ascii: "a"))
        where last == UInt8(ascii: "p") && bytes[name.lowerBound + 1] == UInt8(ascii: "m"):
            return "&"
        default: return nil
        }
    }

    /// The longest old name that the letters begin with.
    private static func bare(
        _ letters: Range<Int>, in bytes: [UInt8], end: Int, as grammar: Grammar
    ) -> Reference? {
        var length = min(letters.count, NamedReferences.longestBareName)
        while length >= 2 {
            let name = letters.lowerBound..<(letters.lowerBound + length)
            if let entry = NamedReferences.html.entry(for: name, in: bytes), entry.isBare {
                if grammar == .htmlAttribute, name.upperBound < end,
                    isAlphanumeric(bytes[name.upperBound])
                        || bytes[name.upperBound] == UInt8(ascii: "=")
                {
                    return nil
                }
                return Reference(first: entry.first, second: entry.second, end: name.upperBound)
            }
            length -= 1
        }
        return nil
    }

    /// `228;` or `xE4;`, the semicolon may be missing.
    private static func numeric(at start: Int, in bytes: [UInt8], end: Int) -> Reference? {
        let isHex = bytes[start] | 0x20 == UInt8(ascii: "x")
        var index = isHex ? start + 1 : start
        let digits = index
        var code: UInt32 = 0
        while index < end, let digit = digit(bytes[index]), isHex || digit < 10 {
            code = min(code * (isHex ? 16 : 10) + digit, 0x110000)
            index += 1
        }
        guard index > digits else { return nil }
        if index < end, bytes[index] == UInt8(ascii: ";") { index += 1 }
        return Reference(first: scalar(code), end: index)
    }

    /// NUL, surrogates and what lies beyond Unicode are U+FFFD; 128…159 are meant as windows-1252
    /// (HTML Living Standard §13.2.5.84).
    private static func scalar(_ code: UInt32) -> Unicode.Scalar {
        if (0x80...0x9F).contains(code) { return Windows1252.scalar(UInt8(code)) }
        guard code != 0, let scalar = Unicode.Scalar(code) else { return "\u{FFFD}" }
        return scalar
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte) - 0x30
        case 0x41...0x46: UInt32(byte) - 0x41 + 10
        case 0x61...0x66: UInt32(byte) - 0x61 + 10
        default: nil
        }
    }

    @inline(__always)
    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
