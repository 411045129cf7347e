import Domain
import Testing

@testable import Polling

@Suite("Reservations of text and data mining")
struct ReservationTests {
    private let page = "https://a.example/thread"
    private let file = "https://a.example/.well-known/tdmrep.json"
    private let conditions = "https://a.example/terms"

    private func poll(
        _ replies: [String: [FakeServer.Reply]], tdm: ReservationPolicy? = nil,
        as kind: (WebAddress) -> SourceSettings.Kind = { .page($0, select: nil) }
    ) async throws -> (outcome: PollOutcome, asked: [String]) {
        let server = FakeServer(replies)
        let source = source(kind(try address(page)), on: server, tdm: tdm)
        return (await source.poll(SourceCursor(), now: moment), await server.asked)
    }

    private func reply(
        _ fields: [String: String] = [:], tdm: String? = nil, format: String = "html"
    ) -> FakeServer.Reply {
        .answer(200, fields, body: "\(format)\n" + (tdm.map { "tdm \($0)\n" } ?? "") + "one\nend")
    }

    private func rules(_ value: Int) -> FakeServer.Reply {
        .answer(200, body: "[{\"location\":\"/\",\"tdm-reservation\":\(value)}]")
    }

    @Test(
        "a later technique supersedes an earlier one: file, header, meta",
        arguments: [
            (nil, nil, nil, .unset), (1, nil, nil, .reserved(.file, policy: nil)),
            (nil, "1", nil, .reserved(.header, policy: nil)),
            (nil, nil, "1", .reserved(.meta, policy: nil)), (1, "0", nil, .free(.header)),
            (1, nil, "0", .free(.meta)), (nil, "1", "0", .free(.meta)),
            (0, "1", nil, .reserved(.header, policy: nil)),
            (0, "0", "1", .reserved(.meta, policy: nil)), (0, nil, nil, .free(.file)),
            (1, "maybe", "2", .reserved(.file, policy: nil)),
        ] as [(Int?, String?, String?, SourceTerms.Reservation)])
    func priority(
        inFile: Int?, header: String?, meta: String?, expected: SourceTerms.Reservation
    ) async throws {
        let fields = header.map { ["tdm-reservation": $0] } ?? [:]
        let (outcome, _) = try await poll([
            file: [inFile.map(rules) ?? .answer(404)], page: [reply(fields, tdm: meta)],
        ])
        if case .reserved = expected {
            #expect(outcome.failure?.reason == .reserved)
            #expect(outcome.failure?.terms?.reservation == expected)
        } else {
            #expect(outcome.titles == ["one"])
            #expect(outcome.cursor?.terms.reservation == expected)
        }
    }

    @Test("a reserved page fails with its reservation, its conditions and the mend")
    func message() async throws {
        let fields = ["tdm-reservation": "1", "tdm-policy": conditions]
        let (outcome, _) = try await poll([page: [reply(fields)]])
        let text = try #require(outcome.failure?.description)
        for part in [page, "tdm-reservation in its header", conditions, "tdm: ignore"] {
            #expect(text.contains(part))
        }
        #expect(outcome.failure?.terms?.reservation == .reserved(.header, policy: conditions))
        #expect(outcome.failure?.terms?.reservationSeen == moment)
    }

    @Test("tdm: ignore reads all the same, asks for no file, and records what it meets")
    func ignored() async throws {
        let (outcome, asked) = try await poll(
            [page: [reply(["tdm-reservation": "1"])]], tdm: .ignore)
        #expect(outcome.titles == ["one"])
        #expect(outcome.cursor?.terms.reservation == .reserved(.header, policy: nil))
        #expect(asked == [page])
    }

    @Test("a feed that is reserved is read by tdm: ignore alone")
    func feeds() async throws {
        for replies in [
            [page: [reply(["tdm-reservation": "1"], format: "rss")]],
            [file: [rules(1)], page: [reply([:], format: "rss")]],
        ] {
            let usual = try await poll(replies, as: { .feed($0) })
            #expect(usual.outcome.failure?.reason == .reserved)
            // The file is asked for where there is something to read.
            #expect(usual.asked == [page, file])
            let ignoring = try await poll(replies, tdm: .ignore, as: { .feed($0) })
            #expect(ignoring.outcome.titles == ["one"])
            #expect(ignoring.asked == [page])
        }
    }

    @Test("a feed's own header takes back what its server's file reserves")
    func freeFeed() async throws {
        let (outcome, _) = try await poll(
            [file: [rules(1)], page: [reply(["tdm-reservation": "0"], format: "rss")]],
            as: { .feed($0) })
        #expect(outcome.titles == ["one"])
        #expect(outcome.cursor?.terms.reservation == .free(.header))
    }

    @Test("of a site whose page is reserved nothing is looked for")
    func site() async throws {
        let (outcome, asked) = try await poll(
            [page: [.answer(200, body: "html\nlink /feed.xml\ntdm 1\nend")]], as: { .site($0) })
        #expect(outcome.failure?.reason == .reserved)
        #expect(asked == [file, page])
    }

    @Test("where a redirect leads elsewhere, that place's file counts")
    func redirected() async throws {
        let elsewhere = "https://b.example/x"
        let (outcome, asked) = try await poll([
            file: [rules(0)], page: [.answer(200, body: "html\none\nend", movedTo: elsewhere)],
            "https://b.example/.well-known/tdmrep.json": [rules(1)],
        ])
        #expect(outcome.failure?.terms?.reservation == .reserved(.file, policy: nil))
        #expect(outcome.failure?.description.contains("tdmrep.json of b.example") == true)
        #expect(asked == [file, page, "https://b.example/.well-known/tdmrep.json"])
    }

    @Test("of the feed of a site its own reservation counts, and of its page robots.txt")
    func siteFeed() async throws {
        let feed = "https://a.example/feed.xml"
        let server = FakeServer([
            page: [.answer(200, body: "html\nlink /feed.xml\nend")],
            feed: [reply(["tdm-reservation": "1"], format: "rss")],
        ])
        let source = source(.site(try address(page)), on: server, robots: .obey, tdm: nil)
        let terms = await source.poll(SourceCursor(), now: moment).failure?.terms
        #expect(terms?.robots == .allowed(rule: nil, crawlDelay: nil))
        #expect(terms?.reservation == .reserved(.header, policy: nil))
    }

    @Test("what was unchanged is read again when its header or file reserves it")
    func unchanged() async throws {
        let etag = ["etag": "\"1\""]
        let server = FakeServer([
            page: [
                reply(etag), .answer(304, etag), .answer(304, ["tdm-reservation": "1"]),
                reply(["tdm-reservation": "1"]), .answer(304, ["tdm-reservation": "1"]),
                reply(["tdm-reservation": "1"], tdm: "0"),
            ]
        ])
        let source = source(.page(try address(page), select: nil), on: server, tdm: nil)
        let cursor = try #require(await source.poll(SourceCursor(), now: moment).cursor)
        #expect(await source.poll(cursor, now: moment + hour).isUnchanged)
        let barred = await source.poll(cursor, now: moment + hour * 2)
        #expect(barred.failure?.reason == .reserved)
        #expect(await server.requests.map { $0.etag != nil } == [false, false, true, true, false])
        let freed = await source.poll(cursor, now: moment + hour * 3)
        #expect(freed.cursor?.terms.reservation == .free(.meta))
    }

    @Test("what the page declares itself stays known over a 304 and the same bytes")
    func meta() async throws {
        let server = FakeServer([
            page: [
                reply(["etag": "\"1\""], tdm: "0"), .answer(304),
                reply(["etag": "\"2\""], tdm: "0"),
            ]
        ])
        let source = source(.page(try address(page), select: nil), on: server, tdm: nil)
        var cursor = try #require(await source.poll(SourceCursor(), now: moment).cursor)
        for hours in 1...2 {
            cursor = try #require(await source.poll(cursor, now: moment + hour * hours).cursor)
            #expect(cursor.terms.reservation == .free(.meta))
            #expect(cursor.terms.reservationSeen == moment)
        }
    }

    @Test(
        "which rule of robots.txt decides is recorded, and its Crawl-delay",
        arguments: [
            ("user-agent: *\ndisallow: /thread", .refused(rule: "Disallow: /thread")),
            (
                "user-agent: *\ndisallow: /\nallow: /thr*$\ncrawl-delay: 5",
                .allowed(rule: "Allow: /thr*$", crawlDelay: .seconds(5))
            ), ("", .allowed(rule: nil, crawlDelay: nil)),
        ] as [(String, SourceTerms.Robots)])
    func robots(text: String, expected: SourceTerms.Robots) async throws {
        let server = FakeServer([
            "https://a.example/robots.txt": [.answer(200, body: text)], page: [reply()],
        ])
        let source = source(.page(try address(page), select: nil), on: server, robots: .obey)
        let outcome = await source.poll(SourceCursor(), now: moment)
        #expect((outcome.failure?.terms ?? outcome.cursor?.terms)?.robots == expected)
    }

    @Test("a finding that stays the same keeps its time for a day")
    func freshness() {
        var terms = SourceTerms()
        terms.note(.unset, at: moment)
        terms.note(.unset, at: moment + hour)
        #expect(terms.reservationSeen == moment)
        terms.note(.unset, at: moment + day)
        #expect(terms.reservationSeen == moment + day)
        terms.note(.free(.file), at: moment + day + hour)
        #expect(terms.reservationSeen == moment + day + hour)
        // A clock that was set back.
        terms.note(.free(.file), at: moment)
        #expect(terms.reservationSeen == moment)
    }
}
