import Domain
import Testing

@testable import Polling

@Suite("One poll of a network after another")
struct NetworkTripTests {
    private static let now = Timestamp(seconds: 1_763_884_800)

    /// A network that is polled again and again, with the cursor that each poll left.
    private final class Bench {
        let server: PartServer
        let source: any Source
        var cursor = SourceCursor()

        init(
            _ kind: String, _ values: [String: NetworkSettings.Value],
            _ replies: [(String, [FakeServer.Reply])],
            book: any AllowanceBook = UnlimitedAllowances()
        ) throws {
            server = PartServer(replies)
            let settings = NetworkSettings(
                kind: kind, values: values, home: try address("https://a.example"))
            source = SourceKinds.source(
                for: SourceSettings(id: SourceID("s"), kind: .network(settings)),
                with: SourceTools(fetcher: server, book: book))
        }

        func poll(after seconds: Int64 = 0) async -> (outcome: PollOutcome, asked: [String]) {
            let outcome = await source.poll(cursor, now: NetworkTripTests.now + .seconds(seconds))
            cursor = outcome.cursor ?? outcome.failure?.cursor ?? cursor
            return (outcome, await server.takeAsked())
        }
    }

    private func hit(_ id: String) -> FakeServer.Reply {
        .answer(
            200,
            body: #"{"hits": [{"objectID": "\#(id)", "author": "m", "created_at_i": 1763884000}]}"#)
    }

    private func words(_ first: FakeServer.Reply) throws -> Bench {
        try Bench(
            "hackernews", ["hackernews": .texts(["w1", "w2", "w3"])],
            [("w1", [first]), ("w2", [hit("2")]), ("w3", [hit("3")])])
    }

    @Test("a walk that fails each time is the last from then on, and holds up no other")
    func starving() async throws {
        let bench = try words(.failure(.unreachable("it takes too long")))
        let first = await bench.poll()
        #expect(first.outcome.failure?.reason == .unreachable)
        #expect(first.asked == ["w1"])
        for poll in 1...3 {
            let next = await bench.poll(after: Int64(poll) * 900)
            #expect(next.asked == ["w2", "w3", "w1"])
            #expect(next.outcome.harvest?.documents.count == 2)
        }
    }

    @Test("a walk whose answer can't be read stops no other")
    func changed() async throws {
        let bench = try words(.answer(200, body: "{}"))
        let (outcome, asked) = await bench.poll()
        #expect(asked == ["w1", "w2", "w3"])
        #expect(outcome.harvest?.documents.count == 2)
        #expect(outcome.failure?.reason == .changed)
    }

    @Test("a server that asks to be left alone is, while others are asked")
    func rests() async throws {
        let toot = """
            [{"uri": "https://a.example/1", "created_at": "2025-11-23T07:00:00Z",
              "content": "one", "account": {"acct": "mia"}}]
            """
        let bench = try Bench(
            "mastodon",
            ["mastodon": .texts(["x"]), "servers": .texts(["a.example", "b.example"])],
            [
                ("a.example", [.answer(200, body: toot)]),
                ("b.example", [.answer(429, ["retry-after": "3600"])]),
            ])
        let first = await bench.poll()
        #expect(first.asked == ["a.example", "b.example"])
        #expect(first.outcome.harvest?.advice.interval == PollSchedule.usualRange.lowerBound)
        #expect(await bench.poll(after: 1800).asked == ["a.example"])
        #expect(Set(await bench.poll(after: 3600).asked) == ["a.example", "b.example"])
    }

    @Test("what a network asks to be left alone for holds for every poll, whoever starts it")
    func backoff() async throws {
        let bench = try Bench(
            "stackexchange", ["stackexchange": .texts(["x"])],
            [("search", [.answer(200, body: #"{"items": [], "backoff": 1200}"#)])])
        let first = await bench.poll()
        #expect(first.outcome.failure == nil)
        let cursor = bench.cursor
        let soon = await bench.poll(after: 300)
        #expect(soon.asked == [])
        #expect(soon.outcome.failure?.reason == .throttled)
        #expect(soon.outcome.failure?.retryAfter == .seconds(900))
        #expect(bench.cursor == cursor)
        #expect(await bench.poll(after: 1200).asked == ["search"])
    }

    @Test("a portal's page is left alone for its day after a failure too")
    func portal() async throws {
        let bench = try Bench(
            "kununu", ["kununu": .texts(["de/x"])], [("reviews", [.answer(500)])])
        #expect(await bench.poll().asked == ["/robots.txt", "reviews"])
        #expect(await bench.poll(after: 3600).asked == [])
        #expect(await bench.poll(after: 86_399).asked == ["reviews"])
    }

    @Test("a Crawl-delay that is too long for one poll is kept between two")
    func crawlDelay() async throws {
        let review =
            #"{"uuid": "1", "title": "x", "createdAt": "2025-11-23T07:00:00Z", "texts": []}"#
        let bench = try Bench(
            "kununu", ["kununu": .texts(["de/x"])],
            [
                ("robots.txt", [.answer(200, body: "User-agent: *\nCrawl-delay: 120\n")]),
                ("page=1", [.answer(200, body: #"{"reviews": [\#(review)]}"#)]),
                ("page=2", [.answer(200, body: #"{"reviews": []}"#)]),
            ])
        let (outcome, asked) = await bench.poll()
        #expect(asked == ["robots.txt", "page=1", TDMCache.place])
        #expect(outcome.harvest?.advice.hostPause == .seconds(120))
        #expect(await bench.poll(after: 86_399).asked.first == "page=2")
    }

    @Test("what walks came to is kept where others fail, though it is no document")
    func keeps() async throws {
        let bench = try Bench(
            "youtube", ["key": .secret(Secret("k")), "search": .texts(["w1", "w2"])],
            [
                ("w1", [.answer(200, body: #"{"items": []}"#)]),
                ("w2", [.failure(.unreachable("it takes too long"))]),
            ])
        let (outcome, asked) = await bench.poll()
        #expect(asked == ["w1", "w2"])
        #expect(outcome.failure?.reason == .unreachable)
        #expect(bench.cursor.bookmarks["search for w1"] == "\(Self.now.seconds)")
        #expect(await bench.poll(after: 900).asked == ["w2"])
    }

    @Test("that most of an allowance is gone is told once a period", arguments: [79, 85])
    func allowance(spent: Int) async throws {
        let bench = try Bench(
            "x",
            ["x": .texts(["w1"]), "token": .secret(Secret("t")), "monthly_posts": .number(100)],
            [
                (
                    "recent",
                    [.answer(200, body: #"{"data": [{"id": "1", "text": "w1"}], "meta": {}}"#)]
                )
            ], book: CountingBook(spent: spent))
        func warnings(_ outcome: PollOutcome) -> Int {
            outcome.harvest?.faults.count { $0.contains("of 100 posts") } ?? 0
        }
        #expect(warnings(await bench.poll().outcome) == 1)
        #expect(warnings(await bench.poll(after: 1800).outcome) == 0)
        #expect(warnings(await bench.poll(after: 40 * 86_400).outcome) == 1)
    }

    @Test("a host that asked to be left alone is, also where there are documents beside")
    func hostPause() {
        let failure = PollFailure(.throttled, "429", retryAfter: .seconds(600))
        let harvest = PollOutcome.Harvest(
            documents: [Document(id: "1")], cursor: SourceCursor(), failure: failure)
        #expect(PollOutcome.documents(harvest).hostPause == .seconds(600))
    }
}

/// An allowance of which some is gone already.
private actor CountingBook: AllowanceBook {
    private var spent: Int

    init(spent: Int) { self.spent = spent }

    func take(_ amount: Int, of allowance: Allowance, now: Timestamp) -> Allowance.Answer {
        spent += amount
        return .granted(spent: spent)
    }

    func spent(of: Allowance, now: Timestamp) -> Int { spent }

    func giveBack(_ amount: Int, of: Allowance, now: Timestamp) { spent -= amount }
}
