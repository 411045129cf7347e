import Alerting
import Domain
import Synchronization
import Telemetry
import Testing

@Suite("Digests")
struct DigestLoopTests {
    private let quiet = Logger(threshold: .error, showsPriority: false) { _ in }

    private func rule(_ name: String, _ send: AlertRule.Send) -> AlertRule {
        AlertRule(name: name, condition: .init(), send: send, channels: ["a"])
    }

    private func loop(
        _ rules: [AlertRule], since beginnings: [String: Timestamp] = [:], at moment: Timestamp,
        _ build: @escaping DigestLoop.Build
    ) -> DigestLoop {
        DigestLoop(
            rules: rules, beginnings: beginnings, zone: Samples.berlin, now: { moment },
            sleep: { _ in }, log: quiet,
            build: build)
    }

    @Test("each rule with a schedule is asked for its last slot, immediate ones are not")
    func due() async throws {
        let asked = Asked()
        let rules = [
            rule("now", .immediately),
            rule("daily", .daily(at: TimeOfDay(minutesSinceMidnight: 480))),
            rule("late", .daily(at: TimeOfDay(minutesSinceMidnight: 481))), rule("hourly", .hourly),
        ]
        try await loop(rules, at: Samples.morning) { rule, slot, _ in
            await asked.note("\(rule.name) \(slot.name)")
        }.buildDue()
        #expect(
            await asked.names == ["daily 2026-11-23", "late 2026-11-22", "hourly 2026-11-23T08"])
    }

    @Test("who gets no digest learns at eight who joined the stories that were alerted")
    func joined() async throws {
        let asked = Asked()
        var (first, second) = (rule("first", .immediately), rule("second", .immediately))
        first.channels = ["a", "b"]
        second.channels = ["b"]
        let rules = [first, second, rule("third", .immediately), rule("hourly", .hourly)]
        #expect(rules.map { rules.joinedChannels(of: $0) } == [["b"], ["b"], [], ["a"]])
        let loop = DigestLoop(
            rules: rules, zone: Samples.berlin, now: { Samples.morning }, sleep: { _ in },
            log: quiet, build: { _, _, _ in },
            buildJoined: { rule, slot, _ in await asked.note("\(rule.name) \(slot.name)") })
        try await loop.buildDue()
        try await loop.buildDue()
        #expect(await asked.names == ["first 2026-11-23", "second 2026-11-23"])
    }

    @Test(
        "each rule that escalates is asked, and what fails there keeps no digest from being built")
    func escalations() async throws {
        struct Failure: Error {}
        let asked = Asked()
        var (first, second) = (rule("first", .immediately), rule("second", .immediately))
        first.escalation = AlertRule.Escalation(after: .seconds(60), channels: ["b"])
        second.escalation = first.escalation
        let loop = DigestLoop(
            rules: [first, second, rule("plain", .immediately), rule("hourly", .hourly)],
            zone: Samples.berlin, now: { Samples.morning }, sleep: { _ in }, log: quiet,
            build: { rule, _, _ in await asked.note(rule.name) },
            escalate: { rule, _ in
                await asked.note("further \(rule.name)")
                throw Failure()
            })
        await #expect(throws: Failure.self) { try await loop.buildDue() }
        #expect(await asked.names == ["further first", "further second", "hourly"])
    }

    /// A Monday at 8 in Berlin: the slots of that moment are those of a rule seen until then.
    @Test(
        "a slot from before its rule was first seen is not made up for, that of the moment is",
        arguments: [
            (AlertRule.Send.daily(at: TimeOfDay(minutesSinceMidnight: 480)), 1),
            (.daily(at: TimeOfDay(minutesSinceMidnight: 479)), 0), (.hourly, 1),
            (.everyHours(6), 0), (.weekly(on: .monday, at: .midnight), 0),
            (.weekly(on: .sunday, at: TimeOfDay(minutesSinceMidnight: 490)), 0),
        ])
    func beginning(send: AlertRule.Send, count: Int) async throws {
        for (since, expected) in [
            (Samples.morning, count), (Samples.morning + .milliseconds(1), count),
            (Samples.morning - .seconds(9 * 86_400), 1),
        ] {
            let asked = Asked()
            try await loop([rule("a", send)], since: ["a": since], at: Samples.morning) {
                _, slot, _ in
                await asked.note(slot.name)
            }.buildDue()
            #expect(await asked.names.count == expected, "\(since)")
        }
    }

    @Test("a clock that was years ahead when the rule was first seen keeps no digest back")
    func clockAhead() async throws {
        let (clock, asked) = (HandClock(Samples.morning + .seconds(60)), Asked())
        let loop = DigestLoop(
            rules: [rule("a", .hourly)],
            beginnings: ["a": Samples.morning + .seconds(1_000_000_000)], zone: Samples.berlin,
            now: { clock.now.withLock { $0 } }, log: quiet
        ) { _, slot, _ in await asked.note(slot.name) }
        try await loop.buildDue()
        clock.now.withLock { $0 = Samples.morning + .seconds(3600) }
        try await loop.buildDue()
        #expect(await asked.names == ["2026-11-23T09"])
    }

    @Test("a slot that was built is not asked for again")
    func once() async throws {
        let asked = Asked()
        let loop = loop([rule("hourly", .hourly)], at: Samples.morning) { _, slot, _ in
            await asked.note(slot.name)
        }
        try await loop.buildDue()
        try await loop.buildDue()
        #expect(await asked.names.count == 1)
    }

    @Test("one rule's failure keeps no other from being built, and is tried again")
    func failure() async throws {
        struct Failure: Error {}
        let asked = Asked()
        let loop = loop([rule("bad", .hourly), rule("good", .hourly)], at: Samples.morning) {
            rule, _, _ in
            await asked.note(rule.name)
            if rule.name == "bad" { throw Failure() }
        }
        await #expect(throws: Failure.self) { try await loop.buildDue() }
        await #expect(throws: Failure.self) { try await loop.buildDue() }
        #expect(await asked.names == ["bad", "good", "bad"])
    }

    @Test("cancelling ends the loop", .timeLimit(.minutes(1)))
    func cancelled() async {
        let loop = DigestLoop(
            rules: [], zone: .utc, now: { Samples.morning }, log: quiet, build: { _, _, _ in })
        let running = Task { await loop.run() }
        running.cancel()
        await running.value
    }
}

/// A clock that is set by hand.
private final class HandClock: Sendable {
    let now: Mutex<Timestamp>
    init(_ now: Timestamp) { self.now = Mutex(now) }
}

private actor Asked {
    private(set) var names: [String] = []
    func note(_ name: String) { names.append(name) }
}
