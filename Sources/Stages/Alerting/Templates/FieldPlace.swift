/// Where in its markup a template is: escaping makes a field safe in text and in a quoted
/// attribute, and nowhere else.
struct FieldPlace: Hashable {
    private let form: TemplateForm
    private var state = State.text

    private enum State: Hashable {
        case text
        /// Behind `<`, with the name so far.
        case tag(name: String)
        /// Within a tag, between attributes; with the attribute's name so far.
        case attribute(tag: String, name: String)
        /// Behind `=`.
        case value(tag: String, name: String)
        case quoted(tag: String, name: String, quote: Unicode.Scalar, isEmpty: Bool)
        /// Within an element whose content is no text, with the last signs read.
        case raw(tag: String, tail: String)
        /// Within `<!-- … -->`.
        case comment(tail: String)
        /// Behind `]` of Markdown, and behind `](`.
        case label
        case destination(isEmpty: Bool)
        /// Behind `<`, which may begin an address.
        case angle(isEmpty: Bool)
    }

    init(_ form: TemplateForm) { self.form = form }

    /// Why a field may not stand here; nil where it may.
    func refusal(of field: TextTemplate.Field) -> String? {
        switch state {
        case .text: return nil
        case .label: return "stands right behind ]; put a blank between them"
        case .destination(let isEmpty), .angle(let isEmpty):
            return Self.refusal(of: field, asDestination: isEmpty)
        case .quoted(_, let name, _, let isEmpty):
            if name == "href" { return Self.refusal(of: field, asDestination: isEmpty) }
            return Self.plainAttributes.contains(name)
                ? nil : "can't stand in the attribute '\(name)'; text of others may do harm there"
        case .value, .attribute, .tag:
            return "stands in a tag without quotes; put it between \" and \""
        case .raw(let tag, _): return "can't stand in <\(tag)>; text of others may do harm there"
        case .comment: return "stands in a comment"
        }
    }

    /// The place as far as a section has to end where it began.
    var outline: FieldPlace {
        var outline = self
        switch state {
        case .quoted(let tag, let name, let quote, _):
            outline.state = .quoted(tag: tag, name: name, quote: quote, isEmpty: false)
        case .destination: outline.state = .destination(isEmpty: false)
        case .angle: outline.state = .angle(isEmpty: false)
        case .label: outline.state = .text
        case .text, .tag, .attribute, .value, .raw, .comment: break
        }
        return outline
    }

    /// Behind a beginning of the user's own, such as `javascript:`, the best address is not safe.
    private static func refusal(
        of field: TextTemplate.Field, asDestination isEmpty: Bool
    ) -> String? {
        field == .url && isEmpty
            ? nil : "can't be where a link leads; only {{url}} can, with nothing before it"
    }

    /// Whose value is shown and does nothing.
    private static let plainAttributes: Set<String> = ["title", "alt", "aria-label", "lang"]
    private static let rawElements: Set<String> = [
        "script", "style", "iframe", "noscript", "textarea", "title", "xmp", "svg", "math",
        "template",
    ]
    /// Names are compared with those above; more of one is not kept.
    private static let nameLimit = 16

    mutating func read(_ scalar: Unicode.Scalar) {
        switch form {
        case .text: return
        case .html: readHTML(scalar)
        case .markdown: readMarkdown(scalar)
        }
    }

    private mutating func readMarkdown(_ scalar: Unicode.Scalar) {
        switch (state, scalar) {
        case (.label, "("): state = .destination(isEmpty: true)
        case (.destination, ")"): state = .text
        case (.destination, _): state = .destination(isEmpty: false)
        case (.angle, "|"), (.angle, ">"): state = .text
        case (.angle, _) where !Self.isSpace(scalar): state = .angle(isEmpty: false)
        case (_, "]"): state = .label
        case (_, "<"): state = .angle(isEmpty: true)
        default: state = .text
        }
    }

    private mutating func readHTML(_ scalar: Unicode.Scalar) {
        switch state {
        case .text, .label, .destination, .angle: if scalar == "<" { state = .tag(name: "") }
        case .tag(let name): readTag(name, scalar)
        case .attribute(let tag, let name): readAttribute(tag, name, scalar)
        case .value(let tag, let name):
            if scalar == "\"" || scalar == "'" {
                state = .quoted(tag: tag, name: name, quote: scalar, isEmpty: true)
            } else if scalar == ">" {
                close(tag)
            } else if Self.isSpace(scalar) {
                state = .attribute(tag: tag, name: "")
            }
        case .quoted(let tag, let name, let quote, _):
            state =
                scalar == quote
                ? .attribute(tag: tag, name: "")
                : .quoted(tag: tag, name: name, quote: quote, isEmpty: false)
        case .raw(let tag, let tail):
            let tail = Self.tail(tail, scalar, keeping: tag.unicodeScalars.count + 2)
            state =
                tail == "</" + tag
                ? .attribute(tag: "/" + tag, name: "") : .raw(tag: tag, tail: tail)
        case .comment(let tail):
            let tail = Self.tail(tail, scalar, keeping: 3)
            state = tail == "-->" ? .text : .comment(tail: tail)
        }
    }

    private mutating func readTag(_ name: String, _ scalar: Unicode.Scalar) {
        switch scalar {
        case ">": close(name)
        case _ where Self.isSpace(scalar) || scalar == "/" && !name.isEmpty:
            state = .attribute(tag: name, name: "")
        default:
            let name = name + Self.lower(scalar)
            let isName = name.unicodeScalars.count <= Self.nameLimit
            state = name == "!--" ? .comment(tail: "") : .tag(name: isName ? name : "-")
        }
    }

    private mutating func readAttribute(
        _ tag: String, _ name: String, _ scalar: Unicode.Scalar
    ) {
        switch scalar {
        case ">": close(tag)
        case "=": state = .value(tag: tag, name: name)
        case _ where Self.isSpace(scalar) || scalar == "/": state = .attribute(tag: tag, name: "")
        default:
            let name = name + Self.lower(scalar)
            let isName = name.unicodeScalars.count <= Self.nameLimit
            state = .attribute(tag: tag, name: isName ? name : "-")
        }
    }

    private mutating func close(_ tag: String) {
        state = Self.rawElements.contains(tag) ? .raw(tag: tag, tail: "") : .text
    }

    private static func tail(_ tail: String, _ scalar: Unicode.Scalar, keeping count: Int) -> String
    {
        let all = tail + lower(scalar)
        return String(String.UnicodeScalarView(all.unicodeScalars.suffix(count)))
    }

    private static func lower(_ scalar: Unicode.Scalar) -> String {
        scalar.properties.lowercaseMapping
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" || scalar.value == 12
    }
}
