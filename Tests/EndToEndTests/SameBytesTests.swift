import Glibc
import TestSupport
import Testing

/// Decisions and exports are the same bytes under every locale. Where `localedef` and its sources are
/// installed (Debian: locales), the locales are made and in force; else the variables alone are set.
@Suite("The same bytes under C, de_DE and tr_TR")
struct SameBytesTests {
    private static let names = ["C", "de_DE.UTF-8", "tr_TR.UTF-8"]

    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            "earshot.yaml",
            """
            brands:
              - name: Iğdır Isıtma
                aliases: [IIT, İstanbul Isı]
                hashtags: [igdirisitma]
                context: [Heizung, Kessel, Iller]
                products: [Isı-Pro]
              - {name: Größwerk, aliases: [GRÖSSWERK AG], ambiguous: true, context: [Gießerei, Öfen]}
              - {name: Ilse Äßner, competitor: true}
            sources: [{file: a.xml, id: blatt, weight: 1.25}]
            """)
        let items = Self.texts.enumerated().map { number, text in
            """
            <item><guid>\(number)</guid><link>https://x.example/\(number)</link>\
            <title>\(text.title)</title><description>\(text.text)</description></item>
            """
        }
        try folder.write("a.xml", "<rss><channel>\(items.joined())</channel></rss>")
    }

    private static let texts = [
        (title: "IĞDIR ISITMA GmbH liefert Kessel", text: "Bei Iğdır Isıtma ist alles in Ordnung."),
        (
            title: "Kritik an iit",
            text: "IIT verliert 1.234,5 Millionen; die Heizung der IIT ist defekt."
        ),
        (
            title: "Größwerk und GROESSWERK",
            text: "Die Gießerei der GRÖSSWERK AG stellt ein: tolle Öfen."
        ),
        (
            title: "Ilse Äßner",
            text: "ILSE ÄSSNER und ilse äßner: 3,5 von 5 Sternen. Rückruf heute!"
        ),
        (title: "İstanbul Isı", text: "istanbul ısı, ISTANBUL ISI und İSTANBUL ISI: was gilt?"),
        (title: "#IGDIRISITMA", text: "Ein Title, zwei TITLE, kein tıtle. #igdirisitma"),
    ]

    /// One environment a locale; with LOCPATH where the locale could be made.
    private func environments() throws -> [[String]] {
        try Self.names.map { name in
            let variables = ["LC_ALL=\(name)", "LANG=\(name)", "LANGUAGE=\(name.prefix(2))"]
            guard name != "C", access("/usr/bin/localedef", X_OK) == 0,
                access("/usr/share/i18n/locales/\(name.prefix(5))", R_OK) == 0
            else { return variables }
            let made = try ChildProcess.run(
                [
                    "/usr/bin/localedef", "-i", String(name.prefix(5)), "-f", "UTF-8",
                    folder.file(name),
                ], in: folder)
            #expect(made.status == 0 || made.status == 1)
            return variables + ["LOCPATH=\(folder.path)"]
        }
    }

    private func outputs(
        _ arguments: [String], input: [UInt8] = [], statuses: Set<Int32> = [0]
    ) async throws -> [[UInt8]] {
        var outputs: [[UInt8]] = []
        for environment in try environments() {
            let outcome = try await EarshotProgram.run(
                arguments, in: folder, input: input, environment: environment)
            #expect(statuses.contains(outcome.status), "\(outcome.errors)")
            #expect(!outcome.outputBytes.isEmpty)
            outputs.append(outcome.outputBytes)
        }
        return outputs
    }

    @Test("decisions on documents")
    func match() async throws {
        let lines = Self.texts.enumerated().map { number, text in
            "{\"id\":\"\(number)\",\"title\":\"\(text.title)\",\"text\":\"\(text.text)\"}\n"
        }
        let outputs = try await outputs(["match"], input: Array(lines.joined().utf8))
        for output in outputs { #expect(output == outputs[0]) }
        #expect(String(decoding: outputs[0], as: UTF8.self).contains("Iğdır Isıtma"))
    }

    @Test("what is stored, shown and explained")
    func stored() async throws {
        let scan = try await EarshotProgram.run(["scan", "-q"], in: folder)
        #expect(scan.status == 0)
        for arguments in [
            ["mentions", "--min-score", "0"], ["mentions", "isitma", "--min-score", "0"],
            ["mentions", "--min-score", "0", "--format", "csv"], ["explain", "a.xml"],
            ["mentions", "--min-score", "0", "--format", "table"], ["read", "a.xml"],
            ["backtest", "--format", "table"],
        ] {
            let outputs = try await outputs(arguments)
            for output in outputs { #expect(output == outputs[0], "\(arguments)") }
        }
    }

    private static let corpus = "\(Fixtures.project)/../shared/corpora/match"

    @Test(
        "decisions on the shared cases",
        .enabled("\(corpus) is missing") {
            access(corpus + "/brands.yaml", R_OK) == 0
        })
    func sharedCases() async throws {
        let brands = try #require(Fixtures.bytes(of: Self.corpus + "/brands.yaml"))
        try folder.write("earshot.yaml", brands)
        for name in ["disambiguation", "facets", "forms"] {
            guard let cases = Fixtures.bytes(of: "\(Self.corpus)/\(name).jsonl") else { continue }
            let outputs = try await outputs(["match"], input: cases, statuses: [0, 1])
            for output in outputs { #expect(output == outputs[0], "\(name)") }
        }
    }
}
