import JSON
import TestSupport
import Testing

@Suite("own voice, from the feed to the message")
struct OwnVoiceTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            "earshot.yaml",
            """
            brands:
              - {name: Zwirnwerk, id: zwirn, domains: [zwirnwerk.example], handles: ["@zwirnwerk"]}
              - {name: Königswerk, id: koenig, competitor: true}
            sources: [{file: "*.xml", id: blatt}]
            channels: {hook: {webhook: {url: "http://127.0.0.1:9/hook", secret: whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz}}}
            alerts: [{name: all, when: {min_score: 0}, send: immediately, to: [hook]}]
            """)
        let entries = [
            ("https://blog.zwirnwerk.example/1", "Zwirnwerk GmbH stellt neues Garn vor"),
            ("https://portal.example/1", "Zwirnwerk GmbH stellt neues Garn vor"),
            ("https://x.com/zwirnwerk/status/1", "Wir bei Zwirnwerk GmbH haben heute geöffnet"),
            ("https://www.zwirnwerk.example/2", "Zwirnwerk GmbH und Königswerk GmbH auf der Messe"),
        ]
        let items = entries.enumerated().map { number, entry in
            "<item><guid>\(number)</guid><link>\(entry.0)</link><title>\(entry.1)</title>"
                + "<pubDate>\(FeedDate.fresh)</pubDate></item>"
        }
        try folder.write("a.xml", "<rss><channel>\(items.joined())</channel></rss>")
    }

    private func urls(_ arguments: String...) async throws -> [String] {
        let outcome = try await EarshotProgram.run(arguments, in: folder)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return try outcome.objects().compactMap { json in
            let own = json["own"]?.bool == true ? "own " : ""
            return own + "\(json["brand"]?.string ?? "") \(json["url"]?.string ?? "")"
        }.sorted()
    }

    @Test("it is stored and shown apart, and nobody is alerted to it; others in it are as usual")
    func apart() async throws {
        let talk = [
            "Königswerk https://www.zwirnwerk.example/2", "Zwirnwerk https://portal.example/1",
        ]
        let own = [
            "own Zwirnwerk https://blog.zwirnwerk.example/1",
            "own Zwirnwerk https://www.zwirnwerk.example/2",
            "own Zwirnwerk https://x.com/zwirnwerk/status/1",
        ]
        #expect(try await urls("scan", "--min-score", "0") == talk)
        #expect(try await urls("mentions", "--min-score", "0") == talk)
        #expect(try await urls("mentions", "--own", "--min-score", "0") == own)
        let outbox = try await EarshotProgram.run(["outbox"], in: folder)
        #expect(outbox.lines.count { $0.contains("hook") } == 2, "\(outbox.output)")
    }

    @Test("a decision says where the brand speaks itself")
    func match() async throws {
        let lines = """
            {"title":"Zwirnwerk GmbH sucht Spinner","url":"https://zwirnwerk.example/jobs"}
            {"title":"Zwirnwerk GmbH sucht Spinner","url":"https://portal.example/jobs"}

            """
        let outcome = try await EarshotProgram.run(
            ["match"], in: folder, input: Array(lines.utf8))
        let own = try outcome.objects().map { $0["mentions"]?.array?.first?["own"]?.bool }
        #expect(own == [true, nil])
    }
}
