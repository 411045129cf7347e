import Domain
import Matching
import Polling
import Storage

/// What a poll brings that is not known yet.
struct Arrivals: Sendable {
    var documents: [NewDocument] = []
    /// What each is known by elsewhere; nil for what names no brand or says too little.
    var sketches: [StorySketch?] = []
    /// Those among them that the interval is learned from: new ones, and edits beyond counters and
    /// times.
    var newsCount = 0
    /// Nothing in the feed was known: there may have been more between then and now (faults FEED-05).
    var hasPossibleGap = false
    /// Pages of the feed's past that were read because of that …
    var earlierPages = 0
    /// … and whether one of them shows what was known, so that nothing is missing.
    var isGapClosed = false
    /// More came than the source may bring in a day (faults FEED-09).
    var isOverQuota = false

    var gapInWords: String {
        let pages = "\(earlierPages) earlier page\(earlierPages == 1 ? "" : "s") of it"
        if isGapClosed { return "a gap was closed: the feed shows nothing known, \(pages) do" }
        let asked = earlierPages == 0 ? "" : ", nor do \(pages)"
        return
            "possible gap: the feed shows nothing that was known\(asked), so some may have been missed"
    }
}

extension SourceSettings {
    /// Whether a feed that overlapped with what is known before does so no more. Only feeds show the
    /// newest of a row; a file or page may well be a new one.
    ///
    /// - Parameters:
    ///   - shown: documents of the feed now.
    ///   - known: how many of them are known.
    func hasPossibleGap(
        after before: SourceState, in harvest: PollOutcome.Harvest, shown: Int, known: Int
    ) -> Bool {
        switch kind {
        case .feed, .site: break
        case .page, .sitemap, .file, .mailbox, .maildir, .program, .network: return false
        }
        return known == 0 && shown >= Self.fewestShown && before.documentCount > 0
            && harvest.isComplete && !harvest.isDelta
            && harvest.cursor.origin == before.cursor.origin
    }

    /// A feed that shows fewer documents has gaps all the time.
    private static let fewestShown = 5
}
