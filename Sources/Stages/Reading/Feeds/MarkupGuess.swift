import Markup

/// Whether a text of unknown kind is HTML: RSS never says (faults XML-05: `1 < 2`, `vector<T>`).
enum MarkupGuess {
    /// Markup is a tag of HTML, a comment, or a character reference. Ends at the first tag.
    static func isMarkup(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
        let end = range.upperBound
        var start = range.lowerBound
        while let mark = bytes.firstIndex(of: UInt8(ascii: "<"), in: start..<end) {
            if isTag(at: mark, end: end, in: bytes) { return true }
            start = mark + 1
        }
        start = range.lowerBound
        while let mark = bytes.firstIndex(of: UInt8(ascii: "&"), in: start..<end) {
            if isReference(at: mark, end: end, in: bytes) { return true }
            start = mark + 1
        }
        return false
    }

    private static func isReference(at mark: Int, end: Int, in bytes: [UInt8]) -> Bool {
        guard
            let found = CharacterReferences.reference(at: mark, in: bytes, end: end, as: .xml)
        else { return false }
        return bytes[found.end - 1] == UInt8(ascii: ";")
    }

    private static func isTag(at mark: Int, end: Int, in bytes: [UInt8]) -> Bool {
        var start = mark + 1
        guard start < end else { return false }
        if bytes[start] == UInt8(ascii: "!") {
            return end - start > 2 && bytes[start + 1] == UInt8(ascii: "-")
        }
        if bytes[start] == UInt8(ascii: "/") { start += 1 }
        var stop = start
        while stop < end, isNameByte(bytes[stop]) { stop += 1 }
        guard stop > start, stop < end else { return false }
        switch bytes[stop] {
        case 0...0x20, UInt8(ascii: "/"), UInt8(ascii: ">"):
            return HTMLVocabulary.isElement(start..<stop, in: bytes)
        default: return false
        }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
