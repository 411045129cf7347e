import JSON
import TestSupport
import Testing

@Suite("earshot backtest")
struct BacktestTests {
    private let folder: TemporaryFolder
    /// More than one batch.
    private static let filler = 1_100

    private static let configuration = """
        brands:
          - {name: Zwirnwerk, id: zwirn, aliases: [], domains: []}
          - {name: Königswerk, id: koenig}
        sources: [{file: "*.xml", id: blatt}]
        channels: {hook: {webhook: {url: "http://127.0.0.1:9/", secret: whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz}}}
        alerts: [{name: all, when: {brand: [Zwirnwerk]}, send: immediately, to: [hook]}]

        """

    init() async throws {
        folder = try TemporaryFolder()
        try folder.write("earshot.yaml", Self.configuration)
        let texts = [
            ("https://a.example/1", "Zwirnwerk GmbH baut aus", "Die Zwirnwerk GmbH stellt ein."),
            ("https://a.example/2", "Garnhaus sucht Spinner", "Das Garnhaus liefert Garn."),
            ("https://a.example/3", "Königswerk GmbH baut aus", "Die Königswerk GmbH stellt ein."),
            ("https://zwirn.example/4", "Zwirnwerk GmbH öffnet", "Die Zwirnwerk GmbH lädt ein."),
        ]
        let filler = (0..<Self.filler).map { number in
            ("https://a.example/f\(number)", "Wetter \(number)", "Es regnet \(number) Stunden.")
        }
        let items = (texts + filler).map { url, title, text in
            "<item><guid>\(url)</guid><link>\(url)</link><title>\(title)</title>"
                + "<description>\(text)</description></item>"
        }
        try folder.write("a.xml", "<rss><channel>\(items.joined())</channel></rss>")
        let scan = try await EarshotProgram.run(["scan", "-q"], in: folder)
        #expect(scan.status == 0, "\(scan.errors)")
    }

    private func change(_ old: String, _ new: String) throws {
        let text = Self.configuration.replacing(old, with: new)
        #expect(text != Self.configuration)
        try folder.write("new.yaml", text)
    }

    private func run(_ arguments: String...) async throws -> [JSONValue] {
        let outcome = try await EarshotProgram.run(
            ["backtest", "--config", "new.yaml"] + arguments, in: folder)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return try outcome.objects()
    }

    private func told(_ changes: [JSONValue]) -> [String] {
        changes.dropLast().map {
            "\($0["change"]?.string ?? "") \($0["url"]?.string ?? ""): \($0["why"]?.string ?? "")"
        }
    }

    @Test("the configuration in force changes nothing")
    func unchanged() async throws {
        try folder.write("new.yaml", Self.configuration)
        for against in [[], ["--against", "earshot.yaml"]] {
            let outcome = try await EarshotProgram.run(
                ["backtest", "--config", "new.yaml"] + against, in: folder)
            let lines = try outcome.objects()
            #expect(lines.count == 1)
            #expect(lines.first?["documents"]?.integer == Self.filler + 4)
            let brand = lines.first?["brands"]?.array?.first
            #expect(brand?["before"]?.integer == 2 && brand?["after"]?.integer == 2)
            #expect(brand?["same"]?.integer == 2)
        }
    }

    @Test("a new alias wins documents that named no brand before; a rule takes more")
    func alias() async throws {
        try change("aliases: []", "aliases: [Garnhaus]")
        for against in ["", "--against=earshot.yaml"] {
            let changes = try await against.isEmpty ? run() : run(against)
            #expect(told(changes) == ["won https://a.example/2: found now: Garnhaus"])
            let summary = changes.last
            #expect(summary?["rules"]?.array?.first?["before"]?.integer == 2)
            #expect(summary?["rules"]?.array?.first?["after"]?.integer == 3)
            #expect(changes.first?["before"] == .null)
            #expect((changes.first?["after"]?["score"]?.integer ?? 0) >= 50)
        }
    }

    @Test("what a query asks beside words is found as it was when it came in")
    func fields() async throws {
        let terms = [
            "tag:Metall", "link:kern.example", "link:utm", "url:presse", "site:a.example",
            "site:b.example",
        ]
        let item =
            "<item><guid>1</guid><link>https://a.example/presse</link><title>Wetter</title>"
            + "<category>Metall</category><description><![CDATA[Es regnet. "
            + "<a href='https://www.kern.example/x?utm_source=y'>x</a>]]></description></item>"
        let brands = terms.enumerated().map { "  - {name: B\($0), query: '\($1)'}\n" }.joined()
        let place = try TemporaryFolder()
        func configuration(_ brands: String) -> String {
            "brands:\n\(brands)sources: [{file: a.xml, id: blatt}]\n"
        }
        try place.write("a.xml", "<rss><channel>\(item)</channel></rss>")
        try place.write("earshot.yaml", configuration("  - {name: Zwirnwerk}\n"))
        try place.write("new.yaml", configuration(brands))
        #expect(try await EarshotProgram.run(["scan", "-q"], in: place).status == 0)
        let changes = try await EarshotProgram.run(["backtest", "--config", "new.yaml"], in: place)
        let found = try changes.objects().dropLast().compactMap { $0["brand"]?.string }
        let scan = try await EarshotProgram.run(
            ["scan", "-q", "--config", "new.yaml", "--store", "new.db"], in: place)
        #expect(try scan.mentions().map(\.brand).sorted() == ["B0", "B1", "B3", "B4"])
        #expect(found.sorted() == ["B0", "B1", "B3", "B4"])
    }

    @Test("a domain of one's own loses what one says oneself, a brand left out all of its own")
    func lost() async throws {
        try change("domains: []", "domains: [zwirn.example]")
        #expect(
            told(try await run()) == ["lost https://zwirn.example/4: the brand's own voice"])
        try change("  - {name: Königswerk, id: koenig}\n", "")
        #expect(
            told(try await run()) == [
                "lost https://a.example/3: the brand is not in the changed configuration"
            ])
        #expect(told(try await run("--brand", "zwirn")) == [])
    }

    @Test("an exclusion is named as what made the difference")
    func excluded() async throws {
        try change("domains: []", "domains: [], ambiguous: true, exclude: [GmbH baut aus]")
        let changes = told(try await run("--brand", "Zwirnwerk"))
        #expect(changes.contains { $0.hasPrefix("lost https://a.example/1: ") })
    }

    @Test("a person sees a table: brands, alerts, and the best examples of each kind")
    func table() async throws {
        try change("aliases: []", "aliases: [Garnhaus]")
        let outcome = try await EarshotProgram.run(
            ["backtest", "--config", "new.yaml", "--format", "table"], in: folder)
        let text = outcome.output
        #expect(text.hasPrefix("\(Self.filler + 4) documents judged\n"))
        #expect(text.contains("found now: Garnhaus"))
        #expect(text.contains("Garnhaus sucht Spinner"))
        #expect(
            outcome.lines.contains {
                $0.split(separator: " ") == ["Zwirnwerk", "2", "3", "1", "0", "0", "0"]
            })
        #expect(outcome.lines.contains { $0.split(separator: " ") == ["all", "2", "3"] })
    }

    @Test("what can't be compared says why")
    func faults() async throws {
        try folder.write("new.yaml", Self.configuration)
        let cases: [([String], Int32, String)] = [
            (["--against", "none.yaml"], 78, "none.yaml"),
            (["--brand", "Zwirn"], 2, "there is no brand 'Zwirn'"),
            (["--limit", "x"], 2, "--limit"), (["--store", "none.db"], 1, "none.db"),
        ]
        for (arguments, status, words) in cases {
            let outcome = try await EarshotProgram.run(
                ["backtest", "--config", "new.yaml"] + arguments, in: folder)
            #expect(outcome.status == status, "\(arguments) \(outcome.errors)")
            #expect(outcome.errors.contains(words), "\(outcome.errors)")
        }
    }
}
