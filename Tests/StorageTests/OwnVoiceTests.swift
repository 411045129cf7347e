import Domain
import Storage
import TestSupport
import Testing

@Suite("The brands' own voice in the store")
struct OwnVoiceTests {
    let folder: TemporaryFolder
    let store: Store
    private let now = Samples.start

    init() throws {
        folder = try TemporaryFolder()
        store = try Store.open(path: folder.file("a.db"), mode: .owner)
    }

    private func names(_ voice: MentionQuery.Voice) async throws -> [String] {
        var query = MentionQuery()
        query.voice = voice
        return try await store.mentions(query).map(\.id.rawValue).sorted()
    }

    @Test("it is kept apart: a copy of a press release elsewhere is a story of its own")
    func apart() async throws {
        let own = Samples.mention("own", digestRules: [], isOwn: true)
        let copy = Samples.mention("copy", alerts: [Samples.draft("k")])
        let other = Samples.mention("other", alerts: [Samples.draft("l")])
        for (number, mention) in [own, copy, other].enumerated() {
            _ = try await store.commit(
                [Samples.poll([Samples.document(number, fingerprint: 7, mentions: [mention])])],
                now: now)
        }
        #expect(try await names(.others) == ["copy"])
        #expect(try await names(.own) == ["own"])
        #expect(try await names(.all) == ["copy", "own"])
        #expect(try await store.mention(MentionID("own"))?.isOwn == true)
        #expect(try await store.mention(MentionID("copy"))?.isOwn == false)
        #expect(try await store.outboxCounts()[.pending] == 1)
    }

    @Test("own documents are counted by day and brand, named or not, and once")
    func continuity() async throws {
        let day = Duration.seconds(86_400)
        let ahead = now + day
        let documents = [
            Samples.document(1, published: now - day, speakers: ["acme", "beta"]),
            Samples.document(2, published: now - day, speakers: ["acme"]),
            Samples.document(3, published: nil, speakers: ["acme"]),
            Samples.document(4, published: ahead, speakers: ["acme"]), Samples.document(5),
        ]
        _ = try await store.commit([Samples.poll(documents)], now: now)
        // An edit.
        _ = try await store.commit(
            [Samples.poll([Samples.document(1, content: 2, published: now, speakers: ["acme"])])],
            now: now)
        #expect(try await store.ownDocuments(in: now - day..<now) == ["acme": 2, "beta": 1])
        #expect(try await store.ownDocuments(in: now..<ahead) == ["acme": 2])
        #expect(try await store.ownDocuments(in: ahead..<ahead + day) == [:])
        _ = try await store.prune(
            documentsBefore: ahead + day, mentionsBefore: now, messagesBefore: now)
        #expect(try await store.ownDocuments(in: now - day..<now) == [:])
        #expect(try await store.ownDocuments(in: now..<ahead) == ["acme": 2])
    }

    @Test("a source is credited with what others say alone")
    func sources() async throws {
        let mentions = [Samples.mention("own", isOwn: true), Samples.mention("b", brand: "beta")]
        _ = try await store.commit(
            [Samples.poll([Samples.document(1, mentions: mentions)])], now: now)
        #expect(try await store.sourceStates()[Samples.source]?.mentionCount == 1)
    }
}
