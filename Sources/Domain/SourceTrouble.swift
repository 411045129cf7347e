/// What there is to tell of a source that fails again and again, or has come back.
package struct SourceTrouble: Sendable, Hashable {
    package enum News: Sendable, Hashable {
        /// It has failed so often in a row that people are told, once.
        case failing
        /// They were told a day ago or more, and it still fails.
        case stillFailing
        /// Its address is gone for good; it is polled no more.
        case stopped
        /// It brings more than it may in a day (faults FEED-09).
        case overQuota
        /// It is read again after they were told.
        case recovered
    }

    package var source: SourceID
    package var news: News
    /// In a row.
    package var failures: Int
    /// Nil where it was never read.
    package var lastSuccess: Timestamp?
    /// What happened, where, and the mend.
    package var lastError: String?

    package init(
        source: SourceID, news: News, failures: Int, lastSuccess: Timestamp?, lastError: String?
    ) {
        self.source = source
        self.news = news
        self.failures = failures
        self.lastSuccess = lastSuccess
        self.lastError = lastError
    }
}
