import Database
import Domain
import Storage
import TestSupport
import Testing

@Suite("Tags and links of stored documents")
struct ReferenceTests {
    let folder: TemporaryFolder
    let path: String
    let store: Store
    private let now = Samples.start
    private let day = Duration.seconds(86_400)

    init() async throws {
        folder = try TemporaryFolder()
        path = folder.file("a.db")
        store = try Store.open(path: path, mode: .owner)
    }

    private func document(
        _ number: Int, content: UInt64 = 1, tags: [String] = [], links: [String] = [],
        _ mentions: [NewMention] = []
    ) -> NewDocument {
        var new = Samples.document(number, content: content, mentions: mentions)
        new.document.tags = tags
        new.document.links = links
        return new
    }

    private func commit(_ documents: NewDocument...) async throws {
        _ = try await store.commit([Samples.poll(documents)], now: now)
    }

    private func stored() async throws -> [Document] {
        try await store.documents(after: 0, limit: 100, since: nil)?.documents.map(\.document) ?? []
    }

    private func citing(
        _ brands: [String] = ["acme"], limit: Int = 100, since: Timestamp? = nil
    ) async throws -> [CitingDocument] {
        var found: [CitingDocument] = []
        while case let batch = try await store.citingDocuments(
            after: found.last?.number ?? 0, limit: limit, brands: brands,
            since: since ?? now - day), !batch.isEmpty
        { found += batch }
        return found
    }

    @Test("they are read again as they came, also after an edit")
    func roundTrip() async throws {
        let (tags, links) = (
            ["Öl & Gas", "\"R&D\", a"], ["https://a.example/?b=c", "https://b.example/"]
        )
        try await commit(document(1, tags: tags, links: links), document(2))
        #expect(try await stored().map(\.tags) == [tags, []])
        #expect(try await stored().map(\.links) == [links, []])
        try await commit(document(1, content: 2, tags: ["neu"], links: []))
        #expect(try await stored().map(\.tags) == [["neu"], []])
        #expect(try await stored().map(\.links) == [[], []])
    }

    @Test(
        "they go with the text, down to the bytes; the mention stays, and says that they are gone")
    func pruned() async throws {
        let link = "https://zwirbelquast.example/"
        try await commit(
            document(1, tags: ["Zwirbelquast"], links: [link], [Samples.mention("m1")]),
            document(2, links: [link]))
        #expect(try await citing().map(\.links) == [[link]])
        _ = try await store.prune(
            documentsBefore: now + day, mentionsBefore: now - day, messagesBefore: now)
        #expect(try await citing().map(\.links) == [nil])
        #expect(try await citing().map(\.url) == ["https://example.org/1"])
        try await store.close()
        let bytes = try #require(Fixtures.bytes(of: path))
        for word in ["Zwirbelquast", "zwirbelquast"] {
            #expect(bytes.firstRange(of: Array(word.utf8)) == nil)
        }
    }

    @Test("of documents that came before they were kept nothing is known of them")
    func older() async throws {
        try await commit(document(1, links: ["https://a.example/"], [Samples.mention("m1")]))
        try Connection(path: path, checkpoints: .never).script(
            "UPDATE document SET tags = NULL, links = NULL")
        #expect(try await citing().map(\.links) == [nil])
        #expect(try await stored().map(\.links) == [[]])
    }

    @Test("documents that speak of a brand are given once each, with the best mention")
    func citingDocuments() async throws {
        try await commit(
            document(
                1, links: ["https://a.example/"],
                [
                    Samples.mention("m1", score: 60),
                    Samples.mention("m2", brand: "other", score: 90),
                ]),
            document(2),
            document(3, [Samples.mention("m3", score: 49)]),
            document(4, [Samples.mention("m4", isOwn: true)]),
            document(5, [Samples.mention("m5", score: 50)]),
            document(6, [Samples.mention("m6")]))
        _ = try await store.mark([MentionID("m6")], [.state(.irrelevant)], now: now)
        for limit in [1, 2, 100] {
            #expect(try await citing(limit: limit).map(\.mention.rawValue) == ["m1", "m5"])
        }
        let both = try await citing(["acme", "other"])
        #expect(both.map(\.mention.rawValue) == ["m2", "m5"])
        #expect(both.map(\.brandID) == ["other", "acme"])
        let first = try #require(both.first)
        #expect(first.links == ["https://a.example/"] && both.last?.links == [])
        #expect(first.title == "Title 1" && first.source == Samples.source && first.score == 90)
        #expect(first.time == now)
        #expect(try await citing(since: now + .seconds(1)).isEmpty)
        #expect(try await citing([]).isEmpty)
    }

    @Test("their time is their own, unless it is far ahead")
    func times() async throws {
        func at(_ number: Int, _ published: Timestamp?) -> NewDocument {
            var new = document(number, [Samples.mention("m\(number)")])
            new.document.published = published
            return new
        }
        try await commit(at(1, now - day * 10), at(2, nil), at(3, now + day * 9), at(4, now + day))
        #expect(
            try await citing().map { "\($0.mention) \($0.time == now)" } == [
                "m2 true", "m3 true", "m4 false",
            ])
        #expect(try await citing(since: now - day * 11).count == 4)
    }

    @Test("links to an address are told and taken out, whatever way it is written; the rest stays")
    func subject() async throws {
        let (own, other) = ("https://www.ada.example/me/?a=1", "https://ada.example/you")
        try await commit(
            document(1, links: [own, other], [Samples.mention("m1")]), document(2, links: [other]))
        for address in [
            own, "https://ada.example/me?a=1&utm_source=x", "http://ada.example/me?a=1",
        ] {
            let links = try await store.links(to: .address(address))
            #expect(links.map(\.links) == [[own]])
            #expect(links.map(\.url) == ["https://example.org/1"])
        }
        #expect(try await store.links(to: .author("Ada")).isEmpty)
        #expect(try await store.held(.author("Ada")).first?.links == [own, other])
        let report = try await store.erase(.address("https://ada.example/me?a=1"))
        #expect((report.documents, report.mentions, report.links) == (0, 0, 1))
        #expect(try await stored().map(\.links) == [[other], [other]])
        try await store.close()
        let bytes = try #require(Fixtures.bytes(of: path))
        #expect(bytes.firstRange(of: Array("ada.example/me".utf8)) == nil)
    }

    @Test("what is erased leaves neither tag nor link")
    func erased() async throws {
        try await commit(
            document(1, tags: ["Zwirbelquast"], links: ["https://zwirbelquast.example/"]))
        _ = try await store.erase(.author("Ada"))
        #expect(try await store.held(.author("Ada")).isEmpty)
        try await store.close()
        let bytes = try #require(Fixtures.bytes(of: path))
        for word in ["Zwirbelquast", "zwirbelquast"] {
            #expect(bytes.firstRange(of: Array(word.utf8)) == nil)
        }
    }
}
