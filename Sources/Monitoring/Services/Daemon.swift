import Alerting
import Domain
import Polling
import Storage
package import Telemetry
import Transport

/// `earshot run`: polls on schedule, sends what is due, until it is told to end.
package struct Daemon: Sendable {
    /// How often a start looks whether a full disk has room again.
    static let roomInterval = Duration.seconds(15)
    /// Troubles are told of within five minutes (delivery.md G3), and in at most so many messages.
    static let reportInterval = Duration.seconds(4 * 60)
    /// A mark should show in what comes next, and asking is one read of a row.
    static let learnInterval = Duration.seconds(5)
    /// How often it is looked whether the clock is suspect; costs one small query.
    static let clockInterval = Duration.seconds(15)
    static let pruneInterval = Duration.seconds(24 * 3600)

    package enum Command: Sendable { case terminate, reload }

    /// What ends or changes the services.
    private enum Event: Sendable {
        case command(Command)
        /// Nothing more can be stored: after a failed sync the kernel has dropped what it could not
        /// write, and a second try would report success for nothing (faults STO-02). The service
        /// manager starts us anew, and what was not stored is read again.
        case storeFailed(StoreError)
        /// Time to look whether there is room for the store.
        case lookForRoom
    }

    /// Signals that pile up mean no more than the last few.
    private static let backlog = 8

    private let file: ConfigurationFile
    private let overrides: @Sendable (inout Settings) -> Void
    let log: Logger
    private let manager = ServiceManager()

    /// - Parameter overrides: what the command line says over the configuration, also after a reload.
    package init(
        file: ConfigurationFile, overrides: @escaping @Sendable (inout Settings) -> Void,
        log: Logger
    ) {
        self.file = file
        self.overrides = overrides
        self.log = log
    }

    /// Returns after `terminate`, when all is at rest.
    ///
    /// - Throws: what nothing can start without.
    package func run(_ commands: AsyncStream<Command>) async throws {
        var settings = try load()
        let (events, arrivals) = AsyncStream.makeStream(
            of: Event.self, bufferingPolicy: .bufferingNewest(Self.backlog))
        let forwarding = Task {
            for await command in commands { arrivals.yield(.command(command)) }
        }
        defer { forwarding.cancel() }
        guard
            let store = try await open(
                settings.storePath, events, wake: { arrivals.yield(.lookForRoom) })
        else { return }
        var iterator = events.makeAsyncIterator()
        var (isFirst, failure): (Bool, StoreError?) = (true, nil)
        while true {
            let parts = try await Composition(settings: settings, store: store, log: log)
            let states = try await store.sourceStates()
            let services = Task {
                await serve(parts, states) { arrivals.yield(.storeFailed($0)) }
            }
            announce(settings, isFirst: isFirst)
            isFirst = false
            var next: Settings?
            loop: while let event = await iterator.next() {
                switch event {
                case .command(.terminate): break loop
                case .lookForRoom: break
                case .storeFailed(let error):
                    failure = error
                    break loop
                case .command(.reload):
                    next = reloaded(from: settings)
                    if next != nil { break loop }
                }
            }
            if next == nil { manager.stopping() }
            services.cancel()
            await services.value
            await parts.end()
            guard let reloaded = next else { break }
            settings = reloaded
        }
        if let failure { throw failure }
        try await store.close()
        log(.notice, "ended; nothing is lost: what was due waits in the store")
    }

    /// Waits where the disk is full: a service that gave up would stay down when there is room again.
    /// Nil where it was told to end meanwhile.
    private func open(
        _ path: String, _ events: AsyncStream<Event>, wake: @escaping @Sendable () -> Void
    ) async throws(StoreError) -> Store? {
        while true {
            let failure: StoreError
            do { return try Store.open(path: path, mode: .owner) } catch { failure = error }
            guard failure.isDiskFull else { throw failure }
            log(.error, "waiting for room: \(failure)")
            manager.waiting("no room for the store", atMost: Self.roomInterval * 2)
            if await isToldToEnd(events, wake: wake) { return nil }
        }
    }

    /// At the latest after an interval.
    private func isToldToEnd(
        _ events: AsyncStream<Event>, wake: @escaping @Sendable () -> Void
    ) async -> Bool {
        let timer = Task {
            try await Task.sleep(for: Self.roomInterval)
            wake()
        }
        defer { timer.cancel() }
        for await event in events {
            if case .command(.terminate) = event { return true }
            if case .lookForRoom = event { return false }
        }
        return true
    }

    private func load() throws(ConfigurationError) -> Settings {
        var settings = try file.load()
        overrides(&settings)
        return settings
    }

    /// The new settings; nil, and a log line a fault, where they can't be used: the old ones stay.
    private func reloaded(from old: Settings) -> Settings? {
        manager.reloading()
        defer { manager.ready("running") }
        do {
            let new = try load()
            guard new.storePath == old.storePath else {
                log(.error, "configuration not reloaded: another store needs a restart")
                return nil
            }
            log(.notice, "configuration reloaded", ["file": file.path])
            return new
        } catch {
            for problem in error.problems { log(.error, "\(problem)") }
            log(.error, "configuration not reloaded; the old one stays in force")
            return nil
        }
    }

    private func announce(_ settings: Settings, isFirst: Bool) {
        for warning in settings.warnings { log(.warning, "\(warning)") }
        manager.ready("\(settings.sources.count) sources, \(settings.channels.count) channels")
        log(
            .notice, isFirst ? "running" : "running with the new configuration",
            [
                "sources": "\(settings.sources.count)", "brands": "\(settings.brands.count)",
                "channels": "\(settings.channels.count)", "store": settings.storePath,
            ])
    }

    /// All services, until cancelled. None of them fails: what goes wrong is logged and tried again.
    private func serve(
        _ parts: Composition, _ states: [SourceID: SourceState],
        storeFailed: @escaping @Sendable (StoreError) -> Void
    ) async {
        let clock = SteadyClock(start: SystemClock.now())
        let delivery = parts.deliveryLoop()
        let fetcher = parts.fetcher(clock: clock)
        let hubs = await hubDesk(parts, fetcher)
        let intake = parts.intake(
            states, keepsMentions: false, hubs: hubs, queued: { delivery.nudge() },
            storeFailed: storeFailed)
        let entries = entries(parts.sources(fetcher), parts, states: states, now: clock.now())
        let pushes = hubs.map { PushDoor(desk: $0, read: parts.read, intake: intake, log: log) }
        await withDiscardingTaskGroup { group in
            group.addTask {
                // First, so that what comes meanwhile is not alerted as if it were new.
                await searchBrands(parts)
                await parts.pollLoop(intake, clock: clock, waits: true).run(entries)
            }
            group.addTask { await delivery.run() }
            group.addTask { await parts.digestLoop(built: { delivery.nudge() }).run() }
            group.addTask {
                await every(Self.reportInterval) {
                    if await reportTroubles(parts, intake) { delivery.nudge() }
                }
            }
            group.addTask {
                await every(Self.clockInterval) {
                    if await reportClock(parts, intake.isClockSuspect) { delivery.nudge() }
                }
            }
            group.addTask { await every(Self.pruneInterval) { await prune(parts) } }
            group.addTask { await learn(parts, intake) }
            if let web = parts.webService(pushes) { group.addTask { await web.run() } }
            if let hubs { group.addTask { await hubs.run() } }
            if let interval = manager.watchdogInterval {
                // A turn of the executor that all services share: where it is wedged, none comes.
                group.addTask { await every(interval) { manager.alive() } }
            }
        }
    }

    private func entries(
        _ sources: [any Source], _ parts: Composition, states: [SourceID: SourceState],
        now: Timestamp
    ) -> [PollLoop.Entry] {
        let settings = Dictionary(uniqueKeysWithValues: parts.settings.sources.map { ($0.id, $0) })
        let crowd = sources.count { (states[$0.id]?.nextAt ?? now) <= now }
        log(.info, "sources that are due are spread out", ["due": "\(crowd)"])
        return sources.compactMap { source in
            guard let own = settings[source.id] else { return nil }
            let state = states[source.id] ?? SourceState()
            // Another address than the one that is gone for good is another chance.
            let stored = state.nextAt == .latest && !state.isGone(own) ? nil : state.nextAt
            let due = PollSchedule(for: own, range: parts.settings.http.interval).first(
                stored: stored, planned: state.lastAttempt, rhythm: state.rhythm, crowd: crowd,
                now: now)
            return PollLoop.Entry(source: source, due: due)
        }
    }
}
