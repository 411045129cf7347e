package import Domain

/// What a poll brought that the store did not have.
package struct PollReport: Sendable, Hashable {
    package var source: SourceID
    package var newDocuments = 0
    package var editedDocuments = 0
    /// Without those that only repeat a story.
    package var newMentions: [StoredMention] = []
    /// The first mentions of the stories that others joined, one each.
    package var joined: [MentionID] = []
    package var alerts = 0

    package init(source: SourceID) { self.source = source }
}
