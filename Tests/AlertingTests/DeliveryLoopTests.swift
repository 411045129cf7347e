import Domain
import Telemetry
import Testing

@testable import Alerting

@Suite("Delivery")
struct DeliveryLoopTests {
    private let quiet = Logger(threshold: .error, showsPriority: false) { _ in }

    private func loop(
        _ outbox: FakeOutbox, _ channels: [any Channel],
        sleep: @escaping @Sendable (Duration) async throws -> Void = { _ in }
    ) -> DeliveryLoop {
        DeliveryLoop(
            outbox: outbox, channels: channels,
            environment: .init(
                owner: "test", now: { Samples.morning }, sleep: sleep, chance: { 1 }), log: quiet)
    }

    private func drafts(_ count: Int, to channel: String = "a") -> [OutboxDraft] {
        (0..<count).map { Items.draft("\(channel):\($0)", channel: channel, recipient: channel) }
    }

    @Test("all that is due is delivered, once, also beyond one claim")
    func drain() async throws {
        let outbox = FakeOutbox(drafts(40) + drafts(3, to: "b"))
        let tally = try await loop(outbox, [FakeChannel("a"), FakeChannel("b", parallel: 4)])
            .drain()
        #expect(tally == DeliveryLoop.Tally(delivered: 43, waiting: 0, dead: 0))
        #expect(await outbox.states().allSatisfy { $0 == .delivered })
        #expect(await outbox.items.allSatisfy { $0.attempts == 1 })
    }

    @Test("what is not due yet stays")
    func notDue() async throws {
        var draft = Items.draft(channel: "a")
        draft.notBefore = Samples.morning + .seconds(1)
        let outbox = FakeOutbox([draft])
        let tally = try await loop(outbox, [FakeChannel("a")]).drain()
        #expect(tally == DeliveryLoop.Tally())
        #expect(await outbox.states() == [.pending])
    }

    @Test("one channel's failures leave the others alone (OUT-11)")
    func isolation() async throws {
        let outbox = FakeOutbox(drafts(3, to: "bad") + drafts(3, to: "good"))
        let bad = FakeChannel("bad") { _ in .notSent(reply: "refused") }
        let tally = try await loop(outbox, [bad, FakeChannel("good")]).drain()
        #expect(tally.delivered == 3 && tally.waiting == 3)
        #expect(
            await outbox.settlements[1]
                == [
                    .retry(
                        at: Samples.morning + .seconds(60), reply: "refused", countsAttempt: true)
                ])
    }

    @Test(
        "after a 429 nothing of the channel is sent before its time, and no attempt is lost (OUT-10)"
    )
    func throttled() async throws {
        let outbox = FakeOutbox(drafts(5))
        let asked = Counter()
        let channel = FakeChannel("a") { _ in
            await asked.increment()
            return .httpRefusal(status: 429, retryAfter: .seconds(30), reply: "429")
        }
        _ = try await loop(outbox, [channel]).drain()
        let until = Samples.morning + .seconds(30)
        #expect(await asked.value == 1)
        #expect(await outbox.pauses == ["a": until])
        #expect(await outbox.items.allSatisfy { $0.attempts == 0 && $0.nextAt == until })
    }

    @Test("ten failures in a row pause the channel; the rest is not tried")
    func circuit() async throws {
        let outbox = FakeOutbox(drafts(16))
        let asked = Counter()
        let channel = FakeChannel("a") { _ in
            await asked.increment()
            return .notSent(reply: "refused")
        }
        _ = try await loop(outbox, [channel]).drain()
        #expect(await asked.value == 10)
        #expect(await outbox.pauses["a"] == Samples.morning + .seconds(60))
        #expect(await outbox.items.suffix(6).allSatisfy { $0.attempts == 0 })
    }

    @Test("a message refused for its own sake says nothing against the channel")
    func ownFault() async throws {
        let outbox = FakeOutbox(drafts(16))
        let channel = FakeChannel("a") { _ in .smtpRefusal(code: 550, reply: "550 no such user") }
        let tally = try await loop(outbox, [channel]).drain()
        #expect(tally.dead == 16)
        #expect(await outbox.pauses.isEmpty)
    }

    @Test("without the mark nothing is sent, and the row is left to the reaper")
    func noPermit() async throws {
        let outbox = FakeOutbox(drafts(1))
        await outbox.set(refusesPermits: true)
        let asked = Counter()
        let channel = FakeChannel("a") { _ in
            await asked.increment()
            return .accepted(reply: "ok")
        }
        _ = try await loop(outbox, [channel]).drain()
        #expect(await asked.value == 0)
        #expect(await outbox.states() == [.sending])
        #expect(await outbox.settlements.isEmpty)
    }

    @Test("a row whose lease is lost is not touched")
    func lostLease() async throws {
        let outbox = FakeOutbox(drafts(1))
        await outbox.set(refusesRenewals: true)
        let asked = Counter()
        let channel = FakeChannel("a") { _ in
            await asked.increment()
            return .accepted(reply: "ok")
        }
        _ = try await loop(outbox, [channel]).drain()
        #expect(await asked.value == 0)
    }

    @Test("an acceptance is written again until the store takes it")
    func stubborn() async throws {
        let outbox = FakeOutbox(drafts(1))
        await outbox.set(failingSettlements: 5)
        let tally = try await loop(outbox, [FakeChannel("a")]).drain()
        #expect(tally.delivered == 1)
        #expect(await outbox.states() == [.delivered])
    }

    @Test("OUT-03: the lease is renewed while an answer takes long")
    func renewal() async throws {
        let outbox = FakeOutbox(drafts(1))
        let channel = FakeChannel("a") { _ in
            while await outbox.renewals < 5 { await Task.yield() }
            return .accepted(reply: "ok")
        }
        _ = try await loop(outbox, [channel]).drain()
        #expect(await outbox.states() == [.delivered])
    }

    @Test("messages of a lane keep its gap")
    func gap() async throws {
        let outbox = FakeOutbox(drafts(3))
        let clock = FakeClock()
        let channel = FakeChannel("a", gap: .seconds(1))
        _ = try await loop(outbox, [channel]) { duration in
            // Renewals wait for 30 s; they are not of the gap.
            if duration < .seconds(30) { await clock.sleep(duration) } else { try await never() }
        }.drain()
        #expect(await clock.waits == [.seconds(1), .seconds(1)])
    }

    @Test("what is urgent overtakes what waits in its lane", .timeLimit(.minutes(1)))
    func urgentFirst() async throws {
        var draft = Items.draft("urgent", channel: "a", recipient: "a")
        draft.isUrgent = true
        let urgent = draft
        let (outbox, sent) = (FakeOutbox(drafts(6)), Names())
        let channel = FakeChannel("a") { item in
            await sent.note(item.draft.idempotencyKey)
            if await sent.names.count == 1 {
                await outbox.add(urgent)
                while await outbox.states().last == .pending { await Task.yield() }
            }
            return .accepted(reply: "ok")
        }
        let loop = loop(outbox, [channel], sleep: { _ in try await never() })
        let running = Task { await loop.run() }
        while await sent.names.count < 7 {
            loop.nudge()
            await Task.yield()
        }
        #expect(await sent.names[1] == "urgent")
        running.cancel()
        await running.value
    }

    @Test("one message at a time in a lane, several lanes at once")
    func lanes() async throws {
        let outbox = FakeOutbox(drafts(4) + drafts(4, to: "b"))
        let meter = Meter()
        let answer: @Sendable (OutboxItem) async -> DeliveryResult = { item in
            await meter.enter(item.draft.channel)
            for _ in 0..<20 { await Task.yield() }
            await meter.leave(item.draft.channel)
            return .accepted(reply: "ok")
        }
        let channels = ["a", "b"].map { FakeChannel($0, answer: answer) }
        _ = try await loop(outbox, channels, sleep: { _ in try await never() }).drain()
        #expect(await meter.most == ["a": 1, "b": 1])
    }

    @Test("a message to a channel that is not configured any more is cancelled, and says why")
    func unknown() async throws {
        let outbox = FakeOutbox(drafts(1, to: "gone"))
        let tally = try await loop(outbox, []).drain()
        #expect(tally == DeliveryLoop.Tally())
        #expect(
            await outbox.settlements[1]
                == [.cancelled(reply: "no channel named gone is configured any more")])
    }

    @Test(
        "an address that refuses for good is asked once; the rest is held, other channels go on",
        arguments: [401, 403, 404, 410])
    func refused(status: Int) async throws {
        let outbox = FakeOutbox(drafts(16, to: "bad") + drafts(3, to: "good"))
        let asked = Counter()
        let bad = FakeChannel("bad") { _ in
            await asked.increment()
            return .httpRefusal(status: status, retryAfter: nil, reply: "\(status) no")
        }
        let tally = try await loop(outbox, [bad, FakeChannel("good")]).drain()
        #expect(await asked.value == 1)
        #expect(await outbox.disabled == ["bad": "\(status) no"])
        #expect(await outbox.states().prefix(16).allSatisfy { $0 == .held })
        #expect(tally.delivered == 3 && tally.held == 1 && tally.dead == 0)
    }

    @Test(
        "a hanging channel holds at most its lane; the rest is given back and others go on (OUT-11)"
    )
    func hanging() async throws {
        let outbox = FakeOutbox(drafts(60, to: "slow") + drafts(90, to: "fast"))
        let slow = FakeChannel("slow") { _ in
            do { try await never() } catch { return .notSent(reply: "cancelled") }
            return .accepted(reply: "never")
        }
        let loop = loop(outbox, [slow, FakeChannel("fast", parallel: 4)]) { duration in
            if duration != DeliveryLoop.answerGrace { try await never() }
        }
        let running = Task { await loop.run() }
        await outbox.wait { states in states.suffix(90).allSatisfy { $0 == .delivered } }
        #expect(await outbox.states().prefix(60).count { $0 != .pending } <= 33)
        running.cancel()
        await running.value
        // Cancelled: what waited was given back, what was under way is settled.
        #expect(await outbox.states().allSatisfy { $0 == .delivered || $0 == .pending })
        // A full lane is ours alone: who comes after us finds no channel paused.
        #expect(await outbox.pauses.isEmpty)
    }

    @Test(
        "a nudge brings out what came meanwhile; cancelling ends the loop", .timeLimit(.minutes(1)))
    func nudge() async throws {
        let outbox = FakeOutbox([])
        let loop = loop(outbox, [FakeChannel("a")]) { _ in try await never() }
        let running = Task { await loop.run() }
        await outbox.add(Items.draft("late", channel: "a"))
        loop.nudge()
        await outbox.wait { $0 == [.delivered] }
        running.cancel()
        await running.value
    }
}

/// Until cancelled.
private func never() async throws {
    try await Task.sleep(for: .seconds(1_000_000))
}

actor Counter {
    private(set) var value = 0
    func increment() { value += 1 }
}

private actor Names {
    private(set) var names: [String] = []
    func note(_ name: String) { names.append(name) }
}

/// How many are inside at once.
private actor Meter {
    private var inside: [String: Int] = [:]
    private(set) var most: [String: Int] = [:]

    func enter(_ name: String) {
        inside[name, default: 0] += 1
        most[name] = max(most[name] ?? 0, inside[name] ?? 0)
    }

    func leave(_ name: String) { inside[name, default: 0] -= 1 }
}

extension FakeOutbox {
    /// Other tasks run until it holds.
    func wait(until holds: ([OutboxItem.State]) -> Bool) async {
        while !holds(states()) { await Task.yield() }
    }
}
