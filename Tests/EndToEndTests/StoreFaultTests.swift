import Glibc
import TestSupport
import Testing

@Suite struct StoreFaultTests {
    private static let strace = "/usr/bin/strace"

    /// faults STO-02. The store is made before; the tenth sync of the daemon is one of its polls'.
    @Test(
        "STO-02: a daemon whose disk fails ends with the reason, and the next start reads what was not stored",
        .enabled(if: access(strace, X_OK) == 0, "strace is missing: apt install strace"))
    func failedSync() async throws {
        let folder = try TemporaryFolder()
        let store = folder.file("earshot.db")
        let configuration = "\(Fixtures.project)/config/sample/earshot.yaml"
        try folder.write("empty.yaml", "brands: [{name: Nobody}]")
        let made = try await EarshotProgram.run(
            ["scan", "--config", "empty.yaml", "--store", store], in: folder)
        #expect(made.status == 0)
        let run = try await EarshotProgram.run(
            ["run", "--config", configuration, "--store", store], in: folder,
            under: [
                Self.strace, "-f", "-q", "-o", "/dev/null", "-e", "trace=fdatasync",
                "-e", "inject=fdatasync:error=EIO:when=10+",
            ])
        #expect(run.status == 1)
        #expect(run.errors.contains("earshot: \(store): reading or writing the disk failed"))

        let scan = try await EarshotProgram.run(
            ["scan", "--config", configuration, "--store", store, "--format", "jsonl"], in: folder)
        #expect(scan.status == 0)
        let mentions = try await EarshotProgram.run(
            ["mentions", "--config", configuration, "--store", store], in: folder)
        let whole = try await EarshotProgram.run(
            ["scan", "--config", configuration, "--store", folder.file("whole.db")], in: folder)
        #expect(mentions.lines.count == whole.lines.count)
    }
}
