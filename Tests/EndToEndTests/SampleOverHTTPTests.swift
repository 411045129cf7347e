import TestSupport
import Testing

/// nginx with the sample's feeds and pages, and the sample's configuration that reads them there.
private struct ServedSample {
    let server: ServerProcess
    let firm: SampleFirm

    /// What selects the entries of the pages; a page without one is cut into passages.
    private static let selectors = [
        "arbeitgebercheck": "article.review", "backstube-forum": "div.post",
        "handelsregister": "section.entry", "heidefernsehen": "article",
        "stahlkontor": "div.content",
    ]

    init(_ directives: String = "") throws {
        let files = try SampleFirm().files
        server = try ServerProcess { port, folder in
            for file in files { try folder.write("www/\(file)", SampleFirm.bytes(of: file)) }
            return """
                log_format asked '$request_uri $status $http_if_none_match|$http_if_modified_since'
                    '|$http_accept_encoding|$sent_http_content_encoding';
                default_type application/xml;
                types { text/html html; application/feed+json json; }
                gzip on; gzip_types *; gzip_min_length 100; \(directives)
                server {
                    listen 127.0.0.1:\(port); root \(folder.path)/www;
                    access_log \(folder.path)/asked.log asked;
                }
                """
        }
        let origin = "http://127.0.0.1:\(server.port)"
        firm = try SampleFirm { Self.served($0, files: files, from: origin) }
    }

    private static func served(_ yaml: String, files: [String], from origin: String) -> String {
        var yaml = yaml
        for file in files {
            let name = String(file.prefix { $0 != "." })
            let served =
                selectors[name].map { "page: \(origin)/\(file), select: \"\($0)\"" }
                ?? "feed: \(origin)/\(file)"
            yaml = yaml.replacing("file: sources/\(file)", with: served)
        }
        let settings = "http:\n  allow_networks: [127.0.0.0/8]\n  gap: 0s\n  per_host: 8\n"
        return yaml.replacing("http:\n", with: settings)
    }

    /// A line of the server's log for each request but those for robots.txt and tdmrep.json.
    func requests() -> [String] {
        server.folder.text("asked.log").split(separator: "\n").map(String.init)
            .filter { !$0.hasPrefix("/robots.txt") && !$0.hasPrefix("/.well-known/") }
    }
}

@Suite("The sample firm, read from a real nginx")
struct SampleOverHTTPTests {
    @Test("it finds the mentions that it finds in files")
    func sameMentions() async throws {
        let served = try ServedSample()
        // Which of two outlets is first with a story that both carry is for the network to say.
        let fromFiles = try await SampleFirm().scan().mentions().filter { $0.alsoIn == 0 }
        let outcome = try await served.firm.scan()
        #expect(outcome.status == 0)
        #expect(outcome.errors.isEmpty)
        let fromNetwork = try outcome.mentions().filter { $0.alsoIn == 0 }
        #expect(try outcome.mentions().count == fromNetwork.count + 1)
        let feeds = ["aller-bote", "kammerbrief", "vergabeblatt", "ausbildungsblog", "fediverse"]
        for feed in feeds {
            #expect(
                lines(fromNetwork.filter { $0.source == feed })
                    == lines(fromFiles.filter { $0.source == feed }))
        }
        // What a page calls itself differs where it names no address: its title tells it.
        func entries(_ mentions: [PrintedMention]) -> [String] {
            mentions.map { "\($0.source) \($0.title) \($0.brand)" }.sorted()
        }
        #expect(entries(fromNetwork) == entries(fromFiles))
    }

    private func lines(_ mentions: [PrintedMention]) -> [String] {
        mentions.map { "\($0.entry) \($0.score) \($0.facet) \($0.polarity)" }.sorted()
    }

    @Test(
        "a second scan asks conditionally, gets 304 from every source and brings nothing",
        arguments: [
            "", "etag off;",
            // Without Last-Modified, and deaf to If-Modified-Since.
            "add_header Last-Modified \"\"; if_modified_since off;",
        ])
    func conditional(directives: String) async throws {
        let served = try ServedSample(directives)
        let first = try await served.firm.scan()
        #expect(first.status == 0)
        let before = served.requests()
        #expect(before.count == 14)
        #expect(before.allSatisfy { $0.contains(" 200 -|-|") })
        let second = try await served.firm.scan()
        #expect(second.status == 0)
        #expect(second.outputBytes.isEmpty)
        let after = Array(served.requests().dropFirst(14))
        #expect(after.count == 14)
        #expect(after.allSatisfy { $0.contains(" 304 ") }, "\(after)")
        #expect(after.allSatisfy { $0.contains(" 304 -|") == directives.hasPrefix("etag off") })
        #expect(after.allSatisfy { $0.contains("|-|") == directives.contains("Last-Modified") })
    }

    @Test("bodies come compressed")
    func compression() async throws {
        let served = try ServedSample()
        #expect(try await served.firm.scan().status == 0)
        #expect(served.requests().allSatisfy { $0.hasSuffix("|gzip") })
    }

    @Test("an entry added between two scans is the only news of the second")
    func onlyTheNew() async throws {
        let served = try ServedSample()
        #expect(try await served.firm.scan().status == 0)
        let feed = String(decoding: SampleFirm.bytes(of: "fediverse.xml"), as: UTF8.self)
        let item = """
            <item><guid>neu-1</guid><link>https://x.example/neu</link>
            <description>Die Dosierpumpe von Lerche Dosiertechnik steht in der Mensa.</description>
            </item><item>
            """
        let parts = feed.split(separator: "<item>", maxSplits: 1).map(String.init)
        try served.server.folder.write("www/fediverse.xml", parts[0] + item + parts[1])
        let second = try await served.firm.scan()
        #expect(second.status == 0)
        #expect(try second.mentions().map(\.url) == ["https://x.example/neu"])
    }
}
