import Domain
import Storage
import TestSupport
import Testing

@Suite("What nobody has marked")
struct EscalationTests {
    private let folder: TemporaryFolder
    private let store: Store
    private let now = Samples.start
    private static let span = Duration.seconds(7200)

    init() async throws {
        folder = try TemporaryFolder()
        store = try Store.open(path: folder.file("a.db"), mode: .owner)
        try await note(store)
    }

    private func note(_ store: Store, _ escalations: [String: Duration] = ["now": span])
        async throws
    {
        _ = try await store.noteRules(
            ["now": "immediately"], escalations: escalations, now: now)
    }

    /// Alerts of the rule, each delivered unless told otherwise.
    private func tell(_ ids: [String], isDelivered: Bool = true, fingerprint: UInt64? = nil)
        async throws
    {
        let documents = ids.enumerated().map { index, id in
            var draft = Samples.draft(id, rule: "now")
            draft.mentions = [MentionID(id)]
            return Samples.document(
                Int(id.utf8.first ?? 0), fingerprint: fingerprint,
                mentions: [Samples.mention(id, alerts: [draft])])
        }
        _ = try await store.commit([Samples.poll(documents)], now: now)
        if isDelivered { try await deliver(at: now) }
    }

    private func deliver(at time: Timestamp) async throws {
        for item in try await store.claim(owner: "o", limit: 100, now: time) {
            #expect(try await store.permitCommit(item.lease, now: time))
            #expect(try await store.settle(item.lease, .delivered(reply: "ok"), now: time))
        }
    }

    /// The mentions that go further at a time.
    private func escalate(at time: Timestamp, by store: Store? = nil) async throws -> [String] {
        let store = store ?? self.store
        let before = try await store.outbox(limit: 100).count
        let count = try await store.escalate(rule: "now", now: time) { mention in
            var draft = Samples.draft("further \(mention.id)", rule: "now", channel: "board")
            (draft.mentions, draft.subject) = ([mention.id], mention.id.rawValue)
            return [draft]
        }
        let outbox = try await store.outbox(limit: 100)
        #expect(outbox.count == before + count)
        return outbox.prefix(count).map(\.draft.subject).sorted()
    }

    @Test("it goes further when its time since the delivery is over: once, over restarts")
    func once() async throws {
        try await tell(["a", "b"])
        #expect(try await escalate(at: now + Self.span - .seconds(1)).isEmpty)
        try await store.close()
        let again = try Store.open(path: folder.file("a.db"), mode: .owner)
        try await note(again)
        #expect(try await escalate(at: now + Self.span, by: again) == ["a", "b"])
        #expect(try await escalate(at: now + Self.span * 9, by: again).isEmpty)
        // Nor does what it sends to others begin it anew.
        for item in try await again.claim(owner: "o", limit: 9, now: now + Self.span) {
            #expect(try await again.permitCommit(item.lease, now: now + Self.span))
            _ = try await again.settle(
                item.lease, .delivered(reply: "ok"), now: now + Self.span)
        }
        #expect(try await escalate(at: now + Self.span * 9, by: again).isEmpty)
    }

    @Test("whom it went further to learns of outlets that join it, as whoever was alerted does")
    func followers() async throws {
        try await tell(["a"], fingerprint: 7)
        #expect(try await escalate(at: now + Self.span) == ["a"])
        let copy = Samples.document(9, fingerprint: 7, mentions: [Samples.mention("c")])
        _ = try await store.commit([Samples.poll([copy], source: SourceID("b"))], now: now)
        var plan = DigestPlan()
        plan.joinedChannels = ["board"]
        let outcome = try await store.buildDigest(rule: "daily", slot: "1", plan: plan, now: now) {
            _ in []
        }
        #expect(outcome == .queued(number: 1, mentions: 1))
    }

    @Test("what somebody has marked stays, whatever was said of it, also of a copy of its story")
    func marked() async throws {
        try await tell(["a", "b", "c"])
        _ = try await store.mark([MentionID("a")], [.state(.irrelevant)], now: now)
        _ = try await store.mark([MentionID("b")], [.polarity(.neutral)], now: now)
        #expect(try await escalate(at: now + Self.span) == ["c"])

        try await tell(["d"], fingerprint: 7)
        let copy = Samples.document(99, fingerprint: 7, mentions: [Samples.mention("e")])
        _ = try await store.commit([Samples.poll([copy], source: SourceID("s2"))], now: now)
        _ = try await store.mark([MentionID("e")], [.state(.answered)], now: now)
        #expect(try await escalate(at: now + Self.span).isEmpty)
    }

    @Test("what was not delivered waits; its time begins with the first delivery")
    func undelivered() async throws {
        try await tell(["a"], isDelivered: false)
        #expect(try await escalate(at: now + Self.span * 2).isEmpty)
        try await deliver(at: now + Self.span * 2)
        #expect(try await escalate(at: now + Self.span * 3 - .seconds(1)).isEmpty)
        #expect(try await escalate(at: now + Self.span * 3) == ["a"])
    }

    @Test("a rule that begins or ceases to escalate does so for what is delivered from then on")
    func configured() async throws {
        try await note(store, [:])
        try await tell(["a"])
        try await note(store)
        #expect(try await escalate(at: now + Self.span).isEmpty)
        try await tell(["b"])
        try await note(store, [:])
        try await note(store)
        #expect(try await escalate(at: now + Self.span).isEmpty)
        try await tell(["c"])
        #expect(try await escalate(at: now + Self.span) == ["c"])
    }

    @Test("what was told in a summary goes further too")
    func summary() async throws {
        try await store.noteChannels(["mail": "m"], brakes: ["mail": 1], now: now)
        try await tell(["a", "b", "c"], isDelivered: false)
        let count = try await store.brake(rest: .zero, now: now) { summary in
            var draft = Samples.draft("summary", channel: summary.channel)
            draft.kind = .summary
            return [draft]
        }
        #expect(count == 1)
        try await deliver(at: now)
        #expect(try await escalate(at: now + Self.span) == ["a", "b", "c"])
    }

    @Test("what is silenced meanwhile waits for the end of that")
    func silenced() async throws {
        try await tell(["a", "b"])
        _ = try await store.snooze(
            .story(MentionID("a")), label: "a", reason: "r", until: now + Self.span * 2,
            takesUrgent: true, now: now)
        #expect(try await escalate(at: now + Self.span) == ["b"])
        #expect(try await escalate(at: now + Self.span * 2) == ["a"])
    }
}
