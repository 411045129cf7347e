import Domain

/// What was there long before a source was read for the first time: nobody wants an alert for each
/// article of the last years because a feed was added (faults FEED-06).
enum Backlog {
    /// Whoever adds a source on a Monday still hears of the last week's articles one by one.
    static let age = Duration.seconds(7 * 86_400)

    /// How what a source shows came to be read.
    enum Reading: Sendable {
        /// Nothing of the source was read before.
        case first
        /// A feed shows nothing that was known before.
        case afterGap
        case usual
    }

    /// Whether a document is told with the others only. One without a date may be new in a source that
    /// is known; in one that is read for the first time nothing speaks for that.
    static func holds(_ document: Document, of reading: Reading, now: Timestamp) -> Bool {
        let date = document.published ?? document.updated
        switch reading {
        case .usual: return false
        case .first: return date.map { $0 < now - age } ?? true
        case .afterGap: return date.map { $0 < now - age } ?? false
        }
    }
}
