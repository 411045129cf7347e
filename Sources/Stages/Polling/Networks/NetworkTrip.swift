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
    /// Where that walk was left between two of its pages, and the newest it had seen.
    private static let (page, newest) = ("(page)", "(newest)")
    private static let ours: Set<String> = [turn, page, newest]

    init(source: NetworkSource, bookmarks: [String: String], now: Timestamp) {
        self.source = source
        self.now = now
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
        let left = (
            page: bookmarks.removeValue(forKey: Self.page),
            newest: bookmarks.removeValue(forKey: Self.newest)
        )
        let first = start ?? 0
        for (index, walk) in (walks[first...] + walks[..<first]).enumerated() {
            // Who asks to be left alone is, within a poll too.
            if pause != nil {
                bookmarks[Self.turn] = bookmarks[Self.turn] ?? walk
                return
            }
            let goesOn = index == 0 && start != nil
            do throws(PollFailure) {
                try await go(walk, page: goesOn ? left.page : nil, newest: left.newest)
            } catch {
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
    ///
    /// - Parameters:
    ///   - first: where it was left; nil: it begins.
    ///   - seen: the newest that it had seen then.
    private mutating func go(
        _ walk: String, page first: String?, newest seen: String?
    ) async throws(PollFailure) {
        var (page, newest, pages) = (first, first == nil ? nil : seen, 0)
        repeat {
            let step = WalkStep(walk: walk, since: bookmarks[walk], page: page, now: now)
            guard let turn = try await ask(step) else { break }
            newest = newest ?? turn.newest
            page = turn.next
            pages += 1
        } while page != nil && pause == nil && pages < NetworkSource.pageLimit
            && documents.count < NetworkSource.documentLimit
        if let page, pause != nil {
            bookmarks[Self.turn] = walk
            bookmarks[Self.page] = page
            bookmarks[Self.newest] = newest
            return
        }
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
            .map { min($0, FetchAnswer.retryAfterRange.upperBound) }
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
