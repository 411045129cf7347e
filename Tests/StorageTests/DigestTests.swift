import Domain
import Storage
import TestSupport
import Testing

@Suite("Digests")
struct DigestTests {
    let folder: TemporaryFolder
    let store: Store
    let now = Samples.start

    init() throws {
        folder = try TemporaryFolder()
        store = try Store.open(path: folder.file("a.db"), mode: .owner)
    }

    private func store(_ ids: [(String, score: Int)], from first: Int) async throws {
        let documents = ids.enumerated().map { number, entry in
            Samples.document(
                first + number,
                mentions: [Samples.mention(entry.0, score: entry.score, digestRules: ["daily"])])
        }
        _ = try await store.commit([Samples.poll(documents)], now: now)
    }

    private func build(_ slot: String, rule: String = "daily") async throws -> DigestOutcome {
        try await store.buildDigest(rule: rule, slot: slot, now: now) { content in
            let (number, mentions) = (content.number, content.mentions)
            let names = mentions.map(\.id.rawValue).joined(separator: " ")
            var draft = Samples.draft("digest:\(rule):\(number)")
            draft.subject = names
            return [draft]
        }
    }

    @Test("each mention is in one digest, the best first, and each slot is done once")
    func digests() async throws {
        try await store([("a", 60), ("b", 90)], from: 1)
        #expect(try await build("2026-11-23") == .queued(number: 1, mentions: 2))
        #expect(try await build("2026-11-23") == .doneBefore)
        try await store([("c", 70)], from: 3)
        #expect(try await build("2026-11-23") == .doneBefore)
        #expect(try await build("2026-11-24") == .queued(number: 2, mentions: 1))
        #expect(try await build("2026-11-25") == .empty)
        try await store([("d", 70)], from: 4)
        #expect(try await build("2026-11-25") == .doneBefore)
        #expect(try await build("2026-11-26") == .queued(number: 3, mentions: 1))
        #expect(
            try await store.outbox(limit: 10).map(\.draft.subject) == ["d", "c", "b a"])
    }

    @Test("a backlog is told when it rests, whenever there is one, and leaves no trace of none")
    func backlog() async throws {
        func build(settled: Timestamp) async throws -> DigestOutcome {
            try await store.buildBacklog(rule: "daily", settled: settled, now: now) {
                [Samples.draft("\($0.number) \($0.mentions.count) \($0.postponed)")]
            }
        }
        #expect(try await build(settled: now) == .empty)
        try await store([("a", 60), ("b", 90)], from: 1)
        #expect(try await build(settled: now - .seconds(1)) == .empty)
        #expect(try await build(settled: now) == .queued(number: 1, mentions: 2))
        #expect(try await build(settled: now) == .empty)
        // The next one may come in the same second.
        try await store([("c", 70)], from: 3)
        #expect(try await build(settled: now) == .queued(number: 2, mentions: 1))
        #expect(try await store.outbox(limit: 3).map(\.draft.subject) == ["2 1 0", "1 2 0"])
    }

    @Test("rules do not take each other's mentions")
    func rules() async throws {
        let mention = Samples.mention("m1", digestRules: ["daily", "weekly"])
        _ = try await store.commit(
            [Samples.poll([Samples.document(1, mentions: [mention])])], now: now)
        #expect(try await build("1", rule: "weekly") == .queued(number: 1, mentions: 1))
        #expect(try await build("1", rule: "other") == .empty)
        #expect(try await build("1") == .queued(number: 1, mentions: 1))
    }

    @Test("what one digest tells of can be listed, exactly, copies and low scores too")
    func listed() async throws {
        let quiet = Samples.mention("quiet", score: 90)
        let loud = Samples.mention("loud", score: 8, digestRules: ["a:b"])
        for (number, mention) in [quiet, loud].enumerated() {
            let document = Samples.document(number, fingerprint: 7, mentions: [mention])
            _ = try await store.commit(
                [Samples.poll([document], source: SourceID("s\(number)"))], now: now)
        }
        try await store([("x", 60)], from: 5)
        #expect(try await build("1", rule: "a:b") == .queued(number: 1, mentions: 1))
        var query = MentionQuery()
        query.digest = DigestName("a:b:1")
        #expect(try await store.mentions(query).map(\.id.rawValue) == ["loud"])
        query.digest = DigestName("a:b:2")
        #expect(try await store.mentions(query).isEmpty)
    }

    @Test(
        "a digest's name is a rule and a number from 1",
        arguments: ["", ":", "a", "a:", ":1", "a:0", "a:-1", "a:x", "a:99999999999999999999"])
    func names(text: String) {
        #expect(DigestName(text) == nil)
    }

    @Test("beyond its limit a digest leaves the rest to the next one, and says how many")
    func postponed() async throws {
        let mentions = (0...Store.digestLimit).map { number in
            Samples.mention("m\(number)", brand: "b\(number)", digestRules: ["daily"])
        }
        _ = try await store.commit(
            [Samples.poll([Samples.document(1, mentions: mentions)])], now: now)
        let outcome = try await store.buildDigest(rule: "daily", slot: "1", now: now) {
            [Samples.draft("\($0.number) \($0.mentions.count) \($0.postponed)")]
        }
        #expect(outcome == .queued(number: 1, mentions: Store.digestLimit))
        #expect(try await store.outbox(limit: 1).first?.draft.subject == "1 2000 1")
        #expect(try await build("2") == .queued(number: 2, mentions: 1))
    }

    @Test("a digest shows the copy its rule took, and joins it once")
    func copies() async throws {
        let quiet = Samples.mention("quiet", score: 10)
        let loud = Samples.mention("loud", score: 80, digestRules: ["daily"])
        let third = Samples.mention("third", score: 85, digestRules: ["daily"])
        for (number, mention) in [quiet, loud, third].enumerated() {
            let document = Samples.document(number, fingerprint: 7, mentions: [mention])
            _ = try await store.commit(
                [Samples.poll([document], source: SourceID("s\(number)"))], now: now)
        }
        #expect(try await build("1") == .queued(number: 1, mentions: 1))
        #expect(try await store.outbox(limit: 1).first?.draft.subject == "loud")
        #expect(try await build("2") == .empty)
    }
}
