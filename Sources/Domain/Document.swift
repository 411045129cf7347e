/// One thing somebody published: an entry of a feed, an article, a review, a post.
package struct Document: Sendable, Hashable {
    /// The feed's own id (guid, atom:id), else the address, else a hash of the content.
    package var id: String
    /// Absolute.
    package var url: String?
    /// Plain text of one line.
    package var title: String
    package var authors: [String]
    /// What it is filed under at its source: categories, tags, keywords.
    package var tags: [String]
    /// Addresses its text links to, and the one it says it is taken from, absolute, each once.
    package var links: [String]
    package var published: Timestamp?
    package var updated: Timestamp?
    package var language: LanguageCode?
    /// Plain text; empty where the source gives none.
    package var summary: String
    /// Plain text of the full content, or of the summary where there is no more.
    /// White space is folded inside a paragraph; paragraphs are kept apart by `\n`.
    package var text: String
    /// What a review says beside it; nil for all else.
    package var review: Review?

    package init(
        id: String, url: String? = nil, title: String = "", authors: [String] = [],
        tags: [String] = [], links: [String] = [], published: Timestamp? = nil,
        updated: Timestamp? = nil, language: LanguageCode? = nil,
        summary: String = "", text: String = "", review: Review? = nil
    ) {
        self.id = id
        self.url = url
        self.title = title
        self.authors = authors
        self.tags = tags
        self.links = links
        self.published = published
        self.updated = updated
        self.language = language
        self.summary = summary
        self.text = text
        self.review = review
    }
}

extension Document {
    /// As it is judged and kept: filed under its source's tags too, with the references that are kept. The
    /// source's tags come first, so that the document's own never push them out.
    package func filed(under more: [String]) -> Document {
        var document = self
        document.tags = more + tags.filter { !more.contains($0) }
        return document.withKeptReferences
    }
}
