import TestSupport

/// Feeds on a server that the test rewrites between scans, and an alert for each mention.
struct ChangingFeeds {
    struct Item {
        var guid: String?
        var title: String
        var link: String?
        var text: String
        /// A fresh one unless the test says otherwise.
        var date: String?

        init(
            _ title: String, guid: String? = nil, link: String? = nil, text: String = "",
            date: String? = FeedDate.fresh
        ) {
            (self.title, self.guid, self.link, self.text) = (title, guid, link, text)
            self.date = date
        }

        var xml: String {
            func element(_ name: String, _ value: String?) -> String {
                value.map { "<\(name)><![CDATA[\($0)]]></\(name)>" } ?? ""
            }
            return "<item>" + element("title", title) + element("link", link)
                + element("description", text) + element("pubDate", date)
                // Blanks at its ends are part of what is tested.
                + (guid.map { "<guid isPermaLink=\"false\">\($0)</guid>" } ?? "") + "</item>\n"
        }
    }

    private let server: ServerProcess
    private let folder: TemporaryFolder

    /// - Parameter count: feeds, each a source of its own: `0`, `1`, …
    init(count: Int = 1) throws {
        server = try ServerProcess(python: "folder.py")
        folder = try TemporaryFolder()
        let sources = (0..<count).map {
            "  - {feed: \"http://127.0.0.1:\(server.port)/\($0).xml\", id: \"\($0)\"}\n"
        }
        try folder.write(
            "earshot.yaml",
            """
            http: {allow_networks: [127.0.0.0/8], gap: 0s}
            brands:
              - name: Lerche Dosiertechnik
            channels:
              hook: {webhook: {url: "http://127.0.0.1:9/hook", secret: "whsec_ZXhhbXBsZSBzZWNyZXQgb2YgMjQgYnl0ZXMh"}}
            alerts:
              - {name: all, send: immediately, to: [hook]}
            sources:
            \(sources.joined())
            """)
    }

    /// The feed from now on; never the same bytes as before.
    ///
    /// - Parameter earlier: the address of the part of it before, as an archive (RFC 5005).
    func publish(_ items: [Item], in feed: Int = 0, earlier: String? = nil) throws {
        let link =
            earlier.map {
                "<a:link xmlns:a=\"http://www.w3.org/2005/Atom\" rel=\"prev-archive\" href=\"\($0)\"/>"
            } ?? ""
        let stamp = "<!-- \(UInt64.random(in: 0...UInt64.max)) -->"
        try server.folder.write(
            "\(feed).xml",
            "<rss version=\"2.0\"><channel><title>Blatt</title>\(link)\(stamp)\n"
                + items.map(\.xml).joined() + "</channel></rss>")
    }

    func scan(_ arguments: String...) async throws -> EarshotProgram.Outcome {
        try await EarshotProgram.run(["scan", "--min-score", "0"] + arguments, in: folder)
    }

    /// All that is stored, as `mentions` prints it.
    func stored() async throws -> [PrintedMention] {
        try await EarshotProgram.run(["mentions", "--min-score", "0"], in: folder).mentions()
    }

    /// The new mentions of one scan after the other, each after its feed was published.
    func mentions(ofEach feeds: [[Item]]) async throws -> [[PrintedMention]] {
        var mentions: [[PrintedMention]] = []
        for items in feeds {
            try publish(items)
            mentions.append(try await scan().mentions())
        }
        return mentions
    }

    /// Polls that the interval of the first feed is learned from, as the store has them.
    func newsCount() throws -> Int? {
        let script = """
            import sqlite3, sys
            store = sqlite3.connect(sys.argv[1])
            print(store.execute("SELECT news_count FROM source WHERE name = '0'").fetchone()[0])
            """
        let outcome = try ChildProcess.run(
            ["python3", "-I", "-c", script, folder.file("earshot.db")], in: folder)
        return Int(outcome.output.filter(\.isNumber))
    }

    /// Alerts that were ever made.
    func alerts() async throws -> Int {
        DeliveryRow.rows(of: try await EarshotProgram.run(["outbox"], in: folder).output).count
    }
}
