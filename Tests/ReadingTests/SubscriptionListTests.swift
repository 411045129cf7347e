import Domain
import Reading
import Testing

@Suite("Lists of subscriptions")
struct SubscriptionListTests {
    private static func list(_ outlines: String, head: String = "<opml>") throws -> SubscriptionList
    {
        try #require(
            SubscriptionList(parsing: Array("\(head)<body>\(outlines)</body></opml>".utf8)))
    }

    @Test(
        "an address is read however it is written",
        arguments: [
            ("xmlUrl=\"https://a.example/f\"", "https://a.example/f"),
            ("XMLURL='https://a.example/f'", "https://a.example/f"),
            ("xmlurl=https://a.example/f", "https://a.example/f"),
            ("feedUrl=\"https://a.example/f\"", "https://a.example/f"),
            ("xmlUrl=\"feed://a.example/f\"", "http://a.example/f"),
            ("xmlUrl=\"feed:https://a.example/f\"", "https://a.example/f"),
            ("xmlUrl=\" FEED:http://a.example/f \"", "http://a.example/f"),
            ("xmlUrl=\"feed://https://a.example/f\"", "https://a.example/f"),
            ("xmlUrl=\"https://a.example/f?a=1&b=2\"", "https://a.example/f?a=1&b=2"),
            ("xmlUrl=\"https://a.example/f?a=1&amp;b=2\"", "https://a.example/f?a=1&b=2"),
        ])
    func addresses(attribute: String, address: String) throws {
        for name in ["outline", "OUTLINE"] {
            let list = try Self.list("<\(name) type=\"rss\" \(attribute) />")
            #expect(list.feeds.map(\.text) == [address])
        }
    }

    @Test("folders within folders and categories are tags, each once")
    func folders() throws {
        let list = try Self.list(
            """
            <outline text="Presse"><outline title="Fach &amp; Handel">
              <outline text="Blatt" xmlUrl="https://a.example/f" category="/Presse/Nord,Wichtig"/>
              <outline text="leer"></outline><outline text=""><outline xmlUrl="https://b.example/"/>
            </outline></outline></outline>
            <outline text="Oben" xmlUrl="https://c.example/"/>
            <outline text="https://d.example/" xmlUrl="https://d.example/"/>
            """)
        #expect(
            list.subscriptions.map(\.tags) == [
                ["Presse", "Fach & Handel", "Nord", "Wichtig"], ["Presse", "Fach & Handel"], [], [],
            ])
        #expect(list.subscriptions.map(\.title) == ["Blatt", nil, "Oben", nil])
        #expect(list.subscriptions.map(\.line) == [2, 3, 5, 6])
    }

    @Test("an address that stands twice is one subscription, with the tags of both places")
    func repetitions() throws {
        let list = try Self.list(
            """
            <outline text="A"><outline xmlUrl="https://a.example/f"/></outline>
            <outline text="B"><outline xmlUrl="https://a.example/f"/></outline>
            """)
        #expect(list.subscriptions.map(\.tags) == [["A", "B"]])
        #expect(list.repetitions == 1)
    }

    @Test("what can't be subscribed to is told with its line; links are counted")
    func faults() throws {
        let list = try Self.list(
            """
            <outline xmlUrl="feed me"/>
            <outline xmlUrl="https://plus.google.com/feeds/1"/>
            <outline type="link" url="https://a.example/"/><outline htmlUrl="https://b.example/"/>
            """)
        #expect(list.faults.map(\.line) == [1, 2])
        #expect(list.faults.map(\.network?.name) == [nil, "Google+"])
        #expect(list.links == 2)
        #expect(list.subscriptions.isEmpty)
    }

    @Test("sites and pages of our own lists are known again")
    func ownKinds() throws {
        let list = try Self.list(
            """
            <outline type="link" text="S" url="https://a.example/" earshot:kind="site"/>
            <outline type="link" url="https://b.example/" earshot:kind="page"
              earshot:select="article.post"/>
            """)
        let (site, page) = (
            try #require(WebAddress("https://a.example/")),
            try #require(WebAddress("https://b.example/"))
        )
        #expect(
            list.subscriptions.map(\.kind) == [.site(site), .page(page, select: "article.post")])
    }

    @Test(
        "charsets and versions are no obstacle",
        arguments: [
            "<?xml version='1.0' encoding='ISO-8859-1'?><opml version='1.1'>", "<OPML>",
            "<!-- x --><opml version=\"9\">",
        ])
    func charsets(head: String) throws {
        let isLatin = head.contains("8859")
        let text =
            "\(head)<body><outline text=\"B\u{FC}cher\" xmlUrl=\"https://a.example/\"/></body></opml>"
        let bytes =
            isLatin
            ? text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } : Array(text.utf8)
        let list = try #require(SubscriptionList(parsing: bytes))
        #expect(list.subscriptions.first?.title == "B\u{FC}cher")
    }

    @Test("folders deeper than the limit are no tags, and cost nothing more")
    func depth() throws {
        let depth = 50_000
        let folders = (0..<depth).map { "<outline text=\"t\($0)\">" }.joined()
        let ends = String(repeating: "</outline>", count: depth)
        let list = try Self.list(
            folders + "<outline xmlUrl=\"https://a.example/\"/>" + ends
                + "<outline xmlUrl=\"https://b.example/\"/>")
        #expect(list.subscriptions[0].tags.count == SubscriptionList.folderLimit)
        #expect(list.subscriptions[0].tags.first == "t0")
        #expect(list.subscriptions[1].tags == [])
    }

    @Test("ten thousand outlines are read; what is more is cut, and said")
    func length() throws {
        let limit = SubscriptionList.limit
        let outlines = (0..<limit).map { "<outline xmlUrl=\"https://h\($0).example/\"/>" }.joined()
        let whole = try Self.list(outlines)
        #expect(whole.subscriptions.count == limit && !whole.isCut)
        let more = try Self.list(outlines + "<outline xmlUrl=\"https://more.example/\"/>")
        #expect(more.subscriptions.count == limit && more.isCut)
    }

    @Test("titles and tags are one line, and no longer than a name")
    func names() throws {
        let long = String(repeating: "ü", count: 500)
        let list = try Self.list(
            "<outline text=\"a&#10;b \(long)\"><outline text=\"c\nd\" xmlUrl=\"https://a.example/\"/>"
                + "</outline>")
        let entry = try #require(list.subscriptions.first)
        #expect(entry.title == "c d")
        let tag = try #require(entry.tags.first)
        #expect(tag.hasPrefix("a b ü") && tag.utf8.count <= SourceSettings.nameBytes)
    }

    @Test(
        "other files are no list",
        arguments: ["", "{}", "<rss/>", "<outline xmlUrl='https://a.example/'/>"])
    func others(text: String) { #expect(SubscriptionList(parsing: Array(text.utf8)) == nil) }

    @Test("a list cut anywhere gives what is whole")
    func cuts() throws {
        let text = Array(
            "<opml><body><outline text=\"A\"><outline xmlUrl=\"https://a.example/f\"/></outline></body></opml>"
                .utf8)
        for end in text.indices {
            let list = SubscriptionList(parsing: Array(text[..<end]))
            #expect(list?.subscriptions.count ?? 0 <= 1)
        }
    }
}
