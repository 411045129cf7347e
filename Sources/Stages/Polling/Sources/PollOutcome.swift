package import Domain

/// What one poll of a source came to.
package enum PollOutcome: Sendable, Hashable {
    case documents(Harvest)
    /// Nothing new since the cursor: a 304, or the same bytes again.
    case unchanged(SourceCursor, PollAdvice)
    case failure(PollFailure)

    /// Documents, to be stored with the cursor in one transaction (faults CAC-01).
    package struct Harvest: Sendable, Hashable {
        package var documents: [Document]
        package var cursor: SourceCursor
        package var advice: PollAdvice
        /// False where it was cut off: whole documents only, the cursor keeps the old validators, and
        /// the rest is worth an early try (faults FET-02, FET-03).
        package var isComplete: Bool
        /// Where its earlier entries are, as it says itself.
        package var earlier: WebAddress?
        /// Who tells of its news by itself, as it says.
        package var hub: FeedHub?
        /// Only what is new since the cursor, as the server chose it (RFC 3229): what is missing is
        /// neither gone nor missed.
        package var isDelta = false
        /// What was mended, left out or chosen, for people.
        package var notes: [String]
        /// Parts that brought nothing, though the whole did not fail: files that can't be read.
        package var faults: [String] = []
        /// What failed beside these documents: one of many files. The poll counts as failed, and its
        /// documents are stored.
        package var failure: PollFailure?

        package init(
            documents: [Document], cursor: SourceCursor, advice: PollAdvice = PollAdvice(),
            isComplete: Bool = true, notes: [String] = [], failure: PollFailure? = nil
        ) {
            self.documents = documents
            self.cursor = cursor
            self.advice = advice
            self.isComplete = isComplete
            self.notes = notes
            self.failure = failure
        }
    }
}

/// What the server says about when to come again; only hints (faults CAC-05).
package struct PollAdvice: Sendable, Hashable {
    /// The longest that any of `asker` says.
    package var interval: Duration?
    /// Whose wish `interval` is.
    package var asker: Asker
    /// When the feed needs no visit.
    package var pauses: PollPauses
    /// Leave the whole host alone for as long (Crawl-delay).
    package var hostPause: Duration?

    /// As people know it.
    package enum Asker: String, Sendable, Hashable, CaseIterable {
        case source = "the source"
        case feed = "the feed"
        case cacheControl = "Cache-Control"
        case expires = "Expires"
    }

    package init(
        interval: Duration? = nil, asker: Asker = .source, pauses: PollPauses = PollPauses(),
        hostPause: Duration? = nil
    ) {
        self.interval = interval
        self.asker = asker
        self.pauses = pauses
        self.hostPause = hostPause
    }
}

extension PollOutcome {
    /// Why it brought nothing, or not all.
    package var failure: PollFailure? {
        switch self {
        case .documents(let harvest): harvest.failure
        case .unchanged: nil
        case .failure(let failure): failure
        }
    }

    /// The same, where another host was asked than the source's own: its wishes hold that one, which
    /// the gate sees to, and not this.
    var ofAnotherHost: PollOutcome {
        switch self {
        case .documents(var harvest):
            harvest.advice.hostPause = nil
            harvest.failure?.isElsewhere = true
            return .documents(harvest)
        case .unchanged(let cursor, var advice):
            advice.hostPause = nil
            return .unchanged(cursor, advice)
        case .failure(var failure):
            failure.isElsewhere = true
            return .failure(failure)
        }
    }

    /// For how long the whole host is left alone.
    var hostPause: Duration? {
        switch self {
        case .documents(let harvest):
            [harvest.advice.hostPause, harvest.failure?.hostPause].compactMap { $0 }.max()
        case .unchanged(_, let advice): advice.hostPause
        case .failure(let failure): failure.hostPause
        }
    }
}
