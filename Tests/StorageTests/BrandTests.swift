import Domain
import Storage
import TestSupport
import Testing

@Suite("Brands that join a configuration")
struct BrandTests {
    private let folder: TemporaryFolder
    private let store: Store
    private let now = Samples.start

    init() throws {
        folder = try TemporaryFolder()
        store = try Store.open(path: folder.file("a.db"), mode: .owner)
    }

    @Test(
        "in an empty store none is new; later each is until it was looked for, and once it is back")
    func new() async throws {
        #expect(try await store.newBrands(["a", "b"], now: now).isEmpty)
        _ = try await store.commit([Samples.poll([Samples.document(1)])], now: now)
        #expect(try await store.newBrands(["a", "b"], now: now).isEmpty)
        for _ in 0..<2 {
            #expect(try await store.newBrands(["a", "c", "d"], now: now) == ["c", "d"])
        }
        try await store.noteBrands(["c"], now: now)
        #expect(try await store.newBrands(["a", "c", "d"], now: now) == ["d"])
        #expect(try await store.newBrands(["a"], now: now).isEmpty)
        #expect(try await store.newBrands(["a", "c"], now: now) == ["c"])
    }

    private func add(_ id: String, to number: Int64 = 1) async throws -> [String] {
        let mention = Samples.mention(id, brand: "new", digestRules: ["at-once"])
        let document = Samples.document(1, mentions: [mention], speakers: ["new"])
        return try await store.add(
            [
                (
                    number: number, source: Samples.source, firstSeen: now - .seconds(9),
                    document: document
                )
            ], now: now
        ).map(\.id.rawValue)
    }

    @Test(
        "what is found of one waits for its rules, was seen when its document was, and comes once")
    func add() async throws {
        _ = try await store.commit([Samples.poll([Samples.document(1)])], now: now)
        #expect(try await store.keys(ofDocuments: [1, 2]) == [1: Samples.key(1)])
        #expect(try await add("m") == ["m"])
        #expect(try await add("m").isEmpty)
        #expect(try await add("other", to: 7).isEmpty)
        let stored = try #require(try await store.mention(MentionID("m")))
        #expect(stored.firstSeen == now - .seconds(9))
        #expect(try await store.waitingCounts() == ["at-once": 1])
        #expect(try await store.outboxCounts().isEmpty)
        #expect(try await store.sourceStates()[Samples.source]?.mentionCount == 1)
    }

    @Test("a mention that was forgotten does not come back by it")
    func forgotten() async throws {
        _ = try await store.commit([Samples.poll([Samples.document(1)])], now: now)
        #expect(try await add("m") == ["m"])
        _ = try await store.prune(
            documentsBefore: .earliest, mentionsBefore: now, messagesBefore: .earliest)
        #expect(try await add("m").isEmpty)
    }
}
