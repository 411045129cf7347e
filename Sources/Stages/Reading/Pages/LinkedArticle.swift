import JSON

/// An article as schema.org JSON-LD describes it.
struct LinkedArticle: Sendable, Hashable {
    var kind: String
    var headline: String?
    var authors: [String] = []
    /// Those of the authors that are not said to be an organization.
    var persons: [String] = []
    var publisher: String?
    var published: String?
    var modified: String?
    var description: String?
    var body: String?
    var language: String?

    /// Where other articles stand than the page's own.
    static let asides: Set<String> = [
        "itemListElement", "isPartOf", "citation", "relatedLink", "comment", "review",
    ]

    /// - Returns: nil for an object that is no article.
    init?(_ value: JSONValue) {
        guard let kind = LinkedData.kinds(of: value).first(where: Self.isArticle) else {
            return nil
        }
        self.kind = kind
        headline = LinkedData.text(value["headline"]) ?? LinkedData.text(value["name"])
        let author = value["author"] ?? value["creator"] ?? .null
        authors = LinkedData.names(author)
        persons = LinkedData.persons(author)
        publisher = value["publisher"].flatMap { LinkedData.names($0).first }
        published = LinkedData.text(value["datePublished"]) ?? LinkedData.text(value["dateCreated"])
        modified = LinkedData.text(value["dateModified"])
        description = LinkedData.text(value["description"])
        body = value["articleBody"]?.string ?? value["text"]?.string
        language = LinkedData.text(value["inLanguage"])
    }

    /// Whether it is one text, and not a thread: a post of a blog, but none of a forum.
    var isOne: Bool {
        kind.hasSuffix("Article") || kind == "Report" || kind == "BlogPosting"
            || kind == "LiveBlogPosting"
    }

    private static func isArticle(_ kind: String) -> Bool {
        kind.hasSuffix("Article") || kind.hasSuffix("Posting") || kind == "Report"
    }
}
