import Domain
import Reading
import Testing

@Suite("articles of pages")
struct PageArticleTests {
    @Test("an article comes without what stands around it")
    func readsArticle() throws {
        let result = TestPage.read(try TestPage.fixture("article.html"))
        let expected = String(decoding: try TestPage.fixture("article.txt"), as: UTF8.self)
        let document = try #require(result.documents.first)
        #expect(result.documents.count == 1)
        #expect(document.text + "\n" == expected)
    }

    @Test("title, authors, dates, language, summary and address are what the page says")
    func readsDescription() throws {
        let result = TestPage.read(try TestPage.fixture("article.html"))
        let document = try #require(result.documents.first)
        #expect(document.title == "Neues Werk in Linz nimmt den Betrieb auf")
        #expect(document.authors == ["Anna Muster", "Bert Beispiel"])
        #expect(document.published?.iso8601 == "2026-03-02T07:15:00Z")
        #expect(document.updated?.iso8601 == "2026-03-02T08:30:00Z")
        #expect(document.language == LanguageCode("de-AT"))
        #expect(
            document.summary == "Die Maschinenfabrik erweitert ihre Fertigung um eine dritte Halle."
        )
        #expect(document.url == "https://www.example.at/wirtschaft/werk-linz")
        #expect(document.id == document.url)
        #expect(result.isComplete)
        #expect(result.problems.isEmpty)
    }

    @Test("feeds are found by link elements, absolute and in their order")
    func findsFeeds() throws {
        let feeds = TestPage.read(try TestPage.fixture("article.html")).feeds
        #expect(
            feeds.map(\.description)
                == ["https://www.example.at/feed/", "https://feeds.example.at/wirtschaft.atom"])
    }

    @Test(
        "a base counts only where it is http or https (HTM-03)",
        arguments: [
            ("https://cdn.example.org/a/", "https://cdn.example.org/a/f.xml"),
            ("/b/", "https://www.example.at/b/f.xml"),
            ("javascript:alert(1)", "https://www.example.at/wirtschaft/f.xml"),
            ("data:text/html,x", "https://www.example.at/wirtschaft/f.xml"),
            ("", "https://www.example.at/wirtschaft/f.xml"),
        ])
    func honoursBase(base: String, expected: String) {
        let html = """
            <link rel=alternate type=application/rss+xml href=f.xml><base href="\(base)">
            <meta http-equiv=refresh content="0;url=https://evil.example/"><p>Text
            """
        let result = TestPage.read(html)
        let wanted = base.isEmpty ? "https://www.example.at/wirtschaft/f.xml" : expected
        #expect(result.feeds.map(\.description) == [wanted])
        #expect(result.link?.contains("evil") == false)
    }

    @Test(
        "what a reader does not see is no text (HTM-02)",
        arguments: [
            "<script>Marke</script>", "<style>Marke</style>", "<template>Marke</template>",
            "<!-- Marke -->", "<p hidden>Marke</p>", "<div style='Display : NONE'>Marke</div>",
            "<div aria-hidden=true>Marke</div>", "<img alt=Marke>", "<p title=Marke>Text</p>",
            "<noscript>Marke</noscript>", "<textarea>Marke</textarea>",
            "<svg><title>Marke</title></svg>",
            "<iframe>Marke</iframe>", "<input value=Marke>",
            "<meta name=keywords content=Marke>", "<div style='visibility:hidden'>Marke</div>",
            "<button>Marke</button>", "<select><option>Marke</select>",
        ])
    func dropsInvisible(part: String) {
        let paragraph =
            "<p>Ein Absatz, der lang genug ist, um für den Text eines Beitrags gehalten zu werden.</p>"
        let html = "<body><article>\(paragraph)\(part)\(paragraph)</article>"
        for cut in [PageCut.article, .passages, .selected("article")] {
            let result = TestPage.read(html, cut: cut)
            #expect(result.documents.first?.text.contains("Ein Absatz") == true)
            #expect(!result.documents.contains { $0.text.contains("Marke") })
        }
    }

    @Test("JSON-LD holds the text of a page that shows none")
    func takesLinkedBody() {
        let body = String(
            repeating: "Der Text steht nur hier, denn die Seite baut sich selbst. ", count: 20)
        let html = """
            <title>Titel der Seite</title><script type="application/ld+json">
            [{"@type": "WebPage"}, {"@type": "NewsArticle", "headline": "Titel des &quot;Artikels&quot;",
            "articleBody": "\(body)", "author": "Von Eva Beispiel und Max Muster"}]
            </script><div id=root></div>
            """
        // A bracket too few is no JSON.
        #expect(
            TestPage.read(html.replacing("{\"@type\": \"WebPage\"}", with: "{")).documents.first?
                .text == "")
        let document = TestPage.read(html).documents.first
        #expect(document?.text.hasPrefix("Der Text steht nur hier") == true)
        #expect(document?.title == "Titel des \"Artikels\"")
        #expect(document?.authors == ["Eva Beispiel", "Max Muster"])
    }

    @Test("names with ampersands and umlauts survive to the letter (XML-05)")
    func keepsNames() {
        let html = """
            <title>H&amp;M, AT&T und R&D</title><article><h1>H&amp;M, AT&T und R&D</h1><p>Die Marken H&M,
            AT&amp;T, R&#38;D und Caf&eacute; M&uuml;ller stehen alle in diesem einen langen Absatz, &nbsp;
            soft\u{AD}hyphen und zero\u{200B}width auch.</p></article>
            """
        let document = TestPage.read(html).documents.first
        #expect(document?.title == "H&M, AT&T und R&D")
        #expect(
            document?.text
                == """
                Die Marken H&M, AT&T, R&D und Café Müller stehen alle in diesem einen langen Absatz, \
                soft\u{AD}hyphen und zero\u{200B}width auch.
                """)
    }

    @Test("a page without text has no documents")
    func readsNothing() {
        for html in ["", "<html></html>", "<script>x</script>", "\u{0}\u{0}"] {
            #expect(TestPage.read(html).documents.allSatisfy { !$0.text.isEmpty })
            #expect(TestPage.read(html).format == .html)
        }
    }
}
