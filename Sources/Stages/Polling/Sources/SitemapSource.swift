import Domain
import Reading
import Transport

/// A site by its sitemap: pages that it says are new or changed are fetched and read as articles, at
/// the host's pace and under its robots.txt.
struct SitemapSource: Source {
    /// Pages of one poll; more wait for the next.
    static let pageLimit = 30
    /// Pages that ended the reader in one poll, after which it ends.
    private static let readersLimit = 3
    /// Under which names validators of sitemaps are kept.
    private static let validator = "validator of "

    let id: SourceID
    /// Of a site, or of a sitemap.
    let address: WebAddress
    let web: WebPoll
    /// For what it says of sitemaps, whether or not it is obeyed.
    let robots: RobotsCache

    var host: String? { address.registeredName }

    func poll(_ cursor: SourceCursor, now: Timestamp) async -> PollOutcome {
        let old = cursor.held(to: address.text)
        let progress = SitemapProgress(old.bookmarks)
        var survey = SitemapSurvey(
            of: address, by: web, robots: robots, floor: progress.floor(now: now),
            validators: Self.validators(in: old.bookmarks), now: now)
        await survey.run()
        if survey.readCount == 0 { return .failure(failure(of: survey)) }
        let wanted = progress.wanted(of: survey.entries, now: now)
        var round = SitemapRound(progress: progress, web: web, now: now)
        // Who has had enough of us is not asked for pages either.
        if survey.failure == nil {
            await round.read(wanted.prefix(Self.pageLimit), readersLimit: Self.readersLimit)
        }
        round.waiting = max(0, wanted.count - Self.pageLimit)
        return outcome(of: round, after: survey, from: old, now: now)
    }

    private func failure(of survey: SitemapSurvey) -> PollFailure {
        if let failure = survey.failure { return failure }
        let places = SitemapSurvey.usualPlaces.joined(separator: ", ")
        let why =
            survey.faults.first
            ?? "\(address) has no sitemap: its robots.txt names none, and none is at \(places)"
        return PollFailure(
            .notAFeed, "\(why); give the sitemap's own address, or use site: or page:")
    }

    private func outcome(
        of round: SitemapRound, after survey: SitemapSurvey, from old: SourceCursor, now: Timestamp
    ) -> PollOutcome {
        var next = old
        next.bookmarks = [:]
        // What the last page says counts for them all.
        let terms = round.terms == SourceTerms() ? survey.terms : round.terms
        if terms != SourceTerms() { next.terms = terms }
        round.progress.keep(in: &next.bookmarks)
        let failure = round.failure ?? survey.failure
        // What was not read yet must be listed again: a 304 would hide it.
        if round.waiting == 0, failure == nil {
            for (place, validator) in survey.fresh {
                next.bookmarks[Self.validator + place] = validator.text
            }
        }
        if failure == nil { next.lastUnconditional = now }
        var notes = survey.notes + round.notes
        if round.waiting > 0 {
            notes.insert(
                "\(round.waiting) more pages are new: \(Self.pageLimit) are read in a poll", at: 0)
        }
        let faults = survey.faults + round.faults
        if round.documents.isEmpty, faults.isEmpty, failure == nil, old.lastUnconditional != nil {
            return .unchanged(next, PollAdvice())
        }
        var harvest = PollOutcome.Harvest(
            documents: round.documents, cursor: next, notes: notes, failure: failure)
        // It lists what is new alone.
        harvest.isDelta = true
        harvest.faults = faults
        return .documents(harvest)
    }

    private static func validators(in bookmarks: [String: String]) -> [String: SitemapValidator] {
        let pairs = bookmarks.compactMap { name, text in
            name.hasPrefix(validator)
                ? (String(name.dropFirst(validator.count)), SitemapValidator(kept: text)) : nil
        }
        return Dictionary(pairs) { first, _ in first }
    }
}
