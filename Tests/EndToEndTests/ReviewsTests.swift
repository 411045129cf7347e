import JSON
import TestSupport
import Testing

/// Reviews from a portal through the built program to what people and programs see.
@Suite("Reviews, from the portal to the list")
struct ReviewsEndToEndTests {
    private let server: ServerProcess
    private let folder: TemporaryFolder

    /// Two reviews of today: of one star, and of five; the second gets a reply later.
    private static func answers(reply: String) -> String {
        """
        {"path": "/v1/business-units/find", "json": {"id": "u1", "displayName": "Kern"}},
        {"path": "/v1/business-units/u1/reviews", "json": {"reviews": [
          {"id": "t2", "stars": 1, "title": "", "text": "", "createdAt": "2099-01-01T06:00:00Z"},
          {"id": "t1", "stars": 5, "title": "Gerne wieder", "text": "Am Montag geliefert.",
           "createdAt": "2099-01-01T05:00:00Z", "consumer": {"displayName": "Jo"}, "companyReply": \(reply)}]}}
        """
    }

    init() throws {
        server = try ServerProcess { port, folder in
            let reply =
                #"{"text": "Explosion im Werk, Tote!", "createdAt": "2026-01-02T06:00:00Z"}"#
            try folder.write(
                "answers.json", "[\(Self.answers(reply: "null")), \(Self.answers(reply: reply))]")
            return [
                "python3", "-I", "\(Fixtures.project)/Tests/Servers/networks.py",
                "--port", "\(port)", "--folder", folder.path,
            ]
        }
        folder = try TemporaryFolder()
        try folder.write("key", "geheim123\n")
        try folder.write(
            "earshot.yaml",
            """
            http: {allow_networks: [127.0.0.0/8], gap: 0s}
            language: de
            brands:
              - {name: Kern, ambiguous: true, domains: [kern.example], context: [Dach]}
            sources:
              - {trustpilot: brands, id: portal, key_file: key, api: "http://127.0.0.1:\(server.port)"}
            """)
    }

    private func run(_ arguments: String...) async throws -> EarshotProgram.Outcome {
        let outcome = try await EarshotProgram.run(arguments, in: folder)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome
    }

    @Test("an ambiguous name is found, stars and replies are listed, and a reply is no new mention")
    func listed() async throws {
        _ = try await run("scan")
        let mentions = try await mentions()
        #expect(mentions.map { $0["title"]?.string } == ["Kern: Gerne wieder", "Kern: ★☆☆☆☆"])
        #expect(mentions.map { $0["polarity"]?.string } == ["positive", "negative"])
        #expect(mentions.allSatisfy { $0["score"]?.integer ?? 0 > 50 })
        #expect(mentions.map { $0["review"]?["stars"]?.integer } == [5, 1])
        #expect(mentions.map { $0["review"]?["replied"]?.bool } == [false, false])
        let again = try await run("scan", "--format", "jsonl")
        #expect(again.lines.isEmpty, "\(again.output)")
        let answered = try await self.mentions()
        #expect(answered.count == 2)
        let reply = try #require(answered.first)
        #expect(reply["review"]?["replied"]?.bool == true)
        #expect(reply["review"]?["reply"]?["text"]?.string == "Explosion im Werk, Tote!")
        #expect(reply["urgent"]?.bool == false && reply["polarity"]?.string == "positive")
        try await shown(id: reply["id"]?.string ?? "")
    }

    /// In the order of their titles.
    private func mentions() async throws -> [JSONValue] {
        try await run("mentions", "--format", "jsonl").lines
            .map { try JSONValue(parsing: $0.utf8) }
            .sorted { ($0["title"]?.string ?? "") < ($1["title"]?.string ?? "") }
    }

    private func shown(id: String) async throws {
        let table = try await run("mentions", "--format", "table").output
        #expect(table.contains("★★★★★ Kern: Gerne wieder"), "\(table)")
        #expect(
            table.contains("the firm has replied") && table.contains("no reply by the firm yet"))
        let csv = try await run("mentions", "--format", "csv").output
        #expect(csv.contains(",stars,review,replied\r\n") && csv.contains(",5,producer,yes\r\n"))
        let page = try await run("mentions", "--format", "html").output
        #expect(page.contains("★★★★★ · die Firma hat geantwortet"))
        let why = try await run("explain", id, "--lang", "de").output
        #expect(why.contains("auf der eigenen Bewertungsseite der Firma"), "\(why)")
        #expect(why.contains("viele Sterne sprechen für positiv: 5/5"), "\(why)")
        #expect(why.contains("★★★★★ 5/5  die Firma hat geantwortet"), "\(why)")
        let backtest = try await run("backtest", "--config", "earshot.yaml")
        #expect(!backtest.output.contains("Gerne wieder"), "\(backtest.output)")
    }
}
