/// Whose data is asked for or erased (GDPR Art. 15, Art. 17).
package enum DataSubject: Sendable, Hashable {
    /// A name as documents give it; case and white space at the ends make no difference.
    case author(String)
    /// The address of one document.
    case address(String)

    /// A name as it is compared: without case, and with one blank for any white space.
    package static func comparable(_ name: String) -> [UInt8] {
        Array(name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ").utf8)
    }
}

/// What is held of a document that a person asks about, with all that followed from it.
package struct HeldDocument: Sendable, Hashable {
    package var source: SourceID
    package var url: String?
    package var title: String
    package var authors: [String]
    package var published: Timestamp?
    package var firstSeen: Timestamp
    /// What is kept of the text; nil where nothing is.
    package var text: String?
    package var tags: [String]
    /// Where the text leads.
    package var links: [String]
    package var mentions: [HeldMention]
    package var messages: [HeldMessage]
    /// What it says as a review.
    package var review: Review?

    package init(
        source: SourceID, url: String?, title: String, authors: [String], published: Timestamp?,
        firstSeen: Timestamp, text: String?, tags: [String],
        links: [String], mentions: [HeldMention], messages: [HeldMessage],
        review: Review? = nil
    ) {
        self.source = source
        self.url = url
        self.title = title
        self.authors = authors
        self.published = published
        self.firstSeen = firstSeen
        self.text = text
        self.tags = tags
        self.links = links
        self.mentions = mentions
        self.messages = messages
        self.review = review
    }
}

/// What was concluded from a document.
package struct HeldMention: Sendable, Hashable {
    package var id: MentionID
    package var brand: String
    package var score: Int
    package var passage: String
    /// A person's verdict.
    package var state: StoredMention.State

    package init(
        id: MentionID, brand: String, score: Int, passage: String, state: StoredMention.State
    ) {
        self.id = id
        self.brand = brand
        self.score = score
        self.passage = passage
        self.state = state
    }
}

/// Whom it was told.
package struct HeldMessage: Sendable, Hashable {
    package var channel: String
    package var recipient: String
    package var state: OutboxItem.State
    package var createdAt: Timestamp

    package init(
        channel: String, recipient: String, state: OutboxItem.State, createdAt: Timestamp
    ) {
        self.channel = channel
        self.recipient = recipient
        self.state = state
        self.createdAt = createdAt
    }
}
