import Domain
import Reading
import Testing

@Suite("Feeds")
struct FeedReaderTests {
    private static let base = WebAddress("https://example.org/news/feed.xml")

    static func read(_ text: String) -> ReadResult {
        Reader.read(ReaderInput(bytes: Array(text.utf8), address: base))
    }

    static func rss(_ item: String, channel: String = "", attributes: String = "") -> String {
        """
        <?xml version="1.0"?><rss version="2.0" \(attributes)><channel><title>Blatt</title>
        <link>https://example.org/</link>\(channel)<item>\(item)</item></channel></rss>
        """
    }

    static func atom(_ entry: String, attributes: String = "") -> String {
        """
        <feed xmlns="http://www.w3.org/2005/Atom" \(attributes)><title>Blatt</title>
        <entry>\(entry)</entry></feed>
        """
    }

    @Test(
        "where a feed's earlier entries are is told (RFC 5005, JSON Feed)",
        arguments: [
            (
                rss(
                    "",
                    channel:
                        #"<a:link xmlns:a="http://www.w3.org/2005/Atom" rel="next" href="?page=2"/>"#
                ), "?page=2"
            ),
            (
                rss(
                    "",
                    channel: """
                        <a:link xmlns:a="http://www.w3.org/2005/Atom" rel="Prev-Archive" href="/2025"/>
                        <a:link xmlns:a="http://www.w3.org/2005/Atom" rel="next" href="/2"/>
                        """), "/2025"
            ),
            (
                #"<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/x/"><link rel="next" href="2"/></feed>"#,
                "/x/2"
            ),
            (
                #"{"version":"https://jsonfeed.org/version/1.1","next_url":"/2.json","items":[]}"#,
                "/2.json"
            ),
            (
                #"<feed xmlns="http://www.w3.org/2005/Atom"><link rel="next" href="ftp://a/"/></feed>"#,
                nil
            ),
            (rss(#"<a:link xmlns:a="http://www.w3.org/2005/Atom" rel="next" href="/2"/>"#), nil),
        ])
    func earlier(feed: String, reference: String?) {
        let base = Self.base
        let expected = reference.flatMap { WebAddress($0, relativeTo: base) }
        #expect(Self.read(feed).earlier == expected)
        #expect(reference == nil || expected != nil)
    }

    @Test("the hours and days that a feed skips are its pauses, whatever stands among them")
    func pauses() {
        let result = Self.read(
            Self.rss(
                "<title>a</title>",
                channel: """
                    <skipHours><hour>0</hour><hour> 7 </hour><hour>99999999999</hour><x/></skipHours>
                    <skipDays><day>Sunday</day><day>Someday</day></skipDays><ttl>30</ttl>
                    """))
        var expected = PollPauses()
        expected.add(hour: 0)
        expected.add(hour: 7)
        expected.add(.sunday)
        #expect(result.hints.pauses == expected)
        #expect(result.hints.interval == .seconds(1800))
        #expect(result.documents.map(\.title) == ["a"])
    }

    @Test("an RSS item becomes a document")
    func rssItem() throws {
        let result = Self.read(
            Self.rss(
                """
                <title>Müller &amp; Söhne</title><link>/a?b=1&amp;c=2</link>
                <guid isPermaLink="false">42</guid><pubDate>Mon, 23 Nov 2026 08:00:00 GMT</pubDate>
                <author>petra@example.org (Petra Müller)</author><category>x</category>
                <description>Kurz &lt;b&gt;gesagt&lt;/b&gt;</description>
                <content:encoded><![CDATA[<p>Eins</p><p>Zwei</p>]]></content:encoded>
                <source url="x"><title>anderes Blatt</title></source>
                """, channel: "<language>de-AT</language><ttl>30</ttl>"))
        #expect(result.format == .rss)
        #expect(result.title == "Blatt")
        #expect(result.hints.interval == .seconds(1800))
        let document = try #require(result.documents.first)
        #expect(document.id == "42")
        #expect(document.url == "https://example.org/a?b=1&c=2")
        #expect(document.title == "Müller & Söhne")
        #expect(document.authors == ["Petra Müller"])
        #expect(document.published?.iso8601 == "2026-11-23T08:00:00Z")
        #expect(document.language == LanguageCode("de-AT"))
        #expect(document.summary == "Kurz gesagt")
        #expect(document.text == "Eins\nZwei")
        #expect(result.isComplete && result.problems.isEmpty)
    }

    @Test("an Atom entry becomes a document")
    func atomEntry() throws {
        let result = Self.read(
            Self.atom(
                """
                <id>tag:example.org,2026:1</id><title type="html">Müller &amp;amp; &lt;i&gt;Söhne&lt;/i&gt;</title>
                <link rel="self" href="s"/><link href="p/1"/><link rel="alternate" type="application/json" href="j"/>
                <author><name>Petra</name><email>p@example.org</email></author><author><name>Jan</name></author>
                <source><title>anderes Blatt</title><id>x</id></source>
                <published>2026-11-23T08:00:00Z</published><updated>2026-11-23T09:00:00Z</updated>
                <summary>1 &lt; 2</summary>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Eins</p><p>Zwei&nbsp;</p></div></content>
                """, attributes: "xml:base='https://example.org/blog/' xml:lang='de'"))
        let document = try #require(result.documents.first)
        #expect(result.format == .atom)
        #expect(document.id == "tag:example.org,2026:1")
        #expect(document.url == "https://example.org/blog/p/1")
        #expect(document.title == "Müller & Söhne")
        #expect(document.authors == ["Petra", "Jan"])
        #expect(document.updated?.iso8601 == "2026-11-23T09:00:00Z")
        #expect(document.summary == "1 < 2")
        #expect(document.text == "Eins\nZwei")
        #expect(document.language == .german)
    }

    @Test("RSS 1.0 keeps its items beside the channel")
    func rdf() {
        let result = Self.read(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
             xmlns:d="http://purl.org/dc/elements/1.1/"><channel rdf:about="c"><title>Blatt</title>
            <items><rdf:Seq><rdf:li resource="1"/></rdf:Seq></items></channel>
            <image><title>Bild</title></image><item rdf:about="urn:1"><title>Eins</title><d:creator>Petra</d:creator></item>
            <item rdf:about="urn:2"><title>Zwei</title></item></rdf:RDF>
            """)
        #expect(result.format == .rdf)
        #expect(result.title == "Blatt")
        #expect(result.documents.map(\.title) == ["Eins", "Zwei"])
        #expect(result.documents.map(\.id) == ["urn:1", "urn:2"])
        #expect(result.documents.first?.authors == ["Petra"])
    }

    @Test(
        "exactly one level is unescaped, as the type declares (XML-07)",
        arguments: [
            ("<title>a &amp;lt; b</title>", "a &lt; b"),
            ("<title type='text'>&lt;b&gt;a&lt;/b&gt;</title>", "<b>a</b>"),
            ("<title type='html'>&lt;b&gt;a&lt;/b&gt; &amp;lt; c</title>", "a < c"),
            ("<title type='html'><![CDATA[<b>R&amp;D</b>]]></title>", "R&D"),
            (
                "<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>a &lt;b&gt;</div></title>",
                "a <b>"
            ),
            ("<title type='html'>AT&T &amp; H&M</title>", "AT&T & H&M"),
        ])
    func unescaping(title: String, text: String) {
        #expect(Self.read(Self.atom(title)).documents.first?.title == text)
    }

    @Test(
        "names with an ampersand survive in any escaping (XML-05)",
        arguments: ["H&M", "AT&T", "R&D", "Procter & Gamble", "Marks & Spencer"])
    func ampersands(name: String) {
        func escaped(_ form: String) -> String {
            name.split(separator: "&", omittingEmptySubsequences: false).joined(separator: form)
        }
        let titles = [
            name, escaped("&amp;"), escaped("&#38;"), escaped("&#x26;"), escaped("&amp;amp;"),
            "<![CDATA[\(name)]]>", "<![CDATA[\(escaped("&amp;"))]]>",
        ]
        for title in titles {
            let result = Self.read(Self.rss("<title>\(title)</title>"))
            #expect(result.documents.first?.title == name, "\(title)")
        }
    }

    @Test(
        "what only looks like markup stays",
        arguments: [
            ("1 &lt; 2 und 3 &gt; 2", "1 < 2 und 3 > 2"),
            ("vector&lt;T&gt; in C++", "vector<T> in C++"),
            ("&lt;b&gt;fett&lt;/b&gt;", "fett"),
        ])
    func markupGuess(title: String, text: String) {
        #expect(Self.read(Self.rss("<title>\(title)</title>")).documents.first?.title == text)
    }

    @Test("identity is guid, else link, else what it says (FEED-02)")
    func identity() {
        let result = Self.read(
            """
            <rss><channel><item><guid/><link>https://example.org/1</link><title>a</title></item>
            <item><title>b</title></item><item><title>c</title></item>
            <item><guid>g</guid><title>d</title></item><item><guid>g</guid><title>e</title></item></channel></rss>
            """)
        #expect(result.documents.count == 5)
        #expect(result.documents[0].id == "https://example.org/1")
        #expect(result.documents[1].id.utf8.count == 64)
        #expect(result.documents[1].id != result.documents[2].id)
        #expect(result.documents[3].id == result.documents[4].id)
    }

    @Test("a permanent guid is the address where there is no link")
    func permaLink() {
        let yes = Self.read(Self.rss("<guid>https://example.org/1</guid>")).documents.first
        let no = Self.read(Self.rss("<guid isPermaLink='false'>https://example.org/1</guid>"))
        #expect(yes?.url == "https://example.org/1")
        #expect(no.documents.first?.url == nil)
    }

    @Test("vocabularies are known by address under any prefix, and by usual prefix undeclared")
    func namespaces() {
        let bound = Self.rss(
            "<x:encoded>Text</x:encoded><y:creator>Petra</y:creator>",
            attributes:
                "xmlns:x='http://purl.org/rss/1.0/modules/content/' xmlns:y='http://purl.org/dc/elements/1.1/'"
        )
        let loose = Self.rss(
            "<content:encoded>Text</content:encoded><dc:creator>Petra</dc:creator>")
        for feed in [bound, loose] {
            let document = Self.read(feed).documents.first
            #expect(document?.text == "Text")
            #expect(document?.authors == ["Petra"])
        }
    }

    @Test("Media RSS gives text where there is no other")
    func media() {
        let entry =
            "<media:group><media:title>T</media:title><media:description>D</media:description></media:group>"
        let document = Self.read(Self.atom(entry)).documents.first
        #expect(document?.title == "T")
        #expect(document?.text == "D")
    }

    @Test("junk around the root is no obstacle")
    func junk() {
        let feed = Self.rss("<title>a</title>")
        let result = Self.read(
            "\n<br />\n<b>Warning</b>: x in y<br />\n" + feed + "<script>x</script> tail")
        #expect(result.format == .rss)
        #expect(result.documents.map(\.title) == ["a"])
        #expect(result.isComplete)
    }

    @Test("wrong tags do not lose an item")
    func wrongTags() {
        let result = Self.read(
            "<rss><channel><item><title>a</titel></item><item><title>b</title></b><item><title>c</title></item></channel></rss>"
        )
        #expect(result.documents.map(\.title) == ["a", "b", "c"])
        #expect(!result.problems.isEmpty)
    }

    @Test("no entity is expanded but HTML's (XML-01, XML-02)")
    func entities() {
        let result = Self.read(
            """
            <!DOCTYPE rss [<!ENTITY lol "lol"><!ENTITY f SYSTEM "file:///etc/hostname"><!-- ' -->]>
            <rss><channel><item><title>&lol; &f; caf&eacute;</title></item></channel></rss>
            """)
        #expect(result.documents.first?.title == "&lol; &f; café")
    }

    @Test("text behind NUL and controls is kept (XML-06)")
    func controls() {
        let result = Self.read(
            Self.rss("<title>a\u{0}b &#0; \u{1}c</title><description>d</description>"))
        #expect(result.documents.first?.title == "a b \u{FFFD} c")
        #expect(result.documents.first?.text == "d")
    }

    /// Items named by number, each with its day or none.
    private static func items(_ days: [Int?]) -> String {
        days.enumerated().map { number, day in
            let date = day.map {
                "<pubDate>\(Timestamp(seconds: Int64($0) * 86_400).iso8601)</pubDate>"
            }
            return "<item><title>\(number)</title>\(date ?? "")</item>"
        }.joined()
    }

    private static func feed(_ items: String) -> ReadResult {
        read("<rss><channel>\(items)</channel></rss>")
    }

    private static func titles(_ result: ReadResult) -> [String] { result.documents.map(\.title) }

    @Test(
        "of more than 2,000 entries without dates the first ones are kept, and it is said (XML-08)")
    func cap() {
        let result = Self.feed(Self.items(Array(repeating: nil, count: 9100)))
        #expect(Self.titles(result) == (0..<2000).map(String.init))
        #expect(result.problems == ["capped: the newest 2000 of 9100 entries are kept"])
        #expect(result.isComplete)
    }

    @Test("of more than 2,000 entries with dates the newest are kept, in the feed's order (XML-08)")
    func newest() {
        let rising = Self.feed(Self.items((0..<9100).map { $0 }))
        #expect(Self.titles(rising) == (7100..<9100).map(String.init))
        let falling = Self.feed(Self.items((0..<9100).map { 20_000 - $0 }))
        #expect(Self.titles(falling) == (0..<2000).map(String.init))
        // Every third is of the newest years.
        let mixed = Self.feed(Self.items((0..<6000).map { $0 % 3 == 1 ? 10_000 + $0 : $0 / 2 }))
        #expect(Self.titles(mixed) == (0..<6000).filter { $0 % 3 == 1 }.map(String.init))
        #expect(rising.problems == ["capped: the newest 2000 of 9100 entries are kept"])
    }

    @Test("2,000 entries are not too many, and the cap holds for JSON Feed too")
    func capEdges() throws {
        let whole = Self.feed(Self.items((0..<2000).map { $0 }))
        #expect(whole.documents.count == 2000 && whole.problems.isEmpty)
        let items = (0..<2500).map {
            "{\"id\":\"\($0)\",\"date_published\":\"\(Timestamp(seconds: Int64($0) * 86_400).iso8601)\"}"
        }
        let version = "\"version\":\"https://jsonfeed.org/version/1.1\""
        let result = Self.read("{\(version),\"items\":[\(items.joined(separator: ","))]}")
        #expect(result.documents.map(\.id) == (500..<2500).map(String.init))
        #expect(result.problems == ["capped: the newest 2000 of 2500 entries are kept"])
    }
}
