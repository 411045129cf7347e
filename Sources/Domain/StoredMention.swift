/// A mention with what is needed to show it: one row of the store, one item of a digest.
package struct StoredMention: Sendable, Hashable {
    package var id: MentionID
    package var mention: Mention
    package var isCompetitor: Bool
    /// The brand speaks itself: kept apart, and never alerted.
    package var isOwn: Bool
    package var source: SourceID
    package var title: String
    package var url: String?
    package var authors: [String]
    package var published: Timestamp?
    /// Some feeds give only this (`dc:date` of RSS 1.0).
    package var updated: Timestamp?
    package var language: LanguageCode?
    package var firstSeen: Timestamp
    package var state: State
    /// Other sources that carry the same text.
    package var alsoIn: [SourceID]
    /// The first mention of its story; itself where it is that.
    package var story: MentionID
    /// How many outlets carry the story, this one among them: a firm's sources are one outlet.
    package var outlets: Int
    /// Of a story that was told before, by a digest of the rule or by an alert to the channel: sources of
    /// other outlets that joined since, one an outlet. Nil where it is told for the first time.
    package var joinedSince: [SourceID]?
    /// What the review it stands in says beside its text; nil for all else.
    package var review: Review?

    /// A person's verdict. Raw values are stored.
    package enum State: String, Sendable, Hashable, CaseIterable {
        case open, relevant, irrelevant, answered
    }

    package init(
        id: MentionID, mention: Mention, isCompetitor: Bool, source: SourceID, title: String,
        url: String?, authors: [String], published: Timestamp?, language: LanguageCode?,
        firstSeen: Timestamp, state: State = .open, alsoIn: [SourceID] = [],
        updated: Timestamp? = nil, isOwn: Bool = false, story: MentionID? = nil,
        outlets: Int? = nil, review: Review? = nil
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
        self.updated = updated
        self.isOwn = isOwn
        self.story = story ?? id
        self.outlets = outlets ?? alsoIn.count + 1
        self.review = review
    }

    /// Clocks of servers are wrong by hours; what lies further ahead is no time (faults DAT-02).
    private static let clockError = Duration.seconds(86_400)

    /// What the source says of its time: published, else updated; nil where neither is given or it is
    /// in the future.
    package var ownTime: Timestamp? {
        Self.ownTime(published: published, updated: updated, firstSeen: firstSeen)
    }

    private static func ownTime(
        published: Timestamp?, updated: Timestamp?, firstSeen: Timestamp
    ) -> Timestamp? {
        guard let given = published ?? updated, given <= firstSeen + clockError else { return nil }
        return given
    }

    /// What people see, sort and filter by: its own time, else when it was first seen.
    package var time: Timestamp { ownTime ?? firstSeen }

    /// The same of a document, whether or not it has mentions.
    package static func time(of document: Document, firstSeen: Timestamp) -> Timestamp {
        ownTime(
            published: document.published, updated: document.updated, firstSeen: firstSeen)
            ?? firstSeen
    }
}
