import Domain
import Reading

/// One poll of a network: all its walks, one after another.
struct NetworkTrip {
    private let source: NetworkSource
    private let now: Timestamp
    private var bookmarks: [String: String]
    private var documents: [Document] = []
    private var notes: [String] = []
    private var warnings: [String] = []
    private var failure: PollFailure?
    private var pause: Duration?

    /// The bookmark under which it stands which walk a trip that ended early did not come to: the next
    /// one begins there, so that no walk is always the one left out.
    private static let turn = "(turn)"

    init(source: NetworkSource, bookmarks: [String: String], now: Timestamp) {
        self.source = source
        self.now = now
        // Of words that are asked for no more, nothing is kept.
        let walks = Set(source.network.walks)
        self.bookmarks = bookmarks.filter { walks.contains($0.key) || $0.key == Self.turn }
    }

    mutating func goAll() async {
        let walks = source.network.walks
        let first =
            bookmarks.removeValue(forKey: Self.turn).flatMap { walks.firstIndex(of: $0) } ?? 0
        for walk in walks[first...] + walks[..<first] {
            do throws(PollFailure) { try await go(walk) } catch {
                failure = failure ?? error
                if error.reason.endsTrip {
                    bookmarks[Self.turn] = walk
                    return
                }
            }
        }
    }

    /// From the newest page back to what the last poll saw. Only a walk that came to its end moves its
    /// bookmark: what was cut off is asked for again.
    private mutating func go(_ walk: String) async throws(PollFailure) {
        var (page, newest, pages): (String?, String?, Int) = (nil, nil, 0)
        repeat {
            let step = WalkStep(walk: walk, since: bookmarks[walk], page: page, now: now)
            guard let turn = try await ask(step) else { break }
            newest = newest ?? turn.newest
            page = turn.next
            pages += 1
        } while page != nil && pages < NetworkSource.pageLimit
            && documents.count < NetworkSource.documentLimit
        if page != nil {
            notes.append("more is new for '\(walk)' than \(pages) pages: the rest was left out")
        }
        bookmarks[walk] = newest ?? bookmarks[walk]
    }

    /// - Returns: nil where there is nothing to ask.
    private mutating func ask(
        _ step: WalkStep
    ) async throws(PollFailure) -> AnswerPage.Turn? {
        let exchange = NetworkExchange(source: source, now: now)
        guard let result = try await exchange.ask(step) else { return nil }
        documents += result.page.documents
        notes += result.page.problems
        if let warning = result.warning { warnings.append(warning) }
        pause = [pause, result.pause].compactMap { $0 }.max()
        return result.page.turn
    }

    func outcome(from old: SourceCursor) -> PollOutcome {
        if let failure, documents.isEmpty { return .failure(failure) }
        var cursor = old
        cursor.bookmarks = bookmarks
        if failure == nil { cursor.lastUnconditional = now }
        let advice = PollAdvice(
            interval: max(source.kind.leastInterval, pause ?? .zero), hostPause: pause)
        if documents.isEmpty, notes.isEmpty, warnings.isEmpty, old.lastUnconditional != nil {
            return .unchanged(cursor, advice)
        }
        var harvest = PollOutcome.Harvest(
            documents: documents, cursor: cursor, advice: advice, notes: notes, failure: failure)
        harvest.faults = warnings
        return .documents(harvest)
    }
}

extension PollFailure.Reason {
    /// The network, not this one walk: the others would fail alike, or make it worse.
    fileprivate var endsTrip: Bool {
        switch self {
        case .status, .notAFeed, .gone: false
        case .blocked, .throttled, .unreachable, .untimely, .exhausted, .robots, .file,
            .readerEnded, .noReader, .cancelled, .credentials, .changed, .allowance:
            true
        }
    }
}
