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

    /// A 304 costs no parse; of a 200 the body's hash decides whether it brings anything, not its
    /// validators (faults CAC-03).
    func outcome(
        expecting expectation: WebPoll.Expectation, read: ReadFunction
    ) async throws(PollFailure) -> PollOutcome {
        var next = cursor
        next.note(move: answer.permanentAddress, from: request.address, now: now)
        if answer.status == 304 { return .unchanged(next, advice(next.hints)) }
        guard !answer.body.isEmpty else { throw .notAFeed(answer.address, "with nothing") }
        if answer.isDelta { return try await delta(expectation, read, next: next) }
        let hash = SHA256.digest(of: answer.body)
        (next.etag, next.lastModified, next.bodyHash) = (answer.etag, answer.lastModified, hash)
        if !request.isConditional { next.lastUnconditional = now }
        if answer.isComplete, hash == cursor.bodyHash {
            return .unchanged(next, advice(next.hints))
        }
        return try await harvest(expectation, read, next: next)
    }

    /// The new items alone. Their hash says nothing of the whole, which is asked for within a day.
    private func delta(
        _ expectation: WebPoll.Expectation, _ read: ReadFunction, next: SourceCursor
    ) async throws(PollFailure) -> PollOutcome {
        var next = next
        (next.etag, next.lastModified) = (answer.etag, answer.lastModified)
        next.bodyHash = nil
        let outcome = try await harvest(expectation, read, next: next)
        guard case .documents(var harvest) = outcome else { return outcome }
        harvest.isDelta = true
        return .documents(harvest)
    }

    /// What is cut off gives its whole documents, and leaves the cursor as it was: validators of a
    /// half would hide the rest for ever (faults FET-02, FET-03, CAC-02).
    private func harvest(
        _ expectation: WebPoll.Expectation, _ read: ReadFunction, next: SourceCursor
    ) async throws(PollFailure) -> PollOutcome {
        if let wall = Wall.kind(of: answer, asked: request.address) {
            throw .blocked(request.address, by: wall)
        }
        let result = try await answer.read(by: read, cut: expectation.cut)
        let isComplete = answer.isComplete && result.isComplete
        try refuse(result, expectation, isComplete: isComplete)
        var next = next
        next.hints = result.hints
        var harvest = PollOutcome.Harvest(
            documents: result.documents, cursor: isComplete ? next : cursor,
            advice: advice(result.hints), isComplete: isComplete, notes: result.problems)
        harvest.earlier = result.earlier
        return .documents(harvest)
    }

    /// A login, a captcha, a consent wall is not "nothing new" (faults FET-05).
    private func refuse(
        _ result: ReadResult, _ expectation: WebPoll.Expectation, isComplete: Bool
    ) throws(PollFailure) {
        switch (expectation, result.format) {
        case (.feed, .html):
            throw .notAFeed(answer.address, "with a page, perhaps a login or a captcha")
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
