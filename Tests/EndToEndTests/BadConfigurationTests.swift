import TestSupport
import Testing

@Suite("Bad configurations")
struct BadConfigurationTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Every command that reads a configuration.
    private static let commands = [
        ["scan"], ["run"], ["check"], ["match"], ["explain", "a.xml"], ["mentions"], ["sources"],
        ["channels", "test", "a"], ["outbox"], ["dossier"],
    ]

    private func expectFaults(
        _ lines: [String], of arguments: [String], environment: [String] = [],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let outcome = try await EarshotProgram.run(arguments, in: folder, environment: environment)
        #expect(outcome.status == 78, sourceLocation: sourceLocation)
        #expect(outcome.outputBytes.isEmpty, sourceLocation: sourceLocation)
        let errors = outcome.errors.split(separator: "\n").map(String.init)
        #expect(errors == lines, sourceLocation: sourceLocation)
    }

    @Test(
        "every command ends with status 78 and all faults, and makes no store", arguments: commands)
    func everyCommand(command: [String]) async throws {
        try folder.write(
            "earshot.yaml", "brands:\n  - nmae: Zwirnwerk\nsources: [{feed: nirgends}]\n")
        try await expectFaults(
            [
                "earshot.yaml:2:5: unknown key 'nmae' in brands[1]; did you mean 'name'?",
                "earshot.yaml:2:5: brands[1] needs 'name'",
                "earshot.yaml:3:18: sources[1].feed: 'nirgends' is not an http or https address",
            ], of: command)
        #expect(Fixtures.bytes(of: folder.file("earshot.db")) == nil)
    }

    @Test("none at all: the places it is looked for are named")
    func none() async throws {
        let outcome = try await EarshotProgram.run(["scan"], in: folder)
        #expect(outcome.status == 78)
        #expect(outcome.errors.contains("./earshot.yaml"))
        #expect(outcome.errors.contains("--config FILE"))
    }

    @Test("one that is missing, and a folder in its place")
    func unreadable() async throws {
        try await expectFaults(
            [
                "none.yaml: can't be read: No such file or directory; name another with --config FILE"
            ], of: ["check", "--config", "none.yaml"])
        try await expectFaults(
            ["/tmp: can't be read: Is a directory; name another with --config FILE"],
            of: ["check", "--config", "/tmp"])
    }

    @Test("bytes that are no UTF-8")
    func noUTF8() async throws {
        try folder.write(
            "earshot.yaml", Array("brands: [{name: M".utf8) + [0xFC] + Array("ller}]".utf8))
        try await expectFaults(
            ["earshot.yaml:1:18: invalid leading UTF-8 octet; the file must be UTF-8"],
            of: ["check"])
    }

    @Test("a variable and a secret's file that are missing are told; given, they are used")
    func secrets() async throws {
        try folder.write(
            "earshot.yaml",
            """
            brands: [{name: "${BRAND}"}]
            channels: {c: {webhook: {url: "http://127.0.0.1:1/", secret_file: hook.secret}}}
            """)
        try await expectFaults(
            [
                "earshot.yaml:1:17: brands[1].name: the environment has no variable BRAND; "
                    + "set it, or take the value from a file",
                "earshot.yaml:2:67: channels.c.webhook.secret_file: \(folder.file("hook.secret")) "
                    + "can't be read: No such file or directory",
            ], of: ["check"])
        try folder.write("hook.secret", "whsec_ZXhhbXBsZSBzZWNyZXQgb2YgMjQgYnl0ZXMh\n")
        let outcome = try await EarshotProgram.run(
            ["check"], in: folder, environment: ["BRAND=Zwirnwerk"])
        #expect(outcome.status == 0)
        #expect(outcome.output == "earshot.yaml: ok: 1 brand, 0 sources, 1 channel, 0 alerts\n")
        #expect(outcome.errors.isEmpty)
    }

    @Test(
        "a secret that only the service has keeps nothing from who sends nothing",
        arguments: [["sources"], ["outbox"], ["match"], ["explain", "a.xml"], ["scan"]])
    func secretOfTheService(command: [String]) async throws {
        try folder.write("earshot.yaml", Self.apart)
        try folder.write("a.xml", "<rss><channel><title>A</title></channel></rss>")
        let outcome = try await EarshotProgram.run(command, in: folder)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(!outcome.errors.contains("CREDENTIALS_DIRECTORY"))
    }

    @Test(
        "who may send is told of it, once",
        arguments: [
            ["check"], ["run"], ["scan", "--notify"], ["channels", "test", "c"],
            ["outbox", "retry", "1"],
        ])
    func secretOfTheServiceNeeded(command: [String]) async throws {
        try folder.write("earshot.yaml", Self.apart)
        try await expectFaults(
            [
                "earshot.yaml:9:22: channels.c.email.password_file: the environment has no variable "
                    + "CREDENTIALS_DIRECTORY; set it, or take the value from a file"
            ], of: command)
    }

    private static let apart = """
        brands: [{name: Zwirnwerk}]
        sources: [{file: a.xml}]
        channels:
          c:
            email:
              to: [a@b.example]
              from: a@b.example
              user: u
              password_file: "${CREDENTIALS_DIRECTORY}/smtp.password"
              smtp: smtp://mail.example:587
        """

    @Test("a warning is told and is no fault")
    func warning() async throws {
        try folder.write("earshot.yaml", "brands: [{name: A}]\nweb: {listen: '0.0.0.0:1'}")
        let outcome = try await EarshotProgram.run(["check"], in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.errors.hasPrefix("earshot.yaml:2:15: warning: "))
    }

    @Test(
        "the project's own are without faults",
        arguments: ["config/earshot.yaml", "config/minimal.yaml", "config/sample/earshot.yaml"])
    func own(path: String) async throws {
        let outcome = try await EarshotProgram.run(
            ["check", "--config", "\(Fixtures.project)/\(path)"], in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.errors.isEmpty)
    }

    @Test("100,000 nested brackets and a gigabyte of aliases are faults, not a crash")
    func hostile() async throws {
        try folder.write("earshot.yaml", String(repeating: "[", count: 100_000))
        #expect(try await EarshotProgram.run(["check"], in: folder).status == 78)
        var laughs = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
        for level in 1..<10 {
            let names = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ",")
            laughs += "a\(level): &a\(level) [\(names)]\n"
        }
        try folder.write("earshot.yaml", laughs)
        let outcome = try await EarshotProgram.run(["check"], in: folder)
        #expect(outcome.status == 78)
        #expect(outcome.errors.contains("more than 200000 values"))
    }
}
