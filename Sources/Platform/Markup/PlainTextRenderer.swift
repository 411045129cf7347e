/// The one pass of `PlainText`.
struct PlainTextRenderer {
    private let bytes: [UInt8]
    private let end: Int
    private let form: PlainText.Form
    private let grammar: PlainText.Grammar
    private let tags: TagScanner
    private var index: Int
    private var text: FoldedText
    /// The element that is being left out, and how many of its name are open.
    private var hidden: (name: UInt64, depth: Int)?
    /// Frames that have no end tag any more: looked for once (linear time).
    private var endlessFrames: Set<UInt64> = []
    /// What the first links refer to, as far as the limit goes.
    private(set) var links: [Range<Int>] = []
    private let linkLimit: Int

    init(
        bytes: [UInt8], range: Range<Int>, form: PlainText.Form, grammar: PlainText.Grammar,
        linkLimit: Int = 0
    ) {
        self.bytes = bytes
        self.linkLimit = linkLimit
        (index, end) = (range.lowerBound, range.upperBound)
        (self.form, self.grammar) = (form, grammar)
        tags = TagScanner(bytes: bytes, end: range.upperBound)
        text = FoldedText(capacity: range.count)
    }

    mutating func render() -> String {
        while index < end {
            if hidden != nil {
                index = bytes.firstIndex(of: UInt8(ascii: "<"), in: index..<end) ?? end
            } else {
                index = text.appendRun(from: index, to: end, of: bytes)
            }
            guard index < end else { break }
            if bytes[index] == UInt8(ascii: "<") { readMarkup() } else { readReference() }
        }
        return text.finish()
    }

    private mutating func readReference() {
        let rule: CharacterReferences.Grammar = grammar == .html ? .htmlText : .xml
        if let found = CharacterReferences.reference(at: index, in: bytes, end: end, as: rule) {
            text.append(found.first)
            if let second = found.second { text.append(second) }
            index = found.end
        } else {
            text.append("&")
            index += 1
        }
    }

    private mutating func readMarkup() {
        let next = index + 1 < end ? bytes[index + 1] : 0
        switch next {
        case 0x41...0x5A, 0x61...0x7A: readStartTag()
        case UInt8(ascii: "/"): readEndTag()
        case UInt8(ascii: "!"), UInt8(ascii: "?"): skipDeclaration()
        default:
            if hidden == nil { text.append("<") }
            index += 1
        }
    }

    private mutating func readStartTag() {
        let start = index + 1
        // A tag without its end is what is left of a cut text: nothing to read in it.
        guard let close = tags.endOfTag(from: start) else { return index = end }
        index = close + 1
        let name = tags.name(from: start, to: close)
        let role = HTMLVocabulary.role(of: name, in: bytes)
        let isEmpty =
            bytes[close - 1] == UInt8(ascii: "/")
            && (grammar == .xhtml || role == .frame || role == .hidden)
        if let open = hidden {
            if !isEmpty, HTMLVocabulary.key(of: name, in: bytes) == open.name {
                hidden?.depth += 1
            }
            return
        }
        enter(role, name: name, isEmpty: isEmpty, attributes: name.upperBound..<close)
    }

    private mutating func enter(
        _ role: HTMLVocabulary.Role, name: Range<Int>, isEmpty: Bool, attributes: Range<Int>
    ) {
        switch role {
        case .gap: text.mark(.space)
        case .lineBreak: markParagraph()
        case .rawHidden:
            if !isEmpty { index = endOfRawText(of: name) ?? end }
        case .frame:
            text.mark(.space)
            if !isEmpty { skipFrame(name) }
        case .hidden:
            if !isEmpty { hide(name) }
        case .block, .inline:
            if role == .block { markParagraph() }
            // Most tags have no attributes.
            if attributes.count > 6, !isEmpty {
                if tags.hasAttribute("hidden", in: attributes) {
                    hide(name)
                } else if name.count == 1, bytes[name.lowerBound] | 0x20 == UInt8(ascii: "a") {
                    noteLink(attributes)
                }
            }
        }
    }

    private mutating func noteLink(_ attributes: Range<Int>) {
        guard links.count < linkLimit, let range = tags.value(of: "href", in: attributes) else {
            return
        }
        links.append(range)
    }

    private mutating func hide(_ name: Range<Int>) {
        hidden = (HTMLVocabulary.key(of: name, in: bytes), 1)
    }

    private mutating func readEndTag() {
        guard let close = bytes.firstIndex(of: UInt8(ascii: ">"), in: index..<end) else {
            return index = end
        }
        let name = tags.name(from: index + 2, to: close)
        index = close + 1
        if let open = hidden {
            guard HTMLVocabulary.key(of: name, in: bytes) == open.name else { return }
            hidden = open.depth > 1 ? (open.name, open.depth - 1) : nil
            return
        }
        switch HTMLVocabulary.role(of: name, in: bytes) {
        case .block, .lineBreak: markParagraph()
        default: break
        }
    }

    private mutating func markParagraph() { text.mark(form == .line ? .space : .paragraph) }

    private mutating func skipFrame(_ name: Range<Int>) {
        let key = HTMLVocabulary.key(of: name, in: bytes)
        guard !endlessFrames.contains(key) else { return }
        if let behind = endOfRawText(of: name) {
            index = behind
        } else {
            endlessFrames.insert(key)
        }
    }

    /// Behind the next end tag of the same name.
    private func endOfRawText(of name: Range<Int>) -> Int? {
        let key = HTMLVocabulary.key(of: name, in: bytes)
        var start = index
        while let mark = bytes.firstIndex(of: "</", in: start..<end) {
            let stop = min(end, mark + 2 + name.count)
            if HTMLVocabulary.key(of: (mark + 2)..<stop, in: bytes) == key {
                return bytes.firstIndex(of: UInt8(ascii: ">"), in: stop..<end).map { $0 + 1 } ?? end
            }
            start = mark + 2
        }
        return nil
    }

    /// Comments, CDATA, processing instructions, DOCTYPE.
    private mutating func skipDeclaration() {
        if bytes.matches("<!--", at: index) {
            // `<!-->` is a whole comment.
            let from = min(index + 2, end)
            index = bytes.firstIndex(of: "-->", in: from..<end).map { $0 + 3 } ?? end
        } else if bytes.matches("<![CDATA[", at: index), grammar == .xhtml {
            let from = min(index + 9, end)
            let stop = bytes.firstIndex(of: "]]>", in: from..<end)
            if hidden == nil { text.append(from..<(stop ?? end), of: bytes) }
            index = stop.map { $0 + 3 } ?? end
        } else {
            index = bytes.firstIndex(of: UInt8(ascii: ">"), in: index..<end).map { $0 + 1 } ?? end
        }
    }
}
