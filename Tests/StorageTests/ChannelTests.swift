import Domain
import Storage
import Synchronization
import TestSupport
import Testing

@Suite("Channels that are disabled")
struct ChannelTests {
    private let folder: TemporaryFolder
    private let store: Store
    private let now = Samples.start

    init() async throws {
        folder = try TemporaryFolder()
        store = try Store.open(path: folder.file("a.db"), mode: .owner)
        try await store.noteChannels(["mail": "m1", "chat": "c1"], now: now)
        try await store.enqueue(
            (0..<3).map { Samples.draft("k\($0)") } + [Samples.draft("c", channel: "chat")],
            now: now)
    }

    /// The newest first.
    private func states() async throws -> [String] {
        try await store.outbox(limit: 10).map { "\($0.draft.subject) \($0.state)" }
    }

    private func disable() async throws {
        try await store.disable(channel: "mail", because: "410 gone", now: now)
    }

    @Test("what waits, is claimed or comes later is held; other channels are not")
    func held() async throws {
        let claimed = try await store.claim(owner: "n", limit: 1, now: now)
        try await disable()
        try await store.enqueue([Samples.draft("late")], now: now)
        #expect(try await states() == ["late held", "c pending", "k2 held", "k1 held", "k0 held"])
        // Claimed and not gone: it is not permitted any more.
        let lease = try #require(claimed.first?.lease)
        #expect(try await store.permitCommit(lease, now: now) == false)
        #expect(try await store.renew(lease, now: now) == false)
        #expect(try await store.outbox(limit: 10).last?.attempts == 0)
        #expect(try await store.claim(owner: "n", limit: 9, now: now).count == 1)
        let state = try #require(try await store.channelStates()["mail"])
        #expect(state.disabledAt == now && state.disabledBecause == "410 gone" && state.held == 4)
    }

    @Test("what was too large is cancelled in one step with its halves being queued, once")
    func split() async throws {
        let item = try #require(try await store.claim(owner: "n", limit: 1, now: now).first)
        let before = try await store.outbox(limit: 10).count
        let halves = ["/half:1", "/half:2"].map { mark in
            var half = item.draft
            half.idempotencyKey += mark
            return half
        }
        let split = Settlement.split(into: halves, reply: "413")
        #expect(try await store.permitCommit(item.lease, now: now))
        #expect(try await store.settle(item.lease, split, now: now))
        #expect(try await store.settle(item.lease, split, now: now) == false)
        let rows = try await store.outbox(limit: 10)
        #expect(rows.count == before + 2)
        #expect(rows.first { $0.id == item.id }?.state == .cancelled)
        #expect(
            rows.filter { $0.draft.idempotencyKey.contains("/half:") }.allSatisfy {
                $0.state == .pending
            })
    }

    @Test("what is under way comes back held, whatever its attempt says")
    func underWay() async throws {
        let items = try await store.claim(owner: "n", limit: 9, now: now)
        for item in items { #expect(try await store.permitCommit(item.lease, now: now)) }
        try await disable()
        let retry = Settlement.retry(at: now, reply: "503", countsAttempt: true)
        let ends: [Settlement] = [.held(reply: "410"), retry, .delivered(reply: "200")]
        for (item, end) in zip(items, ends) {
            #expect(try await store.settle(item.lease, end, now: now))
        }
        #expect(
            try await states() == ["c committing", "k2 delivered", "k1 held", "k0 held"])
        #expect(try await store.outbox(limit: 10).last?.lastReply == "410")
    }

    @Test("held messages neither expire nor are due, and are whole again when it is enabled")
    func kept() async throws {
        try await disable()
        let later = now + .seconds(90 * 86_400)
        try await store.reap(now: later)
        #expect(try await states().suffix(3) == ["k2 held", "k1 held", "k0 held"])
        #expect(try await store.enable(channel: "mail", now: later) == 3)
        #expect(try await store.enable(channel: "mail", now: later) == nil)
        #expect(try await store.reap(now: later + .seconds(47 * 3600)) == 0)
        #expect(try await store.claim(owner: "n", limit: 9, now: later).count == 3)
    }

    @Test("another address or secret enables it, the same one does not")
    func mended() async throws {
        try await disable()
        try await store.noteChannels(["mail": "m1", "chat": "c2"], now: now)
        #expect(try await states().last == "k0 held")
        try await store.noteChannels(["mail": "m2", "chat": "c2"], now: now)
        #expect(try await states().last == "k0 pending")
        #expect(try await store.channelStates()["mail"]?.disabledAt == nil)
    }

    @Test("sending one again enables it")
    func retried() async throws {
        try await disable()
        #expect(try await store.retry(outboxItem: 99, now: now) == false)
        #expect(try await states().last == "k0 held")
        #expect(try await store.retry(outboxItem: 2, now: now))
        #expect(try await states().suffix(3) == ["k2 pending", "k1 pending", "k0 pending"])
    }

    @Test("messages of a channel that is gone are cancelled, with the reason")
    func removed() async throws {
        try await disable()
        try await store.noteChannels(["chat": "c1"], now: now)
        #expect(
            try await states() == ["c pending", "k2 cancelled", "k1 cancelled", "k0 cancelled"])
        #expect(
            try await store.outbox(limit: 10).last?.lastReply
                == "no channel named mail is configured any more")
        #expect(try await store.channelStates().keys.sorted() == ["chat"])
    }

    @Test("each trouble is told of once: disabled channels, and messages given up")
    func troubles() async throws {
        #expect(try await troubles(telling: "x") == [])
        let item = try #require(try await store.claim(owner: "n", limit: 1, now: now).first)
        try await store.settle(item.lease, .dead(reply: "550 nobody"), now: now)
        try await disable()
        #expect(
            try await troubles(telling: "a") == [
                "mail 410 gone held 2 dead 0 -", "mail - held 0 dead 1 550 nobody",
            ])
        #expect(try await states().first == "a pending")
        #expect(try await troubles(telling: "b") == [])
        // Enabled and disabled again, it is news again.
        _ = try await store.enable(channel: "mail", now: now)
        try await disable()
        #expect(try await troubles(telling: "c").count == 1)
    }

    @Test("a notice that was given up is no news")
    func notices() async throws {
        var notice = Samples.draft("n", channel: "chat")
        notice.kind = .notice
        try await store.enqueue([notice], now: now)
        for item in try await store.claim(owner: "n", limit: 9, now: now)
        where item.draft.kind == .notice {
            try await store.settle(item.lease, .dead(reply: "500"), now: now)
        }
        #expect(try await troubles(telling: "x") == [])
    }

    private func troubles(telling key: String) async throws -> [String] {
        let told = Told()
        _ = try await store.reportTroubles(now: now) { troubles, fitness in
            told.add(
                troubles.map {
                    "\($0.channel) \($0.disabledBecause ?? "-") held \($0.held) dead \($0.dead) "
                        + "\($0.lastReply ?? "-")"
                })
            return ([Samples.draft(key, channel: "chat")], [])
        }
        return told.texts.withLock { $0 }
    }

    @Test("messages that are late are told of once, until they have left")
    func late() async throws {
        func told(at time: Timestamp) async throws -> [String] {
            let told = Told()
            _ = try await store.reportTroubles(now: time) { troubles, _ in
                told.add(troubles.map { "\($0.channel) \($0.late) \($0.lastReply ?? "")" })
                return ([], [])
            }
            return told.texts.withLock { $0 }
        }
        func fail(_ count: Int, at now: Timestamp, _ reply: String = "451") async throws {
            for item in try await store.claim(owner: "n", limit: count, now: now) {
                let later = Settlement.retry(
                    at: now + .seconds(60), reply: reply, countsAttempt: true)
                try await store.settle(item.lease, later, now: now)
            }
        }
        // Nothing ran: what was not tried leaves by itself.
        #expect(try await told(at: now + .seconds(3600)) == [])
        try await fail(4, at: now)
        #expect(try await told(at: now + .seconds(15 * 60)) == [])
        #expect(try await told(at: now + .seconds(15 * 60 + 1)) == ["chat 1 451", "mail 3 451"])
        #expect(try await told(at: now + .seconds(3600)) == [])
        for _ in 0..<4 {
            let item = try #require(
                try await store.claim(owner: "n", limit: 1, now: now + .seconds(3600)).first)
            #expect(try await store.permitCommit(item.lease, now: now + .seconds(3600)))
            try await store.settle(
                item.lease, .delivered(reply: "250"), now: now + .seconds(3600))
        }
        #expect(try await told(at: now + .seconds(3600)) == [])
        // Of several what the oldest met.
        let drafts = [Samples.draft("old"), Samples.draft("new", notBefore: now + .seconds(10))]
        try await store.enqueue(drafts, now: now)
        try await fail(1, at: now, "421 old")
        try await fail(1, at: now + .seconds(10), "451 new")
        #expect(try await told(at: now + .seconds(7200)) == ["mail 2 421 old"])
    }
}

private final class Told: Sendable {
    let texts = Mutex<[String]>([])
    func add(_ texts: [String]) { self.texts.withLock { $0 += texts } }
}
