import TestSupport
import Testing

@Suite("Politeness over restarts")
struct PolitenessTests {
    private func workplace(_ server: ServerProcess) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(
            "earshot.yaml",
            """
            brands: [{name: Lerche Dosiertechnik}]
            http: {allow_networks: [127.0.0.0/8], gap: 0s, contact: "https://lerche.example/bot"}
            sources:
              - {feed: "http://127.0.0.1:\(server.port)/feed", id: eins}
              - {page: "http://127.0.0.1:\(server.port)/page", id: zwei, robots: ignore, tdm: ignore}
            """)
        return folder
    }

    private func count(_ server: ServerProcess) -> Int {
        server.folder.text("requests.jsonl").split(separator: "\n").count
    }

    @Test(
        "CAC-04: what a host asked for holds over a restart, for all its sources",
        arguments: [429, 503])
    func pause(status: Int) async throws {
        let server = try ServerProcess(python: "polite.py")
        try server.folder.write("mode", "wait \(status)")
        let folder = try workplace(server)
        _ = try await EarshotProgram.run(["scan"], in: folder)
        let asked = count(server)
        #expect(asked <= 2)
        let second = try await EarshotProgram.run(["scan"], in: folder)
        #expect(count(server) == asked)
        #expect(second.errors.contains("left alone"), "\(second.errors)")
        #expect(server.folder.text("requests.jsonl").contains("(+https://lerche.example/bot)"))
    }

    @Test("FET-05: a source behind a wall is shown as blocked, and nothing of the wall is matched")
    func blocked() async throws {
        let server = try ServerProcess(python: "polite.py")
        try server.folder.write("mode", "login")
        let folder = try workplace(server)
        let scan = try await EarshotProgram.run(["scan"], in: folder)
        #expect(scan.errors.contains("eins") && scan.errors.contains("a login"), "\(scan.errors)")
        let sources = try await EarshotProgram.run(["sources"], in: folder)
        #expect(sources.output.contains("blocked (1)"), "\(sources.output)")
    }

    @Test("RED-03: what is gone is stopped and shown, and a scan that finds it again revives it")
    func gone() async throws {
        let server = try ServerProcess(python: "polite.py")
        try server.folder.write("mode", "status 410")
        let folder = try workplace(server)
        _ = try await EarshotProgram.run(["scan"], in: folder)
        let stopped = try await EarshotProgram.run(["sources"], in: folder)
        #expect(stopped.output.contains("stopped") && stopped.output.contains("gone for good"))
        try server.folder.write("mode", "whole")
        _ = try await EarshotProgram.run(["scan"], in: folder)
        let revived = try await EarshotProgram.run(["sources"], in: folder)
        #expect(!revived.output.contains("stopped"), "\(revived.output)")
    }
}
