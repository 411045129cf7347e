import Alerting
import CLinux
import Domain
import Glibc
import Matching
import Polling
import Storage
import Telemetry
import Transport

/// The only place that constructs things: from settings and an open store to the parts of a running
/// Earshot.
struct Composition: Sendable {
    let settings: Settings
    let store: Store
    let engine: TransferEngine
    /// Taught by what people marked up to `lessonRevision`.
    let matcher: Matcher
    let lessonRevision: Int64
    /// Of the last weeks.
    let stories: StoryIndex
    let channels: [any Channel]
    let router: Router
    let authors: AuthorKeeping
    /// Of messages to `webService`; nil where nobody could follow them.
    let links: ActionLinks?
    let desk: TroubleDesk
    /// When each rule was first seen.
    let beginnings: [String: Timestamp]
    /// What each source has brought today.
    let quota: NewsQuota
    let readers: Readers
    /// Hosts that asked an earlier run to be left alone.
    let pauses: [HostPause]
    let log: Logger

    /// - Parameter store: opened as its owner. What an earlier composition held is taken back: one
    ///   that crashed, as others have ended.
    /// - Throws: `StoreError`, `TransportError`: nothing to start with.
    init(settings: Settings, store: Store, log: Logger) async throws {
        let now = SystemClock.now()
        try await store.takeBack(now: now)
        await store.keepTexts(upTo: settings.retention.text)
        let schedules = settings.rules.map { ($0.name, "\($0.send)") }
        beginnings = try await store.noteRules(
            Dictionary(schedules) { first, _ in first },
            escalations: Dictionary(
                settings.rules.compactMap { rule in
                    rule.escalation.map { (rule.name, $0.after) }
                }
            ) { first, _ in first }, now: now)
        quota = NewsQuota(
            taken: try await store.newDocuments(since: NewsQuota.beginning(of: now)), now: now)
        stories = try await StoryIndex.restored(from: store, now: now)
        self.settings = settings
        self.store = store
        self.log = log
        // Before the lessons: what is marked in between is learned twice, not missed.
        lessonRevision = try await store.lessonRevision()
        matcher = try Matcher(
            brands: settings.brands,
            lessons: try await MarkedLessons.of(store, brands: settings.brands))
        // Compiling a long list of names leaves a quarter more with malloc than what is used.
        malloc_trim(0)
        var transport = settings.http.engine
        let room = DescriptorRoom.polls
        // The connections it keeps open have to fit beside all else.
        transport.maxConnections = min(transport.maxConnections, room)
        transport.maxLookUps = min(transport.maxLookUps, room)
        if room < settings.http.inFlight {
            log(
                .warning,
                "fewer fetches at a time than http.in_flight: the limit of open files is low",
                ["in_flight": "\(room)", "mend": "LimitNOFILE= or ulimit -n"])
        }
        let engine = try TransferEngine(settings: transport)
        self.engine = engine
        pauses = try await store.hostPauses(now: now)
        let naming = MessageNaming(key: try await store.messageKey())
        let endpoints = settings.channels.map { ($0.name, $0.settings.endpoint(by: naming)) }
        try await store.noteChannels(
            Dictionary(endpoints) { first, _ in first },
            brakes: Dictionary(
                settings.channels.compactMap { channel in
                    channel.alertsPerHour.map { (channel.name, $0) }
                }
            ) { first, _ in first },
            sentOnce: Set(settings.channels.filter { $0.ambiguity == .hold }.map(\.name)),
            now: now)
        let tools = ChannelTools(
            carrier: engine, local: LocalMachine(), naming: naming, limits: settings.delivery)
        channels = settings.channels.map { $0.channel(with: tools) }
        links = try settings.actionLinks()
        let drafter = Drafter(
            language: settings.language, zone: settings.zone, quiet: settings.quiet,
            limits: settings.delivery, links: links, weights: settings.weights)
        desk = TroubleDesk(
            channels: channels, drafter: drafter, operators: Set(settings.trouble.channels))
        router = Router(rules: settings.rules, channels: channels, drafter: drafter)
        authors = try settings.authorKeeping()
        readers = Readers(settings: settings, log: log)
    }

    /// Ends what was started: the network's thread, the readers' processes.
    func end() async {
        await engine.stop()
        await readers.end()
    }

    /// What asks the web for sources and hubs: paced by one gate for all.
    func fetcher(clock: any PollClock) -> TransferFetcher {
        let (store, log) = (store, log)
        let gate = HostGate(pacer: pacer, clock: clock, pauses: pauses) { pause in
            log(.notice, "\(pause.host) \(pause.reason) and is left alone for a while")
            do { try await store.keep(pause, now: SystemClock.now()) } catch {
                log(.warning, "that is not remembered over a restart: \(error)")
            }
        }
        return settings.http.fetcher(on: engine, gate: gate)
    }

    /// The sources, ready to be polled.
    func sources(_ fetcher: any Fetcher) -> [any Source] {
        let tools = SourceTools(
            fetcher: fetcher, robotsPolicy: settings.http.robots,
            reservationPolicy: settings.http.tdm, book: store, mailboxes: engine, read: read)
        return settings.sources.map { SourceKinds.source(for: $0, with: tools) }
    }

    /// The reader in its own process.
    var read: ReadFunction {
        let readers = readers
        return { input, cut async throws(ReadFailure) in try await readers.read(input, cut: cut) }
    }

    /// Nil where no hub can reach us.
    func hubDesk(_ fetcher: any Fetcher) async throws -> HubDesk? {
        guard let base = settings.web?.publicAddress else { return nil }
        return try await HubDesk(
            base: base, store: store, sources: Set(settings.sources.map(\.id)), fetcher: fetcher,
            log: log)
    }

    /// - Parameters:
    ///   - queued: called when alerts were put into the outbox.
    ///   - storeFailed: called when the store can't be written any more.
    func intake(
        _ states: [SourceID: SourceState], keepsMentions: Bool, hubs: HubDesk? = nil,
        queued: @escaping @Sendable () -> Void = {},
        storeFailed: @escaping @Sendable (StoreError) -> Void = { _ in }
    ) -> Intake {
        Intake(
            store: store, stories: stories, states: states, quota: quota, matcher: matcher,
            router: router, settings: settings, authors: authors,
            log: log, keepsMentions: keepsMentions, hubs: hubs,
            queued: queued, storeFailed: storeFailed)
    }

    /// - Parameter waits: whether it waits for hosts that asked an earlier run to be left alone; else
    ///   their sources fail by the gate, and say why.
    func pollLoop(_ sink: Intake, clock: any PollClock, waits: Bool) -> PollLoop {
        PollLoop(
            sink: sink, clock: clock,
            pacer: waits ? heldPacer : pacer,
            inFlight: settings.http.inFlight, room: { DescriptorRoom.polls })
    }

    private var pacer: HostPacer {
        HostPacer(connections: settings.http.perHost, gap: settings.http.gap)
    }

    /// With what hosts asked for before the start.
    private var heldPacer: HostPacer {
        var pacer = pacer
        // No longer than any pause, whatever the clock did meanwhile.
        let latest = SystemClock.now() + HostPauses.longest
        for pause in pauses { pacer.hold(pause.host, until: min(pause.until, latest)) }
        return pacer
    }

    func deliveryLoop() -> DeliveryLoop {
        let (store, router, log) = (store, router, log)
        return DeliveryLoop(
            outbox: store, channels: channels,
            environment: DeliveryLoop.Environment(
                owner: "pid \(getpid())", now: { SystemClock.now() }),
            limits: settings.delivery, log: log
        ) { rest, now in
            let count = try await store.brake(rest: rest, now: now) {
                router.summary($0, now: now)
            }
            if count > 0 {
                log(
                    .warning,
                    "more alerts than a channel takes in an hour; the rest is told together",
                    ["summaries": "\(count)"])
            }
        }
    }

    /// Tells people, by a channel that works, of those that do not; true where something was queued.
    /// What nobody can be told of is logged.
    func reportTroubles() async throws -> Bool {
        let (desk, now) = (desk, SystemClock.now())
        let report = try await store.reportTroubles(now: now) {
            (
                drafts: desk.drafts(for: $0, fitness: $1, now: now),
                untold: desk.untold($0, fitness: $1)
            )
        }
        for trouble in report.untold {
            log(
                .error, "messages do not arrive, and no other channel can tell anybody",
                [
                    "channel": trouble.channel, "held": "\(trouble.held)",
                    "given up": "\(trouble.dead)", "late": "\(trouble.late)",
                    "reply": trouble.disabledBecause ?? trouble.lastReply ?? "",
                ])
        }
        return report.queued > 0
    }

    /// Nil where nothing is to listen.
    func webService(_ pushes: PushDoor?) -> WebService? {
        settings.web.map { web in
            WebService(
                web: web,
                site: WebSite(
                    store: store, links: links, hosts: web.hosts, language: settings.language,
                    zone: settings.zone, weights: settings.weights, log: log, pushes: pushes),
                log: log)
        }
    }

    func digestLoop(built: @escaping @Sendable () -> Void = {}) -> DigestLoop {
        let (store, router, log, settings) = (store, router, log, settings)
        @Sendable func tell(_ outcome: DigestOutcome, of rule: AlertRule, _ what: String) {
            guard case .queued(let number, let mentions) = outcome else { return }
            log(
                .info, "\(what) queued",
                ["rule": rule.name, "number": "\(number)", "mentions": "\(mentions)"])
            built()
        }
        return DigestLoop(
            rules: settings.rules, beginnings: beginnings, zone: settings.zone,
            days: settings.workingDays, now: { SystemClock.now() }, log: log
        ) { rule, slot, now in
            let outcome = try await store.buildDigest(
                rule: rule.name, slot: slot.name, plan: settings.digestPlan(of: rule), now: now
            ) {
                router.digest(of: rule, $0, now: now)
            }
            tell(outcome, of: rule, "digest")
        } buildBacklog: { rule, settled, now in
            let outcome = try await store.buildBacklog(
                rule: rule.name, settled: settled, now: now
            ) {
                router.digest(of: rule, $0, now: now)
            }
            tell(outcome, of: rule, "what an immediate alert did not tell one by one")
        } buildJoined: { rule, slot, now in
            let outcome = try await store.buildDigest(
                rule: rule.name, slot: "joined \(slot.name)", plan: settings.joinedPlan(of: rule),
                now: now
            ) {
                router.digest(of: rule, $0, now: now)
            }
            tell(outcome, of: rule, "outlets that joined stories that were alerted")
        } escalate: { rule, now in
            let count = try await store.escalate(rule: rule.name, now: now) {
                router.escalation(of: $0, by: rule, now: now)
            }
            guard count > 0 else { return }
            log(
                .notice, "alerts that nobody has marked go further",
                ["rule": rule.name, "messages": "\(count)"])
            built()
        }
    }
}

/// The store keeps what Alerting decides; neither knows the other.
extension Store: Outbox {}
extension Store: AllowanceBook {}
