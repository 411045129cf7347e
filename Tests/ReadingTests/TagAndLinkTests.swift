import Domain
import Reading
import Testing

@Suite("Tags and links of a document")
struct TagAndLinkTests {
    private func document(_ text: String, address: String = "https://blatt.example/feed") throws
        -> Document
    {
        let input = ReaderInput(bytes: Array(text.utf8), address: WebAddress(address))
        return try #require(Reader.read(input).documents.first)
    }

    private func rss(_ inside: String) -> String {
        "<rss xmlns:dc='http://purl.org/dc/elements/1.1/' "
            + "xmlns:media='http://search.yahoo.com/mrss/' "
            + "xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>B</title>"
            + "<category>nicht dieser</category><item><title>T</title>\(inside)</item></channel></rss>"
    }

    @Test("RSS has categories, subjects and keywords")
    func rssTags() throws {
        let found = try document(
            rss(
                "<category domain='x'>Metall</category><category><![CDATA[R&D]]></category>"
                    + "<category>Metall</category><category> \n </category><dc:subject>Öl &amp; Gas"
                    + "</dc:subject><media:keywords>a, b,,c</media:keywords>"))
        #expect(found.tags == ["Metall", "R&D", "Öl & Gas", "a", "b", "c"])
    }

    @Test("Atom has terms and labels")
    func atomTags() throws {
        let found = try document(
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>B</title><entry><id>1</id><title>T"
                + "</title><category term='metall' label='Metall &amp; Bau'/><category term='x'/>"
                + "<category scheme='y'/></entry></feed>")
        #expect(found.tags == ["Metall & Bau", "metall", "x"])
    }

    @Test("each link is there once, however many there are")
    func manyLinks() throws {
        let anchors = (0..<40).map { "<a href='https://x.example/\($0 % 25)'>a</a>" }.joined()
        let found = try document(rss("<description><![CDATA[<p>t \(anchors)]]></description>"))
        #expect(found.links == (0..<25).map { "https://x.example/\($0)" })
    }

    @Test("JSON Feed has tags, and links in its HTML")
    func jsonFeed() throws {
        let found = try document(
            #"{"version":"https://jsonfeed.org/version/1.1","title":"B","items":[{"id":"1","#
                + #""tags":["Metall",7,"KI"],"content_html":"<a href='/a?b=1&amp;c=2'>x</a>"}]}"#)
        #expect(found.tags == ["Metall", "KI"])
        #expect(found.links == ["https://blatt.example/a?b=1&c=2"])
    }

    @Test(
        "links are those of the text, absolute, of the web, each once",
        arguments: [
            ("<a href=\"https://a.example/x\">x</a>", ["https://a.example/x"]),
            ("<A class=b HREF = 'https://a.example/x' >x</A>", ["https://a.example/x"]),
            (
                "<a href=//a.example>x</a><a href='../y'>y</a>",
                ["https://a.example/", "https://blatt.example/y"]
            ),
            ("<a href='#fn1'>1</a><a href='mailto:a@b.example'>m</a><a name='x'>n</a>", []),
            (
                "<a href='https://a.example'>x</a><p><a href='https://a.example'>y</a>",
                ["https://a.example"]
            ),
            (
                "<a data-href='https://b.example' href='https://a.example/ü'>x</a>",
                ["https://a.example/%C3%BC"]
            ),
            ("<abbr href='https://a.example'>x</abbr><link href='https://b.example'>", []),
            ("<template><a href='https://a.example'>x</a></template>y", []),
            ("<a href='https://a.example/\(String(repeating: "x", count: 3000))'>x</a>", []),
            ("<a href='javascript:alert(1)'>x</a><a href=''>y</a><a href>z</a>", []),
        ])
    func links(html: String, expected: [String]) throws {
        let data = "<![CDATA[\(html) Text]]>"
        #expect(try document(rss("<description>\(data)</description>")).links == expected)
        #expect(try document(rss("<content:encoded>\(data)</content:encoded>")).links == expected)
    }

    @Test("a page's article has its links and its tags")
    func page() throws {
        let paragraph =
            "Die Fräse läuft seit Montag in Celle, sagt der Meister der Werkstatt dazu. "
        let text = String(repeating: paragraph, count: 4)
        let found = try document(
            "<html><head><title>Fräse</title><meta property='article:tag' content='Metall'>"
                + "<meta name=keywords content='Fräse, Celle'></head><body><nav><a href='/start'>"
                + "Start</a></nav><article><h1>Fräse</h1><p>\(text)<a href='/mehr'>Mehr</a> dort.</p>"
                + "<p><a href='https://kern.example/'>Kern</a> \(text)</p></article></body></html>",
            address: "https://blatt.example/a/b")
        #expect(found.tags == ["Metall", "Fräse", "Celle"])
        #expect(found.links == ["https://blatt.example/mehr", "https://kern.example/"])
    }

    @Test("the address that an entry of RSS says it is taken from is its first link")
    func origin() throws {
        let found = try document(
            rss(
                "<description>&lt;a href='https://a.example/'>x&lt;/a></description>"
                    + "<source url='https://kern.example'>Kern</source><image url='/i.png'/>"))
        #expect(found.links == ["https://kern.example", "https://a.example/"])
        #expect(try document(rss("<source>Kern</source>")).links == [])
    }

    @Test("both are bounded")
    func bounds() throws {
        let many = (0..<500).map { "<category>t\($0)</category>" }.joined()
        let links = (0..<500).map { "<a href='https://a\($0).example/'>x</a>" }.joined()
        let long = "<category>\(String(repeating: "ä", count: 500))</category>"
        let found = try document(
            rss(long + many + "<description><![CDATA[\(links)]]></description>"))
        #expect(found.tags.count == ReadingLimits.tags)
        #expect(found.tags.allSatisfy { $0.utf8.count <= ReadingLimits.tagBytes })
        #expect(found.links.count == ReadingLimits.links)
    }
}
