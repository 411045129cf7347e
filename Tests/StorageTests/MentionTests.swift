import Domain
import Storage
import TestSupport
import Testing

@Suite("Finding mentions")
struct MentionTests {
    let folder: TemporaryFolder
    let store: Store

    init() async throws {
        folder = try TemporaryFolder()
        store = try Store.open(path: folder.file("a.db"), mode: .owner)
        let early = Samples.mention("early", score: 90, facet: .employer)
        let late = Samples.mention("late", brand: "beta", score: 20)
        _ = try await store.commit(
            [Samples.poll([Samples.document(1, mentions: [early])])], now: Samples.start)
        _ = try await store.commit(
            [
                Samples.poll(
                    [Samples.document(2, published: nil, mentions: [late])],
                    source: SourceID("news"))
            ],
            now: Samples.start + .seconds(60))
    }

    @Test("a mention comes back as it was stored")
    func roundTrip() async throws {
        let given = Samples.mention("new")
        let reports = try await store.commit(
            [Samples.poll([Samples.document(3, mentions: [given])])], now: Samples.start)
        let stored = try await store.mention(MentionID("new"))
        #expect(stored == reports.first?.newMentions.first)
        #expect(stored?.mention == given.mention)
        #expect(stored?.authors == ["Ada", "B. \"Bob\""])
        #expect(try await store.mention(MentionID("none")) == nil)
    }

    private func ids(_ change: (inout MentionQuery) -> Void) async throws -> [String] {
        var query = MentionQuery()
        change(&query)
        return try await store.mentions(query).map(\.id.rawValue)
    }

    @Test("the newest come first, or the best")
    func order() async throws {
        #expect(try await ids { _ in } == ["late", "early"])
        #expect(try await ids { $0.order = .bestFirst } == ["early", "late"])
        #expect(try await ids { $0.limit = 1 } == ["late"])
    }

    @Test("a mention's time is published, else updated, else first seen; the future is no time")
    func time() async throws {
        func hours(_ count: Int64) -> Timestamp { Samples.start + .seconds(count * 3600) }
        let dates: [(published: Timestamp?, updated: Timestamp?)] = [
            (hours(-2), hours(9)), (nil, hours(-1)), (nil, nil), (hours(100), nil),
        ]
        for (number, date) in dates.enumerated() {
            let document = Samples.document(
                10 + number, published: date.published, updated: date.updated,
                mentions: [Samples.mention("t\(number)", brand: "time", score: 60 + number)])
            _ = try await store.commit([Samples.poll([document])], now: Samples.start)
        }
        #expect(try await ids { $0.brand = "time" } == ["t3", "t2", "t1", "t0"])
        #expect(
            try await ids {
                ($0.brand, $0.since) = ("time", Samples.start - .seconds(5400))
            } == ["t3", "t2", "t1"])
    }

    @Test("each condition restricts")
    func conditions() async throws {
        #expect(try await ids { $0.brand = "beta" } == ["late"])
        #expect(try await ids { $0.brand = "ACME" } == ["early"])
        #expect(try await ids { $0.facet = .employer } == ["early"])
        #expect(try await ids { $0.since = Samples.start + .seconds(1) } == ["late"])
        #expect(try await ids { $0.source = SourceID("news") } == ["late"])
        #expect(try await ids { $0.minimumScore = 50 } == ["early"])
        #expect(try await ids { $0.state = .relevant } == [])
    }

    @Test(
        "text is found by the beginnings of its words, whatever their case and accents",
        arguments: [
            ("title", ["late", "early"]), ("TITLE 1", ["early"]), ("creme", ["late", "early"]),
            ("Crè acme", ["early"]), ("itle", []), ("1 2", []), ("", ["late", "early"]),
            ("  ", ["late", "early"]),
        ])
    func text(query: String, found: [String]) async throws {
        #expect(try await ids { $0.text = query } == found)
    }

    @Test(
        "no query is an operator or an error",
        arguments: [
            "\"", "\"\"", "a\"b", "* AND", "NOT", "title:x", "(", "NEAR(a b)", "-", "^a", "\0",
            "\"\u{301}", "a\u{0}b", "+", "' OR 1=1 --",
        ])
    func hostileText(query: String) async throws {
        _ = try await ids { $0.text = query }
    }
}
