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
        "scan", "run", "check", "read", "match", "explain", "mentions", "sources", "channels",
        "outbox",
    ]

    @Test("it says which version it is", arguments: ["--version", "version"])
    func version(word: String) async throws {
        let outcome = try await earshot(word)
        #expect(outcome.status == 0)
        #expect(outcome.output.wholeMatch(of: /earshot \d+\.\d+\.\d+\n/) != nil)
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
            (["scan", "--notify=yes"], "--notify takes no value"),
            (["scan", "--min-score", "viel"], "'viel' is not a number from 0 to 100"),
            (["scan", "--source", "blat"], "there is no source 'blat'; did you mean 'blatt'?"),
            (["scan", "--brand", "Zwirn"], "there is no brand 'Zwirn'"),
            (["scan", "extra"], "extra"), (["sources", "extra"], "extra"),
            (["check", "extra"], "extra"), (["match", "extra"], "extra"),
            (["channels"], "channels needs: test NAME"),
            (["channels", "test", "hok"], "there is no channel 'hok'; did you mean 'hook'?"),
            (["outbox", "retry", "x"], "outbox retry needs the number of a message"),
            (["outbox", "empty"], "outbox knows: retry ID, drop ID"),
            (["explain"], "explain needs one file"),
        ] as [([String], String)])
    func usage(arguments: [String], words: String) async throws {
        let outcome = try await EarshotProgram.run(arguments, in: folder)
        #expect(outcome.status == 2)
        #expect(outcome.outputBytes.isEmpty)
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }

    @Test("explain shows every step of a file's way")
    func explain() async throws {
        let outcome = try await earshot("explain", "a.xml")
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
        #expect(outcome.errors.contains("already in use by pid \(daemon.id)"))
    }
}
