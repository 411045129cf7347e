import TestSupport
import Testing

@Suite struct ManualTests {
    private static let commands = [
        "scan", "run", "check", "read", "match", "explain", "mentions", "sources", "alerts",
        "snooze", "channels", "outbox", "mark", "backtest", "backup", "restore", "prune", "erase",
        "import", "export", "record-of-processing", "dossier",
    ]

    @Test("the manual names every option of every command", arguments: commands)
    func options(of command: String) throws {
        let folder = try TemporaryFolder()
        let binary = "\(Fixtures.project)/.build/debug/earshot"
        let help = try ChildProcess.run([binary, command, "--help"], in: folder)
        #expect(help.status == 0)
        let manual = Fixtures.text(of: "\(Fixtures.project)/docs/earshot.1") ?? ""
        #expect(manual.contains(".Cm \(command)"))
        let words = help.output.split { $0 == " " || $0 == "\n" || $0 == "[" || $0 == "]" }
        let options = Set(words.filter { $0.hasPrefix("-") && $0.utf8.count > 1 && $0 != "--" })
        #expect(options.contains("--config"))
        for option in options {
            #expect(manual.contains("Fl \(option.dropFirst())"), "\(command): \(option)")
        }
    }
}
