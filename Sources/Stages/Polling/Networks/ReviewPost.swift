import Domain

/// A review on a firm's own page at a portal, which rarely names the firm, on its way to a document.
struct ReviewPost {
    var id: String
    /// As people find it; nil where it has none of its own.
    var url: String?
    /// Empty where the reviewer gave none.
    var title = ""
    /// What the reviewer wrote, pros and cons with it.
    var paragraphs: [String] = []
    var author: String?
    var published: Timestamp?
    var updated: Timestamp?
    var language: LanguageCode?
    var review: Review

    /// Its title begins with the firm's name, by which the brand is found; then stands the reviewer's
    /// own title, else the stars.
    var document: Document {
        let headline = title.isEmpty ? review.stars?.drawn ?? "" : title
        let text = paragraphs.filter { !$0.isEmpty }.joined(separator: "\n")
        return Document(
            id: id, url: url,
            title: [review.firm, headline].filter { !$0.isEmpty }.joined(separator: ": "),
            authors: [author].compactMap { $0 }, published: published,
            updated: updated == published ? nil : updated, language: language, summary: text,
            text: text, review: review)
    }

    /// What the firm is called: as the portal does, where that has the name it is known by.
    ///
    /// - Parameter known: of the entry, or the brand's.
    static func firm(_ given: String, known: String) -> String {
        let holds = given.lowercased().firstRange(of: known.lowercased()) != nil
        return known.isEmpty || holds && !given.isEmpty ? given : known
    }
}
