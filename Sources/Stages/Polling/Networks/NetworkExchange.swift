import Domain
import Reading

/// One question of a walk and its answer, with what stands around it: the login, the allowance, what
/// statuses mean.
struct NetworkExchange {
    let source: NetworkSource
    let now: Timestamp
    /// What was found of its servers' terms since it was made.
    private(set) var terms = SourceTerms()

    init(source: NetworkSource, now: Timestamp) {
        (self.source, self.now) = (source, now)
    }

    struct Result {
        var page: AnswerPage
        /// For how long the network asks to be left alone.
        var pause: Duration?
        /// Of what it cost, and how much of that is gone now.
        var spending: (allowance: Allowance, spent: Int)?
    }

    /// - Returns: nil where the kind has nothing to ask.
    mutating func ask(_ step: WalkStep) async throws(PollFailure) -> Result? {
        do throws(PollFailure) { return try await askOnce(step) } catch {
            guard error.mayBeBypassed else { throw error }
            var detour = WalkStep(walk: step.walk, since: step.since, now: now)
            detour.isDetour = true
            guard let result = try await askOnce(detour) else { throw error }
            return result
        }
    }

    private mutating func askOnce(_ step: WalkStep) async throws(PollFailure) -> Result? {
        var step = step
        step.session = try await session()
        step.left = try await left()
        guard let request = source.network.request(step) else { return nil }
        do throws(PollFailure) { return try await send(request, of: step) } catch {
            guard error.reason == .credentials, step.session != nil else { throw error }
            // Once: a session that is over looks like a wrong password.
            await source.session.keep(nil)
            step.session = try await session()
            guard let again = source.network.request(step) else { return nil }
            return try await send(again, of: step)
        }
    }

    private mutating func session() async throws(PollFailure) -> Secret<String>? {
        guard let login = source.network.login(now: now) else { return nil }
        if let token = await source.session.token { return token }
        let answer = try await send(login)
        guard let token = answer.page.turn.session else {
            throw changed(login.address, "no session")
        }
        await source.session.keep(token)
        return token
    }

    /// - Parameter step: nil for a login.
    private mutating func send(
        _ request: NetworkRequest, of step: WalkStep? = nil
    ) async throws(PollFailure) -> Result {
        var wish = FetchRequest(request)
        if let robots = source.robots {
            let ruling = await robots.ruling(on: request.address, now: now)
            terms.note(ruling.finding, at: now)
            switch ruling.verdict {
            case .allowed(let delay):
                wish.crawlDelay = [delay, wish.crawlDelay].compactMap { $0 }.max()
            case .refused(let why, let wait): throw PollFailure(.robots, why, retryAfter: wait)
            }
        }
        let spent = try await take(request.cost)
        let answer: FetchAnswer
        do { answer = try await source.fetcher.fetch(wish) } catch {
            // Nobody knows whether it was counted there: it stays taken.
            throw PollFailure(error)
        }
        let isContent: Bool
        do { isContent = try self.isContent(answer, of: request.address) } catch {
            // What was refused brought nothing that is counted.
            await giveBack(request.cost, but: 0)
            throw error
        }
        guard isContent else {
            await giveBack(request.cost, but: 0)
            return Result(page: AnswerPage(), pause: source.network.pause(after: answer, now: now))
        }
        var page = try await page(of: answer, request)
        try await judge(answer, to: wish, declaring: page.reservation)
        if let step { page.turn = source.network.turn(page.turn, after: answer, to: step) }
        let used = page.turn.count ?? page.documents.count
        await giveBack(request.cost, but: used)
        // More than the gate waits within one poll is waited between two.
        let gap = wish.crawlDelay.flatMap { $0 > HostGate.longestGap ? $0 : nil }
        let pauses = [page.turn.pause, source.network.pause(after: answer, now: now), gap]
        return Result(
            page: page, pause: pauses.compactMap { $0 }.max(),
            spending: request.cost.map { cost in
                (cost.allowance, spent - cost.amount + min(max(0, used), cost.amount))
            })
    }

    private func page(
        of answer: FetchAnswer, _ request: NetworkRequest
    ) async throws(PollFailure) -> AnswerPage {
        let form = AnswerForm(
            kind: source.kind.name, part: request.part, subject: request.subject,
            since: request.since, asked: now)
        let result = try await answer.read(by: source.read, cut: .answer(form))
        if let fault = result.turn.fault {
            if fault.reason != .changed { await giveBack(request.cost, but: 0) }
            throw failure(fault, request.address)
        }
        guard result.format == .answer else { throw changed(request.address, "something else") }
        var page = AnswerPage()
        (page.documents, page.problems, page.turn) = (
            result.documents, result.problems, result.turn
        )
        page.reservation = result.reservation
        return page
    }

    /// Notes what is declared of an answer that was read; throws where that reserves it. Of several
    /// answers one that is reserved is what is told.
    private mutating func judge(
        _ answer: FetchAnswer, to request: FetchRequest, declaring meta: TDMDeclaration
    ) async throws(PollFailure) {
        var standing = await TDMStanding(
            of: answer, by: source.reservations, near: request, now: now)
        standing.take(meta, from: .meta)
        if case .reserved = terms.reservation {} else { terms.note(standing.finding, at: now) }
        if source.obeysReservations { try standing.refuse(answer.address) }
    }
}

extension NetworkExchange {
    /// What is taken of an allowance before anything is sent; how much of it is gone now.
    private func take(
        _ cost: (allowance: Allowance, amount: Int)?
    ) async throws(PollFailure) -> Int {
        guard let cost else { return 0 }
        let answer: Allowance.Answer
        do { answer = try await source.book.take(cost.amount, of: cost.allowance, now: now) } catch
        {
            throw unwritten(error)
        }
        switch answer {
        case .granted(let spent): return spent
        case .exhausted(let spent, let until):
            let (name, period) = (cost.allowance.account, cost.allowance.period)
            throw PollFailure(
                .allowance,
                "\(name): \(spent) of \(cost.allowance.limit) \(cost.allowance.unit) are used up "
                    + "this \(period); it is asked again when the next \(period) begins",
                retryAfter: until - now)
        }
    }

    private func left() async throws(PollFailure) -> Int? {
        guard let allowance = source.network.allowance else { return nil }
        do {
            return allowance.limit
                - min(
                    allowance.limit, try await source.book.spent(of: allowance, now: now))
        } catch { throw unwritten(error) }
    }

    private func unwritten(_ error: any Error) -> PollFailure {
        PollFailure(
            .exhausted,
            "\(source.kind.name) was not asked: what it costs can't be written down: \(error)")
    }

    /// What was taken and not used. Where that can't be written down, it stays taken.
    private func giveBack(_ cost: (allowance: Allowance, amount: Int)?, but used: Int) async {
        guard let cost, used < cost.amount else { return }
        do {
            try await source.book.giveBack(
                cost.amount - max(0, used), of: cost.allowance, now: now)
        } catch {
            // Less is asked for than might be: the safe side.
        }
    }

    /// Whether there is something to read.
    private func isContent(
        _ answer: FetchAnswer, of address: WebAddress
    ) throws(PollFailure) -> Bool {
        switch source.network.meaning(of: answer, now: now) ?? answer.usualMeaning(now: now) {
        case .content?:
            if let wall = Wall.kind(of: answer, asked: address) {
                throw .blocked(address, by: wall)
            }
            return true
        case .nothing?: return false
        case .closed?:
            var failure = PollFailure(status: answer, of: address, now: now)
            failure.mayBeBypassed = true
            throw failure
        case .expiredSession?, .credentials?: throw refused(address, "status \(answer.status)")
        case .throttled(let wait)?:
            let asked = wait ?? answer.retryAfter(now: now) ?? answer.rateLimitPause(now: now)
            let pause = answer.hostPause.map { max(.zero, $0.until - now) }
            throw PollFailure(
                .throttled, "\(address) answers with status \(answer.status): too much was asked",
                retryAfter: [asked, pause].compactMap { $0 }.max())
        case nil:
            var failure = PollFailure(status: answer, of: address, now: now)
            // One address of an interface that is gone is not all of it: it is asked again.
            if failure.reason == .gone { failure.reason = .status }
            throw failure
        }
    }

    private func failure(_ fault: AnswerFault, _ address: WebAddress) -> PollFailure {
        switch fault.reason {
        case .changed: changed(address, fault.text)
        case .refused: PollFailure(.status, "\(address) says: \(fault.text)")
        case .closed: closed(address, fault.text)
        case .throttled:
            PollFailure(
                .throttled, "\(address) says: \(fault.text)",
                retryAfter: fault.wait.map { min($0, FetchAnswer.retryAfterRange.upperBound) })
        case .credentials: refused(address, fault.text)
        }
    }

    private func changed(_ address: WebAddress, _ what: String) -> PollFailure {
        PollFailure(
            .changed,
            "\(address) answers otherwise than \(source.kind.name) did: \(what). Nothing of it was "
                + "read; perhaps a newer Earshot knows how")
    }

    private func closed(_ address: WebAddress, _ what: String) -> PollFailure {
        var failure = changed(address, what)
        failure.mayBeBypassed = true
        return failure
    }

    private func refused(_ address: WebAddress, _ what: String) -> PollFailure {
        PollFailure(
            .credentials,
            "\(address) takes the login of \(source.kind.name) no more (\(what)): "
                + source.kind.credentialMend)
    }
}

extension FetchAnswer {
    fileprivate func usualMeaning(now: Timestamp) -> AnswerMeaning? {
        switch status {
        case 200, 203: .content
        case 204, 304: .nothing
        case 401: .credentials
        case 429, 503: .throttled(nil)
        case 403 where rateLimitPause(now: now) != nil: .throttled(nil)
        default: nil
        }
    }
}

extension Allowance {
    /// The part of it that is told when it is gone.
    private static let warned = 0.8

    /// What people are told when most of it is gone.
    func warning(at spent: Int) -> String? {
        guard Double(spent) >= Double(limit) * Self.warned else { return nil }
        return "\(account): \(spent) of \(limit) \(unit) of this \(period) are used"
    }
}

extension FetchRequest {
    fileprivate init(_ request: NetworkRequest) {
        self.init(address: request.address, accept: request.accept)
        crawlDelay = request.gap
        body = request.body
        own = SourceAccess(
            origin: request.address.origin, fields: request.secrets.revealed)
    }
}
