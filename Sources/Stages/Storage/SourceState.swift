package import Domain

/// Where a source stands: what the next poll needs and what `earshot sources` shows.
package struct SourceState: Sendable, Hashable {
    package var cursor = Cursor()
    package var nextAt: Timestamp?
    package var lastSuccess: Timestamp?
    package var lastAttempt: Timestamp?
    /// In a row.
    package var failures = 0
    /// Documents that ended the reader, without one that was read between them.
    package var crashes = 0
    /// For people; nil after a success.
    package var lastError: String?
    /// The kind of the last failure, by polling's own word; nil after a success.
    package var failure: String?
    /// What `failure` says of a source that is read, and brings more than it may in a day.
    package static let overQuota = "quota"
    /// The configured address, for people, that answered that it is gone for good.
    package var gone: String?
    package var interval: Duration?
    /// Why it is polled when it is, for people.
    package var plan: String?
    /// Polls that brought something since `countingSince`: what the interval is learned from.
    package var newsCount = 0
    package var countingSince: Timestamp?
    /// What its server says of being read by a program.
    package var terms = SourceTerms()
    /// Ever stored; counted by the store, ignored when committed.
    package var documentCount = 0
    /// Ever stored; counted by the store, ignored when committed.
    package var mentionCount = 0

    /// What makes the next request conditional.
    package struct Cursor: Sendable, Hashable {
        /// The address or pattern it belongs to.
        package var origin: String?
        /// As the header said.
        package var etag: String?
        /// As the header said.
        package var lastModified: String?
        package var bodyHash: [UInt8]?
        /// The last time the whole body was asked for.
        package var lastUnconditional: Timestamp?
        /// What the feed asks for: an interval, and hours and days to skip (`PollPauses.bits`).
        package var hint: Duration?
        package var pauses = PollPauses()
        /// What is polled instead of the configured address.
        package var address: String?
        /// Where permanent redirects lead, since when and how often in a row.
        package var movingTo: String?
        package var movingSince: Timestamp?
        package var movingCount = 0
        /// Where it was polled before it moved for good, for people, the oldest first; and when it
        /// moved last.
        package var former: [String] = []
        package var movedAt: Timestamp?
        /// Of a network: where each of its walks goes on.
        package var bookmarks: [String: String] = [:]
        package init() {}
    }

    package init() {}
}
