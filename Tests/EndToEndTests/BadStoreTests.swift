import TestSupport
import Testing

@Suite("Bad stores")
struct BadStoreTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            "a.xml",
            """
            <rss><channel><item><guid>1</guid><title>Zwirnwerk baut an</title>\
            <description>Die Zwirnwerk GmbH erweitert.</description></item></channel></rss>
            """)
        try folder.write("earshot.yaml", "brands: [{name: Zwirnwerk}]\nsources: [{file: a.xml}]")
    }

    private func earshot(_ arguments: String...) async throws -> EarshotProgram.Outcome {
        try await EarshotProgram.run(arguments, in: folder)
    }

    /// Status 1, nothing on standard output, one line that names the file and the mend.
    private func expectRefusal(
        _ outcome: EarshotProgram.Outcome, naming path: String, saying words: String...,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(outcome.status == 1, sourceLocation: sourceLocation)
        #expect(outcome.outputBytes.isEmpty, sourceLocation: sourceLocation)
        #expect(
            outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)",
            sourceLocation: sourceLocation)
        for word in ["earshot: ", path] + words {
            #expect(
                outcome.errors.contains(word), "\(outcome.errors)", sourceLocation: sourceLocation)
        }
    }

    @Test(
        "one that can't be written is refused with its path, the reason and the mend",
        arguments: ["a.xml/earshot.db", "none/earshot.db", "/proc/earshot.db", "/dev/null/x.db"])
    func unwritable(path: String) async throws {
        let outcome = try await earshot("scan", "--store", path)
        expectRefusal(outcome, naming: path, saying: "check that the folder exists")
    }

    @Test("a folder in its place is refused")
    func folderInItsPlace() async throws {
        try folder.write("store/x", "")
        expectRefusal(
            try await earshot("scan", "--store", "store"), naming: "store", saying: "check")
    }

    /// In units of 512 bytes, from less than a new store needs to more than a scan does.
    @Test(
        "DSK-01: a disk that is full is told; what was due is scanned when there is room",
        arguments: [16, 128, 256, 400, 600, 800])
    func fullDisk(blocks: Int) async throws {
        // The limit of a file's size stands for the disk: writes beyond it fail.
        let limited = try await EarshotProgram.run(
            ["scan"], in: folder,
            under: ["sh", "-c", "trap '' XFSZ; ulimit -f \(blocks); exec \"$@\"", "sh"])
        #expect(limited.status == 0 || limited.errors.contains("earshot.db"), "\(limited.errors)")
        #expect(limited.status == 0 || limited.status == 1)
        if limited.status == 0 { return }
        let again = try await earshot("scan")
        #expect(again.status == 0)
        #expect(try again.mentions().count == 1)
    }

    @Test(
        "one of a newer version is refused by every command and left as it is",
        arguments: [["scan"], ["run"], ["mentions"], ["sources"], ["outbox"]])
    func newer(command: [String]) async throws {
        #expect(try await earshot("scan").status == 0)
        let script =
            "import sqlite3; sqlite3.connect('earshot.db').execute('PRAGMA user_version=99')"
        let raised = try ChildProcess(
            ["python3", "-I", "-c", script], in: folder.path, output: folder.file("raised"))
        #expect(raised.wait() == 0)
        let before = Fixtures.bytes(of: folder.file("earshot.db"))
        let outcome = try await EarshotProgram.run(command, in: folder)
        expectRefusal(
            outcome, naming: "earshot.db", saying: "version 99", "use the newer program")
        #expect(Fixtures.bytes(of: folder.file("earshot.db")) == before)
    }

    @Test(
        "a file that is no store is refused and left as it is",
        arguments: ["Notizen von gestern\n", "SQLite format 3\u{0} und sonst nichts"])
    func foreign(content: String) async throws {
        let text = String(repeating: content, count: 300)
        try folder.write("earshot.db", text)
        for command in ["scan", "mentions"] {
            let outcome = try await earshot(command)
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains("earshot.db"))
            #expect(outcome.errors.contains("move it away"), "\(outcome.errors)")
        }
        #expect(folder.text("earshot.db") == text)
    }

    @Test("another program's database is refused and left as it is")
    func otherDatabase() async throws {
        let made = try ChildProcess(
            [
                "python3", "-I", "-c",
                "import sqlite3; sqlite3.connect('earshot.db').execute('CREATE TABLE t(a)')",
            ], in: folder.path, output: folder.file("made"))
        #expect(made.wait() == 0)
        let before = Fixtures.bytes(of: folder.file("earshot.db"))
        let outcome = try await earshot("scan")
        expectRefusal(
            outcome, naming: "earshot.db", saying: "is no store of Earshot", "move it away")
        #expect(Fixtures.bytes(of: folder.file("earshot.db")) == before)
    }

    @Test("STO-04: a damaged store ends with status 1 and the mend, never with a crash")
    func damaged() async throws {
        #expect(try await earshot("scan").status == 0)
        let whole = try #require(Fixtures.bytes(of: folder.file("earshot.db")))
        for start in stride(from: 4096, to: whole.count - 4096, by: 4096 * 5) {
            var bytes = whole
            for index in start..<start + 4096 { bytes[index] = UInt8(truncatingIfNeeded: index) }
            try folder.write("earshot.db", bytes)
            let outcome = try await earshot("scan")
            #expect([0, 1].contains(outcome.status), "page \(start / 4096): \(outcome.status)")
            if outcome.status == 1 {
                #expect(outcome.errors.contains("earshot.db"))
                #expect(outcome.errors.contains("backup"), "\(outcome.errors)")
            }
        }
        try folder.write("earshot.db", Array(whole.prefix(whole.count / 2)))
        let cut = try await earshot("scan")
        #expect(cut.status == 1)
        #expect(cut.errors.contains("restore it from a backup"), "\(cut.errors)")
    }
}
