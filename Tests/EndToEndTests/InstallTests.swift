import Glibc
import TestSupport
import Testing

/// `make install` of the binary the tests run, and the unit as systemd sees it.
@Suite("Installed")
struct InstallTests {
    private static let hasAnalyzer = access("/usr/bin/systemd-analyze", X_OK) == 0
    private static let noAnalyzer: Comment = "systemd-analyze is not installed"
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// What was built is taken: a `swift` that fails stands before the real one.
    private func install(_ variables: String...) throws {
        let swift = try folder.write("bin/swift", Array("#!/bin/sh\nexit 1\n".utf8))
        chmod(swift, 0o755)
        let path =
            (getenv("PATH") as UnsafeMutablePointer<CChar>?).map { String(cString: $0) } ?? ""
        let (status, output) = try ChildProcess.run(
            [
                "env", "PATH=\(folder.file("bin")):\(path)", "make", "-C", Fixtures.project,
                "install",
                "BINARY=\(EarshotProgram.path)",
            ] + variables, in: folder)
        try #require(status == 0, "\(output)")
    }

    @Test("binary, unit, man page and configurations are where Debian looks for them")
    func files() throws {
        let root = folder.file("root")
        try install("DESTDIR=\(root)")
        for path in [
            "/usr/local/share/man/man1/earshot.1", "/lib/systemd/system/earshot.service",
            "/etc/earshot/earshot.yaml", "/usr/local/share/doc/earshot/earshot.yaml",
            "/usr/local/share/doc/earshot/sample/earshot.yaml",
        ] {
            #expect(access(root + path, R_OK) == 0, "\(path)")
        }
        let binary = root + "/usr/local/bin/earshot"
        let (status, version) = try ChildProcess.run([binary, "--version"], in: folder)
        #expect(status == 0 && version.hasPrefix("earshot "))
        let unit = Fixtures.text(of: root + "/lib/systemd/system/earshot.service") ?? ""
        #expect(unit.contains("ExecStart=/usr/local/bin/earshot run "))
    }

    @Test("what the operator configured is not overwritten")
    func configuration() throws {
        let root = folder.file("root")
        try folder.write("root/etc/earshot/earshot.yaml", Array("brands: []\n".utf8))
        try install("DESTDIR=\(root)")
        #expect(Fixtures.text(of: root + "/etc/earshot/earshot.yaml") == "brands: []\n")
    }

    @Test("systemd finds no fault in the unit", .enabled(if: hasAnalyzer, noAnalyzer))
    func unit() throws {
        let prefix = folder.file("usr")
        try install("PREFIX=\(prefix)", "SYSCONFDIR=\(folder.file("etc"))")
        let (status, output) = try ChildProcess.run(
            [
                "systemd-analyze", "verify", "--man=no",
                "\(prefix)/lib/systemd/system/earshot.service",
            ], in: folder)
        #expect(status == 0 && output.isEmpty, "\(output)")
    }

    @Test(
        "systemd rates the unit's exposure 1.5 or lower", .enabled(if: hasAnalyzer, noAnalyzer))
    func exposure() throws {
        let (status, output) = try ChildProcess.run(
            [
                "systemd-analyze", "security", "--offline=true", "--threshold=15",
                "\(Fixtures.project)/systemd/earshot.service",
            ], in: folder)
        #expect(status == 0, "\(output)")
        #expect(output.contains("Overall exposure level"))
    }
}
