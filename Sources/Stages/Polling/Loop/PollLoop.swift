package import Domain

/// The service that polls what is due, until its task is cancelled. One task a running poll, none for
/// what waits; polls that are running when it ends are cancelled and not reported.
package struct PollLoop: Sendable {
    /// Whatever the sink says, no source is polled again sooner: a mistake must not become a storm.
    static let shortestInterval = Duration.seconds(1)
    /// How long `pollOnce` waits for a host that asks to be left alone.
    package static let patience = Duration.seconds(30)
    /// An alarm that is so late was slept through: a suspend, a stopped process (faults TIM-05).
    static let sleepThrough = Duration.seconds(60)

    private let sink: any PollSink
    private let clock: any PollClock
    private let pacer: HostPacer
    private let inFlight: Int
    private let room: @Sendable () -> Int

    /// - Parameter room: how many polls at a time the machine has room for just now; asked before each
    ///   start (faults FET-07).
    package init(
        sink: any PollSink, clock: any PollClock, pacer: HostPacer = HostPacer(),
        inFlight: Int = PollQueue.usualInFlight, room: @escaping @Sendable () -> Int = { .max }
    ) {
        self.sink = sink
        self.clock = clock
        self.pacer = pacer
        self.inFlight = inFlight
        self.room = room
    }

    /// A source and when it is polled first.
    package struct Entry: Sendable {
        package var source: any Source
        package var due: Timestamp

        package init(source: any Source, due: Timestamp) {
            self.source = source
            self.due = due
        }
    }

    /// Polls each source at its time, again and again; returns when cancelled.
    package func run(_ entries: [Entry]) async {
        let sources = entries.map(\.source)
        var queue = queue(of: entries)
        var intervals = sources.map { _ in PollSchedule.startInterval }
        await withTaskGroup(of: Event.self) { group in
            var alarms: Set<Timestamp> = []
            while !Task.isCancelled {
                start(from: &queue, sources, in: &group)
                setAlarm(&alarms, for: queue.wake ?? (queue.isIdle ? .latest : nil), in: &group)
                switch await group.next() {
                case .ended(let poll):
                    let now = clock.now()
                    queue.finish(poll.ticket, host: poll.host, pause: poll.pause, now: now)
                    if poll.next < .latest {
                        intervals[poll.ticket] = poll.next - now
                        let next = max(poll.next, now + Self.shortestInterval)
                        queue.add(poll.ticket, host: poll.host, due: next)
                    }
                case .alarm(let moment):
                    alarms.remove(moment)
                    let now = clock.now()
                    guard now - moment > Self.sleepThrough else { continue }
                    queue.spread(now: now) { ticket, crowd in
                        PollSchedule.spread(
                            place: PollSchedule.place(of: sources[ticket].id),
                            over: intervals[ticket], crowd: crowd)
                    }
                case nil: return
                }
            }
            group.cancelAll()
        }
    }

    /// Polls each source once, now, and returns what failed, in the order of failing.
    ///
    /// - Parameter progress: called after each, one call at a time.
    package func pollOnce(
        _ sources: [any Source],
        progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) async -> [FailedPoll] {
        let now = clock.now()
        var queue = queue(of: sources.map { Entry(source: $0, due: now) })
        var failed: [FailedPoll] = []
        await withTaskGroup(of: Event.self) { group in
            failed = await giveUpHeld(in: &queue, sources)
            var (alarms, done): (Set<Timestamp>, Int) = ([], failed.count)
            while !Task.isCancelled, !queue.isIdle {
                start(from: &queue, sources, in: &group)
                setAlarm(&alarms, for: queue.wake, in: &group)
                switch await group.next() {
                case .ended(let poll):
                    // A mere wish for slowness is kept as far as a person's patience goes.
                    let pause =
                        poll.failure == nil ? poll.pause.map { min($0, Self.patience) } : poll.pause
                    queue.finish(
                        poll.ticket, host: poll.host, pause: pause, now: clock.now())
                    if let failure = poll.failure {
                        failed.append(FailedPoll(sources[poll.ticket].id, failure))
                    }
                    let held = await giveUpHeld(in: &queue, sources)
                    failed += held
                    done += 1 + held.count
                    progress(done, sources.count)
                case .alarm(let moment): alarms.remove(moment)
                case nil: return
                }
            }
            group.cancelAll()
        }
        return failed
    }
}

extension PollLoop {
    /// What a child of the loop's group came back with.
    private enum Event: Sendable {
        case ended(EndedPoll)
        case alarm(Timestamp)
    }

    private struct EndedPoll: Sendable {
        let ticket: Int
        let host: String
        let next: Timestamp
        let pause: Duration?
        let failure: PollFailure?
    }

    private func queue(of entries: [Entry]) -> PollQueue {
        var queue = PollQueue(pacer: pacer, inFlight: inFlight)
        for (ticket, entry) in entries.enumerated() where entry.due < .latest {
            // No host is called so: what has none waits for nobody.
            let host = entry.source.host ?? "(\(entry.source.id))"
            queue.add(ticket, host: host, due: entry.due)
        }
        return queue
    }

    private func start(
        from queue: inout PollQueue, _ sources: [any Source], in group: inout TaskGroup<Event>
    ) {
        queue.limit(to: room())
        while case let now = clock.now(), let (ticket, host) = queue.take(now: now) {
            let source = sources[ticket]
            group.addTask {
                .ended(await poll(source, ticket: ticket, host: host, started: now))
            }
        }
    }

    private func poll(
        _ source: any Source, ticket: Int, host: String, started: Timestamp
    ) async -> EndedPoll {
        let outcome = await source.poll(await sink.cursor(of: source.id), now: started)
        // What failed because the loop ends says nothing about the source.
        let isAbandoned = outcome.failure != nil && Task.isCancelled
        let next =
            isAbandoned
            ? .latest
            : await sink.accept(outcome, from: source, started: started, now: clock.now())
        return EndedPoll(
            ticket: ticket, host: host, next: next, pause: outcome.hostPause,
            failure: outcome.failure)
    }

    /// A sleeping child for `moment`, unless one wakes before it anyway: so there are only as many as
    /// earlier moments came up one after another.
    private func setAlarm(
        _ alarms: inout Set<Timestamp>, for moment: Timestamp?,
        in group: inout TaskGroup<Event>
    ) {
        guard let moment, alarms.min().map({ moment < $0 }) ?? true else { return }
        alarms.insert(moment)
        group.addTask {
            do { try await clock.sleep(until: moment) } catch {
                // Cancelled: the loop sees it by itself.
            }
            return .alarm(moment)
        }
    }

    /// Reports what waits for a host that asked for more than our patience.
    private func giveUpHeld(
        in queue: inout PollQueue, _ sources: [any Source]
    ) async -> [FailedPoll] {
        let now = clock.now()
        var failed: [FailedPoll] = []
        for (ticket, opening) in queue.removeHeld(beyond: now + Self.patience) {
            let source = sources[ticket]
            let host = source.host ?? ""
            var failure = PollFailure(
                .throttled, "\(host) asked to be left alone for now", retryAfter: opening - now)
            // It is held already.
            failure.isElsewhere = true
            _ = await sink.accept(.failure(failure), from: source, started: now, now: now)
            failed.append(FailedPoll(source.id, failure))
        }
        return failed
    }
}
