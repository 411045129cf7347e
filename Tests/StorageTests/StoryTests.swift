import Database
import Domain
import Storage
import TestSupport
import Testing

@Suite("Stories in the store")
struct StoryTests {
    let folder: TemporaryFolder
    let store: Store
    let now = Samples.start

    init() throws {
        folder = try TemporaryFolder()
        store = try Store.open(path: folder.file("a.db"), mode: .owner)
    }

    @discardableResult
    private func bring(
        _ number: Int, source: String, outlet: String? = nil, digestRules: [String] = ["daily"],
        sizeRoutes: [StorySizeRoute] = []
    ) async throws -> PollReport {
        let mention = Samples.mention(
            "m\(number)", digestRules: digestRules, sizeRoutes: sizeRoutes)
        let document = Samples.document(
            number, fingerprint: 7, mentions: [mention], outlet: outlet)
        return try await store.commit(
            [Samples.poll([document], source: SourceID(source))], now: now)[0]
    }

    /// What a digest tells: mention, outlets, and who joined since it was told.
    private func digest(_ slot: String) async throws -> String {
        let outcome = try await store.buildDigest(rule: "daily", slot: slot, now: now) {
            content in
            var draft = Samples.draft("digest:\(content.number)")
            draft.subject = content.mentions.map { stored in
                let since = stored.joinedSince?.map(\.rawValue).joined(separator: ",") ?? "new"
                return "\(stored.id) \(stored.outlets) \(since)"
            }.joined(separator: "; ")
            return [draft]
        }
        guard case .queued = outcome else { return "\(outcome)" }
        return try await store.outbox(limit: 1).first?.draft.subject ?? ""
    }

    @Test("outlets that join after a digest has told of a story are in the next one, once")
    func joined() async throws {
        try await bring(1, source: "a")
        try await bring(2, source: "b")
        #expect(try await digest("1") == "m1 2 new")
        #expect(try await digest("2") == "empty")
        for (number, source) in ["c", "d", "e"].enumerated() {
            try await bring(3 + number, source: source)
        }
        #expect(try await digest("3") == "m1 5 c,d,e")
        #expect(try await digest("4") == "empty")
        try await bring(6, source: "f")
        #expect(try await digest("5") == "m1 6 f")
        for number in [1, 3] as [Int64] {
            var query = MentionQuery()
            query.digest = DigestName("daily:\(number)")
            #expect(try await store.mentions(query).map(\.id.rawValue) == ["m1"])
        }
    }

    @Test("another source of the same outlet joins the story, and is no news of it")
    func sameOutlet() async throws {
        try await bring(1, source: "a", outlet: "blatt.example")
        #expect(try await digest("1") == "m1 1 new")
        try await bring(2, source: "b", outlet: "blatt.example")
        #expect(try await digest("2") == "empty")
        try await bring(3, source: "c", outlet: "post.example")
        try await bring(4, source: "d", outlet: "post.example")
        #expect(try await digest("3") == "m1 2 c")
        let shown = try #require(try await store.mention(MentionID("m4")))
        #expect(shown.story == MentionID("m1"))
        #expect(shown.outlets == 2)
        #expect(shown.alsoIn == ["a", "b", "c"].map { SourceID($0) })
    }

    @Test("a rule for stories of a size tells once, when enough outlets carry one")
    func size() async throws {
        var queued: [Int] = []
        for (number, source) in ["a", "b", "b2", "c", "d", "e"].enumerated() {
            let routes = [
                StorySizeRoute(
                    rule: "big", outlets: 3, drafts: [Samples.draft("big\(number)", rule: "big")]),
                StorySizeRoute(rule: "daily", outlets: 4, drafts: nil),
            ]
            let report = try await bring(
                number, source: source, outlet: source == "b2" ? "b" : source, digestRules: [],
                sizeRoutes: routes)
            queued.append(report.alerts)
        }
        #expect(queued == [0, 0, 0, 1, 0, 0])
        #expect(try await digest("1") == "m4 5 new")
    }

    private func plan(
        _ channels: [String], rule: String? = nil, isJoinedOnly: Bool = false
    ) -> DigestPlan {
        var plan = DigestPlan()
        plan.joinedChannels = channels
        plan.joinedRule = rule
        plan.isJoinedOnly = isJoinedOnly
        return plan
    }

    /// What a digest tells of stories that were alerted: channel, mention, and who joined.
    private func joined(
        _ slot: String, rule: String = "daily", _ plan: DigestPlan, now: Timestamp? = nil
    ) async throws -> String {
        let outcome = try await store.buildDigest(
            rule: rule, slot: slot, plan: plan, now: now ?? self.now
        ) { content in
            var draft = Samples.draft("joined:\(rule):\(content.number)")
            draft.kind = .digest
            draft.subject = content.joined.map { joined in
                let names = joined.mention.joinedSince?.map(\.rawValue) ?? []
                return "\(joined.channel) \(joined.mention.id) \(names.joined(separator: ","))"
            }.joined(separator: "; ")
            return [draft]
        }
        guard case .queued = outcome else { return "\(outcome)" }
        return try await store.outbox(limit: 1).first?.draft.subject ?? ""
    }

    private func alert(
        _ number: Int, source: String, to channels: [String], rule: String = "urgent",
        digestRules: [String] = []
    ) async throws {
        let drafts = channels.map {
            Samples.draft("alert:\(rule):\(number):\($0)", rule: rule, channel: $0)
        }
        let mention = Samples.mention("m\(number)", alerts: drafts, digestRules: digestRules)
        let document = Samples.document(number, fingerprint: 7, mentions: [mention])
        _ = try await store.commit([Samples.poll([document], source: SourceID(source))], now: now)
    }

    @Test("a channel that was alerted learns of outlets that join, once, by what goes there")
    func followers() async throws {
        _ = try await store.noteRules(["urgent": "", "else": ""], now: now)
        try await alert(1, source: "a", to: ["mail", "chat"])
        #expect(try await joined("1", plan(["mail"])) == "empty")
        try await bring(2, source: "b", digestRules: [])
        try await bring(3, source: "c", digestRules: [])
        // A digest that another channel gets takes nothing away.
        #expect(try await joined("2", plan(["other"])) == "empty")
        #expect(try await joined("3", plan(["mail"])) == "mail m1 b,c")
        #expect(try await joined("4", plan(["mail"])) == "empty")
        #expect(
            try await joined("1", rule: "else", plan(["chat"], rule: "else", isJoinedOnly: true))
                == "empty")
        #expect(
            try await joined(
                "1", rule: "urgent", plan(["chat"], rule: "urgent", isJoinedOnly: true))
                == "chat m1 b,c")
        try await bring(4, source: "d", digestRules: [])
        #expect(try await joined("5", plan(["mail", "chat"])) == "chat m1 d; mail m1 d")
        var query = MentionQuery()
        query.digest = DigestName("daily:2")
        #expect(try await store.mentions(query).map(\.id.rawValue) == ["m1"])
        // What one channel was told is nothing to another.
        for (channel, names) in [("mail", ["m1"]), ("other", [])] {
            query.channel = channel
            #expect(try await store.mentions(query).map(\.id.rawValue) == names)
        }
    }

    @Test("a store that is brought to a new version knows as many followers as one that was new")
    func followersUpgraded() async throws {
        for (number, source) in ["a", "b", "c"].enumerated() {
            var draft = Samples.draft("alert:\(number)", rule: "urgent", channel: source)
            draft.mentions = [MentionID("m\(number)")]
            let mention = Samples.mention("m\(number)", alerts: [draft])
            let document = Samples.document(number, mentions: [mention])
            _ = try await store.commit(
                [Samples.poll([document], source: SourceID(source))], now: now)
        }
        let items = try await store.claim(owner: "n", limit: 2, now: now)
        for (item, end) in zip(items, [Settlement.dead(reply: "550"), .cancelled(reply: "no")]) {
            try await store.settle(item.lease, end, now: now)
        }
        try await store.close()
        func followers(_ connection: Connection) throws -> [String] {
            try connection.all(
                "SELECT story || channel || rule || mention || told FROM story_follower ORDER BY 1"
            ) { $0.text() }
        }
        let connection = try Connection(path: folder.file("a.db"), checkpoints: .whenAsked)
        let fresh = try followers(connection)
        #expect(fresh.count == 3)
        try connection.script(
            """
            DROP TABLE story_follower;
            ALTER TABLE channel DROP COLUMN resends;
            ALTER TABLE channel DROP COLUMN is_late;
            PRAGMA user_version = 21;
            """)
        try connection.close()
        let upgraded = try Store.open(path: folder.file("a.db"), mode: .owner)
        try await upgraded.close()
        #expect(
            try followers(Connection(path: folder.file("a.db"), checkpoints: .whenAsked)) == fresh)
    }

    @Test("what a rule told that has another name now, the channel learns by its new one")
    func followersRenamed() async throws {
        try await alert(1, source: "a", to: ["chat"], rule: "old")
        _ = try await store.noteRules(["new": "", "else": ""], now: now)
        try await bring(2, source: "b", digestRules: [])
        #expect(
            try await joined("1", rule: "new", plan(["chat"], rule: "new", isJoinedOnly: true))
                == "chat m1 b")
    }

    @Test("what a digest shows itself is not told a second time, and what alerts again is known")
    func followersOnce() async throws {
        try await alert(1, source: "a", to: ["mail"], digestRules: ["daily"])
        try await bring(2, source: "b")
        #expect(try await joined("1", plan(["mail"])) == "")
        #expect(try await joined("2", plan(["mail"])) == "empty")
        // Another rule tells it at once as it has grown.
        let draft = Samples.draft("big", rule: "big")
        try await bring(
            3, source: "c", digestRules: [],
            sizeRoutes: [StorySizeRoute(rule: "big", outlets: 3, drafts: [draft])])
        #expect(try await joined("3", plan(["mail"])) == "")
        #expect(try await joined("4", plan(["mail"])) == "empty")
    }

    @Test("what is silenced waits for its end; what is not about us is told no more")
    func followersSilenced() async throws {
        try await alert(1, source: "a", to: ["mail"])
        _ = try await store.snooze(
            .brand("acme"), label: "Acme", reason: "r", until: now + .seconds(3600),
            takesUrgent: true, now: now)
        try await bring(2, source: "b", digestRules: [])
        #expect(try await joined("1", plan(["mail"])) == "empty")
        let later = now + .seconds(7200)
        #expect(try await joined("2", plan(["mail"]), now: later) == "mail m1 b")
        try await bring(3, source: "c", digestRules: [])
        _ = try await store.mark([MentionID("m1")], [.state(.irrelevant)], now: now)
        #expect(try await joined("3", plan(["mail"]), now: later) == "empty")
    }

    @Test("a mail about a story that was told before answers to the first one's thread")
    func threads() async throws {
        for (number, thread) in ["AAAABBBB", "CCCCDDDD"].enumerated() {
            var draft = Samples.draft("alert:r\(number)", rule: "r\(number)")
            draft.message = Array("References: <\(thread)@x>\r\n\r\n".utf8)
            draft.thread = thread
            let mention = Samples.mention("m\(number)", alerts: [draft])
            let document = Samples.document(number, fingerprint: 7, mentions: [mention])
            _ = try await store.commit(
                [Samples.poll([document], source: SourceID("s\(number)"))], now: now)
        }
        let messages = try await store.outbox(limit: 2).map {
            String(decoding: $0.draft.message, as: UTF8.self)
        }
        #expect(messages == Array(repeating: "References: <AAAABBBB@x>\r\n\r\n", count: 2))
    }

    @Test("a digest says what was read since the last one, and may be made of nothing else")
    func review() async throws {
        try await bring(1, source: "a", digestRules: [])
        let low = Samples.document(2, mentions: [Samples.mention("low", score: 20)])
        _ = try await store.commit([Samples.poll([low], source: SourceID("b"))], now: now)
        var failing = SourceState()
        failing.failures = 2
        _ = try await store.commit(
            [PollCommit(source: SourceID("c"), state: failing, documents: [])], now: now)
        var plan = DigestPlan()
        plan.sources = ["a", "b", "c", "d"].map { SourceID($0) }
        plan.line = 50
        plan.isLeftOut = { $0.mention.score < 50 }
        #expect(
            try await store.buildDigest(
                rule: "daily", slot: "1", plan: plan, now: now + .seconds(60)
            ) { _ in [] } == .empty)
        plan.isMadeEmpty = true
        let outcome = try await store.buildDigest(
            rule: "other", slot: "1", plan: plan, now: now + .seconds(60)
        ) { content in
            var draft = Samples.draft("d")
            draft.subject =
                content.review.map {
                    "\($0.documents) \($0.belowLine) \($0.sources) \($0.failing)"
                } ?? ""
            return [draft]
        }
        #expect(outcome == .queued(number: 1, mentions: 0))
        #expect(try await store.outbox(limit: 1).first?.draft.subject == "2 1 4 [c]")
        // A minute later there is nothing more.
        plan.isMadeEmpty = false
        #expect(
            try await store.buildDigest(
                rule: "other", slot: "2", plan: plan, now: now + .seconds(120)
            ) { _ in [] } == .empty)
    }

    @Test("sketches come back in order, a batch at a time, and go when they are too old")
    func sketches() async throws {
        for number in 1...3 {
            let document = Samples.document(
                number, fingerprint: UInt64(number), sketch: [UInt8(number)])
            _ = try await store.commit(
                [Samples.poll([document])], now: now + .seconds(Int64(number)))
        }
        let all = try await store.sketches(since: now, after: .min)
        #expect(all.map(\.story) == [1, 2, 3])
        #expect(all.map(\.bytes) == [[1], [2], [3]])
        #expect(try await store.sketches(since: now, after: all[1].document).map(\.story) == [3])
        #expect(try await store.sketches(since: now + .seconds(3), after: .min).map(\.story) == [3])
        _ = try await store.prune(
            documentsBefore: .earliest, mentionsBefore: .earliest, messagesBefore: .earliest,
            sketchesBefore: now + .seconds(2))
        #expect(try await store.sketches(since: .earliest, after: .min).map(\.story) == [2, 3])
    }
}
