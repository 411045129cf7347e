package import Domain

/// A document that names a brand, with where it stands and where its text leads.
package struct CitingDocument: Sendable, Hashable {
    /// In the store.
    package var number: Int64
    /// Its best mention, and that one's brand, by id, and score.
    package var mention: MentionID
    package var brandID: String
    package var score: Int
    package var source: SourceID
    package var title: String
    package var url: String?
    /// Nil where that is not known any more, or was not kept when it came.
    package var links: [String]?
    /// As mentions have it.
    package var time: Timestamp

    package init(
        number: Int64, mention: MentionID, brandID: String, score: Int, source: SourceID,
        title: String, url: String?, links: [String]?, time: Timestamp
    ) {
        self.number = number
        self.mention = mention
        self.brandID = brandID
        self.score = score
        self.source = source
        self.title = title
        self.url = url
        self.links = links
        self.time = time
    }
}
