import Domain
import Reading
import Transport

/// One conditional request for one address, and what its answer means: what feeds, pages and sites
/// have in common.
struct WebPoll: Sendable {
    /// What an answer has to be.
    enum Expectation: Sendable {
        /// RSS, Atom, RDF or JSON Feed; all else is `.notAFeed`.
        case feed
        /// Anything that can be read, cut so.
        case page(PageCut)
    }

    /// A server may answer 304 for ever: at least so often everything is asked for (faults CAC-03).
    static let unconditionalInterval = Duration.seconds(24 * 3600)

    let fetcher: any Fetcher
    let read: ReadFunction
    /// Nil: robots.txt is not asked.
    let robots: RobotsCache?
    /// Nil: a reservation is recorded where an answer declares it, and not obeyed; tdmrep.json is not
    /// asked.
    let reservations: TDMCache?

    /// Polls the address, or the one that the cursor holds instead of it.
    func poll(
        _ configured: WebAddress, cursor: SourceCursor, now: Timestamp,
        expecting expectation: Expectation
    ) async -> PollOutcome {
        var request = FetchRequest(
            address: Self.place(cursor.address, of: configured),
            accept: expectation.accept)
        if Self.mayBeConditional(cursor, now: now) {
            (request.etag, request.lastModified) = (cursor.etag, cursor.lastModified)
            request.takesDelta = expectation.takesDelta && cursor.etag != nil
        }
        let outcome = await outcome(
            of: request, cursor: cursor, now: now, expecting: expectation)
        return request.address.registeredName == configured.registeredName
            ? outcome : outcome.ofAnotherHost
    }

    /// Where it has moved, with what is secret of the configured address: the store keeps no login, and
    /// only the origin it was given for gets it.
    private static func place(_ moved: WebAddress?, of configured: WebAddress) -> WebAddress {
        guard let moved else { return configured }
        let isAtHome = configured.userInfo != nil && moved.origin == configured.origin
        let place = isAtHome ? WebAddress(moved.target, relativeTo: configured) : moved
        return (place ?? moved).hiding(configured.hidden)
    }

    private func outcome(
        of request: FetchRequest, cursor: SourceCursor, now: Timestamp,
        expecting expectation: Expectation
    ) async -> PollOutcome {
        var (request, terms) = (request, cursor.terms)
        do {
            request.crawlDelay = try await permission(
                for: request.address, now: now, noting: &terms)
            // What supersedes the file stands in the whole page alone. A feed has nothing that could: its
            // server's file is asked for once it has answered.
            if case .page = expectation,
                await TDMStanding(
                    of: request.address, by: reservations, near: request, now: now
                ).isReserved
            {
                request.dropConditions()
            }
            var answer = try await answer(to: request, now: now)
            var standing = await TDMStanding(
                of: answer, by: reservations, near: request, now: now)
            if answer.status == 304, standing.isReserved, reservations != nil {
                request.dropConditions()
                answer = try await self.answer(to: request, now: now)
                standing = await TDMStanding(
                    of: answer, by: reservations, near: request, now: now)
            }
            return try await WebAnswer(
                answer: answer, request: request, cursor: cursor, now: now,
                pause: request.crawlDelay, standing: standing, obeys: reservations != nil
            ).outcome(expecting: expectation, read: read, noting: &terms)
        } catch {
            var failure = error
            failure.terms = terms == SourceTerms() ? nil : terms
            return .failure(failure)
        }
    }

    /// A page of a feed's past; nil where it can't be read.
    func earlierPage(at address: WebAddress, now: Timestamp) async -> EarlierPage? {
        var terms = SourceTerms()
        guard
            let page = try? await look(
                at: address, expecting: .feed, now: now, noting: &terms), page.format.isFeed
        else { return nil }
        return EarlierPage(documents: page.documents, earlier: page.earlier)
    }

    /// Reads an address without a cursor: for what it links to, or for its past.
    func look(
        at address: WebAddress, expecting expectation: Expectation = .page(.article),
        now: Timestamp, noting terms: inout SourceTerms
    ) async throws(PollFailure) -> ReadResult {
        try await reading(
            at: address, expecting: expectation, now: now, noting: &terms
        ).result
    }

    /// The same, with what came.
    func reading(
        at address: WebAddress, expecting expectation: Expectation, now: Timestamp,
        noting terms: inout SourceTerms
    ) async throws(PollFailure) -> (answer: FetchAnswer, result: ReadResult) {
        var request = FetchRequest(address: address, accept: expectation.accept)
        do throws(PollFailure) {
            request.crawlDelay = try await permission(for: address, now: now, noting: &terms)
            // Asked before anything else is ("Processing priority").
            _ = await TDMStanding(of: address, by: reservations, near: request, now: now)
            let answer = try await answer(to: request, now: now)
            if let wall = Wall.kind(of: answer, asked: address) {
                throw PollFailure.blocked(address, by: wall)
            }
            var standing = await TDMStanding(
                of: answer, by: reservations, near: request, now: now)
            let result = try await answer.read(by: read, cut: .article)
            standing.take(result.reservation, from: .meta)
            terms.note(standing.finding, at: now)
            if reservations != nil { try standing.refuse(answer.address) }
            return (answer, result)
        } catch {
            var failure = error
            failure.terms = terms == SourceTerms() ? nil : terms
            throw failure
        }
    }

    /// Reads a sitemap, also one that is a gzip file.
    ///
    /// - Parameter validator: of the last answer that was read.
    /// - Returns: no result where it is as it was.
    func sitemap(
        at address: WebAddress, validator: SitemapValidator?, now: Timestamp,
        noting terms: inout SourceTerms
    ) async throws(PollFailure) -> (result: ReadResult?, validator: SitemapValidator?) {
        var request = FetchRequest(address: address, accept: Self.sitemapAccept)
        request.unpacksFile = true
        request.crawlDelay = try await permission(for: address, now: now, noting: &terms)
        (request.etag, request.lastModified) = (validator?.etag, validator?.lastModified)
        let answer = try await answer(to: request, now: now)
        if answer.status == 304 { return (nil, validator) }
        if let wall = Wall.kind(of: answer, asked: address) { throw .blocked(address, by: wall) }
        let result = try await answer.read(by: read, cut: .sitemap)
        let isWhole = answer.isComplete && result.isComplete
        return (result, isWhole ? SitemapValidator(answer) : nil)
    }

    private static let sitemapAccept =
        "application/xml, text/xml;q=0.9, application/gzip;q=0.9, */*;q=0.1"

    /// What robots.txt asks of whoever meets its host.
    func crawlDelay(of address: WebAddress, now: Timestamp) async -> Duration? {
        var terms = SourceTerms()
        return try? await permission(for: address, now: now, noting: &terms)
    }

    /// How long robots.txt wants its host left alone after this request.
    private func permission(
        for address: WebAddress, now: Timestamp, noting terms: inout SourceTerms
    ) async throws(PollFailure) -> Duration? {
        guard let robots else { return nil }
        let ruling = await robots.ruling(on: address, now: now)
        terms.note(ruling.finding, at: now)
        switch ruling.verdict {
        case .allowed(let crawlDelay): return crawlDelay
        case .refused(let why, let wait):
            throw PollFailure(.robots, why, retryAfter: wait)
        }
    }

    private func answer(
        to request: FetchRequest, now: Timestamp
    ) async throws(PollFailure) -> FetchAnswer {
        let answer: FetchAnswer
        do { answer = try await fetcher.fetch(request) } catch { throw PollFailure(error) }
        switch answer.status {
        case 200, 203: return answer
        case 304 where request.isConditional: return answer
        case 226 where request.takesDelta: return answer
        case 204, 205: throw .notAFeed(request.address, "with nothing (\(answer.status))")
        default: throw PollFailure(status: answer, of: request.address, now: now)
        }
    }

    static func mayBeConditional(_ cursor: SourceCursor, now: Timestamp) -> Bool {
        guard let last = cursor.lastUnconditional, last <= now else { return false }
        return now - last < unconditionalInterval
    }
}

extension WebPoll.Expectation {
    /// A page is never a part of one.
    fileprivate var takesDelta: Bool {
        switch self {
        case .feed: true
        case .page: false
        }
    }

    /// The Accept field.
    fileprivate var accept: String {
        switch self {
        case .feed:
            "application/atom+xml, application/rss+xml, application/feed+json, "
                + "application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1"
        case .page: "text/html, application/xhtml+xml;q=0.9, */*;q=0.5"
        }
    }
}
