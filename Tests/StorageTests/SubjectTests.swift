import Domain
import Glibc
import Storage
import TestSupport
import Testing
import Threads

@Suite("What is held of a person, and erased")
struct SubjectTests {
    let folder: TemporaryFolder
    let path: String
    private let now = Samples.start
    private static let secret = "Zwirbelquast"

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("a.db")
    }

    private func open() throws -> Store { try Store.open(path: path, mode: .owner) }

    private func document(
        _ number: Int, by author: String, fingerprint: UInt64? = nil, _ mentions: [NewMention] = []
    ) -> NewDocument {
        var new = Samples.document(
            number, fingerprint: fingerprint, text: "\(Self.secret) wrote \(number)",
            mentions: mentions)
        new.document.authors = [author]
        new.document.title = "\(Self.secret) tells"
        return new
    }

    private func mention(
        _ id: String, rule: String = "daily", alerts: [OutboxDraft] = []
    ) -> NewMention {
        var mention = Samples.mention(id, alerts: alerts, digestRules: [rule])
        mention.mention.passage = "\(Self.secret) said so."
        return mention
    }

    /// In the store's file or its log.
    private func isInFiles(_ text: String) -> Bool {
        [path, path + "-wal"].contains { file in
            guard let bytes = Fixtures.bytes(of: file) else { return false }
            return bytes.firstRange(of: Array(text.utf8)) != nil
        }
    }

    @Test("all that is held is told: the document, what was concluded, whom it was told")
    func held() async throws {
        let store = try open()
        var draft = Samples.draft("alert:1")
        draft.mentions = [MentionID("m1")]
        _ = try await store.commit(
            [
                Samples.poll([
                    document(1, by: "Ada Lovelace", [mention("m1", alerts: [draft])]),
                    document(2, by: "Somebody"),
                ])
            ], now: now)
        for name in ["Ada Lovelace", " ada  LOVELACE "] {
            let held = try await store.held(.author(name))
            #expect(held.map(\.url) == ["https://example.org/1"])
            #expect(held.first?.text == "\(Self.secret) wrote 1")
            #expect(held.first?.mentions.map(\.id) == [MentionID("m1")])
            #expect(held.first?.messages.map(\.recipient) == ["a@example.org"])
        }
        #expect(
            try await store.held(.address("https://EXAMPLE.org/2")).map(\.authors) == [["Somebody"]]
        )
        #expect(try await store.held(.author("Ada")).isEmpty)
        #expect(try await store.held(.address("https://example.org/")).isEmpty)
    }

    @Test("what is erased is gone to the last byte, and never comes back")
    func erased() async throws {
        let poll = Samples.poll([
            document(1, by: "Ada", [mention("m1", alerts: [Samples.draft("alert:1")])])
        ])
        let first = try open()
        _ = try await first.commit([poll], now: now)
        _ = try await first.mark([MentionID("m1")], [.state(.relevant)], now: now)
        var search = MentionQuery()
        search.text = Self.secret
        #expect(try await first.mentions(search).count == 1)
        try await first.close()
        #expect(isInFiles(Self.secret))
        let store = try open()
        let report = try await store.erase(.author("ada"))
        #expect((report.documents, report.mentions, report.messages) == (1, 1, 1))
        #expect(try await store.outbox(limit: 9).map(\.state) == [.cancelled])
        #expect(try await store.outbox(limit: 9).map(\.draft.subject) == [""])
        try await store.close()
        #expect(!isInFiles(Self.secret))
        #expect(!isInFiles("example.org/1"))
        // The feed still shows it.
        let again = try open()
        let reports = try await again.commit([poll], now: now + .seconds(60))
        #expect(reports.flatMap(\.newMentions).isEmpty)
        #expect(try await again.held(.author("Ada")).isEmpty)
        #expect(try await again.faults() == [])
    }

    @Test("a snooze of an erased story names it no more")
    func snoozed() async throws {
        let store = try open()
        _ = try await store.commit(
            [Samples.poll([document(1, by: "Ada", [mention("m1")])])], now: now)
        for target in [Snooze.Target.story(MentionID("m1")), .rule("daily")] {
            _ = try await store.snooze(
                target, label: "Adas Text", reason: "Messe", until: now + .seconds(3600),
                takesUrgent: false, now: now)
        }
        _ = try await store.erase(.author("Ada"))
        #expect(try await store.snoozes(since: now).map(\.snooze.label) == ["–", "Adas Text"])
        #expect(try await store.snoozes(since: now).map(\.snooze.reason) == ["–", "Messe"])
    }

    @Test("what else a waiting digest told of goes into the next one")
    func digests() async throws {
        let store = try open()
        _ = try await store.commit(
            [
                Samples.poll([
                    document(1, by: "Ada", [mention("m1")]),
                    document(2, by: "Bob", [mention("m2")]),
                ])
            ], now: now)
        func digest(_ slot: String) async throws -> [String] {
            let told = Guarded<[String]>([])
            _ = try await store.buildDigest(rule: "daily", slot: slot, now: now) { content in
                let mentions = content.mentions
                told.withLock { $0 = mentions.map(\.id.rawValue).sorted() }
                var draft = Samples.draft("digest:\(slot)", rule: "daily")
                draft.mentions = mentions.map(\.id)
                return [draft]
            }
            return told.withLock { $0 }
        }
        #expect(try await digest("1") == ["m1", "m2"])
        _ = try await store.erase(.author("Ada"))
        #expect(try await digest("2") == ["m2"])
        #expect(try await store.outbox(limit: 9).map(\.state) == [.pending, .cancelled])
    }

    @Test(
        "outlets that a waiting digest told of are told by the next one, of digests and of alerts")
    func joinedOutlets() async throws {
        let store = try open()
        func bring(_ number: Int, by author: String, _ fingerprint: UInt64?) async throws {
            let alerts =
                fingerprint == 8 && number < 6
                ? [Samples.draft("alert:\(number)", rule: "urgent")] : []
            let mention = mention(
                "m\(number)", rule: fingerprint == 8 ? "none" : "daily", alerts: alerts)
            _ = try await store.commit(
                [
                    Samples.poll(
                        [document(number, by: author, fingerprint: fingerprint, [mention])],
                        source: SourceID("s\(number)"))
                ], now: now)
        }
        func digest(_ slot: String) async throws -> [String] {
            let told = Guarded<[String]>([])
            var plan = DigestPlan()
            plan.joinedChannels = ["mail"]
            _ = try await store.buildDigest(rule: "daily", slot: slot, plan: plan, now: now) {
                content in
                let mentions = content.mentions + content.joined.map(\.mention)
                told.withLock {
                    $0 = mentions.map { "\($0.id) \($0.joinedSince.map { "\($0)" } ?? "new")" }
                }
                var draft = Samples.draft("digest:\(slot)", rule: "daily")
                draft.kind = .digest
                draft.mentions = mentions.map(\.id)
                return [draft]
            }
            return told.withLock { $0 }
        }
        try await bring(1, by: "Bob", 7)
        try await bring(2, by: "Bob", 8)
        #expect(try await digest("1") == ["m1 new"])
        try await bring(6, by: "Eve", 7)
        try await bring(7, by: "Eve", 8)
        try await bring(9, by: "Ada", nil)
        let joined = ["m1 [s6]", "m2 [s7]"]
        #expect(try await digest("2").sorted() == (joined + ["m9 new"]))
        _ = try await store.erase(.author("Ada"))
        #expect(try await digest("3").sorted() == joined)
        #expect(try await digest("4").isEmpty)
    }

    @Test("where the first of a story is erased the next one leads it, and is not told anew")
    func stories() async throws {
        let store = try open()
        for (number, author) in [(1, "Ada"), (2, "Bob"), (3, "Eve")] {
            _ = try await store.commit(
                [
                    Samples.poll(
                        [document(number, by: author, fingerprint: 7, [mention("m\(number)")])],
                        source: SourceID("s\(number)"))
                ], now: now)
        }
        #expect(try await store.mentions(MentionQuery()).map(\.id.rawValue) == ["m1"])
        _ = try await store.buildDigest(rule: "daily", slot: "1", now: now) { _ in [] }
        _ = try await store.erase(.author("Ada"))
        let left = try await store.mentions(MentionQuery())
        #expect(left.map(\.id.rawValue) == ["m2"])
        #expect(left.first?.alsoIn == [SourceID("s3")])
        let again = try await store.buildDigest(rule: "daily", slot: "2", now: now) { _ in []
        }
        #expect(again != .queued(number: 2, mentions: 1))
    }
}
