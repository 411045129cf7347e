import JSON
import Markup

/// An article as schema.org JSON-LD describes it.
struct LinkedArticle: Sendable, Hashable {
    var kind: String
    var headline: String?
    var authors: [String] = []
    var published: String?
    var modified: String?
    var description: String?
    var body: String?
    var language: String?

    /// Larger scripts hold no description of an article.
    private static let sizeLimit = 2 << 20
    /// Nodes looked at in one script: a page has some hundred.
    private static let nodeLimit = 20_000

    /// All articles that a script describes, at any depth, in its order.
    static func all(in script: ArraySlice<UInt8>) -> [LinkedArticle] {
        guard script.count <= sizeLimit, let value = value(of: script) else { return [] }
        var found: [LinkedArticle] = []
        var waiting = [value]
        var seen = 0
        while let next = waiting.popLast(), seen < nodeLimit {
            seen += 1
            switch next {
            case .array(let values): waiting += values.reversed()
            case .object(let members):
                if let article = LinkedArticle(next) { found.append(article) }
                for member in members.reversed() where !isAside(member.name) {
                    waiting.append(member.value)
                }
            default: break
            }
        }
        return found
    }

    /// Where other articles stand than the page's own.
    private static func isAside(_ name: String) -> Bool {
        ["itemListElement", "isPartOf", "citation", "relatedLink", "comment", "review"]
            .contains(name)
    }

    /// Line breaks in strings, comments around the script and a last semicolon are overlooked.
    private static func value(of script: ArraySlice<UInt8>) -> JSONValue? {
        var bytes = script.map { $0 < 0x20 ? 0x20 : $0 }
        guard let start = bytes.firstIndex(where: { "{[".utf8.contains($0) }),
            let end = bytes.lastIndex(where: { "}]".utf8.contains($0) }), start < end
        else { return nil }
        bytes = Array(bytes[start...end])
        return try? JSONValue(parsing: bytes)
    }

    private init?(_ value: JSONValue) {
        guard let kind = Self.kinds(of: value).first(where: Self.isArticle) else { return nil }
        self.kind = kind
        headline = Self.text(value["headline"]) ?? Self.text(value["name"])
        authors = Self.names(value["author"] ?? value["creator"] ?? .null)
        published = Self.text(value["datePublished"]) ?? Self.text(value["dateCreated"])
        modified = Self.text(value["dateModified"])
        description = Self.text(value["description"])
        body = value["articleBody"]?.string ?? value["text"]?.string
        language = Self.text(value["inLanguage"])
    }

    private static func kinds(of value: JSONValue) -> [String] {
        let type = value["@type"] ?? .null
        return type.string.map { [$0] } ?? (type.array ?? []).compactMap(\.string)
    }

    private static func isArticle(_ kind: String) -> Bool {
        kind.hasSuffix("Article") || kind.hasSuffix("Posting") || kind == "Report"
    }

    private static func text(_ value: JSONValue?) -> String? {
        guard let text = value?.string.map({ PlainText.render($0, as: .line) }), !text.isEmpty
        else { return nil }
        return text
    }

    /// Names of persons, given as texts or as objects, one or many.
    private static func names(_ value: JSONValue) -> [String] {
        switch value {
        case .string: text(value).map { [$0] } ?? []
        case .array(let values): values.prefix(20).flatMap { text($0).map { [$0] } ?? named($0) }
        default: named(value)
        }
    }

    private static func named(_ value: JSONValue) -> [String] {
        if let name = text(value["name"]) { return [name] }
        return (value["name"]?.array ?? []).compactMap { text($0) }
    }
}
