package import Domain

/// What one poll of one source found. Committed whole or not at all.
package struct PollCommit: Sendable, Hashable {
    package var source: SourceID
    /// The new cursor and next time; also after a failed or unchanged poll.
    package var state: SourceState
    package var documents: [NewDocument]

    package init(source: SourceID, state: SourceState, documents: [NewDocument] = []) {
        self.source = source
        self.state = state
        self.documents = documents
    }
}

/// A document that is new or edited, with what was found in it.
package struct NewDocument: Sendable, Hashable {
    package var key: DocumentKey
    /// Changes when the document is edited.
    package var contentHash: UInt64
    /// Over the normalised text: the same in every source that carries it; nil for too little text.
    package var fingerprint: UInt64?
    package var document: Document
    package var mentions: [NewMention]

    package init(
        key: DocumentKey, contentHash: UInt64, fingerprint: UInt64?, document: Document,
        mentions: [NewMention] = []
    ) {
        self.key = key
        self.contentHash = contentHash
        self.fingerprint = fingerprint
        self.document = document
        self.mentions = mentions
    }
}

/// A mention with what the routes decided for it.
package struct NewMention: Sendable, Hashable {
    /// Follows from document and brand alone: an edit does not change it.
    package var id: MentionID
    package var brandID: String
    package var isCompetitor: Bool
    package var mention: Mention
    /// Of rules that send at once.
    package var alerts: [OutboxDraft]
    /// Names of the digest rules that take it.
    package var digestRules: [String]

    package init(
        id: MentionID, brandID: String, isCompetitor: Bool, mention: Mention,
        alerts: [OutboxDraft] = [], digestRules: [String] = []
    ) {
        self.id = id
        self.brandID = brandID
        self.isCompetitor = isCompetitor
        self.mention = mention
        self.alerts = alerts
        self.digestRules = digestRules
    }
}

/// What a poll brought that the store did not have.
package struct PollReport: Sendable, Hashable {
    package var source: SourceID
    package var newDocuments = 0
    package var editedDocuments = 0
    /// Without those that only repeat a story.
    package var newMentions: [StoredMention] = []
    /// Mentions that joined the story of an earlier one.
    package var joinedMentions = 0
    package var alerts = 0

    package init(source: SourceID) { self.source = source }
}
