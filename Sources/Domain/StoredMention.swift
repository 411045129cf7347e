/// A mention with what is needed to show it: one row of the store, one item of a digest.
package struct StoredMention: Sendable, Hashable {
    package var id: MentionID
    package var mention: Mention
    package var isCompetitor: Bool
    package var source: SourceID
    package var title: String
    package var url: String?
    package var authors: [String]
    package var published: Timestamp?
    package var language: LanguageCode?
    package var firstSeen: Timestamp
    package var state: State
    /// Other sources that carry the same text.
    package var alsoIn: [SourceID]

    /// A person's verdict. Raw values are stored.
    package enum State: String, Sendable, Hashable, CaseIterable {
        case open, relevant, irrelevant, answered
    }

    package init(
        id: MentionID, mention: Mention, isCompetitor: Bool, source: SourceID, title: String,
        url: String?, authors: [String], published: Timestamp?, language: LanguageCode?,
        firstSeen: Timestamp, state: State = .open, alsoIn: [SourceID] = []
    ) {
        self.id = id
        self.mention = mention
        self.isCompetitor = isCompetitor
        self.source = source
        self.title = title
        self.url = url
        self.authors = authors
        self.published = published
        self.language = language
        self.firstSeen = firstSeen
        self.state = state
        self.alsoIn = alsoIn
    }
}
