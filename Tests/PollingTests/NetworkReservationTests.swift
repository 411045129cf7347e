import Domain
import Testing

@testable import Polling

@Suite("Reservations of text and data mining at networks")
struct NetworkReservationTests {
    private static let post = """
        [{"id": 1, "link": "https://a.example/1", "guid": {"rendered": "https://a.example/?p=1"},
          "date_gmt": "2025-11-23T07:00:00", "status": "publish",
          "title": {"rendered": "one"}, "content": {"rendered": "<p>one</p>"}}]
        """
    private static let toot = """
        [{"uri": "https://a.example/1", "created_at": "2025-11-23T07:00:00Z", "content": "one",
          "account": {"acct": "mia"}}]
        """
    private static let review = """
        <li id="empReview_7"><h2>one</h2><time>2025-11-23</time></li>
        """
    private static let rules = #"[{"location":"/","tdm-reservation":1}]"#
    private static let now = Timestamp(seconds: 1_763_884_800)

    private func poll(
        _ kind: String, header: String? = nil, meta: String = "", file: String? = nil,
        tdm: ReservationPolicy? = nil
    ) async throws -> (outcome: PollOutcome, asked: [String]) {
        let home = try address("https://a.example")
        let fields = header.map { ["tdm-reservation": $0] } ?? [:]
        func reply(_ body: String, _ type: String = "application/json") -> FakeServer.Reply {
            .answer(200, fields.merging(["content-type": type]) { $1 }, body: body)
        }
        let replies: [(String, FakeServer.Reply)] = [
            ("/wp-json/wp/v2/posts", reply(Self.post)), ("/wp-json/wp/v2/comments", reply("[]")),
            ("/api/v1/timelines/tag/x", reply(Self.toot)),
            ("/firm", reply("<html><head>\(meta)</head><body>\(Self.review)", "text/html")),
            (TDMCache.place, file.map { .answer(200, body: $0) } ?? .answer(404)),
        ]
        let values: [String: NetworkSettings.Value] = [
            "wordpress": .text("https://a.example"), "mastodon": .texts(["x"]),
            "servers": .texts(["a.example"]),
            "glassdoor": .address(try address("https://a.example/firm")),
        ]
        let server = PartServer(replies.map { ($0.0, [$0.1]) })
        let settings = NetworkSettings(kind: kind, values: values, home: home)
        let source = SourceKinds.source(
            for: SourceSettings(id: SourceID("s"), kind: .network(settings), tdm: tdm),
            with: SourceTools(fetcher: server))
        return (await source.poll(SourceCursor(), now: Self.now), await server.asked)
    }

    @Test(
        "what a network's answer, its page or its site's file reserves is not read",
        arguments: [
            ("wordpress", "1", "", nil, .header), ("mastodon", "1", "", nil, .header),
            ("wordpress", nil, "", rules, .file), ("glassdoor", nil, "", rules, .file),
            ("glassdoor", nil, #"<meta name="tdm-reservation" content="1">"#, nil, .meta),
        ] as [(String, String?, String, String?, TDMTechnique)])
    func reserved(
        kind: String, header: String?, meta: String, file: String?, by technique: TDMTechnique
    ) async throws {
        let (outcome, _) = try await poll(kind, header: header, meta: meta, file: file)
        #expect(outcome.failure?.reason == .reserved)
        #expect(outcome.harvest == nil)
        #expect(outcome.failure?.terms?.reservation == .reserved(technique, policy: nil))
        let (ignoring, asked) = try await poll(
            kind, header: header, meta: meta, file: file, tdm: .ignore)
        #expect(ignoring.titles?.count == 1)
        #expect(!asked.contains(TDMCache.place))
        let noted: SourceTerms.Reservation =
            technique == .file ? .unset : .reserved(technique, policy: nil)
        #expect(ignoring.cursor?.terms.reservation == noted)
    }

    @Test("a network's page takes back what its server's file reserves, and robots.txt is noted")
    func free() async throws {
        let (outcome, asked) = try await poll(
            "glassdoor", meta: #"<meta name="tdm-reservation" content="0">"#, file: Self.rules)
        #expect(outcome.titles?.count == 1)
        #expect(outcome.cursor?.terms.reservation == .free(.meta))
        #expect(outcome.cursor?.terms.robots == .allowed(rule: nil, crawlDelay: nil))
        #expect(asked == ["/robots.txt", "/firm", TDMCache.place])
    }

    @Test("an interface's host is asked nothing beside it")
    func interface() async throws {
        let (outcome, asked) = try await poll("mastodon", file: Self.rules)
        #expect(outcome.titles?.count == 1)
        #expect(outcome.cursor?.terms.reservation == .unset)
        #expect(!asked.contains(TDMCache.place))
    }
}
