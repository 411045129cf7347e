import Domain
import Reading

/// One poll of a network: all its walks, one after another.
struct NetworkTrip {
    private let source: NetworkSource
    private let now: Timestamp
    private var exchange: NetworkExchange
    private var bookmarks: [String: String]
    private var documents: [Document] = []
    /// Ids of `documents`: what several walks find is one document.
    private var found: Set<String> = []
    private var notes: [String] = []
    private var warnings: [String] = []
    private var failures: [(server: String, failure: PollFailure)] = []
    private var rests: ServerRests
    /// Of the source's own host.
    private var hostPause: Duration?
    /// Servers that are asked no more in this trip: they refuse us, or asked to be left alone.
    private var left: Set<String> = []
    /// Servers where a walk came to its end.
    private var answering: Set<String> = []

    /// The bookmark under which it stands which walk a trip that ended early did not come to: the next
    /// one begins there, so that no walk is always the one left out.
    private static let turn = "(turn)"
    /// Where that walk was left between two of its pages, and the newest it had seen.
    private static let (page, newest) = ("(page)", "(newest)")
    /// The period in which it was told that most of the allowance is gone.
    private static let told = "(told)"
    private static let ours: Set<String> = [turn, page, newest, told]

    init(source: NetworkSource, bookmarks: [String: String], now: Timestamp) {
        self.source = source
        self.now = now
        exchange = NetworkExchange(source: source, now: now)
        var bookmarks = bookmarks
        rests = ServerRests(from: &bookmarks, now: now)
        // Of words that are asked for no more, nothing is kept.
        let walks = Set(source.network.walks)
        self.bookmarks = bookmarks.filter {
            walks.contains($0.key) || Self.ours.contains($0.key)
        }
    }

    mutating func goAll() async {
        let walks = source.network.walks
        let start =
            bookmarks.removeValue(forKey: Self.turn).flatMap { walks.firstIndex(of: $0) }
        let rest = Rest(
            page: bookmarks.removeValue(forKey: Self.page),
            newest: bookmarks.removeValue(forKey: Self.newest))
        let first = start ?? 0
        let order = Array(walks[first...] + walks[..<first])
        for (index, walk) in order.enumerated() {
            let server = source.network.server(of: walk).authority
            let begin = index == 0 && start != nil ? rest : Rest()
            guard !left.contains(server), rests[server] == nil else {
                leave(server, at: walk, begin)
                continue
            }
            do throws(PollFailure) {
                let pages = try await go(walk, at: server, from: begin)
                if pages > 0 { answering.insert(server) }
            } catch {
                note(error, of: server)
                guard error.reason.endsTrip else { continue }
                if error.isOurs {
                    leave(server, at: walk, begin)
                } else {
                    // What fails each time must not come first each time.
                    leave(server, at: order[(index + 1) % order.count], Rest())
                }
            }
        }
        bookmarks.merge(rests.stored) { $1 }
    }

    private mutating func note(_ failure: PollFailure, of server: String) {
        failures.append((server, failure))
        if failure.reason == .throttled, !failure.isElsewhere, let wait = failure.retryAfter {
            rest(server, for: wait)
        }
        // A portal's page is left alone for its day whatever it has answered.
        if source.kind.isPage, failure.isAnswer {
            rests.add(server, source.kind.leastInterval - NetworkSource.drift)
        }
    }

    private mutating func rest(_ server: String, for wait: Duration) {
        let wait = min(wait, FetchAnswer.retryAfterRange.upperBound)
        left.insert(server)
        rests.add(server, wait)
        if server == home { hostPause = max(hostPause ?? .zero, wait) }
    }

    /// Of a walk that was left between two of its pages: the next one, and the newest it had seen.
    private struct Rest {
        var page: String?
        var newest: String?
    }

    private mutating func leave(_ server: String, at walk: String, _ rest: Rest) {
        left.insert(server)
        guard bookmarks[Self.turn] == nil else { return }
        bookmarks[Self.turn] = walk
        (bookmarks[Self.page], bookmarks[Self.newest]) = (rest.page, rest.newest)
    }

    /// From the newest page back to what the last poll saw. Only a walk that came to its end moves its
    /// bookmark: what was cut off is asked for again.
    ///
    /// - Parameter rest: where it was left.
    /// - Returns: how many pages were read.
    private mutating func go(
        _ walk: String, at server: String, from rest: Rest
    ) async throws(PollFailure) -> Int {
        var (page, newest, pages) = (rest.page, rest.page == nil ? nil : rest.newest, 0)
        repeat {
            let step = WalkStep(walk: walk, since: bookmarks[walk], page: page, now: now)
            guard let turn = try await ask(step, at: server) else { break }
            newest = newest ?? turn.newest
            page = turn.next
            pages += 1
            if page != nil, left.contains(server) {
                leave(server, at: walk, Rest(page: page, newest: newest))
                return pages
            }
        } while page != nil && pages < NetworkSource.pageLimit
            && documents.count < NetworkSource.documentLimit
        if page != nil {
            notes.append("more is new for '\(walk)' than \(pages) pages: the rest was left out")
        }
        bookmarks[walk] = newest ?? bookmarks[walk]
        return pages
    }

    /// - Returns: nil where there is nothing to ask.
    private mutating func ask(
        _ step: WalkStep, at server: String
    ) async throws(PollFailure) -> AnswerPage.Turn? {
        guard let result = try await exchange.ask(step) else { return nil }
        documents += result.page.documents.filter { found.insert($0.id).inserted }
        notes += result.page.problems
        if let (allowance, spent) = result.spending { warn(of: allowance, spent) }
        if let wish = result.pause { rest(server, for: wish) }
        return result.page.turn
    }

    /// Once a period, however it came about.
    private mutating func warn(of allowance: Allowance, _ spent: Int) {
        let period = allowance.period.name(at: now)
        guard bookmarks[Self.told] != period, let warning = allowance.warning(at: spent) else {
            return
        }
        bookmarks[Self.told] = period
        warnings.append(warning)
    }

    private var home: String { source.network.home.authority }
}

extension NetworkTrip {
    func outcome(from old: SourceCursor) -> PollOutcome {
        var cursor = old
        cursor.terms.take(exchange.terms)
        cursor.bookmarks = bookmarks
        let failure = wholeFailure
        if var failure, documents.isEmpty, answering.isEmpty, warnings.isEmpty {
            // What was noted before it failed may be why.
            if let note = notes.first { failure.description += "; \(note)" }
            (failure.terms, failure.cursor) = (cursor.terms, cursor)
            return .failure(failure)
        }
        if failure == nil { cursor.lastUnconditional = now }
        let advice = PollAdvice(
            interval: max(source.kind.leastInterval, wait ?? .zero), hostPause: hostPause)
        let faults = partFailures + warnings
        if documents.isEmpty, notes.isEmpty, faults.isEmpty, old.lastUnconditional != nil {
            return .unchanged(cursor, advice)
        }
        var harvest = PollOutcome.Harvest(
            documents: documents, cursor: cursor, advice: advice, notes: notes, failure: failure)
        harvest.faults = faults
        return .documents(harvest)
    }

    /// How long all of its servers are left alone yet.
    private var wait: Duration? {
        source.network.walks.map { rests[source.network.server(of: $0).authority] ?? .zero }.min()
    }

    /// Why nothing can be asked yet.
    var refusal: PollFailure? {
        guard let wait, wait > .zero else { return nil }
        var failure = PollFailure(
            .throttled,
            "\(source.kind.name) is to be left alone for \(wait.short) yet: nothing was asked",
            retryAfter: wait)
        // It holds this source alone.
        failure.isElsewhere = true
        return failure
    }

    /// The first that says something of the network as a whole.
    private var wholeFailure: PollFailure? {
        guard let (server, first) = failures.first(where: { !isPart($0) }) else { return nil }
        var failure = first
        if server != home { failure.isElsewhere = true }
        return failure
    }

    private var partFailures: [String] {
        failures.filter { isPart($0) }.map(\.failure.description)
    }

    /// One server among others that answer, or one walk among others: the network is not failing. What
    /// only people can mend is never small.
    private func isPart(_ failed: (server: String, failure: PollFailure)) -> Bool {
        guard !failed.failure.isOurs, ![.credentials, .changed].contains(failed.failure.reason)
        else { return false }
        return failed.failure.reason.endsTrip
            ? answering.contains { $0 != failed.server } : !answering.isEmpty
    }
}

extension PollFailure.Reason {
    /// The network, not this one walk: the others would fail alike, or make it worse.
    fileprivate var endsTrip: Bool {
        switch self {
        case .status, .notAFeed, .gone, .reserved, .changed, .readerEnded: false
        case .blocked, .throttled, .unreachable, .untimely, .exhausted, .robots, .file, .noReader,
            .cancelled, .credentials, .allowance:
            true
        }
    }
}

extension PollFailure {
    /// Whether its server has answered.
    fileprivate var isAnswer: Bool {
        switch reason {
        case .status, .notAFeed, .gone, .reserved, .changed, .readerEnded, .blocked, .throttled,
            .credentials:
            !isElsewhere
        case .unreachable, .untimely, .file, .allowance, .robots, .exhausted, .noReader, .cancelled:
            false
        }
    }
}
