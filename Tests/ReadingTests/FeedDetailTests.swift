import Domain
import Reading
import Testing

@Suite("Feeds in detail")
struct FeedDetailTests {
    private static func entry(_ text: String, attributes: String = "") -> Document? {
        FeedReaderTests.read(FeedReaderTests.atom(text, attributes: attributes)).documents.first
    }

    @Test(
        "packed text is unpacked where the type says so, and only once",
        arguments: [
            ("<content type='application/octet-stream'>PGI+YTwvYj4=</content>", "a"),
            ("<content type='text/html' mode='base64'>PGI+YTwvYj4=</content>", "a"),
            ("<content mode='base64'>PGI+YTwvYj4=</content>", "<b>a</b>"),
            ("<content type='application/x'>no such thing!</content>", "no such thing!"),
            ("<content type='text/x-y'>&lt;b></content>", "<b>"),
            ("<content type='text/html; charset=utf-8'>&lt;b>a&lt;/b></content>", "a"),
            ("<content type='image/png'>iVBORw0KGgo=</content>", ""),
        ])
    func packed(content: String, text: String) {
        #expect(Self.entry(content)?.text == text)
    }

    @Test(
        "the only address of an entry may be its id, as written",
        arguments: [
            ("<id>tag:example.org,2026:1</id>", "tag:example.org,2026:1"),
            ("<id>HTTP://example.org/a</id>", "HTTP://example.org/a"),
            ("<id>/a</id>", "https://example.org/a"),
            ("<id>1</id>", nil),
            ("<id>tag:x,1:1</id><link rel='via' href='b'/>", "https://example.org/news/b"),
            ("<id>tag:x,1:1</id><link type='text/plain' href='b'/>", "https://example.org/news/b"),
        ] as [(String, String?)])
    func onlyAddress(entry: String, url: String?) {
        #expect(Self.entry(entry)?.url == url)
    }

    @Test("a base may stand on any element around a link")
    func bases() {
        let link = "<link xml:base='c/' href='d'/>"
        let document = Self.entry(link, attributes: "xml:base='https://example.net/b/'")
        #expect(document?.url == "https://example.net/b/c/d")
        let feed = FeedReaderTests.read(
            "<rss><channel xml:base='https://example.net/b/'><item xml:base='c/'>"
                + "<link xml:base='d/'>e</link></item></channel></rss>")
        #expect(feed.documents.first?.url == "https://example.net/b/c/d/e")
    }

    @Test(
        "the innermost language of the text counts, and an empty one takes it back",
        arguments: [
            ("<title>a</title>", LanguageCode("de")),
            ("<title xml:lang='en'>a</title>", .english),
            ("<title xml:lang='en'>a</title><content>b</content>", LanguageCode("de")),
            ("<title>a</title><content xml:lang='en_US'>b</content>", LanguageCode("en-US")),
            ("<title>a</title><content xml:lang=''>b</content>", nil),
        ] as [(String, LanguageCode?)])
    func languages(entry: String, language: LanguageCode?) {
        #expect(Self.entry(entry, attributes: "xml:lang='de'")?.language == language)
    }

    @Test("what an RDF description inside an entry says is not the entry's")
    func description() {
        let document = Self.entry(
            "<r:Description xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>x</r:Description>"
                + "<summary>y</summary>")
        #expect(document?.text == "y")
    }

    @Test(
        "CDF is refused by its name",
        arguments: [
            "<CHANNEL HREF='http://example.org/'><ITEM HREF='a'><TITLE>t</TITLE></ITEM></CHANNEL>",
            "<?xml version='1.0'?><Channel><Title>t</Title></Channel>",
            "<channel base='http://example.org/'/>",
        ])
    func cdf(text: String) {
        let result = FeedReaderTests.read(text)
        #expect(result.format == .unknown)
        #expect(result.documents.isEmpty)
        #expect(result.problems == ["no feed and no page: a channel of CDF (1997)"])
    }

    @Test("a channel without its root is still RSS")
    func bareChannel() {
        let result = FeedReaderTests.read("<channel><item><title>a</title></item></channel>")
        #expect(result.documents.map(\.title) == ["a"])
    }

    @Test("the root may stand behind any length of comments and DOCTYPE")
    func lateRoot() {
        let comment = "<!-- " + String(repeating: "kein Wort ", count: 20_000) + "-->"
        let doctype = "<!DOCTYPE rss [" + String(repeating: "<!ENTITY a 'b'>", count: 10_000) + "]>"
        for start in [comment, doctype, comment + doctype] {
            let result = FeedReaderTests.read(start + FeedReaderTests.rss("<title>a</title>"))
            #expect(result.format == .rss)
            #expect(result.documents.map(\.title) == ["a"])
        }
    }

    @Test(
        "problems say the line",
        arguments: [
            (
                "<rss><channel>\n<item>\n<title>a&nbsp;b</title></item></channel></rss>",
                "line 3: undefined entity &nbsp; read as a space"
            ),
            (
                "<feed xmlns='http://www.w3.org/2005/Atom'><entry>\n<content type='xhtml'><p>"
                    + "caf&eacute;</p></content></entry></feed>",
                "line 2: undefined entity &eacute; read as 'é'"
            ),
            (
                "<rss><channel>\n<item>\n<title>a</titel></item></channel></rss>",
                "line 3: 2 tags do not match, the first; read as well as can be"
            ),
            (
                "<rss><channel>\n<item><title>a</title></item>\n<item>",
                "line 3: the document ends before its root element does; only whole entries were read"
            ),
        ])
    func lines(feed: String, problem: String) {
        #expect(FeedReaderTests.read(feed).problems == [problem])
    }

    @Test("a byte that is no character is told by its line")
    func brokenByte() {
        let bytes = Array("<rss><channel>\n<item><title>ä ".utf8) + [0xFF]
        let end = Array("</title></item></channel></rss>".utf8)
        let result = Reader.read(ReaderInput(bytes: bytes + end))
        #expect(result.problems == ["line 2: bytes that are no utf-8 were replaced"])
        #expect(result.documents.first?.title == "ä \u{FFFD}")
    }

    @Test(
        "without the feed's address, links are relative to its page, and none where it has none",
        arguments: [
            ("https://www.werk.example/", "/neu/1", "https://www.werk.example/neu/1"),
            (
                "https://www.werk.example/blog/", "neu/1?a=b",
                "https://www.werk.example/blog/neu/1?a=b"
            ),
            ("https://www.werk.example/", "urn:neu:1", "urn:neu:1"), ("/", "/neu/1", nil),
        ])
    func linksWithoutAddress(page: String, link: String, expected: String?) throws {
        let feed = """
            <rss version="2.0"><channel><item><title>Neu</title><link>\(link)</link></item>
            <link>\(page)</link></channel></rss>
            """
        let result = Reader.read(ReaderInput(bytes: Array(feed.utf8)))
        #expect(try #require(result.documents.first).url == expected)
        #expect(result.link == (expected == nil ? nil : page))
    }
}
