package import Domain
package import Telemetry

/// Brings due messages out: claims them, lets their channels try, settles what came of it.
///
/// Each lane (a mail server, a chat channel) has its own short queue, so that one that hangs holds
/// up nobody else. Everything that survives a restart is in the outbox; this may die at any moment.
package actor DeliveryLoop {
    let outbox: any Outbox
    let environment: Environment
    let policy: RetryPolicy
    let log: Logger
    private let channels: [String: any Channel]
    private let alarm = Alarm()
    private var lanes: [String: Lane] = [:]
    private var circuits: [String: Circuit] = [:]
    private var pauses: [String: Timestamp] = [:]
    private var tally = Tally()

    /// What is injected so that tests neither wait nor toss coins.
    package struct Environment: Sendable {
        /// Of this process; unique among nodes.
        let owner: String
        let now: @Sendable () -> Timestamp
        let sleep: @Sendable (Duration) async throws -> Void
        /// In 0…1.
        let chance: @Sendable () -> Double

        package init(
            owner: String, now: @escaping @Sendable () -> Timestamp,
            sleep: @escaping @Sendable (Duration) async throws -> Void = {
                try await Task.sleep(for: $0)
            }, chance: @escaping @Sendable () -> Double = { .random(in: 0...1) }
        ) {
            self.owner = owner
            self.now = now
            self.sleep = sleep
            self.chance = chance
        }
    }

    /// What came of the attempts of one `drain`.
    package struct Tally: Sendable, Hashable {
        package var delivered = 0
        /// Waiting for another attempt, throttled or uncertain.
        package var waiting = 0
        package var dead = 0
    }

    private struct Lane {
        var queue: [OutboxItem] = []
        var workers = 0
        /// Before it no message of the lane starts.
        var nextStart = Timestamp.earliest
    }

    /// Rows claimed at once.
    private static let claimLimit = 16
    /// Messages that wait in one lane; claimed ones beyond it are given back.
    private static let laneLimit = 16
    /// How long a full lane's channels are not claimed from.
    private static let fullLanePause = Duration.seconds(5)
    /// Without a ring, the outbox is looked at that often: messages of other processes (`scan`).
    private static let longestWait = Duration.seconds(60)
    private static let shortestWait = Duration.seconds(1)

    package init(
        outbox: any Outbox, channels: [any Channel], environment: Environment,
        policy: RetryPolicy = RetryPolicy(), log: Logger
    ) {
        self.outbox = outbox
        self.channels = Dictionary(channels.map { ($0.name, $0) }) { first, _ in first }
        self.environment = environment
        self.policy = policy
        self.log = log
    }

    /// Until cancelled; attempts under way are ended and settled, waiting messages given back.
    package func run() async {
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                let wait = await claimRound(in: &group)
                await alarm.wait(atMost: wait, sleep: environment.sleep)
            }
        }
    }

    /// There is something new in the outbox.
    package nonisolated func nudge() {
        Task { await alarm.ring() }
    }

    /// Sends all that is due now, once, and returns when it is done.
    ///
    /// Throws what the outbox throws.
    package func drain() async throws -> Tally {
        tally = Tally()
        try await outbox.reap(now: environment.now())
        while !Task.isCancelled {
            let items = try await claim()
            guard !items.isEmpty else { break }
            await withDiscardingTaskGroup { group in
                for item in items { await enqueue(item, in: &group) }
            }
        }
        return tally
    }

    private func claim() async throws -> [OutboxItem] {
        try await outbox.claim(
            owner: environment.owner, limit: Self.claimLimit, now: environment.now())
    }

    /// Gives how long to wait for the next one.
    private func claimRound(in group: inout DiscardingTaskGroup) async -> Duration {
        do {
            try await outbox.reap(now: environment.now())
            let items = try await claim()
            for item in items { await enqueue(item, in: &group) }
            if items.count == Self.claimLimit { return .zero }
            guard let due = try await outbox.nextDue() else { return Self.longestWait }
            return min(max(due - environment.now(), Self.shortestWait), Self.longestWait)
        } catch {
            log(.error, "the outbox can't be read; alerts wait", ["error": "\(error)"])
            return Self.longestWait
        }
    }

    private func enqueue(_ item: OutboxItem, in group: inout DiscardingTaskGroup) async {
        guard let channel = channels[item.draft.channel] else {
            let reply = "no channel named \(item.draft.channel) is configured"
            await settle(item, .dead(reply: ForeignText.line(reply, limit: 200)))
            return
        }
        let pace = channel.pace
        guard lanes[pace.lane, default: Lane()].queue.count < Self.laneLimit else {
            let later = environment.now() + Self.fullLanePause
            await pause(channel.name, until: later)
            await giveBack(item, until: later)
            return
        }
        lanes[pace.lane, default: Lane()].queue.append(item)
        guard lanes[pace.lane, default: Lane()].workers < pace.parallel else { return }
        lanes[pace.lane, default: Lane()].workers += 1
        group.addTask { await self.work(pace) }
    }

    private func work(_ pace: Pace) async {
        while let item = next(in: pace.lane) {
            await keep(pace)
            await attempt(item)
        }
        lanes[pace.lane]?.workers -= 1
        await alarm.ring()
    }

    private func next(in lane: String) -> OutboxItem? {
        guard let queue = lanes[lane]?.queue, !queue.isEmpty else { return nil }
        return lanes[lane]?.queue.removeFirst()
    }

    /// Waits for the lane's gap; a clock that jumps back makes no wait longer than the gaps are.
    private func keep(_ pace: Pace) async {
        let now = environment.now()
        let start = max(now, lanes[pace.lane]?.nextStart ?? now)
        let wait = min(start - now, pace.gap * pace.parallel)
        lanes[pace.lane]?.nextStart = now + wait + pace.gap
        guard wait > .zero else { return }
        do { try await environment.sleep(wait) } catch { return }
    }
}

extension DeliveryLoop {
    private func attempt(_ item: OutboxItem) async {
        guard let channel = channels[item.draft.channel] else { return }
        let now = environment.now()
        if let until = pauses[channel.name], until > now {
            await giveBack(item, until: until)
            return
        }
        guard !Task.isCancelled else {
            await giveBack(item, until: now)
            return
        }
        guard await holds(item.lease) else { return }
        let result = await deliver(item, on: channel)
        let decision = policy.decision(
            for: result, of: item, on: channel.kind, now: environment.now(),
            jitter: environment.chance())
        await note(decision, for: channel.name)
        if let settlement = decision.settlement { await settle(item, settlement) }
    }

    private func note(_ decision: RetryPolicy.Decision, for channel: String) async {
        if let until = decision.pausesUntil { await pause(channel, until: until) }
        if case .delivered = decision.settlement { circuits[channel]?.succeed() }
        guard decision.isChannelFailure,
            let wait = circuits[channel, default: Circuit()].fail()
        else { return }
        log(.warning, "a channel keeps failing and is paused", ["channel": channel])
        await pause(channel, until: environment.now() + wait)
    }

    /// A pause is never shortened.
    private func pause(_ channel: String, until time: Timestamp) async {
        if let known = pauses[channel], known >= time { return }
        pauses[channel] = time
        do {
            try await outbox.pause(channel: channel, until: time)
        } catch {
            log(.error, "a pause can't be stored", ["channel": channel, "error": "\(error)"])
        }
    }

    private func giveBack(_ item: OutboxItem, until time: Timestamp) async {
        let reply = item.lastReply ?? ""
        await settle(item, .retry(at: time, reply: reply, countsAttempt: false))
    }

    private func settle(_ item: OutboxItem, _ settlement: Settlement) async {
        switch settlement {
        case .delivered: tally.delivered += 1
        case .retry, .uncertain: tally.waiting += 1
        case .dead(let reply):
            tally.dead += 1
            log(
                .error, "a message was given up",
                ["channel": item.draft.channel, "id": "\(item.id)", "reply": reply])
        }
        await record(settlement, of: item)
    }
}
