package import Domain

/// Where a source stands: what the next poll needs and what `earshot sources` shows.
package struct SourceState: Sendable, Hashable {
    package var cursor = Cursor()
    package var nextAt: Timestamp?
    package var lastSuccess: Timestamp?
    package var lastAttempt: Timestamp?
    /// In a row.
    package var failures = 0
    /// For people; nil after a success.
    package var lastError: String?
    package var interval: Duration?
    /// Ever stored; counted by the store, ignored when committed.
    package var documentCount = 0
    /// Ever stored; counted by the store, ignored when committed.
    package var mentionCount = 0

    /// What makes the next request conditional.
    package struct Cursor: Sendable, Hashable {
        /// As the header said.
        package var etag: String?
        /// As the header said.
        package var lastModified: String?
        package var bodyHash: [UInt8]?
        /// The last time the whole body was asked for.
        package var lastUnconditional: Timestamp?
        package init() {}
    }

    package init() {}
}
