import Glibc
import JSON
import TestSupport
import Testing

/// `earshot sources add` and `earshot import` against a server and a configuration on disk.
@Suite("Sources that are added")
struct SourcesAddTests {
    private static let feed = """
        <rss version="2.0"><channel><title>Blatt</title><item><guid>g</guid>
        <link>https://blatt.example/1</link><title>Müller Maschinenbau baut an</title>
        <description>Die Müller Maschinenbau GmbH in Esslingen erweitert.</description>
        <pubDate>\(FeedDate.fresh)</pubDate></item><item><guid>h</guid>
        <link>https://blatt.example/2</link><title>Müller Maschinenbau, früher</title>
        <description>Die Müller Maschinenbau GmbH in Esslingen.</description>
        <pubDate>Mon, 06 Jan 2025 10:00:00 GMT</pubDate></item></channel></rss>
        """

    private static func server() throws -> ServerProcess {
        try ServerProcess(nginx: { port, folder in
            try folder.write("www/feed.xml", feed)
            try folder.write(
                "www/index.html",
                "<!doctype html><html><head><title>Blog</title><link rel=\"alternate\" "
                    + "type=\"application/rss+xml\" href=\"/feed.xml\"></head><body><p>Blog</p></body></html>"
            )
            try folder.write(
                "www/thread.html",
                "<!doctype html><html><head><title>Forum</title></head><body><h1>Frage</h1><p>Die "
                    + "Müller Maschinenbau GmbH in Esslingen liefert zu spät, sagt ein Kunde.</p>"
                    + "</body></html>")
            return """
                types { text/html html; application/rss+xml xml; }
                server { listen 127.0.0.1:\(port); root \(folder.path)/www; index index.html; }
                """
        })
    }

    private static let sources = """
        # unsere Quellen
        sources:   # Liste
          - feed: https://alt.example/feed.xml   # alt

        # Ende

        """

    @Test("a page's feed is proposed with what it would have found, and written with --yes alone")
    func proposing() async throws {
        let server = try Self.server()
        let place = try DeliveryWorkplace(Self.sources)
        let before = place.folder.text("earshot.yaml")
        let address = "http://127.0.0.1:\(server.port)/"
        let shown = try await place.earshot("sources", "add", address, "--lang", "en")
        #expect(shown.status == 0, "\(shown.errors)")
        for text in [
            "feed: \(address)feed.xml", "the page names it as its feed", "2 entries, the newest:",
            "found in the last 7 days: 1", "Müller Maschinenbau baut an", "beside them: 1 older",
            "also possible: site: \(address)", "  - feed: \(address)feed.xml",
        ] {
            #expect(shown.output.contains(text), "\(text): \(shown.output)")
        }
        #expect(shown.errors.contains("nothing is written"))
        #expect(place.folder.text("earshot.yaml") == before)

        chmod(place.folder.file("earshot.yaml"), 0o640)
        let written = try await place.earshot(
            "sources", "add", address, "--yes", "--tag", "Presse", "--lang", "en")
        #expect(written.status == 0, "\(written.errors)")
        let after = before.replacing(
            "feed.xml   # alt\n",
            with: "feed.xml   # alt\n  - feed: \(address)feed.xml\n    tags: [Presse]\n")
        #expect(place.folder.text("earshot.yaml") == after)
        let line =
            after.prefix(
                upTo: after.firstRange(of: "  - feed: \(address)")?.lowerBound ?? after.endIndex
            )
            .count { $0 == "\n" } + 1
        #expect(
            written.output.contains("earshot.yaml:\(line), as '127.0.0.1-feed.xml'"),
            "\(written.output)")
        #expect(written.errors.contains("systemctl reload earshot"))
        var status = stat()
        #expect(stat(place.folder.file("earshot.yaml"), &status) == 0)
        #expect(status.st_mode & 0o777 == 0o640)
        #expect(try await place.earshot("check").status == 0)

        let again = try await place.earshot("sources", "add", address, "--yes", "--lang", "en")
        #expect(again.status == 0 && again.output.contains("stands in the configuration already"))
        #expect(place.folder.text("earshot.yaml") == after)
        #expect(try await place.earshot("scan", "--source", "127.0.0.1-feed.xml").status == 0)
        #expect(try await !place.mentions().isEmpty)
    }

    @Test("a page without a feed is a page; files are files; a kind can be chosen")
    func kinds() async throws {
        let server = try Self.server()
        let place = try DeliveryWorkplace(Self.sources)
        let origin = "http://127.0.0.1:\(server.port)"
        let page = try await place.earshot(
            "sources", "add", "\(origin)/thread.html", "--lang", "de")
        #expect(page.output.contains("- page: \(origin)/thread.html"), "\(page.errors)")
        #expect(page.output.contains("in den letzten 7 Tagen gefunden worden wären: 1"))
        let site = try await place.earshot("sources", "add", "\(origin)/", "--as", "site")
        #expect(site.output.contains("- site: \(origin)/"), "\(site.errors)")
        let unfit = try await place.earshot(
            "sources", "add", "\(origin)/", "--as", "hackernews", "--yes", "--lang", "en")
        #expect(unfit.status == 1 && !unfit.output.contains("entry under"))
        #expect(
            unfit.errors.contains("--as hackernews does not fit this; what fits: feed, site, page"),
            "\(unfit.errors)")
        try place.folder.write("import/a.xml", Self.feed)
        let files = try await place.earshot(
            "sources", "add", "import/*.xml", "--lang", "en", "--yes")
        #expect(files.output.contains("- file: import/*.xml"), "\(files.output) \(files.errors)")
        #expect(place.folder.text("earshot.yaml").contains("\n  - file: import/*.xml\n"))
        let folder = try await place.earshot("sources", "add", "import")
        #expect(folder.output.contains("- file: import/*"))
        let noFeed = try await place.earshot("sources", "add", "import", "--as", "feed")
        #expect(noFeed.status == 1 && noFeed.errors.contains("what fits: file, opml"))
        try place.folder.write(
            "list.opml", "<opml><body><outline xmlUrl=\"https://a.example/\"/></body></opml>")
        let list = try await place.earshot("sources", "add", "list.opml", "--yes", "--lang", "en")
        #expect(list.output.contains("a list of feeds (OPML) with 1 entry"))
        #expect(place.folder.text("earshot.yaml").contains("  - opml: list.opml\n"))
        let german = try await place.earshot("sources", "add", "list.opml", "--as", "opml")
        #expect(german.output.contains("steht schon in der Konfiguration"))
        let again = try await place.earshot("sources", "add", "list.opml", "--yes", "--lang", "en")
        #expect(again.output.contains("stands in the configuration already"))
    }

    @Test("what is there, is gone, or can't be read, is not added, and said")
    func refusing() async throws {
        let server = try Self.server()
        let place = try DeliveryWorkplace(Self.sources)
        let before = place.folder.text("earshot.yaml")
        func add(_ input: String) async throws -> EarshotProgram.Outcome {
            try await place.earshot("sources", "add", input, "--yes", "--lang", "en")
        }
        let alike = try await add("http://www.alt.example/feed.xml/")
        #expect(alike.status == 0 && alike.output.contains("probably"))
        let gone = try await add("https://plus.google.com/+Firma")
        #expect(gone.status == 1 && gone.output.contains("Google Business Profile"))
        let german = try await place.earshot("sources", "add", "https://www.studivz.net/x")
        #expect(german.output.contains("gibt es seit 2022 nicht mehr"))
        let missing = try await add("http://127.0.0.1:\(server.port)/nichts")
        #expect(missing.status == 1 && missing.errors.contains("404"))
        #expect(try await add("nirgends.xml").status == 1)
        #expect(try await place.earshot("sources", "add").status == 2)
        #expect(try await place.earshot("sources", "ad", "x").status == 2)
        #expect(try await place.earshot("sources", "add", "x", "--as", "fed").status == 2)
        #expect(place.folder.text("earshot.yaml") == before)
    }

    @Test("an address in a private network is met by the same wall as a poll")
    func wall() async throws {
        let server = try Self.server()
        let folder = try TemporaryFolder()
        try folder.write("earshot.yaml", "brands: [{name: A}]\n")
        let outcome = try await EarshotProgram.run(
            ["sources", "add", "http://127.0.0.1:\(server.port)/feed.xml", "--yes"], in: folder)
        #expect(outcome.status == 1)
        #expect(folder.text("earshot.yaml") == "brands: [{name: A}]\n")
        #expect(server.requests.isEmpty)
    }

    @Test("a list is imported in its place, told, and never twice")
    func importing() async throws {
        let place = try DeliveryWorkplace(Self.sources)
        try place.folder.write(
            "list.opml",
            """
            <opml><body><outline text="Presse"><outline text="Neu: eins" xmlUrl="feed://neu.example/f"/>
            <outline text="da" xmlUrl="https://alt.example/feed.xml"/></outline>
            <outline text="tot" xmlUrl="http://friendfeed.com/x"/></body></opml>
            """)
        let before = place.folder.text("earshot.yaml")
        let trial = try await place.earshot("import", "list.opml", "--dry-run")
        #expect(
            trial.status == 0 && trial.output.contains("1 source would be added"), "\(trial.output)"
        )
        #expect(trial.output.contains("- feed: http://neu.example/f"))
        #expect(place.folder.text("earshot.yaml") == before)
        let outcome = try await place.earshot("import", "list.opml")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(
            outcome.output.contains("there already: line 2: https://alt.example/feed.xml as 'alt"))
        #expect(
            outcome.output.contains(
                "left out: line 3: 'http://friendfeed.com/x': FriendFeed is gone"))
        #expect(outcome.output.contains("1 source added, line "))
        let after = before.replacing(
            "feed.xml   # alt\n",
            with: "feed.xml   # alt\n  - feed: http://neu.example/f\n    title: 'Neu: eins'\n"
                + "    tags: [Presse]\n")
        #expect(place.folder.text("earshot.yaml") == after)
        #expect(try await place.earshot("import", "list.opml").output.contains("nothing to add"))
        let export = try await place.earshot("export")
        #expect(export.output.contains("<outline text=\"Presse\">"))
        #expect(try await place.earshot("import", "earshot.yaml").status == 1)
        #expect(try await place.earshot("import").status == 2)
    }

    @Test("where the configuration can't be edited safely it stays, and the entries are printed")
    func bracketed() async throws {
        let place = try DeliveryWorkplace("sources: [{feed: \"https://alt.example/f\"}]\n")
        let before = place.folder.text("earshot.yaml")
        try place.folder.write(
            "list.opml", "<opml><body><outline xmlUrl=\"https://neu.example/f\"/></body></opml>")
        let outcome = try await place.earshot("import", "list.opml")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("  - feed: https://neu.example/f\n"))
        #expect(outcome.errors.contains("a list in brackets"))
        #expect(place.folder.text("earshot.yaml") == before)
        try place.folder.write("kaputt.yaml", "brands: [{name: A}]\nsourcen: []\n")
        let faulty = try await EarshotProgram.run(
            ["import", "list.opml", "--config", "kaputt.yaml"], in: place.folder)
        #expect(faulty.status == 78)
        #expect(place.folder.text("kaputt.yaml") == "brands: [{name: A}]\nsourcen: []\n")
        #expect(Fixtures.files(in: place.folder.path).allSatisfy { !$0.contains(".earshot-") })
    }

    @Test("a link stays a link, and what it leads to is written")
    func links() async throws {
        let folder = try TemporaryFolder()
        try folder.write("echt/earshot.yaml", "brands: [{name: A}]\n")
        #expect(symlink("echt/earshot.yaml", folder.file("earshot.yaml")) == 0)
        try folder.write(
            "list.opml", "<opml><body><outline xmlUrl=\"https://neu.example/f\"/></body></opml>")
        let outcome = try await EarshotProgram.run(["import", "list.opml"], in: folder)
        #expect(outcome.status == 0, "\(outcome.errors)")
        var status = stat()
        #expect(lstat(folder.file("earshot.yaml"), &status) == 0)
        #expect(status.st_mode & S_IFMT == S_IFLNK)
        #expect(folder.text("echt/earshot.yaml").contains("- feed: https://neu.example/f"))
    }

    @Test("a query finds what lies in a source with the tag")
    func tags() async throws {
        let place = try DeliveryWorkplace("")
        try place.folder.write("a.xml", Self.feed)
        try place.folder.write(
            "earshot.yaml",
            """
            brands:
              - {name: M, query: '"Müller Maschinenbau" AND tag:Fachpresse'}
              - {name: N, query: '"Müller Maschinenbau" AND tag:Anderes'}
            sources: [{file: a.xml, id: a, tags: [Fachpresse]}]
            channels: {log: {journal: {}}}
            alerts: [{name: r, when: {source_tag: [Fachpresse], min_score: 0}, send: daily at 08:00, to: [log]}]
            """)
        #expect(try await place.earshot("scan").status == 0)
        let brands = try await place.mentions().map { $0["brand"]?.string }
        #expect(!brands.isEmpty && brands.allSatisfy { $0 == "M" })
    }
}
