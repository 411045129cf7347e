import Alerting
import Domain
import Matching
import Polling
import Storage
import Telemetry
import Threads
import Transport

/// Where polls go: known documents are dropped, the others matched, the routes asked, and all of it
/// stored in one transaction with the source's cursor and next time (delivery.md G1).
final class Intake: PollSink {
    /// When the store can't take a poll: soon enough for a disk that is freed, not a storm.
    static let storeRetry = Duration.seconds(60)

    private let store: Store
    private let queue: CommitQueue
    private let matcher: Guarded<Matcher>
    private let brands: [String: Brand]
    private let ownVoice: OwnVoice
    private let authors: AuthorKeeping
    private let router: Router
    private let sources: [SourceID: SourceSettings]
    private let range: ClosedRange<Duration>
    private let log: Logger
    private let keepsMentions: Bool
    private let queued: @Sendable () -> Void
    private let storeFailed: @Sendable (StoreError) -> Void
    private let stored: Guarded<[SourceID: SourceState]>
    private let tally = Guarded(Tally())
    private let quota: Guarded<NewsQuota>
    private let clockWatch = Guarded(ClockWatch())
    private let hubs: HubDesk?

    /// What came in since the start.
    struct Tally: Sendable {
        var documents = 0
        var mentions: [StoredMention] = []
        /// Sources that brought a story again, by its first mention.
        var joined: [MentionID: [SourceID]] = [:]
        var alerts = 0
        /// Sources that ended too soon.
        var cutOff: [SourceID] = []
        /// What was mended, left out or chosen, and what failed in part.
        var notes: [(source: SourceID, text: String)] = []
        var faults: [(source: SourceID, text: String)] = []
        /// The last one; what it was about was not stored.
        var storeFailure: String?
    }

    /// - Parameters:
    ///   - keepsMentions: `scan` shows them; a daemon must not gather them.
    ///   - queued: called when alerts were put into the outbox.
    ///   - storeFailed: called when the store can't be written any more; a full disk is no such case.
    init(
        store: Store, stories: StoryIndex, states: [SourceID: SourceState], quota: NewsQuota,
        matcher: Matcher, router: Router, settings: Settings, authors: AuthorKeeping, log: Logger,
        keepsMentions: Bool, hubs: HubDesk? = nil,
        queued: @escaping @Sendable () -> Void,
        storeFailed: @escaping @Sendable (StoreError) -> Void
    ) {
        self.hubs = hubs
        self.store = store
        queue = CommitQueue(store: store, stories: stories)
        self.matcher = Guarded(matcher)
        brands = Dictionary(settings.brands.map { ($0.name, $0) }) { first, _ in first }
        ownVoice = OwnVoice(brands: settings.brands)
        self.router = router
        self.authors = authors
        range = settings.http.interval
        sources = Dictionary(settings.sources.map { ($0.id, $0) }) { first, _ in first }
        self.log = log
        stored = Guarded(states)
        self.quota = Guarded(quota)
        self.keepsMentions = keepsMentions
        self.queued = queued
        self.storeFailed = storeFailed
    }

    /// What comes from now on is judged by this matcher.
    func judge(by matcher: Matcher) { self.matcher.withLock { $0 = matcher } }

    var result: Tally { tally.withLock { $0 } }

    /// Whether this machine's clock is probably wrong; nil while too little is known.
    var isClockSuspect: Bool? { clockWatch.withLock { $0.isSuspect } }

    func cursor(of source: SourceID) async -> SourceCursor { state(of: source).pollCursor }

    func accept(
        _ outcome: PollOutcome, from source: any Source, started: Timestamp, now: Timestamp
    ) async -> Timestamp {
        guard let settings = sources[source.id] else { return .latest }
        let before = state(of: source.id)
        clockWatch.withLock { $0.note(outcome.failure, of: settings.webAddress) }
        var admitted = 0
        do {
            let arrivals = try await arrivals(
                of: outcome, from: source, settings, before: before, now: now)
            admitted = arrivals.documents.count
            let resting =
                hubs?.tells(of: source.id, at: now) == true ? HubDesk.restingInterval : nil
            let plan = PollSchedule(for: settings, range: range, resting: resting).next(
                after: outcome, newDocuments: arrivals.newsCount,
                hasPossibleGap: arrivals.hasPossibleGap, rhythm: before.rhythm, now: now)
            var after = before.advanced(
                by: outcome, plan: plan, address: settings.address, at: now)
            if outcome.failure == nil, quota.withLock({ $0.isReached(by: source.id, now: now) }) {
                (after.failure, after.lastError) = (SourceState.overQuota, NewsQuota.reached)
            }
            // What was left out is asked for again, as after a cut.
            if arrivals.isOverQuota { after.cursor = before.cursor }
            let report = try await queue.commit(
                PollCommit(source: source.id, state: after, documents: arrivals.documents),
                sketches: arrivals.sketches)
            // Pushes may have come meanwhile.
            after.documentCount = state(of: source.id).documentCount + report.newDocuments
            stored.withLock { $0[source.id] = after }
            note(arrivals, source.id)
            note(report, outcome, source.id, plan)
            await note(hubOf: outcome, source.id, news: arrivals.newsCount, report)
            return plan.next
        } catch is CancellationError {
            return .latest
        } catch {
            quota.withLock { $0.giveBack(admitted, by: source.id) }
            tally.withLock { $0.storeFailure = "\(error)" }
            log(
                .error, "a poll was not stored and will be repeated: \(error)",
                ["source": "\(source.id)"])
            if let error = error as? StoreError, !error.isTemporary { storeFailed(error) }
            return now + Self.storeRetry
        }
    }

    /// Takes what a source's hub has pushed: a part of the feed, beside its polls. Its cursor and its next
    /// time stay as they are.
    ///
    /// - Returns: how many of them are new; nil where they could not be stored.
    func accept(push documents: [Document], of source: SourceID) async -> Int? {
        guard let settings = sources[source] else { return 0 }
        let now = SystemClock.now()
        var admitted = 0
        do {
            var sieve = DocumentSieve(store: store, source: source, before: state(of: source))
            let sifted = try await sieve.sift(documents)
            admitted = quota.withLock { $0.take(sifted.fresh.count, for: source, now: now) }
            let new = sifted.fresh.prefix(admitted).map {
                newDocument($0, source: settings, .usual, now: now)
            }
            guard !new.isEmpty else { return 0 }
            let report = try await queue.commit(
                PollCommit(source: source, state: nil, documents: new),
                sketches: new.map { sketch(of: $0, source) })
            stored.withLock { $0[source]?.documentCount += report.newDocuments }
            if report.alerts > 0 { queued() }
            log(
                .info, "a hub has told of news",
                [
                    "source": "\(source)", "documents": "\(documents.count)",
                    "new": "\(report.newDocuments)", "mentions": "\(report.newMentions.count)",
                ])
            return report.newDocuments
        } catch {
            quota.withLock { $0.giveBack(admitted, by: source) }
            log(
                .error, "a push was not stored; the hub or the next poll brings its news: \(error)",
                ["source": "\(source)"])
            return nil
        }
    }

    private func sketch(of new: NewDocument, _ source: SourceID) -> StorySketch? {
        new.fingerprint == nil
            ? nil : StorySketch(of: new.document, outlet: new.outlet ?? "\(source)")
    }

    private func note(
        hubOf outcome: PollOutcome, _ source: SourceID, news: Int, _ report: PollReport
    ) async {
        guard let hubs, case .documents(let harvest) = outcome else { return }
        if let hub = harvest.hub { await hubs.note(hub, of: source) }
        // What it pushed while the poll was under way is stored by then: no news of the poll's.
        let isUntold = news > 0 && report.newDocuments + report.editedDocuments > 0
        if isUntold, hubs.tells(of: source, at: SystemClock.now()) {
            await hubs.noteSilence(of: source)
        }
    }

    private func state(of source: SourceID) -> SourceState {
        stored.withLock { $0[source] } ?? SourceState()
    }

    private func arrivals(
        of outcome: PollOutcome, from source: any Source, _ settings: SourceSettings,
        before: SourceState, now: Timestamp
    ) async throws -> Arrivals {
        guard case .documents(let harvest) = outcome else { return Arrivals() }
        var sieve = DocumentSieve(store: store, source: source.id, before: before)
        var sifted = try await sieve.sift(harvest.documents)
        var arrivals = Arrivals()
        arrivals.hasPossibleGap = settings.hasPossibleGap(
            after: before, in: harvest, shown: sifted.shown, known: sifted.known)
        if arrivals.hasPossibleGap {
            var walk = ArchiveWalk(of: source, before: harvest, now: now)
            while sifted.known == 0, let page = await walk.nextPage() {
                sifted = sifted + (try await sieve.sift(page))
            }
            // Half a walk would be taken for a whole one.
            try Task.checkCancellation()
            arrivals.earlierPages = walk.pages
            arrivals.isGapClosed = sifted.known > 0
        }
        let admitted = quota.withLock { $0.take(sifted.fresh.count, for: source.id, now: now) }
        arrivals.isOverQuota = admitted < sifted.fresh.count
        let reading: Backlog.Reading =
            before.isUnread(by: harvest.cursor)
            ? .first : arrivals.hasPossibleGap ? .afterGap : .usual
        arrivals.documents = sifted.fresh.prefix(admitted).map {
            newDocument($0, source: settings, reading, now: now)
        }
        arrivals.sketches = arrivals.documents.map { sketch(of: $0, source.id) }
        arrivals.newsCount = zip(sifted.fresh, arrivals.documents).count { grain, new in
            grain.known.map { !DocumentIdentity.isNoise(new.contentHash, after: $0) } ?? true
        }
        return arrivals
    }

    private func newDocument(
        _ grain: DocumentSieve.Grain, source: SourceSettings, _ reading: Backlog.Reading,
        now: Timestamp
    ) -> NewDocument {
        var document = grain.document.filed(under: source.tags)
        let isBacklog = Backlog.holds(document, of: reading, now: now)
        let speakers = ownVoice.speakers(in: document, of: source.webAddress)
        let mentions = mentions(
            in: document, key: grain.key, source: source, speakers: speakers, isBacklog: isBacklog,
            now: now)
        // All has been judged by the names; from here on there is what is kept of them.
        document.authors = authors.kept(document.authors)
        return NewDocument(
            key: grain.key, contentHash: DocumentIdentity.contentHash(of: document),
            // Only what names a brand becomes a story.
            fingerprint: mentions.isEmpty ? nil : DocumentIdentity.fingerprint(of: document),
            document: document, mentions: mentions, speakers: speakers,
            outlet: document.url.flatMap { WebAddress($0)?.registeredName })
    }

    private func mentions(
        in document: Document, key: DocumentKey, source: SourceSettings, speakers: [String],
        isBacklog: Bool, now: Timestamp
    ) -> [NewMention] {
        let matcher = matcher.withLock { $0 }
        return matcher.mentions(
            in: document, source: source.id.rawValue, weight: source.weight
        ).compactMap { mention in
            guard let brand = brands[mention.brand] else { return nil }
            let id = DocumentIdentity.mentionID(of: key, brand: brand.id)
            let shown = StoredMention(
                id: id, mention: mention, isCompetitor: brand.isCompetitor, source: source.id,
                title: document.title, url: document.url, authors: authors.kept(document.authors),
                published: document.published, language: document.language, firstSeen: now,
                updated: document.updated, isOwn: speakers.contains(brand.id),
                review: document.review)
            let routes = router.routes(
                for: shown, isBacklog: isBacklog, failing: failingSources, now: now)
            return NewMention(
                id: id, brandID: brand.id, isCompetitor: brand.isCompetitor, mention: mention,
                alerts: routes.drafts, digestRules: routes.digestRules,
                isOwn: shown.isOwn, sizeRoutes: routes.sizeRoutes)
        }
    }

    /// Those of the configuration whose last try failed, by name.
    private var failingSources: [SourceID] {
        stored.withLock { states in
            states.filter { sources[$0.key] != nil && $0.value.failures > 0 }.keys
                .sorted()
        }
    }

    private func note(_ arrivals: Arrivals, _ source: SourceID) {
        if arrivals.hasPossibleGap {
            log(
                arrivals.isGapClosed ? .info : .warning, arrivals.gapInWords,
                ["source": "\(source)", "event": "possible_gap"])
        }
        if arrivals.isOverQuota {
            log(.warning, NewsQuota.reached, ["source": "\(source)", "event": "quota"])
        }
    }

    private func note(
        _ report: PollReport, _ outcome: PollOutcome, _ source: SourceID, _ plan: PollPlan
    ) {
        tally.withLock { tally in
            tally.documents += report.newDocuments
            tally.alerts += report.alerts
            if keepsMentions {
                tally.mentions += report.newMentions
                for first in report.joined { tally.joined[first, default: []].append(source) }
                if case .documents(let harvest) = outcome {
                    if harvest.isComplete {
                        tally.notes += harvest.notes.map { (source, $0) }
                    } else if harvest.failure == nil {
                        tally.cutOff.append(source)
                    }
                    tally.faults += harvest.faults.map { (source, $0) }
                }
            }
        }
        if report.alerts > 0 { queued() }
        if let failure = outcome.failure {
            log(
                .warning, "source failed: \(failure)", ["source": "\(source)", "next": plan.reason])
        }
        switch outcome {
        case .failure: break
        case .documents(let harvest):
            for fault in harvest.faults { log(.warning, fault, ["source": "\(source)"]) }
            for note in harvest.notes { log(.debug, note, ["source": "\(source)"]) }
            if !harvest.isComplete { log(.warning, SourceState.cutOff, ["source": "\(source)"]) }
            log(
                .info, "source read",
                [
                    "source": "\(source)", "documents": "\(harvest.documents.count)",
                    "new": "\(report.newDocuments)", "mentions": "\(report.newMentions.count)",
                    "next": plan.reason,
                ])
        case .unchanged:
            log(.debug, "source unchanged", ["source": "\(source)", "next": plan.reason])
        }
    }
}
