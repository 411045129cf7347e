import Domain
import JSON
import Markup

/// A review or a post of a forum as schema.org JSON-LD describes it.
struct LinkedItem: Sendable, Hashable {
    private let title: String?
    private let authors: [String]
    private let published: Timestamp?
    private let address: String?
    private let body: String
    private let review: Review?

    /// - Returns: nil for an object of another kind, or without a text.
    init?(_ value: JSONValue) {
        let kinds = LinkedData.kinds(of: value)
        guard kinds.contains(where: Self.isItem),
            let body = value["reviewBody"]?.string ?? value["articleBody"]?.string
                ?? value["text"]?.string ?? value["description"]?.string
        else { return nil }
        let text = PlainText.render(body)
        guard !text.isEmpty else { return nil }
        self.body = text
        title = LinkedData.text(value["name"]) ?? LinkedData.text(value["headline"])
        authors = LinkedData.names(value["author"] ?? value["creator"] ?? .null)
        let date = LinkedData.text(value["datePublished"]) ?? LinkedData.text(value["dateCreated"])
        published = date.flatMap { FeedDate.parse($0) }
        address = value["url"]?.string ?? value["@id"]?.string
        review = ReviewMarks.review(value, kinds: kinds)
    }

    private static func isItem(_ kind: String) -> Bool {
        kind.hasSuffix("Review") || kind == "DiscussionForumPosting" || kind == "Comment"
    }

    /// - Parameter page: the address of an item that has none of its own.
    func document(
        of page: WebAddress?, base: WebAddress?, language: LanguageCode?, subject: String
    ) -> Document {
        let own = address.flatMap { WebAddress($0, relativeTo: base) }.flatMap {
            $0 == page ? nil : $0
        }
        return Document(
            id: own?.text ?? PassageIdentity.id(of: body),
            url: (own ?? page)?.text, title: title ?? subject, authors: authors,
            published: published, language: language, text: body, review: review)
    }
}
