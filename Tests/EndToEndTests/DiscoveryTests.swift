import TestSupport
import Testing

/// A site on nginx, and the configuration that names it by its address alone.
private struct ServedSite {
    static let feed = """
        <rss version="2.0"><channel><title>Blog</title><item><guid>1</guid>
        <link>https://blog.example/1</link><title>Lerche Dosiertechnik im Test</title>
        <description>Die Dosierpumpe von Lerche Dosiertechnik hat uns im Freibad überzeugt.</description>
        </item></channel></rss>
        """

    let server: ServerProcess
    let folder: TemporaryFolder

    /// - Parameters:
    ///   - front: what the site's first page has in its head.
    ///   - files: what else there is, by path; a path that ends with `/` is a folder's index.
    init(front: String = "", files: [String: String] = [:], locations: String = "") throws {
        server = try ServerProcess { port, folder in
            try folder.write(
                "www/index.html",
                "<!doctype html><html><head><title>Blog</title>\(front)</head>"
                    + "<body><h1>Blog</h1><p>Ein Blog über Pumpen, Filter und Becken.</p></body>")
            for (path, content) in files {
                try folder.write("www/" + path + (path.hasSuffix("/") ? "index.rss" : ""), content)
            }
            return """
                types { text/html html; application/rss+xml rss xml; }
                default_type application/rss+xml; index index.html index.rss;
                server {
                    listen 127.0.0.1:\(port); root \(folder.path)/www; \(locations)
                }
                """
        }
        folder = try TemporaryFolder()
        try folder.write(
            "earshot.yaml",
            """
            http: {allow_networks: [127.0.0.0/8], gap: 0s}
            brands:
              - name: Lerche Dosiertechnik
            sources:
              - site: \(origin)
                id: blog
            """)
    }

    var origin: String { "http://127.0.0.1:\(server.port)/" }

    func run(_ arguments: String...) async throws -> EarshotProgram.Outcome {
        try await EarshotProgram.run(arguments, in: folder)
    }

    /// The paths asked for since the last look, without robots.txt and tdmrep.json.
    func requests() -> [String] {
        server.folder.text("access.log").split(separator: "\n").compactMap { line in
            line.split(separator: "\"").dropFirst().first?.split(separator: " ").dropFirst().first
        }.map(String.init).filter { !["/robots.txt", "/.well-known/tdmrep.json"].contains($0) }
    }
}

@Suite("A site whose feed is found by itself")
struct DiscoveryTests {
    private static func link(_ path: String, type: String = "application/rss+xml") -> String {
        "<link rel=\"alternate\" type=\"\(type)\" href=\"\(path)\">"
    }

    @Test("the feed its page links to is read, said and remembered")
    func linked() async throws {
        let site = try ServedSite(
            front: Self.link("gone.xml") + Self.link("/news/all.xml"),
            files: ["news/all.xml": ServedSite.feed])
        let first = try await site.run("scan", "-v")
        #expect(first.status == 0)
        #expect(try first.mentions().map(\.url) == ["https://blog.example/1"])
        #expect(first.errors.contains("reads the feed \(site.origin)news/all.xml"))
        #expect(site.requests() == ["/", "/gone.xml", "/news/all.xml"])
        #expect(try await site.run("scan").status == 0)
        #expect(site.requests().count == 4)
        #expect(site.requests().last == "/news/all.xml")
        let health = try await site.run("sources")
        #expect(health.output.contains("\(site.origin), polled at \(site.origin)news/all.xml"))
    }

    @Test(
        "without a link the usual places are tried",
        arguments: ["feed", "feed/", "rss", "atom.xml", "index.xml", "comments/feed/"])
    func usualPlaces(place: String) async throws {
        let site = try ServedSite(files: [place: ServedSite.feed])
        let outcome = try await site.run("scan", "-v")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try outcome.mentions().count == 1)
        #expect(
            outcome.errors.contains("reads the feed \(site.origin)\(place.prefix { $0 != "/" })"))
    }

    @Test("of WordPress the posts are read, and that there are comments is said")
    func wordPress() async throws {
        let site = try ServedSite(
            front: Self.link("/comments/feed/") + Self.link("/feed/"),
            files: ["feed/": ServedSite.feed, "comments/feed/": ServedSite.feed])
        let outcome = try await site.run("scan", "-v")
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("reads the feed \(site.origin)feed/"))
        #expect(outcome.errors.contains("also names \(site.origin)comments/feed/"))
        let plain = try ServedSite(
            files: ["posts.rss": ServedSite.feed],
            locations: "location = / { if ($arg_feed = rss2) { rewrite ^ /posts.rss last; } }")
        let other = try await plain.run("scan", "-v")
        #expect(try other.mentions().count == 1)
        #expect(other.errors.contains("reads the feed \(plain.origin)?feed=rss2"))
    }

    @Test("a site without a feed fails, and says where it looked and what to do")
    func nothing() async throws {
        // Answers every address with its first page, as many do.
        let site = try ServedSite(locations: "location / { try_files $uri /index.html; }")
        let outcome = try await site.run("scan")
        #expect(outcome.status == 3)
        let places = "feed, feed/, rss, atom.xml, index.xml, ?feed=rss2, comments/feed/"
        let message = "\(site.origin) names no feed, and none is below it or its host at \(places)"
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
        #expect(outcome.errors.contains("give the feed's own address as feed:"))
    }
}
