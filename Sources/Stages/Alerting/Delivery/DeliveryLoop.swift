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
    let limits: DeliveryLimits
    let log: Logger
    private let brake: Brake
    let channels: [String: any Channel]
    let alarm = Alarm()
    var lanes: [String: Lane] = [:]
    /// Channels not claimed from while their lane is full, and that lane.
    var held: [String: String] = [:]
    var circuits: [String: Circuit] = [:]
    var pauses: [String: Timestamp] = [:]
    var tally = Tally()

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

        /// Ends early when cancelled.
        func nap(_ duration: Duration) async {
            do { try await sleep(duration) } catch { return }
        }
    }

    /// Decides on the alerts that are due, before they are claimed: what their channels take one by one,
    /// and what is told together when `rest` has gone by.
    package typealias Brake = @Sendable (_ rest: Duration, _ now: Timestamp) async throws -> Void

    /// For those that come to a channel at about the same time to be told together.
    private static let brakeRest = Duration.seconds(60)

    /// What came of the attempts of one `drain`.
    package struct Tally: Sendable, Hashable {
        package var delivered = 0
        /// For another attempt, throttled or uncertain.
        package var waiting = 0
        package var dead = 0
        /// Kept until their channel is enabled again.
        package var held = 0
        /// By channel.
        package var deaths: [String: Deaths] = [:]

        /// Messages of a channel that were given up.
        package struct Deaths: Sendable, Hashable {
            package private(set) var count = 0
            package private(set) var lastReply = ""

            mutating func add(_ reply: String) { (count, lastReply) = (count + 1, reply) }
        }
    }

    /// Rows claimed at once; less than a lane holds.
    private static let claimLimit = 16
    /// Without a ring, the outbox is looked at that often: for messages of other processes (`scan`).
    private static let longestWait = Duration.seconds(60)
    private static let shortestWait = Duration.seconds(1)

    package init(
        outbox: any Outbox, channels: [any Channel], environment: Environment,
        policy: RetryPolicy = RetryPolicy(), limits: DeliveryLimits = DeliveryLimits(), log: Logger,
        brake: @escaping Brake = { _, _ in }
    ) {
        self.brake = brake
        self.limits = limits
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
                if wait > .zero { await alarm.wait(atMost: wait, sleep: environment.sleep) }
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
            try await brake(.zero, environment.now())
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
            owner: environment.owner, limit: Self.claimLimit, notOf: Array(held.keys),
            leaseTime: limits.lease, now: environment.now())
    }

    /// Gives how long to wait for the next one.
    private func claimRound(in group: inout DiscardingTaskGroup) async -> Duration {
        do {
            try await outbox.reap(now: environment.now())
            try await brake(Self.brakeRest, environment.now())
            let items = try await claim()
            for item in items { await enqueue(item, in: &group) }
            if items.count == Self.claimLimit { return .zero }
            guard let due = try await outbox.nextDue(notOf: Array(held.keys)) else {
                return Self.longestWait
            }
            return min(max(due - environment.now(), Self.shortestWait), Self.longestWait)
        } catch {
            log(.error, "the outbox can't be read; alerts wait", ["error": "\(error)"])
            return Self.longestWait
        }
    }
}
