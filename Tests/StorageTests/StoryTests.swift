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
