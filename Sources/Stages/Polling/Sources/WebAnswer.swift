import Cryptography
import Domain
import Reading

/// A good answer (200, 203, 226, 304) and what it was asked with. Pure but for the reader.
struct WebAnswer: Sendable {
    let answer: FetchAnswer
    let request: FetchRequest
    /// As it was before.
    let cursor: SourceCursor
    let now: Timestamp
    /// What robots.txt wants its host left alone.
    let pause: Duration?
    /// What tdmrep.json and the header declare; what the page itself does comes with its reading.
    let standing: TDMStanding
    /// Whether what is reserved is refused.
    let obeys: Bool

    /// A 304 costs no parse; of a 200 the body's hash decides whether it brings anything, not its
    /// validators (faults CAC-03).
    func outcome(
        expecting expectation: WebPoll.Expectation, read: ReadFunction,
        noting terms: inout SourceTerms
    ) async throws(PollFailure) -> PollOutcome {
        var next = cursor
        noteUnread(&terms)
        next.terms = terms
        next.note(move: answer.permanentAddress, from: request.address, now: now)
        if answer.status == 304 { return .unchanged(next, advice(next.hints)) }
        guard !answer.body.isEmpty else { throw .notAFeed(answer.address, "with nothing") }
        if answer.isDelta { return try await delta(expectation, read, next: next, &terms) }
        let hash = SHA256.digest(of: answer.body)
        (next.etag, next.lastModified, next.bodyHash) = (answer.etag, answer.lastModified, hash)
        if !request.isConditional { next.lastUnconditional = now }
        // What is reserved is read again: the page itself may take that back.
        if answer.isComplete, hash == cursor.bodyHash, !(obeys && standing.isReserved) {
            return .unchanged(next, advice(next.hints))
        }
        return try await harvest(expectation, read, next: next, &terms)
    }

    /// An answer that is not read leaves what the page declares of itself as it was, and a 304 what
    /// stood in the header of its page.
    private func noteUnread(_ terms: inout SourceTerms) {
        if case .reserved(.meta, _) = terms.reservation { return }
        if case .free(.meta) = terms.reservation { return }
        if answer.status == 304, standing.finding == .unset { return }
        terms.note(standing.finding, at: now)
    }

    /// The new items alone. Their hash says nothing of the whole, which is asked for within a day.
    private func delta(
        _ expectation: WebPoll.Expectation, _ read: ReadFunction, next: SourceCursor,
        _ terms: inout SourceTerms
    ) async throws(PollFailure) -> PollOutcome {
        var next = next
        (next.etag, next.lastModified) = (answer.etag, answer.lastModified)
        next.bodyHash = nil
        let outcome = try await harvest(expectation, read, next: next, &terms)
        guard case .documents(var harvest) = outcome else { return outcome }
        harvest.isDelta = true
        return .documents(harvest)
    }

    /// What is cut off gives its whole documents, and leaves the cursor as it was: validators of a
    /// half would hide the rest for ever (faults FET-02, FET-03, CAC-02).
    private func harvest(
        _ expectation: WebPoll.Expectation, _ read: ReadFunction, next: SourceCursor,
        _ terms: inout SourceTerms
    ) async throws(PollFailure) -> PollOutcome {
        if let wall = Wall.kind(of: answer, asked: request.address) {
            throw .blocked(request.address, by: wall)
        }
        let result = try await answer.read(by: read, cut: expectation.cut)
        let isComplete = answer.isComplete && result.isComplete
        try refuse(result, expectation, isComplete: isComplete)
        var (standing, next) = (standing, next)
        standing.take(result.reservation, from: .meta)
        terms.note(standing.finding, at: now)
        if obeys { try standing.refuse(answer.address) }
        next.terms = terms
        next.hints = result.hints
        var harvest = PollOutcome.Harvest(
            documents: result.documents, cursor: isComplete ? next : cursor,
            advice: advice(result.hints), isComplete: isComplete, notes: result.problems)
        harvest.earlier = result.earlier
        harvest.hub = hub(of: result)
        return .documents(harvest)
    }

    /// By its own words, else by the answer's Link fields (WebSub §4). A feed whose address is a secret is
    /// nobody's business: its hub would learn it.
    private func hub(of result: ReadResult) -> FeedHub? {
        let link = answer.fields["link"].map { LinkField($0, base: answer.address) }
        guard result.format.isFeed, let hub = result.hub ?? link?["hub"],
            request.access == nil, request.address.userInfo == nil,
            request.address.withoutSecrets == request.address
        else { return nil }
        return FeedHub(hub: hub, topic: result.own ?? link?["self"] ?? request.address)
    }

    /// A login, a captcha, a consent wall is not "nothing new" (faults FET-05).
    private func refuse(
        _ result: ReadResult, _ expectation: WebPoll.Expectation, isComplete: Bool
    ) throws(PollFailure) {
        switch (expectation, result.format) {
        case (.feed, .html):
            throw .notAFeed(answer.address, "with a page, perhaps a login or a captcha")
        case (.feed, .mail), (.feed, .jsonl), (.feed, .answer):
            throw .notAFeed(answer.address, "with something else")
        case (.feed, .sitemap), (.feed, .sitemapIndex):
            throw .notAFeed(answer.address, "with a sitemap")
        case (.feed, .unknown) where isComplete:
            throw .notAFeed(answer.address, "with what can't be read")
        case (.page, .unknown) where isComplete:
            throw PollFailure(.notAFeed, "\(answer.address) answers with what can't be read")
        default: break
        }
    }

    /// The longest wish counts; max-age takes the place of Expires (RFC 9111 §5.3).
    private func advice(_ hints: PollHints) -> PollAdvice {
        let maxAge = answer.maxAge
        let wishes: [(Duration?, PollAdvice.Asker)] = [
            (hints.interval, .feed), (maxAge, .cacheControl),
            (maxAge == nil ? answer.expiry(now: now) : nil, .expires),
        ]
        var advice = PollAdvice(pauses: hints.pauses, hostPause: pause)
        for case (let wish?, let asker) in wishes where wish > advice.interval ?? .zero {
            (advice.interval, advice.asker) = (wish, asker)
        }
        return advice
    }
}

extension WebPoll.Expectation {
    fileprivate var cut: PageCut {
        switch self {
        case .feed: .article
        case .page(let cut): cut
        }
    }
}

extension FetchRequest {
    var isConditional: Bool { etag != nil || lastModified != nil }

    /// Asks for all of it.
    mutating func dropConditions() { (etag, lastModified, takesDelta) = (nil, nil, false) }
}

extension FetchAnswer {
    /// New items only, since those of the ETag that was sent (RFC 3229 §10.5.3).
    var isDelta: Bool { status == 226 }

    func read(
        by read: ReadFunction, cut: PageCut
    ) async throws(PollFailure) -> ReadResult {
        let input = ReaderInput(
            bytes: body, address: address.withoutSecrets, contentType: fields["content-type"])
        do { return try await read(input, cut) } catch {
            throw PollFailure(error, of: address.description)
        }
    }
}
