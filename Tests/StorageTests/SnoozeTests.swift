import Domain
import Storage
import TestSupport
import Testing

@Suite("What is silenced")
struct SnoozeTests {
    private let store: Store
    private let folder: TemporaryFolder
    private let now = Samples.start
    private static let hour = Duration.seconds(3600)

    init() throws {
        folder = try TemporaryFolder()
        store = try Store.open(path: folder.file("a.db"), mode: .owner)
    }

    /// A mention that one rule tells at once and another by digest.
    private func mention(_ id: String, brand: String = "acme", isUrgent: Bool = false) -> NewMention
    {
        var draft = Samples.draft(id, rule: "now")
        (draft.mentions, draft.isUrgent) = ([MentionID(id)], isUrgent)
        var mention = Samples.mention(id, brand: brand, alerts: [draft], digestRules: ["daily"])
        mention.mention.isUrgent = isUrgent
        return mention
    }

    private func poll(
        _ ids: [String], isUrgent: Bool = false, source: SourceID = Samples.source,
        fingerprint: UInt64? = nil, at time: Timestamp? = nil
    ) async throws {
        let documents = ids.map { id in
            Samples.document(
                id.utf8.reduce(1) { ($0 * 31 + Int($1)) % 251 }, fingerprint: fingerprint,
                mentions: [mention(id, isUrgent: isUrgent)], outlet: source.rawValue)
        }
        _ = try await store.commit([Samples.poll(documents, source: source)], now: time ?? now)
    }

    @discardableResult
    private func snooze(
        _ target: Snooze.Target, for span: Duration = hour, urgentToo: Bool = false
    ) async throws -> (snooze: Snooze, silenced: Int) {
        try await store.snooze(
            target, label: target.name, reason: "Messe", until: now + span, takesUrgent: urgentToo,
            now: now)
    }

    /// What a digest shows, and what it counts.
    private func digest(_ slot: String, at time: Timestamp? = nil) async throws -> String {
        try await told {
            try await store.buildDigest(rule: "daily", slot: slot, now: time ?? now, render: $0)
        }
    }

    /// The same of what the other rule did not tell at once.
    private func backlog(at time: Timestamp) async throws -> String {
        try await told {
            try await store.buildBacklog(rule: "now", settled: time, now: time, render: $0)
        }
    }

    private func told(
        _ build: (@escaping @Sendable (DigestContent) -> [OutboxDraft]) async throws ->
            DigestOutcome
    ) async throws -> String {
        let before = try await store.outbox(limit: 1000).count
        _ = try await build { content in
            var draft = Samples.draft(
                "digest \(content.number) \(content.mentions.count)", rule: "d")
            draft.idempotencyKey += "\(UInt64.random(in: 0...UInt64.max))"
            draft.kind = .digest
            draft.subject =
                content.mentions.map(\.id.rawValue).joined(separator: " ")
                + content.silenced.map { "; \($0.snooze.reason) \($0.count)" }.joined()
            return [draft]
        }
        let after = try await store.outbox(limit: 1000)
        return after.count == before ? "nothing" : after.first?.draft.subject ?? ""
    }

    private var queued: [String] {
        get async throws {
            try await store.outbox(in: [.pending], limit: 100).filter { $0.draft.kind == .alert }
                .map(\.draft.subject).sorted()
        }
    }

    @Test(
        "what it covers is not alerted at once, is counted by the next digest, and when it is over",
        arguments: [
            Snooze.Target.brand("acme"), .source(Samples.source), .rule("now"), .rule("daily"),
            .story(MentionID("b")), .brand("other"),
        ])
    func covers(target: Snooze.Target) async throws {
        try await snooze(target)
        try await poll(["a", "b"])
        let later = now + Self.hour
        switch target {
        case .brand("acme"), .source:
            #expect(try await queued == [])
            #expect(try await digest("1") == "; Messe 2")
            #expect(try await backlog(at: now) == "nothing")
            #expect(try await backlog(at: later) == "; Messe 2")
        case .rule("now"):
            #expect(try await queued == [])
            #expect(try await digest("1") == "a b")
            #expect(try await backlog(at: later) == "; Messe 2")
        case .rule:
            #expect(try await queued == ["a", "b"])
            #expect(try await digest("1") == "nothing")
            #expect(try await digest("2", at: later) == "; Messe 2")
        case .story:
            #expect(try await queued == ["a"])
            #expect(try await digest("1") == "a; Messe 1")
            #expect(try await backlog(at: later) == "; Messe 1")
        case .brand:
            #expect(try await queued == ["a", "b"])
            #expect(try await digest("1") == "a b")
        }
        // Each once.
        #expect(try await digest("9", at: later) == "nothing")
        #expect(try await backlog(at: later) == "nothing")
    }

    @Test("an urgent one passes, unless it takes urgent ones too", arguments: [false, true])
    func urgent(isSilenced: Bool) async throws {
        try await snooze(.brand("acme"), urgentToo: isSilenced)
        try await poll(["a"], isUrgent: true)
        #expect(try await queued == (isSilenced ? [] : ["a"]))
        #expect(try await digest("1") == (isSilenced ? "; Messe 1" : "a"))
    }

    @Test("it begins and ends at its moments, and may be ended before")
    func ends() async throws {
        let first = try await snooze(.brand("acme")).snooze
        try await poll(["a"], at: now + Self.hour)
        #expect(try await queued == ["a"])
        try await poll(["b"], at: now + Self.hour - .seconds(1))
        #expect(try await queued == ["a"])
        #expect(try await store.endSnooze(first.id, now: now + .seconds(10)))
        #expect(try await !store.endSnooze(first.id, now: now + .seconds(11)))
        try await poll(["c"], at: now + .seconds(10))
        #expect(try await queued == ["a", "c"])
        #expect(try await backlog(at: now + Self.hour) == "; Messe 1")
        #expect(try await store.snoozes(since: now + .seconds(10)).isEmpty)
        #expect(try await store.snoozes(since: now).map(\.count) == [1])
    }

    @Test("alerts that wait and were never tried are silenced when it begins, others are not")
    func waiting() async throws {
        try await poll(["a", "b", "c"])
        try await poll(["u"], isUrgent: true)
        let tried = try #require(try await store.claim(owner: "o", limit: 2, now: now).last)
        #expect(
            try await store.settle(
                tried.lease, .retry(at: now, reply: "later", countsAttempt: true), now: now))
        #expect(try await snooze(.brand("acme")).silenced == 2)
        let coalesced = try await store.outbox(in: [.coalesced], limit: 9)
        #expect(coalesced.count == 2)
        #expect(coalesced.allSatisfy { $0.lastReply == "silenced by snooze 1" })
        #expect(try await backlog(at: now + Self.hour) == "; Messe 2")
    }

    @Test("a story that grows while it is silenced is counted, and shown where it grows after it")
    func growth() async throws {
        try await poll(["a"], fingerprint: 7)
        #expect(try await digest("1") == "a")
        try await snooze(.story(MentionID("a")))
        try await poll(["b"], source: SourceID("s2"), fingerprint: 7)
        #expect(try await digest("2") == "; Messe 1")
        try await poll(["c"], source: SourceID("s3"), fingerprint: 7, at: now + Self.hour)
        #expect(try await digest("3") == "a")
    }

    @Test("what several silence is told when the last of them is over")
    func several() async throws {
        try await snooze(.brand("acme"), for: Self.hour)
        try await snooze(.source(Samples.source), for: Self.hour * 2)
        try await poll(["a"])
        #expect(try await backlog(at: now + Self.hour) == "nothing")
        #expect(try await backlog(at: now + Self.hour * 2) == "; Messe 1")
    }

    @Test("one that ended long ago is forgotten; the newest keeps its number, not its words")
    func pruned() async throws {
        try await snooze(.brand("old"))
        try await snooze(.brand("new"))
        let later = now + .seconds(7200)
        _ = try await store.prune(
            documentsBefore: .earliest, mentionsBefore: later, messagesBefore: .earliest)
        let left = try await store.snoozes(since: .earliest).map(\.snooze)
        #expect(left.map(\.id) == [2])
        #expect(left.map(\.label) == ["–"] && left.map(\.reason) == ["–"])
        #expect(try await snooze(.brand("next")).snooze.id == 3)
    }
}
