package import Domain
package import Telemetry

/// Builds digests when their slot has come. What was missed while nobody ran is made up for by one
/// digest, that of the last slot (faults TIM-03); a slot from before the rule was there is none of
/// its own.
package actor DigestLoop {
    private let rules: [AlertRule]
    /// What they did not tell at once, because it was old, is gathered.
    private let immediateRules: [AlertRule]
    private let escalatingRules: [AlertRule]
    private let zone: TimeZoneRules
    private let days: WorkingDays
    private let now: @Sendable () -> Timestamp
    private let sleep: @Sendable (Duration) async throws -> Void
    private let build: Build
    private let buildBacklog: BuildBacklog
    /// Immediate ones whose channels get no digest by which they would learn of outlets that join.
    private let joiningRules: [AlertRule]
    private let buildJoined: Build
    private let escalate: Escalate
    /// When each rule was first seen.
    private var beginnings: [String: Timestamp]
    private let log: Logger
    /// The last slot asked for, by rule: spares the store a question a minute.
    private var done: [String: String] = [:]

    /// Puts what waits for the rule into one digest, or finds its slot done before: in one
    /// transaction of the store.
    package typealias Build =
        @Sendable (_ rule: AlertRule, _ slot: Slot, _ now: Timestamp) async throws -> Void

    /// Puts what waits for a rule that sends immediately into one message, where nothing has joined it
    /// since a moment: the first readings of many sources are told together.
    package typealias BuildBacklog =
        @Sendable (_ rule: AlertRule, _ settledSince: Timestamp, _ now: Timestamp) async throws ->
        Void

    /// Tells further people of what a rule told at once and nobody has marked in time.
    package typealias Escalate =
        @Sendable (_ rule: AlertRule, _ now: Timestamp) async throws -> Void

    /// How long a backlog has to be quiet before it is told.
    private static let backlogRest = Duration.seconds(60)

    /// The wall clock may be set at any time: no wait trusts it longer.
    private static let longestWait = Duration.seconds(60)

    /// - Parameter beginnings: when each rule was first seen, by name: digests begin at its first slot
    ///   from then on. A rule that is missing has always been there.
    package init(
        rules: [AlertRule], beginnings: [String: Timestamp] = [:], zone: TimeZoneRules,
        days: WorkingDays = WorkingDays(), now: @escaping @Sendable () -> Timestamp,
        sleep: @escaping @Sendable (Duration) async throws -> Void = {
            try await Task.sleep(for: $0)
        }, log: Logger, build: @escaping Build,
        buildBacklog: @escaping BuildBacklog = { _, _, _ in },
        buildJoined: @escaping Build = { _, _, _ in },
        escalate: @escaping Escalate = { _, _ in }
    ) {
        self.rules = rules.filter { $0.send != .immediately }
        immediateRules = rules.filter { $0.send == .immediately }
        self.beginnings = beginnings
        self.zone = zone
        self.days = days
        self.now = now
        self.sleep = sleep
        self.log = log
        self.build = build
        self.buildBacklog = buildBacklog
        self.buildJoined = buildJoined
        joiningRules = immediateRules.filter { !rules.joinedChannels(of: $0).isEmpty }
        escalatingRules = rules.filter { $0.escalation != nil }
        self.escalate = escalate
    }

    /// Until cancelled. A digest that can't be built is tried again a minute later.
    package func run() async {
        while !Task.isCancelled {
            do {
                try await buildDue(backlogRest: Self.backlogRest)
            } catch {
                log(.error, "a digest can't be built; its mentions wait", ["error": "\(error)"])
            }
            do { try await sleep(untilNext()) } catch { return }
        }
    }

    /// Builds those whose slot has come, once, now, and the backlog, and escalates what is due. Throws the
    /// first error after trying all.
    package func buildDue(backlogRest: Duration = .zero) async throws {
        var failure: (any Error)?
        for rule in immediateRules {
            let moment = now()
            do { try await buildBacklog(rule, moment - backlogRest, moment) } catch {
                failure = failure ?? error
            }
        }
        for rule in escalatingRules {
            do { try await escalate(rule, now()) } catch { failure = failure ?? error }
        }
        for rule in rules {
            do { try await build(rule, rule.send, build) } catch { failure = failure ?? error }
        }
        for rule in joiningRules {
            do { try await build(rule, Self.joinedSend, buildJoined) } catch {
                failure = failure ?? error
            }
        }
        if let failure { throw failure }
    }

    /// When those who get no digest learn which outlets joined the stories of the day before.
    package static let joinedSend = AlertRule.Send.daily(
        at: TimeOfDay(hour: 8, minute: 0) ?? .midnight)

    private func build(
        _ rule: AlertRule, _ send: AlertRule.Send, _ build: Build
    ) async throws {
        let moment = now()
        guard let slot = send.latestSlot(at: moment, in: zone, days),
            done[rule.name] != slot.name, slot.due >= beginning(of: rule, at: moment)
        else { return }
        try await build(rule, slot, moment)
        done[rule.name] = slot.name
    }

    /// Held to the present: a clock that was years ahead when the rule was first seen must not keep it
    /// silent for years.
    private func beginning(of rule: AlertRule, at moment: Timestamp) -> Timestamp {
        guard let beginning = beginnings[rule.name] else { return .earliest }
        if beginning > moment { beginnings[rule.name] = moment }
        return min(beginning, moment)
    }

    private func untilNext() -> Duration {
        let moment = now()
        let sends = rules.map(\.send) + (joiningRules.isEmpty ? [] : [Self.joinedSend])
        let next = sends.compactMap { $0.nextSlot(after: moment, in: zone, days)?.due }.min()
        return next.map { min($0 - moment, Self.longestWait) } ?? Self.longestWait
    }
}
