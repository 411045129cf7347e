/// A part of a page as its bytes have it.
enum HTMLToken: Sendable, Hashable {
    /// Text in which character references count.
    case text(Range<Int>)
    /// Text as it stands: the inside of `script`, `style` and their like.
    case rawText(Range<Int>)
    /// Its attributes are in `HTMLTokenizer.attributes` until the next token.
    case start(HTMLTag, HTMLName, isSelfClosing: Bool)
    case end(HTMLTag, HTMLName)
}

/// Name and value of an attribute; the value as a range of the page's bytes, without its quotes.
struct HTMLAttribute: Sendable, Hashable {
    var name: HTMLName
    var start: Int32
    var end: Int32

    var range: Range<Int> { Int(start)..<Int(end) }
}

/// Cuts UTF-8 bytes into tags and text (HTML §13.2.5), in one pass over the bytes.
///
/// Comments, declarations and processing instructions are skipped.
struct HTMLTokenizer: Sendable {
    /// More than any page needs; what follows is skipped, so that look-ups stay short (HTM-01).
    static let attributeLimit = 256

    let bytes: [UInt8]
    private(set) var position = 0
    private(set) var attributes: [HTMLAttribute] = []
    /// The bytes end inside a tag, a comment or raw text.
    private(set) var isCut = false
    /// The element whose raw text comes next.
    private var rawTextOf: (tag: HTMLTag, name: HTMLName)?
    private let tags = HTMLTag.byName

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The next token, nil at the end.
    mutating func next() -> HTMLToken? {
        if let element = rawTextOf {
            rawTextOf = nil
            if let text = rawText(of: element.tag, name: element.name) { return text }
        }
        while position < bytes.count {
            let start = position
            let end = endOfText(from: start)
            if end > start {
                position = end
                return .text(start..<end)
            }
            if let token = markup() { return token }
        }
        return nil
    }

    /// What follows is markup after all: `<style/>` within SVG.
    mutating func leaveRawText() { rawTextOf = nil }

    /// Where the text ends that begins at an index: at the first `<` that opens markup.
    private func endOfText(from start: Int) -> Int {
        let bytes = bytes
        var start = start
        while let index = bytes.firstIndex(of: UInt8(ascii: "<"), in: start..<bytes.count),
            index + 1 < bytes.count
        {
            switch bytes[index + 1] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?"):
                return index
            default: start = index + 1
            }
        }
        return bytes.count
    }

    /// The markup at `<`; nil where it is skipped.
    private mutating func markup() -> HTMLToken? {
        switch bytes[position + 1] {
        case UInt8(ascii: "!"):
            skipDeclaration()
            return nil
        case UInt8(ascii: "?"):
            skip(past: UInt8(ascii: ">"))
            return nil
        case UInt8(ascii: "/"):
            guard position + 2 < bytes.count, Self.isLetter(bytes[position + 2]) else {
                skip(past: UInt8(ascii: ">"))
                return nil
            }
            position += 2
            return endTag()
        default:
            position += 1
            return startTag()
        }
    }

    private mutating func skip(past byte: UInt8) {
        let bytes = bytes
        var index = position
        while index < bytes.count, bytes[index] != byte { index += 1 }
        isCut = index >= bytes.count
        position = min(index + 1, bytes.count)
    }

    private mutating func skipDeclaration() {
        guard position + 3 < bytes.count, bytes[position + 2] == UInt8(ascii: "-"),
            bytes[position + 3] == UInt8(ascii: "-")
        else { return skip(past: UInt8(ascii: ">")) }
        let bytes = bytes
        // `<!-->` and `<!--->` are whole comments.
        var index = position + 4
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: ">"), endsComment(at: index) {
                position = index + 1
                return
            }
            index += 1
        }
        position = bytes.count
        isCut = true
    }

    /// Whether the `>` at an index ends the comment that begins at `position`: `-->` or `--!>`.
    private func endsComment(at index: Int) -> Bool {
        if bytes[index - 1] == UInt8(ascii: "-"), bytes[index - 2] == UInt8(ascii: "-") {
            return true
        }
        return index - 3 >= position + 4 && bytes[index - 1] == UInt8(ascii: "!")
            && bytes[index - 2] == UInt8(ascii: "-") && bytes[index - 3] == UInt8(ascii: "-")
    }
}

extension HTMLTokenizer {
    private mutating func startTag() -> HTMLToken? {
        let name = tagName()
        guard let isSelfClosing = readAttributes() else { return nil }
        let tag = tags[name] ?? .other
        if tag.holdsRawText { rawTextOf = (tag, name) }
        return .start(tag, name, isSelfClosing: isSelfClosing)
    }

    private mutating func endTag() -> HTMLToken? {
        let name = tagName()
        guard readAttributes() != nil else { return nil }
        return .end(tags[name] ?? .other, name)
    }

    private mutating func tagName() -> HTMLName {
        let bytes = bytes
        var hash = HTMLName.seed
        var index = position
        while index < bytes.count, !Self.endsTagName(bytes[index]) {
            hash = HTMLName.step(hash, bytes[index])
            index += 1
        }
        position = index
        return HTMLName(hash: hash)
    }

    /// The attributes up to `>`; nil where the bytes end before it. Whether `/` stands before it.
    private mutating func readAttributes() -> Bool? {
        attributes.removeAll(keepingCapacity: true)
        let bytes = bytes
        var index = position
        var slash = false
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: ">"):
                position = index + 1
                return slash
            case UInt8(ascii: "/"):
                slash = true
                index += 1
            case 0x20, 0x09, 0x0A, 0x0C, 0x0D:
                index += 1
            default:
                slash = false
                index = readAttribute(at: index)
            }
        }
        position = bytes.count
        isCut = true
        return nil
    }

    /// One attribute, and where it ends.
    private mutating func readAttribute(at start: Int) -> Int {
        let bytes = bytes
        var hash = HTMLName.seed
        var index = start
        repeat {
            hash = HTMLName.step(hash, bytes[index])
            index += 1
        } while index < bytes.count && !Self.endsAttributeName(bytes[index])
        let name = HTMLName(hash: hash)
        var afterBlanks = index
        while afterBlanks < bytes.count, Self.isBlank(bytes[afterBlanks]) { afterBlanks += 1 }
        guard afterBlanks < bytes.count, bytes[afterBlanks] == UInt8(ascii: "=") else {
            keep(name, index..<index)
            return index
        }
        index = afterBlanks + 1
        while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
        return readValue(of: name, at: index)
    }

    private mutating func readValue(of name: HTMLName, at start: Int) -> Int {
        let bytes = bytes
        guard start < bytes.count else { return start }
        let quote = bytes[start]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            var index = start
            while index < bytes.count, !Self.isBlank(bytes[index]),
                bytes[index] != UInt8(ascii: ">")
            {
                index += 1
            }
            keep(name, start..<index)
            return index
        }
        var index = start + 1
        while index < bytes.count, bytes[index] != quote { index += 1 }
        keep(name, start + 1..<index)
        return index + 1
    }

    private mutating func keep(_ name: HTMLName, _ value: Range<Int>) {
        guard attributes.count < Self.attributeLimit else { return }
        attributes.append(
            HTMLAttribute(name: name, start: Int32(value.lowerBound), end: Int32(value.upperBound)))
    }

    /// Raw text up to the end tag of its element, which is left for the next token.
    private mutating func rawText(of tag: HTMLTag, name: HTMLName) -> HTMLToken? {
        let start = position
        let bytes = bytes
        var (index, end) = (start, bytes.count)
        while tag != .plaintext,
            let place = bytes.firstIndex(of: UInt8(ascii: "<"), in: index..<bytes.count)
        {
            if ends(name, at: place) {
                end = place
                break
            }
            index = place + 1
        }
        if end >= bytes.count { isCut = true }
        position = end
        guard end > start else { return nil }
        return tag.decodesReferences ? .text(start..<end) : .rawText(start..<end)
    }

    /// Whether the end tag of a name stands at an index.
    private func ends(_ name: HTMLName, at start: Int) -> Bool {
        let bytes = bytes
        guard start + 2 < bytes.count, bytes[start + 1] == UInt8(ascii: "/") else { return false }
        var hash = HTMLName.seed
        var index = start + 2
        // No raw text element has a longer name than `plaintext`.
        let limit = min(bytes.count, index + 10)
        while index < limit, Self.isLetter(bytes[index]) {
            hash = HTMLName.step(hash, bytes[index])
            index += 1
        }
        return hash == name.hash && (index >= bytes.count || Self.endsTagName(bytes[index]))
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (byte >= 0x09 && byte <= 0x0D && byte != 0x0B)
    }

    private static func endsTagName(_ byte: UInt8) -> Bool {
        isBlank(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }

    private static func endsAttributeName(_ byte: UInt8) -> Bool {
        endsTagName(byte) || byte == UInt8(ascii: "=")
    }
}
