package import Domain

/// A source that brought nothing, and why.
package struct FailedPoll: Sendable, Hashable {
    package let source: SourceID
    package let failure: PollFailure

    init(_ source: SourceID, _ failure: PollFailure) {
        self.source = source
        self.failure = failure
    }
}
