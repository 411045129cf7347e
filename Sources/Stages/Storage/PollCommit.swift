package import Domain

/// What one poll of one source found. Committed whole or not at all.
package struct PollCommit: Sendable, Hashable {
    package var source: SourceID
    /// The new cursor and next time; also after a failed or unchanged poll. Nil for what came beside the
    /// polls: they stay as they are.
    package var state: SourceState?
    package var documents: [NewDocument]

    package init(source: SourceID, state: SourceState?, documents: [NewDocument] = []) {
        self.source = source
        self.state = state
        self.documents = documents
    }
}
