import TestSupport
import Testing

@Suite("Terms of a source, and the dossier")
struct TermsTests {
    private func workplace(_ server: ServerProcess, tdm: String = "") throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(
            "earshot.yaml",
            """
            language: en
            brands: [{name: Lerche Dosiertechnik}]
            http: {allow_networks: [127.0.0.0/8], gap: 0s}
            sources:
              - {page: "http://127.0.0.1:\(server.port)/page", id: seite\(tdm)}
            channels:
              haken: {webhook: {url: "https://haken.example/geheim123", secret_file: fehlt}}
            """)
        return folder
    }

    @Test(
        "a page that is reserved is not stored, and shown with its conditions",
        arguments: ["tdm-file", "tdm-header", "tdm-meta"])
    func reserved(mode: String) async throws {
        let server = try ServerProcess(python: "polite.py")
        try server.folder.write("mode", mode)
        let folder = try workplace(server)
        let scan = try await EarshotProgram.run(["scan"], in: folder)
        #expect(scan.errors.contains("reserved against text and data mining"), "\(scan.errors)")
        #expect(scan.errors.contains("https://lerche.example/tdm"), "\(scan.errors)")
        #expect(scan.errors.contains("tdm: ignore"))
        let mentions = try await EarshotProgram.run(["mentions"], in: folder)
        #expect(mentions.output.isEmpty)
        let sources = try await EarshotProgram.run(["sources"], in: folder)
        #expect(sources.output.contains("reserved (1)"), "\(sources.output)")
        let terms = try await EarshotProgram.run(["sources", "--terms"], in: folder)
        let by = mode.dropFirst("tdm-".count)
        #expect(
            terms.output.contains("\"finding\":\"reserved\",\"by\":\"\(by)\""), "\(terms.output)")
        #expect(terms.output.contains("\"is_barred\":true"))
        let table = try await EarshotProgram.run(
            ["sources", "--terms", "--format", "table"], in: folder)
        #expect(table.output.contains("TDM RESERVATION") && table.output.contains("obeyed"))
    }

    @Test("who may mine it reads it by tdm: ignore, and it is recorded all the same")
    func ignored() async throws {
        let server = try ServerProcess(python: "polite.py")
        try server.folder.write("mode", "tdm-meta")
        let folder = try workplace(server, tdm: ", tdm: ignore")
        let scan = try await EarshotProgram.run(["scan"], in: folder)
        #expect(scan.output.contains("Lerche Dosiertechnik"), "\(scan.errors)")
        let terms = try await EarshotProgram.run(["sources", "--terms"], in: folder)
        #expect(terms.output.contains("\"policy\":\"ignore\",\"finding\":\"reserved\""))
        #expect(!server.folder.text("requests.jsonl").contains("tdmrep.json"))
    }

    @Test("the dossier names hosts, keys, files and libraries of this machine, and no secret")
    func dossier() async throws {
        let server = try ServerProcess(python: "polite.py")
        let folder = try workplace(server)
        let text = try await EarshotProgram.run(["dossier"], in: folder)
        #expect(text.status == 0)
        for part in [
            "# Security dossier", "127.0.0.1:\(server.port)", "haken.example:443", "secret_file",
            "/fehlt", "libcurl.so", "earshot.db", "seccomp",
        ] {
            #expect(text.output.contains(part), "\(part)")
        }
        #expect(!text.output.contains("geheim123"))
        let german = try await EarshotProgram.run(["dossier", "--language", "de"], in: folder)
        #expect(german.output.hasPrefix("# Sicherheitsdossier"))
        let json = try await EarshotProgram.run(["dossier", "--format", "jsonl"], in: folder)
        #expect(json.output.contains("\"name\":\"haken.example:443\",\"protocol\":\"https\""))
    }
}
