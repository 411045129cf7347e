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
    private var pause: Duration?
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
    private static let ours: Set<String> = [turn, page, newest]

    init(source: NetworkSource, bookmarks: [String: String], now: Timestamp) {
        self.source = source
        self.now = now
        exchange = NetworkExchange(source: source, now: now)
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
        for (index, walk) in (walks[first...] + walks[..<first]).enumerated() {
            let server = source.network.server(of: walk).authority
            guard !left.contains(server) else {
                leave(server, at: walk)
                continue
            }
            do throws(PollFailure) {
                let goesOn = index == 0 && start != nil
                let pages = try await go(walk, at: server, from: goesOn ? rest : Rest())
                if pages > 0 { answering.insert(server) }
            } catch {
                failures.append((server, error))
                if error.reason.endsTrip { leave(server, at: walk) }
            }
        }
    }

    /// Of a walk that was left between two of its pages: the next one, and the newest it had seen.
    private struct Rest {
        var page: String?
        var newest: String?
    }

    private mutating func leave(_ server: String, at walk: String) {
        left.insert(server)
        bookmarks[Self.turn] = bookmarks[Self.turn] ?? walk
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
                leave(server, at: walk)
                if bookmarks[Self.turn] == walk {
                    (bookmarks[Self.page], bookmarks[Self.newest]) = (page, newest)
                }
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
        if let warning = result.warning { warnings.append(warning) }
        if let wish = result.pause.map({ min($0, FetchAnswer.retryAfterRange.upperBound) }) {
            left.insert(server)
            pause = max(pause ?? .zero, wish)
            if server == home { hostPause = max(hostPause ?? .zero, wish) }
        }
        return result.page.turn
    }

    private var home: String { source.network.home.authority }
}

extension NetworkTrip {
    func outcome(from old: SourceCursor) -> PollOutcome {
        var cursor = old
        cursor.terms.take(exchange.terms)
        let failure = wholeFailure
        if var failure, documents.isEmpty {
            // What was noted before it failed may be why.
            if let note = notes.first { failure.description += "; \(note)" }
            failure.terms = cursor.terms
            return .failure(failure)
        }
        cursor.bookmarks = bookmarks
        if failure == nil { cursor.lastUnconditional = now }
        let advice = PollAdvice(
            interval: max(source.kind.leastInterval, pause ?? .zero), hostPause: hostPause)
        let faults = partFailures + warnings
        if documents.isEmpty, notes.isEmpty, faults.isEmpty, old.lastUnconditional != nil {
            return .unchanged(cursor, advice)
        }
        var harvest = PollOutcome.Harvest(
            documents: documents, cursor: cursor, advice: advice, notes: notes, failure: failure)
        harvest.faults = faults
        return .documents(harvest)
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
        guard !failed.failure.isOurs, failed.failure.reason != .credentials else { return false }
        return failed.failure.reason.endsTrip
            ? answering.contains { $0 != failed.server } : !answering.isEmpty
    }
}

extension PollFailure.Reason {
    /// The network, not this one walk: the others would fail alike, or make it worse.
    fileprivate var endsTrip: Bool {
        switch self {
        case .status, .notAFeed, .gone, .reserved: false
        case .blocked, .throttled, .unreachable, .untimely, .exhausted, .robots, .file,
            .readerEnded, .noReader, .cancelled, .credentials, .changed, .allowance:
            true
        }
    }
}
