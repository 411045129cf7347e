import JSON
import TestSupport
import Testing

/// A scan of one bad source between two good ones.
private struct BadScan {
    let folder: TemporaryFolder

    static let feed = """
        <rss version="2.0"><channel><title>Blatt</title><item><guid>g</guid>\
        <title>Zwirnwerk baut an</title><description>Die Zwirnwerk GmbH erweitert.</description>\
        </item></channel></rss>
        """

    init(_ bad: String, settings: String = "") throws {
        folder = try TemporaryFolder()
        try folder.write("gut.xml", Self.feed)
        try folder.write("auch-gut.xml", Self.feed.replacing("baut an", with: "hat Besuch"))
        try folder.write(
            "earshot.yaml",
            """
            brands: [{name: Zwirnwerk}]
            http: {allow_networks: [127.0.0.0/8], gap: 0s\(settings)}
            sources:
              - {file: gut.xml}
              - {feed: "\(bad)", id: schlecht}
              - {file: auch-gut.xml}
            """)
    }

    /// Bytes from outside must not grow in memory: a scan of the sample takes 30 MiB.
    static let memoryLimit = 100 << 20

    /// Peak memory in bytes beside the outcome.
    func measured() async throws -> (outcome: EarshotProgram.Outcome, peak: Int) {
        let script = """
            import resource, subprocess, sys
            status = subprocess.call(sys.argv[2:])
            peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
            open(sys.argv[1], "w").write(str(peak)); sys.exit(status)
            """
        let outcome = try await EarshotProgram.run(
            ["scan"], in: folder, under: ["python3", "-I", "-c", script, folder.file("peak")])
        return (outcome, (Int(folder.text("peak")) ?? Int.max >> 10) << 10)
    }

    func scan() async throws -> EarshotProgram.Outcome {
        try await EarshotProgram.run(["scan"], in: folder)
    }
}

extension EarshotProgram.Outcome {
    /// The good sources were read, the bad one is named on standard error, and the status is 3.
    fileprivate func expectFailure(
        saying words: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        #expect(status == 3, sourceLocation: sourceLocation)
        #expect(
            try mentions().map(\.source).sorted() == ["auch-gut.xml", "gut.xml"],
            sourceLocation: sourceLocation)
        let lines = errors.split(separator: "\n")
        #expect(lines.count == 1, "\(errors)", sourceLocation: sourceLocation)
        #expect(errors.hasPrefix("failed: schlecht: "), "\(errors)", sourceLocation: sourceLocation)
        for word in words {
            #expect(errors.contains(word), "\(errors)", sourceLocation: sourceLocation)
        }
    }
}

@Suite("Bad sources")
struct BadSourceTests {
    /// nginx with one file.
    private func server(
        _ name: String, _ bytes: [UInt8], _ directives: String = ""
    ) throws -> ServerProcess {
        try ServerProcess { port, folder in
            try folder.write("www/\(name)", bytes)
            return """
                default_type text/xml; types { text/html html; }
                server { listen 127.0.0.1:\(port); root \(folder.path)/www; \(directives) }
                """
        }
    }

    @Test("a port nobody listens on: the address is named")
    func refused() async throws {
        let address = "http://127.0.0.1:\(try ServerProcess.freePort())/feed.xml"
        try await BadScan(address).scan().expectFailure(
            saying: address, "can't be reached", "check the address")
    }

    @Test("a private address that is not allowed is never asked; the setting is named")
    func forbidden() async throws {
        let server = try ServerProcess(python: "faults.py")
        let scan = try BadScan("http://127.0.0.1:\(server.port)/ok")
        let text = scan.folder.text("earshot.yaml")
        try scan.folder.write("earshot.yaml", text.replacing("[127.0.0.0/8]", with: "[]"))
        try await scan.scan().expectFailure(saying: "127.0.0.1", "allow_networks")
        #expect(server.folder.text("requests.jsonl").isEmpty)
    }

    @Test("a feed that is a page: said so, nothing of it is stored")
    func page() async throws {
        let page = "<!doctype html><title>Anmelden</title><h1>Zwirnwerk GmbH</h1><p>Bitte anmelden."
        let server = try server("feed.html", Array(page.utf8))
        let address = "http://127.0.0.1:\(server.port)/feed.html"
        try await BadScan(address).scan().expectFailure(
            saying: address, "a page", "not with a feed")
    }

    @Test(
        "a status that is none of success is told",
        arguments: [(401, "401"), (404, "404"), (410, "gone for good"), (500, "500"), (503, "503")])
    func status(code: Int, words: String) async throws {
        let server = try server("x", [], "location / { return \(code); }")
        let address = "http://127.0.0.1:\(server.port)/feed.xml"
        try await BadScan(address).scan().expectFailure(saying: address, words)
    }

    @Test(
        "what is empty, or no feed at all, is told",
        arguments: ["", "   ", "nur Worte", "{\"a\": 1}", "<opml/>", "\u{0}\u{1}\u{2}"])
    func noFeed(body: String) async throws {
        let server = try server("feed.xml", Array(body.utf8))
        let address = "http://127.0.0.1:\(server.port)/feed.xml"
        try await BadScan(address).scan().expectFailure(saying: address, "not with a feed")
    }

    @Test("a redirect that never ends is left")
    func loop() async throws {
        let server = try ServerProcess(python: "faults.py")
        try await BadScan("http://127.0.0.1:\(server.port)/loop").scan()
            .expectFailure(saying: "/loop", "redirect")
    }

    @Test("a body of 50 MB is left at the limit, in bounded memory")
    func largeBody() async throws {
        let start = Array("<rss><channel><item><title>Zwirnwerk</title></item><item><title>".utf8)
        let server = try server("feed.xml", start + [UInt8](repeating: 0x61, count: 50 << 20))
        let (outcome, peak) = try await BadScan("http://127.0.0.1:\(server.port)/feed.xml")
            .measured()
        try outcome.expectFailure(
            saying: "/feed.xml", "larger than 10485760 bytes", "http.max_body")
        #expect(peak < BadScan.memoryLimit, "\(peak >> 20) MiB")
    }

    @Test("a body that never ends is left at the limit, in bounded memory")
    func endlessBody() async throws {
        let server = try ServerProcess(python: "faults.py")
        let scan = try BadScan("http://127.0.0.1:\(server.port)/endless-chunks")
        let (outcome, peak) = try await scan.measured()
        try outcome.expectFailure(
            saying: "/endless-chunks", "larger than 10485760 bytes", "http.max_body")
        #expect(peak < BadScan.memoryLimit, "\(peak >> 20) MiB")
    }

    @Test("200 MB in 200 KB of gzip are left at the limit, in bounded memory")
    func gzipBomb() async throws {
        let server = try ServerProcess(python: "faults.py")
        let (outcome, peak) = try await BadScan("http://127.0.0.1:\(server.port)/bomb").measured()
        try outcome.expectFailure(saying: "/bomb", "larger than 10485760 bytes", "http.max_body")
        #expect(peak < BadScan.memoryLimit, "\(peak >> 20) MiB")
    }

    @Test("a server that says nothing is left after the timeout")
    func silence() async throws {
        let server = try ServerProcess(python: "faults.py")
        try await BadScan("http://127.0.0.1:\(server.port)/silent", settings: ", timeout: 300ms")
            .scan()
            .expectFailure(saying: "/silent", "took too long to answer", "http.timeout")
    }

    @Test(
        "an XML entity bomb stays small, and its whole entries are read",
        arguments: [
            // Nested ten deep, ten each: 10¹⁰ letters.
            (0..<10).map { level in
                let content =
                    level == 0 ? "lol" : String(repeating: "&l\(level - 1);", count: 10)
                return "<!ENTITY l\(level) \"\(content)\">"
            }.joined(),
            // One of 18 kB, named a thousand times.
            "<!ENTITY l9 \"\(String(repeating: "lol", count: 6000))\">",
            // Itself.
            "<!ENTITY l9 \"&l9;\">",
            // A file of this machine.
            "<!ENTITY l9 SYSTEM \"file:///etc/passwd\">",
        ])
    func entityBomb(declarations: String) async throws {
        let uses = String(repeating: "&l9;", count: 1000)
        let feed = """
            <?xml version="1.0"?><!DOCTYPE rss [\(declarations)]><rss><channel>\
            <item><guid>1</guid><title>Zwirnwerk wird bedroht</title>\
            <description>Die Zwirnwerk GmbH. \(uses)</description></item>\
            <item><guid>2</guid><title>Zwirnwerk bleibt</title>\
            <description>Die Zwirnwerk GmbH.</description></item></channel></rss>
            """
        let server = try server("feed.xml", Array(feed.utf8))
        let (outcome, peak) = try await BadScan("http://127.0.0.1:\(server.port)/feed.xml")
            .measured()
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(
            try outcome.mentions().map(\.source).sorted() == [
                "auch-gut.xml", "gut.xml", "schlecht", "schlecht",
            ])
        #expect(!outcome.output.contains("root:"))
        #expect(peak < BadScan.memoryLimit, "\(peak >> 20) MiB")
    }

    /// Each is a whole answer, whose body is cut: by its length, by its chunks, by its XML.
    private static let cutBodies: [(fields: String, end: String)] = [
        ("Content-Length: 99999\r\n\r\n", ""),
        ("Transfer-Encoding: chunked\r\n\r\n1d0\r\n", ""),
        ("Connection: close\r\n\r\n", ""),
    ]

    @Test(
        "a truncated feed brings its whole entries, keeps no validator and is told",
        arguments: cutBodies.indices)
    func truncated(index: Int) async throws {
        let item = "<item><guid>%</guid><title>Zwirnwerk %</title></item>"
        let body =
            "<rss><channel><title>Blatt</title>" + item.replacing("%", with: "eins")
            + item.replacing("%", with: "zwei") + "<item><guid>drei</guid><title>Zwirnwerk dr"
        let answer =
            "HTTP/1.1 200 OK\r\nETag: \"t\"\r\nLast-Modified: Mon, 23 Nov 2026 08:00:00 GMT\r\n"
            + Self.cutBodies[index].fields + body
        let server = try ServerProcess(python: "faults.py")
        let scan = try BadScan("http://127.0.0.1:\(server.port)/raw?bytes=\(escaped(answer))")
        let first = try await scan.scan()
        let titles = try first.mentions().filter { $0.source == "schlecht" }.map(\.title)
        #expect(titles.sorted() == ["Zwirnwerk eins", "Zwirnwerk zwei"])
        #expect(first.status == 3)
        #expect(first.errors.hasPrefix("failed: schlecht: cut off: only its whole entries were"))
        let health = try await EarshotProgram.run(["sources"], in: scan.folder)
        #expect(health.output.contains("cut off"))
        let second = try await scan.scan()
        #expect(second.outputBytes.isEmpty)
        let asked = try server.folder.text("requests.jsonl").split(separator: "\n")
            .map { try JSONValue(parsing: Array($0.utf8)) }
            .filter {
                $0["event"]?.string == "head" && $0["path"]?.string?.hasPrefix("/raw") == true
            }
        #expect(asked.count == 2)
        for request in asked {
            #expect(request["fields"]?["if-none-match"] == nil)
            #expect(request["fields"]?["if-modified-since"] == nil)
        }
    }

    private func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: String(Unicode.Scalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
        }.joined()
    }

    @Test("files that can't be read are told: missing, a folder, faulty")
    func files() async throws {
        let scan = try BadScan("http://127.0.0.1:1/")
        let text = scan.folder.text("earshot.yaml")
        for (name, words) in [("none.xml", "names no file"), ("worte.txt", "none can be read")] {
            try scan.folder.write("worte.txt", "nur Worte")
            try scan.folder.write(
                "earshot.yaml",
                text.replacing("feed: \"http://127.0.0.1:1/\"", with: "file: \(name)"))
            let outcome = try await EarshotProgram.run(
                ["scan", "--store", "\(name).db"], in: scan.folder)
            try outcome.expectFailure(saying: name, words)
        }
    }
}
