import Domain
import Reading
import Testing

@Suite("what pages say of their articles")
struct PageDescriptionTests {
    private static let title = PageKindTests.title

    private func document(
        head: String = "", headline: String = "<h1>\(title)</h1>", before: String = "",
        after: String = "", at address: String = "https://www.beispiel-blatt.de/lokales/1"
    ) -> Document? {
        let html = """
            <html><head>\(head)</head><body>\(headline)\(before)\(PageKindTests.article(1...4))\(after)</body>
            """
        return TestPage.read(Array(html.utf8), at: address).documents.first
    }

    @Test(
        "what a page declares of text and data mining is read (TDMRep)",
        arguments: [
            ("<meta name=\"tdm-reservation\" content=\"1\">", true, nil),
            ("<META CONTENT=0 NAME=TDM-Reservation>", false, nil),
            ("<meta name=tdm-reservation content=yes>", nil, nil), ("", nil, nil),
            ("<!-- <meta name=tdm-reservation content=1> -->", nil, nil),
            (
                "<meta name=tdm-policy content=https://a.example/p><meta name=tdm-reservation content=1>",
                true, "https://a.example/p"
            ),
        ] as [(String, Bool?, String?)])
    func reservation(head: String, isReserved: Bool?, policy: String?) {
        let page = TestPage.read("<html><head>\(head)</head><body><p>Text</p></body>")
        #expect(page.reservation.isReserved == isReserved)
        #expect(page.reservation.policy?.text == policy)
    }

    @Test(
        "authors are persons, from whatever names them first",
        arguments: [
            ("", "<p>Von Anna Beispiel und Bert Muster</p>", "Anna Beispiel, Bert Muster"),
            ("", "<p>By Jane Doe and John Roe | 4 March 2026</p>", "Jane Doe, John Roe"),
            ("", "<p>Ein Kommentar von Anna Beispiel</p>", "Anna Beispiel"),
            (
                "", "<div>Gespeichert von <b>Anna Beispiel</b> am Mi., 04.03.2026 - 09:30</div>",
                "Anna Beispiel"
            ),
            ("", "<p>Von Anna Beispiel, dpa</p>", "Anna Beispiel"),
            (
                "", "<p>von <a href=/autoren/anna-beispiel>Dr. Anna Beispiel</a></p>",
                "Dr. Anna Beispiel"
            ),
            (
                "",
                "<h2 class=author_name>By <a class=author href=/a>Jane Doe</a><a>Twitter</a></h2>",
                "Jane Doe"
            ),
            (
                "", "<span class=author>Jane Doe</span> and <span class=author>John Roe</span>",
                "Jane Doe, John Roe"
            ),
            (
                "", "<div class=byline>By <a rel=author href=/j>Jane Doe</a> Today 5:00 am</div>",
                "Jane Doe"
            ),
            (
                "<meta name=author content='Beispiel-Blatt'>", "<p>Von Anna Beispiel</p>",
                "Anna Beispiel"
            ),
            (
                "<meta name=author content='Jane Doe'><meta name=author content='John Roe'>", "",
                "Jane Doe, John Roe"
            ),
            ("<meta name=author content=dpa>", "", "dpa"),
            ("", "<p>Von heute an gilt Tempo 30</p>", ""),
            ("", "<div class=author>red</div>", "red"),
        ])
    func authors(head: String, before: String, expected: String) {
        #expect(
            document(head: head, before: before)?.authors.joined(separator: ", ") == expected)
    }

    @Test("of JSON-LD's authors those count that are no organization, if there are any")
    func linkedAuthors() {
        func authors(_ list: String) -> [String]? {
            let data = #"{"@type": "NewsArticle", "headline": "x", "author": \#(list)}"#
            return document(head: "<script type=application/ld+json>\(data)</script>")?.authors
        }
        let paper = #"{"@type": "Organization", "name": "Der Bote"}"#
        #expect(
            authors(#"[{"@type": "Person", "name": "Anna Beispiel"}, \#(paper)]"#) == [
                "Anna Beispiel"
            ])
        #expect(authors("[\(paper)]") == ["Der Bote"])
    }

    @Test("neither an author of a teaser nor a person the text links to wrote the article")
    func strangers() {
        let link = "<p>\(PageKindTests.text(1)) <a href=/people/x>Carla Fremd</a> sagte das.</p>"
        let teaser =
            "<div class=teaser><h3>Anderes</h3><span class=author>von Carl Fremd</span></div>"
        #expect(document(before: link)?.authors == [])
        #expect(document(after: teaser)?.authors == [])
    }

    @Test(
        "the day is that of machines, else of the address, else of a line beside the headline",
        arguments: [
            ("<p>4. März 2026, 9:30 Uhr</p>", "/lokales/1", "2026-03-04T09:30:00Z"),
            ("<p>Published 4 March 2026, 09:30 GMT</p>", "/lokales/1", "2026-03-04T09:30:00Z"),
            ("<p>Mar 4, 2026</p>", "/lokales/1", "2026-03-04T00:00:00Z"),
            ("<p>Stand: 04.03.2026 17:23 Uhr</p>", "/lokales/1", "2026-03-04T17:23:00Z"),
            ("<p>Pressemitteilung vom 04.03.2026</p>", "/lokales/1", "2026-03-04T00:00:00Z"),
            (
                "<p>Aktualisiert: 05.03.2026</p><p>Erstellt: 04.03.2026</p>", "/1",
                "2026-03-04T00:00:00Z"
            ),
            (
                "<abbr class=published title=2026-03-04T09:30:00+01:00>heute</abbr>", "/1",
                "2026-03-04T08:30:00Z"
            ),
            ("", "/2026/03/04/bruecke.html", "2026-03-04T00:00:00Z"),
            ("", "/news/2026/mar/04/bridge", "2026-03-04T00:00:00Z"),
            ("<p>04.03.2026, 17:23 Uhr</p>", "/2026-03-04-bruecke", "2026-03-04T17:23:00Z"),
            (
                "<p>Die Messe findet vom 4. März 2027 an in der großen Halle der Stadt statt</p>",
                "/1", nil
            ),
            ("", "/artikel/2026/brücke-12-34", nil),
        ])
    func published(before: String, path: String, expected: String?) {
        let found = document(before: before, at: "https://www.beispiel-blatt.de\(path)")
        #expect(found?.published?.iso8601 == expected)
    }

    @Test(
        "the title is the article's own, without the site's name",
        arguments: [
            ("<title>\(title) | Beispiel-Blatt</title>", "", title),
            ("<title>\(title) – Lokales – Beispiel-Blatt</title>", "", "\(title) – Lokales"),
            ("<title>Beispiel-Blatt: \(title)</title>", "", title),
            ("<title>\(title) - Bote</title><meta property=og:site_name content=Bote>", "", title),
            ("<title>\(title) | Lokales | Bote</title>", "", title),
            (
                "<title>Brücken - ein Versuch über Geduld</title>", "",
                "Brücken - ein Versuch über Geduld"
            ),
            (
                "<meta property=og:title content='Linz: \(title)'>",
                "<h2><span>Linz</span><div>\(title)</div></h2>", title
            ),
            (
                "<title>Bei Hochwasser: \(title)</title>",
                "<h1><span>Bei Hochwasser</span> <span>\(title)</span></h1>",
                "Bei Hochwasser: \(title)"
            ),
            (
                "<title>Haushalt: Was bedeutet das für Pendler?</title>",
                "<h1>Haushalt: Was bedeutet das für Pendler?</h1><p>Vorspann dieses Textes, eher kurz.</p><h2>Was bedeutet das für Pendler?</h2>",
                "Haushalt: Was bedeutet das für Pendler?"
            ),
        ])
    func titles(head: String, headline: String, expected: String) {
        #expect(document(head: head, headline: headline)?.title == expected)
    }

    @Test("JSON-LD in a CDATA frame, or with a comma too many, is read")
    func tolerant() {
        let data = #"{"@type": "NewsArticle", "headline": "a,]", "datePublished": "2026-03-04",}"#
        for text in [data, "//<![CDATA[\n\(data)\n//]]>"] {
            let found = document(head: "<script type=application/ld+json>\(text)</script>")
            #expect(found?.published?.iso8601 == "2026-03-04T00:00:00Z")
        }
    }

    @Test("a live blog is one document, as the page says")
    func liveBlog() {
        let data = #"{"@type": "LiveBlogPosting", "headline": "x"}"#
        let items = (1...6).map {
            "<div class=item><time datetime=2026-03-04T1\($0):00>1\($0) Uhr</time>\(PageKindTests.article($0...$0))</div>"
        }
        let html = "<script type=application/ld+json>\(data)</script><h1>x</h1>\(items.joined())"
        #expect(TestPage.read(html).documents.count == 1)
    }
}
