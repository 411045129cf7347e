import Database
import Domain
import Storage
import TestSupport
import Testing

@Suite("Documents read again")
struct StoredDocumentTests {
    let folder: TemporaryFolder
    let store: Store
    private let now = Samples.start

    init() async throws {
        folder = try TemporaryFolder()
        store = try Store.open(path: folder.file("a.db"), mode: .owner)
    }

    private func all(limit: Int, since: Timestamp? = nil) async throws -> [StoredDocument] {
        var found: [StoredDocument] = []
        var position: Int64 = 0
        while let batch = try await store.documents(after: position, limit: limit, since: since) {
            found += batch.documents
            position = batch.position
        }
        return found
    }

    @Test("each comes once, in order, with its decisions, whatever the size of a batch")
    func batches() async throws {
        #expect(try await store.documentSpan() == nil)
        #expect(try await store.documents(after: 0, limit: 10, since: nil) == nil)
        let documents = (1...7).map { number in
            let mentions = number % 3 == 0 ? [Samples.mention("m\(number)")] : []
            return Samples.document(number, text: "Text \(number)", mentions: mentions)
        }
        _ = try await store.commit([Samples.poll(documents)], now: now)
        #expect(try await store.documentSpan() == 1...7)
        for limit in [1, 2, 3, 7, 100] {
            let found = try await all(limit: limit)
            #expect(found.map(\.document.text) == (1...7).map { "Text \($0)" })
            #expect(found.map(\.document.title) == (1...7).map { "Title \($0)" })
            #expect(found.flatMap { $0.decisions.map(\.id.rawValue) } == ["m3", "m6"])
            #expect(found.map(\.decisions.count) == [0, 0, 1, 0, 0, 1, 0])
        }
        let first = try #require(try await all(limit: 100).first)
        #expect(first.source == Samples.source)
        #expect(first.document.authors == ["Ada", "B. \"Bob\""])
        #expect(first.document.language == .german)
        #expect(first.document.url == "https://example.org/1")
        let decision = try #require(try await all(limit: 100)[2].decisions.first)
        #expect(decision.brandID == "acme" && decision.brand == "ACME" && decision.score == 60)
        #expect(decision.polarity == .negative && decision.isUrgent && !decision.isOwn)
        #expect(
            decision.reasons == [Reason(points: 60, rule: .nameInTitle, quote: "Ac\"me")])
        #expect(decision.hits.map(\.surface) == ["Acme"])
    }

    @Test("of a text that is longer than what is kept, that is said; also in an older store")
    func cut() async throws {
        let lengths = [8000, 8001, 2000, 10]
        let documents = lengths.map { length in
            Samples.document(length, text: String(repeating: "a", count: length))
        }
        _ = try await store.commit([Samples.poll(documents)], now: now)
        #expect(try await all(limit: 10).map(\.isCut) == [false, true, false, false])
        // An edit.
        _ = try await store.commit([Samples.poll([Samples.document(8001, content: 2)])], now: now)
        #expect(try await all(limit: 10).map(\.isCut) == [false, false, false, false])
        try await store.close()
        let connection = try Connection(path: folder.file("a.db"), checkpoints: .whenAsked)
        try connection.script(OlderStore.withoutMarksAndLater)
        try connection.script(
            """
            ALTER TABLE document DROP COLUMN is_cut;
            DROP TRIGGER hold_new_restored;
            DROP TRIGGER hold_returned_restored;
            DROP TABLE hold;
            DROP VIEW shown_mention;
            ALTER TABLE mention DROP COLUMN sub_facet;
            ALTER TABLE mention DROP COLUMN is_polarity_clear;
            CREATE VIEW shown_mention AS SELECT id FROM mention;
            PRAGMA user_version = 6
            """)
        let store = try Store.open(path: folder.file("a.db"), mode: .owner)
        let found = try #require(try await store.documents(after: 0, limit: 10, since: nil))
        #expect(found.documents.map(\.isCut) == [false, false, true, false])
        #expect(found.documents.allSatisfy { $0.document.links.isEmpty })
    }

    @Test("those too old are left out by their own time, those without text are counted")
    func leftOut() async throws {
        let day = Duration.seconds(86_400)
        _ = try await store.commit(
            [
                Samples.poll([
                    Samples.document(
                        1, published: now - day * 10, mentions: [Samples.mention("m")]),
                    Samples.document(2, published: nil),
                    Samples.document(3, published: now + day * 9),
                ])
            ], now: now)
        let young = try await all(limit: 2, since: now - day)
        #expect(young.map(\.document.title) == ["Title 2", "Title 3"])
        _ = try await store.commit([Samples.poll([Samples.document(4)])], now: now + day * 2)
        _ = try await store.prune(
            documentsBefore: now + day, mentionsBefore: now - day, messagesBefore: now)
        let batch = try #require(try await store.documents(after: 0, limit: 10, since: nil))
        #expect(batch.withoutText == 1)
        #expect(batch.documents.map(\.document.title) == ["Title 4"])
    }
}
