import JSON
import TestSupport
import Testing

@Suite("earshot mark")
struct MarkCommandTests {
    private let folder: TemporaryFolder

    init() async throws {
        folder = try TemporaryFolder()
        try folder.write(
            "earshot.yaml",
            """
            language: en
            brands: [{name: Falke, id: falke, ambiguous: true, context: [Strickerei]}]
            sources: [{file: "*.xml", id: blatt}]
            """)
        try write(Self.bird.prefix(4) + Self.firm.prefix(4), to: "a.xml")
        try await scan()
    }

    private static let bird = [
        "Der Horst am Kirchturm: ein Falke brütet, die Jungvögel schlüpfen im Mai.",
        "Ein Falke zog Kreise über dem Kirchturm, im Horst warten Jungvögel.",
        "Im Horst am Kirchturm sitzt wieder ein Falke, drei Jungvögel sind geschlüpft.",
        "Die Jungvögel im Horst sind beringt, der Falke kreist um den Kirchturm.",
        "Vom Kirchturm stürzt ein Falke, im Horst rufen die Jungvögel.",
    ]
    private static let firm = [
        "Die Socken von Falke halten drei Winter, das Garn fusselt nicht.",
        "Neue Socken: Falke nimmt dickeres Garn, der Bund sitzt.",
        "Im Laden lagen Socken, Falke hatte das beste Garn.",
        "Garn aus Merino, Socken ohne Naht: so strickt Falke.",
        "Warme Socken, weiches Garn: mit Falke friert keiner.",
    ]

    private func write(_ texts: some Sequence<String>, to file: String) throws {
        let items = texts.enumerated().map {
            """
            <item><guid isPermaLink="false">\(file)\($0)</guid>\
            <description>\($1)</description></item>
            """
        }
        try folder.write(file, "<rss><channel>\(items.joined())</channel></rss>")
    }

    private struct Failed: Error { let errors: String }

    @discardableResult
    private func earshot(_ arguments: String...) async throws -> EarshotProgram.Outcome {
        try await EarshotProgram.run(arguments, in: folder)
    }

    private func scan() async throws {
        let outcome = try await earshot("scan")
        guard outcome.status == 0 else { throw Failed(errors: outcome.errors) }
    }

    /// Of each stored mention, its id and what it says.
    private func stored(_ state: String = "open") async throws -> [(id: String, text: String)] {
        try await earshot("mentions", "--min-score", "0", "--state", state).objects().map {
            ($0["id"]?.string ?? "", $0["passage"]?.string ?? "")
        }
    }

    private func markAll() async throws {
        for (id, text) in try await stored() {
            let verdict = text.contains("Garn") ? "relevant" : "irrelevant"
            let outcome = try await earshot("mark", id, verdict)
            #expect(outcome.status == 0 && outcome.output == "\(id): \(verdict)\n")
        }
    }

    private func score(of text: String) async throws -> Int {
        let outcome = try await EarshotProgram.run(
            ["match"], in: folder, input: Array("{\"text\": \"\(text)\"}".utf8))
        return try outcome.objects().first?["mentions"]?.array?.first?["score"]?.integer ?? -1
    }

    @Test("what comes after marks is judged by what they taught, and told word by word")
    func taught() async throws {
        let before = (try await score(of: Self.firm[4]), try await score(of: Self.bird[4]))
        try await markAll()
        #expect(try await stored().isEmpty)
        #expect(try await stored("relevant").count == 4)
        #expect(try await stored("irrelevant").count == 4)
        try write([Self.firm[4], Self.bird[4]], to: "b.xml")
        try await scan()
        let new = try await earshot("mentions", "--min-score", "0", "--state", "open").mentions()
        #expect(new.map { $0.score >= 50 }.sorted { $0 && !$1 } == [true, false])
        #expect(try await score(of: Self.firm[4]) > before.0)
        #expect(try await score(of: Self.bird[4]) < max(before.1, 1) || before.1 < 50)
        let explained = try await earshot("explain", "b.xml").output
        #expect(explained.contains("learned from marks: Garn"))
        #expect(explained.contains("number of marks: 8"))
        #expect(try await earshot("mark", "--forget", "falke").output.contains("8 marks"))
        #expect(try await score(of: Self.firm[4]) == before.0)
    }

    @Test("an id that is not stored is named, with the mend; the others are marked")
    func unknown() async throws {
        let id = try #require(try await stored().first?.id)
        let outcome = try await earshot("mark", id, "nirgends", "answered")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("'nirgends'") && outcome.errors.contains("mentions"))
        #expect(try await stored("answered").map(\.id) == [id])
    }

    @Test("polarity and facet correct the mention")
    func corrected() async throws {
        let id = try #require(try await stored().first?.id)
        #expect(try await earshot("mark", id, "negative", "partner").status == 0)
        let mention = try await earshot("mentions", "--min-score", "0").mentions()
            .first { $0.id == id }
        #expect(mention?.polarity == "negative" && mention?.facet == "partner")
    }

    @Test(
        "what is typed wrong ends with status 2 and says what is expected",
        arguments: [
            (["mark"], "the verdict is missing"), (["mark", "a", "relevnt"], "'relevant'?"),
            (["mark", "relevant"], "no id"), (["mark", "a", "open", "b"], "first all ids"),
            (["mark", "a", "open", "relevant"], "contradict"),
            (["mark", "--forget", "falk"], "did you mean 'Falke'?"),
        ])
    func usage(arguments: [String], words: String) async throws {
        let outcome = try await EarshotProgram.run(arguments, in: folder)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }

    @Test("a running daemon learns from marks without a restart")
    func daemon() async throws {
        let daemon = try EarshotProgram.start(["run", "-v"], in: folder)
        defer { _ = daemon.terminate() }
        func log() -> String { Fixtures.text(of: folder.file("earshot.err")) ?? "" }
        try await eventually("it runs: \(log())") { log().contains("running") }
        try await markAll()
        try await eventually("it learns: \(log())") {
            log().contains("learned from people's marks")
        }
    }
}
