import JSON
import TestSupport
import Testing

@Suite("earshot sources coverage")
struct CoverageCommandTests {
    private let folder: TemporaryFolder

    private static let configuration = """
        language: en
        brands:
          - {name: Zwirnwerk, id: zwirn, domains: [zwirnwerk.example]}
          - {name: Königswerk, id: koenig, competitor: true}
        sources:
          - {file: a.xml, id: planet}
          - {feed: "http://127.0.0.1:9/feed.xml", id: closed}
          - {feed: "https://feeds.read.example/x", id: read}

        """

    init() async throws {
        folder = try TemporaryFolder()
        try folder.write("earshot.yaml", Self.configuration)
        try write([
            item(
                1, "Zwirnwerk GmbH baut aus",
                "https://www.kreisblatt.example/a?utm_source=x", "https://bit.ly/1",
                "https://zwirnwerk.example/", "https://www.read.example/",
                "https://www.reddit.com/r/garn/comments/1"),
            item(2, "Zwirnwerk GmbH sucht Spinner", "https://ada:geheim@kreisblatt.example/b"),
            item(3, "Wetter", "https://wetter.example/"),
            item(4, "Königswerk GmbH baut aus", "https://rivale.example/"),
        ])
        let scan = try await earshot("scan", "-q", "--source", "planet")
        #expect(scan.status == 0, "\(scan.errors)")
    }

    private func item(_ number: Int, _ title: String, _ links: String...) -> String {
        let text = links.map { "<a href='\($0.replacing("&", with: "&amp;"))'>x</a>" }.joined()
        return "<item><guid>\(number)</guid><link>https://portal\(number).example/</link>"
            + "<title>\(title)</title><pubDate>\(FeedDate.fresh)</pubDate>"
            + "<description><![CDATA[\(title). \(text)]]></description></item>"
    }

    private func write(_ items: [String]) throws {
        try folder.write("a.xml", "<rss><channel>\(items.joined())</channel></rss>")
    }

    private func earshot(_ arguments: String...) async throws -> EarshotProgram.Outcome {
        try await EarshotProgram.run(arguments, in: folder)
    }

    private func places(_ arguments: String...) async throws -> [JSONValue] {
        let outcome = try await EarshotProgram.run(
            ["sources", "coverage"] + arguments, in: folder)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.errors.isEmpty)
        return try outcome.objects()
    }

    @Test("places that texts about the brand link to or stand in are told, the weightiest first")
    func jsonLines() async throws {
        let places = try await places()
        #expect(
            places.compactMap { $0["place"]?.string }
                == ["kreisblatt.example", "portal1.example", "portal2.example", "reddit.com"])
        let first = try #require(places.first)
        #expect(first["mentions"]?.integer == 2 && first["outlets"]?.integer == 2)
        #expect(first["kind"]?.string == "site" && first["note"] == .null)
        #expect(first["example"]?["source"]?.string == "planet")
        #expect(first["example"]?["link"]?.string?.hasPrefix("https://") == true)
        #expect(first["example"]?["link"]?.string?.contains("?") == false)
        #expect(places.last?["kind"]?.string == "reddit")
        #expect(
            places.last?["entry"]?.string
                == "- reddit: brands")
        #expect(places[1]["standing"]?.integer == 1)
        #expect(try await self.places("--limit", "1").count == 1)
        #expect(
            try await self.places("--brand", "koenig").compactMap { $0["place"]?.string }
                == ["portal4.example", "rivale.example"])
    }

    @Test("what is added to the configuration as it is proposed is told no more")
    func added() async throws {
        let entries = try await places().compactMap { $0["entry"]?.string }
        #expect(entries.count == 4)
        let lines = entries.map { "  \($0)\n" }.joined()
        try folder.write("earshot.yaml", Self.configuration.trimmed + lines)
        #expect(try await earshot("check").status == 0)
        #expect(try await places().isEmpty)
        let table = try await earshot("sources", "coverage", "--format", "table")
        #expect(table.status == 0)
        #expect(
            table.output == "all places that the mentions of the last 30 days link to are read\n")
    }

    @Test("a person sees a line each, in the configuration's language, with an entry to copy")
    func table() async throws {
        let english = try await earshot("sources", "coverage", "--format", "table", "--limit", "2")
        #expect(
            english.lines.first
                == "4 places that the mentions of the last 30 days link to are not read:")
        #expect(english.lines.last == "and 2 more; --limit shows them")
        #expect(
            english.lines.contains { $0.hasPrefix("kreisblatt.example") && $0.contains("site") })
        #expect(english.output.contains("       - site: https://"))
        #expect(!english.output.contains("geheim"))
        try folder.write(
            "earshot.yaml", Self.configuration.replacing("language: en", with: "language: de"))
        let german = try await earshot("sources", "coverage", "--format", "table")
        #expect(german.output.hasPrefix("4 Orte, auf die Erwähnungen aus den letzten 30 Tagen"))
        #expect(german.output.contains("Suche nach Ihren Marken"))
    }

    @Test("what is wrong with a call is said, and no store is no empty one")
    func faults() async throws {
        let cases: [([String], Int32, String)] = [
            (["covrage"], 2, "did you mean 'coverage'?"),
            (["coverage", "x"], 2, "nothing after it"),
            (["--since", "3d"], 2, "--since does not go with 'sources'"),
            (["add", "x", "--limit", "3"], 2, "--limit does not go with 'sources add'"),
            (["coverage", "--yes"], 2, "--yes does not go with 'sources coverage'"),
            (["--terms", "--brand", "x"], 2, "--brand does not go with 'sources --terms'"),
            (["coverage", "--brand", "Zwirn"], 2, "there is no brand 'Zwirn'"),
            (["coverage", "--limit", "0"], 2, "--limit"),
            (["coverage", "--since", "x"], 2, "--since"),
            (["coverage", "--store", "none.db"], 1, "none.db"),
        ]
        for (arguments, status, words) in cases {
            let outcome = try await EarshotProgram.run(["sources"] + arguments, in: folder)
            #expect(outcome.status == status, "\(arguments) \(outcome.errors)")
            #expect(outcome.errors.contains(words), "\(outcome.errors)")
        }
    }

    @Test("of texts whose links nobody kept, that is said")
    func unknown() async throws {
        let script =
            "import sqlite3, sys; s = sqlite3.connect(sys.argv[1]); "
            + "s.execute('UPDATE document SET links = NULL WHERE id = 1'); s.commit()"
        #expect(
            try ChildProcess.run(
                ["python3", "-I", "-c", script, folder.file("earshot.db")], in: folder
            ).status == 0)
        let outcome = try await earshot("sources", "coverage")
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("of 1 of 2 texts it is not known where they link to"))
    }
}

extension String {
    /// Without an empty line at the end.
    fileprivate var trimmed: String { hasSuffix("\n\n") ? String(dropLast()) : self }
}
