/// Reads XML as feeds write it: forgiving, in one pass, never more than linear, without recursion.
///
/// Every byte string is read to its end. Start and end tags always come in pairs: an end tag closes
/// what is open inside its element; one that closes nothing is left out. Junk around the root, bare
/// `&` and `<`, missing namespace declarations and unquoted attributes are no obstacle. DOCTYPE is
/// skipped whole: no entity is ever expanded, no file or address is ever opened (faults XML-01, -02).
package struct XMLTokenizer: Sendable {
    /// Attributes kept of one tag; the rest is skipped. Real feeds have under 30 (faults XML-03).
    package static let attributeLimit = 256
    /// Elements that are remembered by name; deeper ones are only counted (faults XML-04).
    package static let depthLimit = 4096
    /// How far an end tag looks for its start tag, so that stray ones cost no more than this.
    static let matchLimit = 64
    /// Namespace declarations in force at once; a feed has about ten.
    static let bindingLimit = 128

    /// UTF-8.
    package let bytes: [UInt8]
    /// The place behind the last token.
    package internal(set) var index: Int
    /// Where the last token begins.
    package internal(set) var tokenStart = 0
    /// The last start tag's.
    package internal(set) var attributes: [XMLAttribute] = []
    /// End tags without a start tag.
    package internal(set) var strayEnds = 0
    /// The first end tag that did not match.
    package internal(set) var firstMismatch: Int?
    /// Whether a DOCTYPE may declare entities.
    package internal(set) var hasDoctype = false
    /// Start tags that were closed by an end tag of an element around them.
    package internal(set) var impliedEnds = 0

    struct Element: Sendable {
        var name: XMLName
        /// Of the name with its prefix, as written.
        var qualified: UInt64
    }

    struct Binding: Sendable {
        var prefix: UInt64
        var namespace: XMLNamespace
        /// The depth of the element that declares it.
        var depth: Int
    }

    var open: [Element] = []
    /// Elements open beyond `depthLimit`.
    var unnamed = 0
    var bindings: [Binding] = []
    /// End tags still to be given for an end tag that was read.
    var pendingEnds = 0
    var hasRoot = false
    /// Input ended inside a tag, comment or CDATA section.
    var isCut = false
    /// No `?>` comes any more.
    private var endsInstructionsEarly = false

    package init(bytes: [UInt8]) {
        self.bytes = bytes
        index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        open.reserveCapacity(16)
    }

    /// Elements open, `open` and `unnamed`; a start tag counts already, an end tag no more. Kept, as
    /// who reads a document asks at each token.
    package internal(set) var depth = 0

    /// Whether the input ended before its root element did (faults FET-03). Known at the end.
    package var isTruncated: Bool { isCut || depth > 0 }

    /// The next token; nil at the end.
    package mutating func next() -> XMLToken? {
        if pendingEnds > 0 {
            pendingEnds -= 1
            return close()
        }
        while index < bytes.count {
            tokenStart = index
            if bytes[index] != UInt8(ascii: "<") { return text() }
            if let token = markup() { return token }
            if index == tokenStart { return text() }
        }
        return nil
    }

    /// Text up to the next `<` that begins markup.
    private mutating func text() -> XMLToken {
        var end = index
        repeat {
            // The first byte may be a `<` that is none.
            end =
                bytes.firstIndex(of: UInt8(ascii: "<"), in: min(end + 1, bytes.count)..<bytes.count)
                ?? bytes.count
        } while end < bytes.count && !beginsMarkup(at: end)
        defer { index = end }
        return .text(index..<end)
    }

    private func beginsMarkup(at place: Int) -> Bool {
        guard place + 1 < bytes.count else { return true }
        switch bytes[place + 1] {
        case 0x41...0x5A, 0x61...0x7A, 0x80...0xFF, UInt8(ascii: "_"), UInt8(ascii: ":"),
            UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?"):
            return true
        default: return false
        }
    }

    /// The token at a `<`; nil where there is nothing to give, and the index unmoved where it is text.
    private mutating func markup() -> XMLToken? {
        guard beginsMarkup(at: index) else { return nil }
        guard index + 1 < bytes.count else {
            cut()
            return nil
        }
        switch bytes[index + 1] {
        case UInt8(ascii: "/"): return endTag()
        case UInt8(ascii: "!"): return declaration()
        case UInt8(ascii: "?"):
            skipInstruction()
            return nil
        default: return startTag()
        }
    }

    /// The input ends inside markup.
    mutating func cut() {
        index = bytes.count
        isCut = true
    }

    /// Behind an end mark, or to the end.
    mutating func skip(past mark: StaticString) {
        if let end = bytes.firstIndex(of: mark, in: index..<bytes.count) {
            index = end + mark.utf8CodeUnitCount
        } else {
            cut()
        }
    }

    /// To `?>`; in a document that has none further on, to `>`. That is found out once.
    private mutating func skipInstruction() {
        if !endsInstructionsEarly,
            let end = bytes.firstIndex(of: "?>", in: index..<bytes.count)
        {
            index = end + 2
        } else {
            endsInstructionsEarly = true
            skip(past: ">")
        }
    }
}
