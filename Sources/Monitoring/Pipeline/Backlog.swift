import Domain

/// What was there long before a source was read for the first time: nobody wants an alert for each
/// article of the last years because a feed was added (faults FEED-06).
enum Backlog {
    /// Whoever adds a source on a Monday still hears of the last week's articles one by one.
    static let age = Duration.seconds(7 * 86_400)

    /// Whether a document of a first reading, or of a feed that shows nothing known, is told with the
    /// others only. One without a date may be new.
    static func holds(_ document: Document, now: Timestamp) -> Bool {
        guard let date = document.published ?? document.updated else { return false }
        return date < now - age
    }
}
