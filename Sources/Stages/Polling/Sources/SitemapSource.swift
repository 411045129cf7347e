import Domain
import Reading
import Transport

/// A site by its sitemap: pages that it says are new or changed are fetched and read as articles, at
/// the host's pace and under its robots.txt.
struct SitemapSource: Source {
    /// Pages of one poll; more wait for the next.
    static let pageLimit = 30
    /// What their Crawl-delays may come to: the shortest time between two polls.
    private static let pageTime = Duration.seconds(300)
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
        var progress = SitemapProgress(old.bookmarks)
        let isConditional = WebPoll.mayBeConditional(old, now: now)
        var survey = SitemapSurvey(
            of: address, by: web, robots: robots, floor: progress.floor(now: now),
            validators: isConditional ? Self.validators(in: old.bookmarks) : [:], now: now)
        await survey.run()
        if survey.readCount == 0 { return .failure(failure(of: survey)) }
        let pause = await web.crawlDelay(of: address, now: now)
        let limit = Self.pageLimit(within: pause)
        let (wanted, leftOut) = progress.wanted(of: survey.entries, now: now)
        var round = SitemapRound(progress: progress, web: web, now: now)
        if leftOut > 0 {
            round.notes.append(
                "\(leftOut) more pages of the last days are left out: the first look takes the newest "
                    + "\(SitemapProgress.firstLimit)")
        }
        if wanted.count > limit {
            round.notes.append(
                "\(wanted.count - limit) more pages are new: \(limit) are read in a poll")
        }
        // Who has had enough of us is not asked for pages either.
        if survey.failure == nil {
            await round.read(wanted.prefix(limit), readersLimit: Self.readersLimit)
        }
        var next = moved(after: survey, round, hasMore: wanted.count > limit, from: old, now: now)
        if !isConditional, wanted.count <= limit, (round.failure ?? survey.failure) == nil {
            next.lastUnconditional = now
        }
        return outcome(of: round, after: survey, pause: pause, from: old, to: next)
    }

    /// Pages of one poll whose host wants to be left alone for so long between two requests: there it is
    /// left alone for less (`HostGate.longestGap`), and on average for as long.
    private static func pageLimit(within pause: Duration?) -> Int {
        let seconds = max(1, (pause ?? .zero).components.seconds)
        return min(pageLimit, max(1, Int(pageTime.components.seconds / seconds)))
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

    private func moved(
        after survey: SitemapSurvey, _ round: SitemapRound, hasMore: Bool, from old: SourceCursor,
        now: Timestamp
    ) -> SourceCursor {
        var (next, progress) = (old, round.progress)
        next.bookmarks = [:]
        // What the last page says counts for them all.
        let terms = round.terms == SourceTerms() ? survey.terms : round.terms
        if terms != SourceTerms() { next.terms = terms }
        if !hasMore, round.failure == nil, survey.failure == nil {
            progress.settle(now: now)
            // What was not read yet must be listed again: a 304 would hide it.
            if !progress.hasFailing {
                for (place, validator) in survey.fresh {
                    next.bookmarks[Self.validator + place] = validator.text
                }
            }
        }
        progress.keep(in: &next.bookmarks)
        return next
    }

    private func outcome(
        of round: SitemapRound, after survey: SitemapSurvey, pause: Duration?,
        from old: SourceCursor, to next: SourceCursor
    ) -> PollOutcome {
        let (failure, faults) = (round.failure ?? survey.failure, survey.faults + round.faults)
        let advice = PollAdvice(hostPause: pause)
        if round.documents.isEmpty, faults.isEmpty, failure == nil, old.lastUnconditional != nil {
            return .unchanged(next, advice)
        }
        var harvest = PollOutcome.Harvest(
            documents: round.documents, cursor: next, advice: advice,
            notes: round.notes + survey.notes, failure: failure)
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
