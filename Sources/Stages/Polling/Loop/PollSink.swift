package import Domain

/// Where polls go: known documents are dropped, mentions found, all of it stored.
package protocol PollSink: Sendable {
    /// What was stored with the source's last documents; the store alone knows what was committed.
    func cursor(of source: SourceID) async -> SourceCursor

    /// Takes a poll in; the loop waits, so that polls are never faster than the store.
    ///
    /// - Parameters:
    ///   - started: when the poll began.
    ///   - now: when it ended.
    /// - Returns: when the source is polled next; `.latest` for never.
    func accept(
        _ outcome: PollOutcome, from source: any Source, started: Timestamp, now: Timestamp
    ) async -> Timestamp
}
