import Domain
import Storage
import TestSupport
import Testing

@Suite("After a crash")
struct CrashTests {
    @Test(
        "STO-01, STO-03, CAC-01: whatever was written of the log, each call's polls are there whole or not at all"
    )
    func everyPrefix() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.db")
        let store = try Store.open(path: path, mode: .owner)
        for round in 0..<4 {
            let polls = (0..<3).map { number in
                let name = "\(round)-\(number)"
                let mention = Samples.mention(name, alerts: [Samples.draft(name)])
                let document = Samples.document(round * 3 + number, mentions: [mention])
                return Samples.poll([document], source: SourceID(name), etag: name)
            }
            _ = try await store.commit(polls, now: Samples.start)
        }
        let file = try #require(Fixtures.bytes(of: path))
        let log = try #require(Fixtures.bytes(of: path + "-wal"))
        try await store.close()
        var seen: Set<Int> = []
        // About one cut in each half page, never at its edge alone.
        for length in Array(stride(from: 0, to: log.count, by: 4099)) + [log.count] {
            seen.insert(try await polls(after: file, Array(log.prefix(length))))
        }
        #expect(seen == [0, 3, 6, 9, 12])
    }

    @Test("STO-04: a damaged log loses its end, never the store")
    func flippedBits() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.db")
        let store = try Store.open(path: path, mode: .owner)
        let mention = Samples.mention("m", alerts: [Samples.draft("m")])
        _ = try await store.commit(
            [Samples.poll([Samples.document(1, mentions: [mention])])], now: Samples.start)
        let file = try #require(Fixtures.bytes(of: path))
        let log = try #require(Fixtures.bytes(of: path + "-wal"))
        try await store.close()
        for place in stride(from: 0, to: log.count, by: 3331) {
            var damaged = log
            damaged[place] ^= 0x10
            let polls = try await polls(after: file, damaged)
            #expect(polls == 0 || polls == 1)
        }
    }

    /// Opens what a crash left; gives the number of polls in it, each of which is whole.
    private func polls(after file: [UInt8], _ log: [UInt8]) async throws -> Int {
        let folder = try TemporaryFolder()
        try folder.write("b.db", file)
        try folder.write("b.db-wal", log)
        let store = try Store.open(path: folder.file("b.db"), mode: .owner)
        #expect(try await store.faults() == [])
        let states = try await store.sourceStates()
        let mentions = try await store.mentions(MentionQuery())
        #expect(mentions.count == states.count)
        #expect(try await store.outboxCounts()[.pending] ?? 0 == states.count)
        #expect(states.values.allSatisfy { $0.cursor.etag != nil && $0.documentCount == 1 })
        try await store.close()
        return states.count
    }
}
