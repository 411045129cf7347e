import JSON
import TestSupport
import Testing

@Suite("The command line")
struct CommandLineTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            "earshot.yaml",
            """
            brands: [{name: Zwirnwerk}]
            sources: [{file: a.xml, id: blatt}, {file: missing/*.xml, id: fehlt}]
            channels:
              hook: {webhook: {url: "http://127.0.0.1:1/hook", secret_file: hook.secret}}
            alerts:
              - {name: all, when: {min_score: 0}, send: daily at 08:00, to: [hook]}
            """)
        try folder.write("hook.secret", "whsec_ZXhhbXBsZSBzZWNyZXQgb2YgMjQgYnl0ZXMh\n")
        try folder.write(
            "a.xml",
            """
            <rss><channel><item><guid>1</guid><title>Zwirnwerk baut an</title>\
            <description>Die Zwirnwerk GmbH erweitert. \u{9B}31m\u{202E}</description></item>\
            </channel></rss>
            """)
    }

    private func earshot(_ arguments: String...) async throws -> EarshotProgram.Outcome {
        try await EarshotProgram.run(arguments, in: folder)
    }

    private static let commands = [
        "scan", "run", "check", "read", "match", "explain", "mentions", "sources", "alerts",
        "snooze",
        "channels", "outbox", "backtest", "dossier",
    ]

    @Test(
        "STO-05: it says which version it is, and which SQLite it rests on",
        arguments: ["--version", "version"])
    func version(word: String) async throws {
        let outcome = try await earshot(word)
        #expect(outcome.status == 0)
        #expect(outcome.output.wholeMatch(of: /earshot \d+\.\d+\.\d+\nSQLite 3\.\d+\.\d+\n/) != nil)
        #expect(outcome.errors.isEmpty)
    }

    @Test("help lists every command and the exit statuses", arguments: ["help", "--help", "-h"])
    func help(word: String) async throws {
        let outcome = try await earshot(word)
        #expect(outcome.status == 0)
        for command in Self.commands {
            #expect(outcome.output.contains("\n  \(command) "), "\(command)")
        }
        #expect(outcome.output.contains("78 faulty configuration"))
        #expect(outcome.errors.isEmpty)
    }

    @Test("each command explains itself, and needs no configuration for it", arguments: commands)
    func commandHelp(command: String) async throws {
        let empty = try TemporaryFolder()
        let outcome = try await EarshotProgram.run([command, "--help"], in: empty)
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("usage: earshot \(command)"))
        #expect(
            outcome.output == (try await EarshotProgram.run(["help", command], in: empty)).output)
    }

    @Test(
        "what is typed wrong ends with status 2, on standard error, with the mend",
        arguments: [
            ([], "a command is missing; see 'earshot help'"),
            (["scna"], "unknown command 'scna'; did you mean 'scan'?"),
            (["xyzzy"], "unknown command 'xyzzy'; one of: scan, run,"),
            (["help", "scna"], "did you mean 'scan'?"),
            (["scan", "--notfy"], "unknown option --notfy; did you mean '--notify'?"),
            (["scan", "--config"], "--config needs a value"),
            (
                ["outbox", "release", "--state", "dead"],
                "--state does not go with 'outbox release'"
            ),
            (["channels", "--format", "json"], "--format does not go with 'channels'"),
            (["channels", "test", "hook", "--rule", "all"], "does not go with 'channels test'"),
            (["snooze", "blatt", "--format", "jsonl"], "--format does not go with 'snooze blatt'"),
            (["mentions", "--unsure", "--state", "open"], "does not go with 'mentions --unsure'"),
            (["dossier", "--language", "fr"], "--lang: 'fr' is not one of"),
            (["scan", "--notify=yes"], "--notify takes no value"),
            (["scan", "--min-score", "viel"], "'viel' is not a number from 0 to 100"),
            (["scan", "--source", "blat"], "there is no source 'blat'; did you mean 'blatt'?"),
            (["scan", "--brand", "Zwirn"], "there is no brand 'Zwirn'"),
            (["scan", "extra"], "extra"), (["sources", "extra"], "extra"),
            (["check", "extra"], "extra"), (["match", "extra"], "extra"),
            (["channels", "hook"], "channels knows: test NAME"),
            (["channels", "test", "hok"], "there is no channel 'hok'; did you mean 'hook'?"),
            (["outbox", "retry", "x"], "outbox retry needs the number of a message"),
            (["outbox", "empty"], "outbox knows: retry ID, drop ID"),
            (["outbox", "empty", "--config", "none.yaml"], "outbox knows: retry ID, drop ID"),
            (["sources", "--store="], "--store needs a value"),
            (["--stroe", "x", "sources"], "did you mean '--store'?"),
            (["--config"], "a command is missing"),
            (["explain"], "explain needs one file"),
        ] as [([String], String)])
    func usage(arguments: [String], words: String) async throws {
        let outcome = try await EarshotProgram.run(arguments, in: folder)
        #expect(outcome.status == 2)
        #expect(outcome.outputBytes.isEmpty)
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }

    /// Runs it with its streams as a shell makes them.
    private func earshot(
        _ arguments: [String], streams: String
    ) async throws -> EarshotProgram.Outcome {
        try await EarshotProgram.run(
            arguments, in: folder, under: ["/bin/sh", "-c", "exec \"$@\" \(streams)", "sh"])
    }

    @Test(
        "results that can't be written are a failure, and told",
        arguments: [["help"], ["sources"], ["read", "a.xml"], ["check"], ["scan", "--help"]],
        [(">/dev/full", "No space left on device"), (">&-", "it is closed")])
    func unwritable(arguments: [String], stream: (String, String)) async throws {
        let outcome = try await earshot(arguments, streams: stream.0)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("the results can't be written: \(stream.1)"))
    }

    @Test("a closed output is not taken for a file: the store stays whole")
    func closedOutput() async throws {
        #expect(try await earshot(["scan"], streams: ">&- 2>&-").status == 1)
        let outcome = try await earshot("mentions", "--min-score", "0")
        #expect(outcome.status == 0)
        #expect(try outcome.mentions().count == 1)
    }

    @Test("a reader that has enough ends it quietly")
    func enough() async throws {
        let lines = String(repeating: "{\"text\": \"Zwirnwerk GmbH\"}\n", count: 2000)
        try folder.write("in.jsonl", lines)
        let outcome = try await earshot(["match"], streams: "<in.jsonl | head -n 1")
        #expect(outcome.status == 0)
        #expect(outcome.lines.count == 1)
        #expect(outcome.errors.isEmpty)
    }

    @Test("a closed input is told")
    func closedInput() async throws {
        let match = try await earshot(["match"], streams: "<&-")
        #expect(match.status == 1)
        #expect(match.errors.contains("standard input can't be read: it is closed"))
        let read = try await earshot(["read", "-"], streams: "<&-")
        #expect(read.status == 1)
        #expect(read.output.contains("standard input is closed"))
    }

    @Test(
        "the common options may stand before the command",
        arguments: [
            ["--config", "earshot.yaml", "check"], ["-v", "check"],
            ["--config=earshot.yaml", "--store", "x.db", "check"],
        ])
    func before(arguments: [String]) async throws {
        let outcome = try await EarshotProgram.run(arguments, in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("earshot.yaml: ok: 1 brand, 2 sources"))
    }

    @Test("a store that is named and not there is told: it is not an empty one")
    func mistypedStore() async throws {
        for (command, status) in [("outbox", 1), ("mentions", 1), ("sources", 0)]
            as [(String, Int32)]
        {
            let outcome = try await earshot(command, "--store", "none.db")
            #expect(outcome.status == status, "\(command)")
            #expect(outcome.errors.contains("none.db: no store there yet"), "\(command)")
        }
        #expect(Fixtures.bytes(of: folder.file("none.db")) == nil)
    }

    @Test("a file of a pattern that can't be read is told with status 3, the others are read")
    func brokenFile() async throws {
        try folder.write("many/a.xml", Fixtures.bytes(of: folder.file("a.xml")) ?? [])
        try folder.write("many/b.xml", "nur Worte")
        try folder.write(
            "many.yaml", "brands: [{name: Zwirnwerk}]\nsources: [{file: many/*.xml, id: viele}]")
        for _ in 1...2 {
            let outcome = try await earshot("scan", "--config", "many.yaml")
            #expect(outcome.status == 3)
            #expect(outcome.errors.contains("many/b.xml: no feed and no page"))
        }
        let health = try await earshot("sources", "--config", "many.yaml")
        #expect(health.output.contains("many/b.xml: no feed"))
        #expect(health.output.contains(" ok "))
    }

    @Test("what is noted of a source is told, and kept for sources")
    func notes() async throws {
        try folder.write(
            "bomb.xml",
            """
            <!DOCTYPE rss [<!ENTITY m "Zwirnwerk">]>
            <rss><channel><item><guid>1</guid>
            <title>one &m;</title></item></channel></rss>
            """)
        try folder.write(
            "bomb.yaml", "brands: [{name: Zwirnwerk}]\nsources: [{file: bomb.xml, id: bombe}]")
        let note = "line 3: entities declared in the document are not expanded (&m;)"
        let outcome = try await earshot("scan", "--config", "bomb.yaml", "--store", "bomb.db")
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("note: bombe: "))
        #expect(outcome.errors.contains(note))
        let quiet = try await earshot("scan", "--config", "bomb.yaml", "--store", "c.db", "-q")
        #expect(quiet.errors.isEmpty)
        for _ in 1...2 {
            let health = try await earshot(
                "sources", "--config", "bomb.yaml", "--store", "bomb.db")
            #expect(health.output.contains("entities declared in the document"))
            _ = try await earshot("scan", "--config", "bomb.yaml", "--store", "bomb.db")
        }
    }

    @Test("explain shows every step of a file's way")
    func explain() async throws {
        let outcome = try await earshot("explain", "a.xml", "--lang", "en")
        #expect(outcome.status == 0)
        for step in ["fetched", "read as   rss", "matched", "scored", "filed", "sent"] {
            #expect(
                outcome.output.contains("\n\(step)") || outcome.output.hasPrefix(step), "\(step)")
        }
        #expect(outcome.output.contains("by 'all' to hook"))
        #expect(outcome.output.contains("name in the title"))
        let missing = try await earshot("explain", "missing.xml")
        #expect(missing.status == 1)
    }

    /// The points of an explanation and the sum below them.
    private func arithmetic(_ text: String) -> (points: [Int], sum: Int?) {
        var (points, sum): ([Int], Int?) = ([], nil)
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ").map { $0.replacing("−", with: "-") }
            for word in words.prefix(2) where word.hasPrefix("+") || word.hasPrefix("-") {
                if let number = Int(word) { points.append(number) }
            }
            if words.first == "=", words.count > 1 {
                sum = Int(words[1].prefix { $0 == "-" || $0.isNumber })
            }
        }
        return (points, sum)
    }

    @Test("explain marks the hits and adds up, in German and English", arguments: ["de", "en"])
    func explainAddsUp(language: String) async throws {
        let output = try await earshot("explain", "a.xml", "--lang", language).output
        #expect(output.contains("[Zwirnwerk] baut an"))
        #expect(output.contains(language == "de" ? "  Name im Titel" : "  name in the title"))
        #expect(output.contains(language == "de" ? "abgelegt  allgemein" : "filed     general"))
        let (points, sum) = arithmetic(output)
        #expect(points.count >= 3)
        #expect(points.reduce(0, +) == sum)
    }

    @Test("explain says which alerts take a mention and why others do not")
    func explainRoutes() async throws {
        try folder.write(
            "earshot.yaml",
            """
            language: en
            brands: [{name: Zwirnwerk}, {name: Königswerk}]
            channels:
              hook: {webhook: {url: "http://127.0.0.1:1/hook", secret_file: hook.secret}}
            alerts:
              - {name: all, when: {min_score: 0}, send: daily at 08:00, to: [hook]}
              - {name: fire, when: {urgent: true, min_score: 100}, send: immediately, to: [hook]}
              - {name: other, when: {brand: [Königswerk], facet: [product]}, send: hourly, to: [hook]}
            """)
        let output = try await earshot("explain", "a.xml").output
        #expect(output.contains("sent      by 'all' to hook, daily at 08:00\n"))
        #expect(output.contains("not by 'fire': "))
        #expect(output.contains("; not urgent\n"))
        #expect(output.contains("not by 'other': only for Königswerk; only for product\n"))
    }

    @Test("explain shows a stored mention by its id, as it was judged")
    func explainStored() async throws {
        let scan = try await earshot("scan")
        let id = try #require(try scan.objects().first?["id"]?.string)
        let score = try #require(try scan.objects().first?["score"]?.integer)
        let outcome = try await earshot("explain", id, "--lang", "en")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("of the source 'blatt', as it was judged then"))
        #expect(outcome.output.contains("[Zwirnwerk] baut an"))
        #expect(outcome.output.contains("Die [Zwirnwerk] GmbH erweitert."))
        #expect(arithmetic(outcome.output).sum == score)
        let unknown = try await earshot("explain", "aaaaaaaaaaaa")
        #expect(unknown.status == 1)
    }

    @Test("explain gives a file the weight of the source that reads it, as a scan does")
    func explainWeighs() async throws {
        try folder.write(
            "earshot.yaml",
            """
            language: en
            brands: [{name: Zwirnwerk}]
            sources: [{file: "[a-b].xml", id: blatt, weight: 1.5}]
            """)
        let explained = try await earshot("explain", "./a.xml").output
        #expect(explained.contains("of the source 'blatt', weight 1.5"))
        #expect(explained.contains("weight of the outlet"))
        let score = try #require(try await earshot("scan").objects().first?["score"]?.integer)
        #expect(explained.contains("= \(score): relevant"))
        try folder.write("c.xml", "<rss><channel><title>Zwirnwerk</title></channel></rss>")
        #expect(try await !earshot("explain", "c.xml").output.contains("of the source"))
    }

    @Test("strangers' text moves no cursor and turns no line")
    func controlCharacters() async throws {
        #expect(try await earshot("scan", "--format", "table").output.contains("Zwirnwerk"))
        for command in [["explain", "a.xml"], ["mentions", "--format", "table"]] {
            let output = try await EarshotProgram.run(command, in: folder).output
            #expect(output.contains("Zwirnwerk"))
            #expect(!output.unicodeScalars.contains("\u{9B}"))
            #expect(!output.unicodeScalars.contains("\u{202E}"))
        }
    }

    @Test("sources shows each source and how it fares, before and after the first scan")
    func sources() async throws {
        let before = try await earshot("sources")
        #expect(before.status == 0)
        #expect(before.output.contains("never read"))
        let scan = try await earshot("scan")
        #expect(scan.status == 3)
        #expect(scan.errors.contains("failed: fehlt: "))
        #expect(scan.errors.contains("missing/*.xml names no file"))
        let after = try await earshot("sources")
        #expect(after.status == 0)
        let lines = after.lines
        let good = try #require(lines.first { $0.hasPrefix("blatt") })
        #expect(good.contains(" ok "))
        #expect(good.split(separator: " ").suffix(2) == ["1", "1"])
        let bad = try #require(lines.first { $0.hasPrefix("fehlt") })
        #expect(bad.contains("failing (1)"))
    }

    @Test("the outbox is empty where nothing was queued, also before the first scan")
    func outbox() async throws {
        #expect(try await earshot("outbox").output == "the outbox is empty\n")
        _ = try await earshot("scan")
        let outcome = try await earshot("outbox")
        #expect(outcome.status == 0)
        #expect(outcome.output == "the outbox is empty\n")
        let missing = try await earshot("outbox", "retry", "7")
        #expect(missing.status == 1)
        #expect(missing.errors.contains("no message 7 that waits or was given up"))
    }

    @Test("the configuration is the one named, else EARSHOT_CONFIG's, else ./earshot.yaml")
    func whichConfiguration() async throws {
        try folder.write("other/one.yaml", "brands: [{name: Eins}]")
        try folder.write("other/two.yaml", "brands: [{name: Zwei}, {name: Drei}]")
        let variable = ["EARSHOT_CONFIG=other/one.yaml"]
        let named = try await EarshotProgram.run(
            ["check", "--config", "other/two.yaml"], in: folder, environment: variable)
        #expect(named.output.hasPrefix("other/two.yaml: ok: 2 brands"))
        let byVariable = try await EarshotProgram.run(["check"], in: folder, environment: variable)
        #expect(byVariable.output.hasPrefix("other/one.yaml: ok: 1 brand,"))
        #expect(try await earshot("check").output.hasPrefix("earshot.yaml: ok: 1 brand, 2 sources"))
        let empty = try await EarshotProgram.run(
            ["check"], in: folder, environment: ["EARSHOT_CONFIG="])
        #expect(empty.output.hasPrefix("earshot.yaml: ok: "))
    }

    @Test("the store stands beside the configuration, --store names another")
    func whichStore() async throws {
        try folder.write("b/earshot.yaml", "brands: [{name: B}]\nsources: [{file: ../a.xml}]")
        #expect(try await earshot("scan", "--config", "b/earshot.yaml").status == 0)
        #expect(Fixtures.bytes(of: folder.file("b/earshot.db")) != nil)
        #expect(
            try await earshot("scan", "--config", "b/earshot.yaml", "--store", "c.db").status == 0)
        #expect(Fixtures.bytes(of: folder.file("c.db")) != nil)
    }

    @Test("a second scan beside a running one is told who holds the store")
    func twoScans() async throws {
        let daemon = try EarshotProgram.start(["run"], in: folder)
        try await eventually("the daemon runs") { folder.text("earshot.err").contains("running") }
        let outcome = try await earshot("scan")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("already in use by pid \(daemon.id); wait for its end"))
    }
}
