import Glibc
import JSON
import TestSupport
import Testing

@Suite("earshot read")
struct ReadCommandTests {
    private let folder = Result { try TemporaryFolder() }

    private static func fixture(_ name: String) -> String {
        "\(Fixtures.project)/Tests/Fixtures/\(name)"
    }

    private func read(
        _ arguments: [String], input: [UInt8] = []
    ) async throws -> EarshotProgram.Outcome {
        try await EarshotProgram.run(["read"] + arguments, in: try folder.get(), input: input)
    }

    private func names(_ json: JSONValue?) -> [String] {
        guard case .object(let members) = json else { return [] }
        return members.map(\.name)
    }

    @Test("it needs no configuration and prints one object an input, with the contract's keys")
    func shape() async throws {
        let files = ["feeds/rss2.xml", "feeds/atom1.xml", "feeds/rdf.xml", "feeds/feed.json"]
            .map(Self.fixture)
        let outcome = try await read(files + [Self.fixture("pages/article.html")])
        #expect(outcome.status == 0)
        #expect(outcome.errors.isEmpty)
        let objects = try outcome.objects()
        #expect(
            objects.map { $0["format"]?.string } == ["rss", "atom", "rdf", "jsonfeed", "html"])
        for object in objects {
            #expect(
                names(object) == [
                    "input", "format", "title", "link", "language", "problems", "documents",
                ])
            let documents = try #require(object["documents"]?.array)
            #expect(!documents.isEmpty)
            for document in documents {
                #expect(
                    names(document) == [
                        "id", "url", "title", "authors", "published", "updated", "language",
                        "summary", "text", "tags", "links",
                    ])
            }
        }
    }

    @Test("a language is named without its region")
    func language() async throws {
        let feed = """
            <rss version="2.0"><channel><language>de-AT</language><item><title>Neu</title></item>\
            </channel></rss>
            """
        let outcome = try await read(["-"], input: Array(feed.utf8))
        let result = try #require(try outcome.objects().first)
        #expect(result["language"]?.string == "de")
        #expect(result["documents"]?.array?.first?["language"]?.string == "de")
    }

    @Test("its texts are plain, its times UTC, and what is not there is null")
    func values() async throws {
        let result = try #require(
            try await read([Self.fixture("feeds/rss2.xml")]).objects().first)
        #expect(result["title"]?.string == "Werkstattblatt")
        #expect(result["link"]?.string == "https://werkstatt.example/")
        #expect(result["language"]?.string == "de")
        let documents = try #require(result["documents"]?.array)
        try #require(documents.count == 3)
        let first = documents[0]
        #expect(first["id"]?.string == "w-1")
        #expect(first["url"]?.string == "https://werkstatt.example/hobel")
        #expect(first["title"]?.string == "Hobel & Säge: was 2026 zählt")
        #expect(first["authors"] == .array([.string("Ida Zwirn")]))
        #expect(first["published"]?.string == "2026-11-23T07:00:00Z")
        #expect(first["updated"] == .null)
        #expect(first["text"]?.string == "Erster Absatz mit Fettem.\nZweiter – Absatz.")
        #expect(documents[2]["url"] == .null)
        #expect(documents[2]["published"] == .null)
    }

    @Test("several inputs give their lines in order, also 200 of them")
    func order() async throws {
        let files = ["feeds/rss2.xml", "feeds/atom1.xml", "feeds/rdf.xml", "feeds/feed.json"]
            .map(Self.fixture)
        let inputs = (0..<200).map { files[$0 % 4] }
        let outcome = try await read(inputs)
        #expect(outcome.status == 0)
        #expect(try outcome.objects().map { $0["input"]?.string } == inputs)
    }

    @Test("a line is printed before the next input is there")
    func streaming() async throws {
        let folder = try folder.get()
        // Standard input stays open and empty.
        let child = try EarshotProgram.start(
            ["read", Self.fixture("feeds/rss2.xml"), "-"], in: folder)
        try await eventually("the first line is there") { child.output.hasSuffix("\n") }
        #expect(child.output.contains("Werkstattblatt"))
        #expect(child.isRunning)
    }

    @Test("ten thousand files take the memory of one, and their lines come as they are read")
    func manyFiles() async throws {
        let folder = try folder.get()
        let (count, file) = (10_000, Self.fixture("feeds/rss2.xml"))
        let pipes = [folder.file("early"), folder.file("late")]
        for pipe in pipes { try #require(mkfifo(pipe, 0o600) == 0) }
        let inputs = [String](repeating: file, count: count)
        let child = try EarshotProgram.start(
            ["read", file, pipes[0]] + inputs + [pipes[1]], in: folder)
        // It waits at each pipe until there is a writer.
        let first = try await Self.writer(to: pipes[0])
        let early = Self.peakMemory(of: child)
        close(first)
        let last = try await Self.writer(to: pipes[1])
        let late = Self.peakMemory(of: child)
        #expect(child.output.utf8.count { $0 == 0x0A } >= count + 2)
        close(last)
        // An empty input is none that can be read.
        #expect(child.wait() == 1)
        #expect(late - early < 4096, "\(early) KiB, then \(late) KiB")
    }

    /// Opens a pipe for writing when somebody has opened it for reading.
    private static func writer(to pipe: String) async throws -> Int32 {
        for _ in 0..<12_000 {
            let descriptor = open(pipe, O_WRONLY | O_NONBLOCK)
            if descriptor >= 0 { return descriptor }
            try await Task.sleep(for: .milliseconds(5))
        }
        throw EarshotProgram.Failure.tookTooLong(arguments: ["read"], output: "", errors: "")
    }

    /// In KiB; 0 where it can't be told.
    private static func peakMemory(of child: ChildProcess) -> Int {
        let status = Fixtures.text(of: "/proc/\(child.id)/status") ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    }

    @Test("- is standard input; --base gives it an address, --content-type a charset")
    func standardInput() async throws {
        let feed = Array(
            "<rss><channel><item><title>M\u{FC}ller</title><link>/eins</link></item></channel></rss>"
                .unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
        let outcome = try await read(
            [
                "-", "--base", "https://x.example/a/b.xml", "--content-type",
                "text/xml; charset=iso-8859-1",
            ], input: feed)
        #expect(outcome.status == 0)
        let result = try #require(try outcome.objects().first)
        #expect(result["input"]?.string == "-")
        #expect(result["problems"] == .array([]))
        let document = try #require(result["documents"]?.array?.first)
        #expect(document["title"]?.string == "Müller")
        #expect(document["url"]?.string == "https://x.example/eins")
    }

    @Test("--select takes each element as a document")
    func selection() async throws {
        let outcome = try await read(
            ["-", "--select", "li.a"],
            input: Array("<ul><li class=a>Eins<li>Zwei<li class=a>Drei".utf8))
        let documents = try outcome.objects().first?["documents"]?.array
        #expect(documents?.map { $0["text"]?.string } == ["Eins", "Drei"])
    }

    @Test("what can't be read gives no documents, a problem and status 1; the others are read")
    func unreadable() async throws {
        let folder = try folder.get()
        let good = Self.fixture("feeds/rss2.xml")
        let inputs = [
            good, folder.file("missing.xml"), folder.path,
            try folder.write("empty.xml", ""), try folder.write("words.txt", "nur Worte"),
            try folder.write("other.json", "{\"a\": 1}"),
            try folder.write("cut.json", "{\"items\": [{"),
            try folder.write("binary", [0x7F] + Array("ELF".utf8) + [UInt8](0...255)),
            "http://127.0.0.1:\(try ServerProcess.freePort())/feed.xml", good,
        ]
        let outcome = try await read(inputs)
        #expect(outcome.status == 1)
        let objects = try outcome.objects()
        try #require(objects.count == inputs.count)
        for (input, object) in zip(inputs, objects) {
            #expect(object["input"]?.string == input)
            if input == good {
                #expect(object["documents"]?.array?.count == 3)
            } else {
                #expect(object["documents"] == .array([]), "\(input)")
                #expect(object["problems"]?.array?.isEmpty == false, "\(input)")
            }
        }
        #expect(objects[1]["problems"]?.array?.first?.string?.contains("No such file") == true)
    }

    @Test(
        "what is no address and no file is told as what it is meant to be",
        arguments: ["ftp://x.example/", "https://", "http://0x7f.1/", "gopher://x"])
    func noAddress(input: String) async throws {
        let outcome = try await read([input])
        #expect(outcome.status == 1)
        #expect(
            try outcome.objects().first?["problems"]
                == .array([.string("\(input) is not an http or https address")]))
    }

    @Test("an address that is not answered is told in plain words, once")
    func refused() async throws {
        let port = try ServerProcess.freePort()
        let outcome = try await read(["http://127.0.0.1:\(port)/"])
        #expect(
            try outcome.objects().first?["problems"]
                == .array([
                    .string(
                        "http://127.0.0.1:\(port)/: 127.0.0.1:\(port) can't be reached: connection "
                            + "refused; check the address, and that a server runs there")
                ]))
    }

    @Test(
        "entities that are not expanded are told",
        arguments: [
            (
                "<!DOCTYPE rss [<!ENTITY m \"x\">]>\n<rss><channel>\n<title>one &m;</title></channel></rss>",
                "line 3: entities declared in the document are not expanded (&m;)"
            ),
            (
                "<!DOCTYPE rss [<!ENTITY m SYSTEM \"file:///etc/passwd\">]>\n<rss><channel><item><title>one &m;</title></item></channel></rss>",
                "line 2: entities declared in the document are not expanded (&m;)"
            ),
            (
                "<rss><channel>\n<item><title>one &foo; A&B; H&M</title></item></channel></rss>",
                "line 2: undefined entity &foo; left as it is"
            ),
        ])
    func entities(feed: String, problem: String) async throws {
        let outcome = try await read(["-"], input: Array(feed.utf8))
        #expect(outcome.status == 0)
        #expect(try outcome.objects().first?["problems"] == .array([.string(problem)]))
    }

    @Test("binary data is no page, though a few of its bytes look like tags")
    func binary() async throws {
        let bytes = (0..<4096).flatMap { [UInt8](repeating: 0, count: $0 % 7) + [UInt8($0 % 256)] }
        let outcome = try await read(
            ["-", "--content-type", "text/html"], input: bytes + Array("<p><b>x</b>".utf8))
        #expect(outcome.status == 1)
        let result = try outcome.objects().first
        #expect(result?["documents"] == .array([]))
        #expect(
            result?["problems"] == .array([.string("no feed and no page: binary data")]))
    }

    @Test(
        "what was typed wrong is told, with status 2",
        arguments: [
            ([], "read needs a file"), (["--base"], "--base needs a value"),
            (["-", "--base", "nirgends"], "'nirgends' is not an http or https address"),
            (["-", "--select", "li["], "'li[' is not a CSS selector"),
        ] as [([String], String)])
    func usage(arguments: [String], words: String) async throws {
        let outcome = try await read(arguments)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
        #expect(outcome.outputBytes.isEmpty)
    }

    @Test("an address is fetched")
    func overHTTP() async throws {
        let server = try ServerProcess { port, folder in
            try folder.write("www/a.xml", Fixtures.bytes(of: Self.fixture("feeds/rss2.xml")) ?? [])
            return "server { listen 127.0.0.1:\(port); root \(folder.path)/www; }"
        }
        let origin = "http://127.0.0.1:\(server.port)"
        let outcome = try await read(["\(origin)/a.xml", "\(origin)/missing.xml"])
        #expect(outcome.status == 1)
        let objects = try outcome.objects()
        try #require(objects.count == 2)
        #expect(objects[0]["documents"]?.array?.count == 3)
        // A relative link has the feed's address for its base.
        #expect(objects[0]["documents"]?.array?[1]["url"]?.string == "\(origin)/zwei")
        #expect(objects[1]["problems"]?.array?.first?.string?.contains("404") == true)
    }
}
