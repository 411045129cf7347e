import Domain
import Reading
import Testing

/// Pages as the usual systems make them, in own words: `Absatz 1…` is the article, `Fremd` is not.
@Suite("kinds of pages")
struct PageKindTests {
    static let title = "Neue Brücke am Mühlbach beschlossen"

    struct Kind: Sendable, CustomTestStringConvertible {
        let name: String
        let paragraphs: Int
        let body: String
        var head = ""
        var testDescription: String { name }
    }

    /// The sentences of the article, or of something else.
    static func text(_ number: Int, _ word: String = "Absatz") -> String {
        let sentences = [
            "Der Gemeinderat hat nach langer Debatte beschlossen, die alte Brücke zu erneuern",
            "Nach Angaben der Verwaltung kostet der Umbau vier Millionen, die Hälfte zahlt das Land",
            "Kritik kommt von Anwohnern, die einen weiten Umweg in Kauf nehmen müssen",
        ]
        return "\(sentences[number % 3]), so \(word) \(number)."
    }

    static func article(_ numbers: ClosedRange<Int>) -> String {
        numbers.map { "<p>\(text($0))</p>" }.joined()
    }

    static func other(_ numbers: ClosedRange<Int>) -> String {
        numbers.map { "<p>\(text($0, "Fremd"))</p>" }.joined()
    }

    static func page(_ kind: Kind) -> String {
        let links = (1...12).map { "<li><a href=/r\($0)>Ressort \($0)</a>" }.joined()
        return """
            <!DOCTYPE html><html lang=de><head><title>\(title) – Beispiel-Blatt</title>\(kind.head)</head>
            <body><header><nav><ul>\(links)</ul></nav></header>\(kind.body)
            <footer><p>© 2026 Beispiel Verlag GmbH, alle Rechte vorbehalten, auch die an Fremd 99.</p></footer>
            """
    }

    private static let systems = [
        Kind(
            name: "WordPress", paragraphs: 3,
            body: """
                <div class="site-content has-sidebar"><article class="post hentry category-x"><h1 \
                class=entry-title>\(title)</h1><div class=entry-content>\(article(1...3))<div \
                class=sharedaddy><h3>Teilen mit:</h3></div></div></article><div id=comments \
                class=comments-area>\(other(1...2))</div><aside class=widget-area>\(other(3...3))</aside></div>
                """),
        Kind(
            name: "nothing but paragraphs", paragraphs: 3,
            body: "<h1>\(title)</h1>\(article(1...3))"),
        Kind(
            name: "line breaks in a table", paragraphs: 3,
            body: """
                <table><tr><td><b>\(title)</b><br><br>\(text(1))<br><br>\(text(2))<br><br>\(text(3))</td>
                <td><a href=/a>Archiv</a></td></tr></table>
                """),
        Kind(
            name: "several containers", paragraphs: 4,
            body: """
                <main><h1>\(title)</h1><div class=c>\(article(1...2))</div><div class=newsletter-box>
                \(other(1...1))</div><div class=c>\(article(3...4))</div></main>
                """),
        Kind(
            name: "TYPO3", paragraphs: 3,
            body: """
                <div class="news news-single"><div itemscope itemtype="http://schema.org/Article"><div \
                class=header><h1>\(title)</h1></div><div class=footer><p><time datetime=2026-03-04>4.3.\
                </time></p></div><div class=teaser-text><p>\(text(1))</p></div><div \
                class=news-text-wrap>\(article(2...3))</div></div></div>
                """),
        Kind(
            name: "Ghost", paragraphs: 3,
            body: """
                <main><article class="gh-article post"><h1>\(title)</h1><p class=gh-article-excerpt>\
                \(text(1))</p><section class=gh-content>\(article(2...3))<div class="kg-card \
                kg-signup-card">\(other(1...1))</div></section></article><section><h2>Read more</h2>
                <article><a href=/1><h3>Titel</h3><p>\(text(2, "Fremd"))</p></a></article></section></main>
                """),
        Kind(
            name: "AMP", paragraphs: 2,
            body: "<amp-consent>\(other(1...1))</amp-consent><article><h1>\(title)</h1>"
                + "\(article(1...2))<amp-ad type=x></amp-ad></article>"),
    ]

    private static let surroundings = [
        Kind(
            name: "teasers below a heading", paragraphs: 4,
            body: "<div><h1>\(title)</h1><div>\(article(1...4))</div></div>"
                + "<section><h2>Weitere Nachrichten</h2>\(other(1...5))</section>"),
        Kind(
            name: "pointers in the middle", paragraphs: 4,
            body: """
                <article><h1>\(title)</h1>\(article(1...2))<h4>Mehr zum Thema</h4><ul><li><a href=/z>Ein \
                anderer Text von Fremd 1</a></ul>\(article(3...4))</article>
                """),
        Kind(
            name: "a consent layer", paragraphs: 2,
            body:
                "<div id=onetrust-consent-sdk>\(other(1...6))</div><h1>\(title)</h1>\(article(1...2))"
        ),
        Kind(
            name: "a privacy layer without a name", paragraphs: 3,
            body: "<article><h1>\(title)</h1>\(article(1...3))</article>"
                + "<div class=layer><h2>Ihre Privatsphäre</h2>\(other(1...2))</div>"),
        Kind(
            name: "the end of a teaser before the wall", paragraphs: 2,
            body: "<article><h1>\(title)</h1>\(article(1...2))"
                + "<div><h2>Jetzt weiterlesen</h2>\(other(1...2))</div></article>"),
        Kind(
            name: "a box about the author", paragraphs: 3,
            body: "<article><h1>\(title)</h1>\(article(1...3))"
                + "<div><h3>Über die Autorin</h3>\(other(1...1))</div></article>"),
        Kind(
            name: "more comments than article", paragraphs: 2,
            body: "<article><h1>\(title)</h1>\(article(1...2))</article><section id=comments>"
                + (1...14).map {
                    "<div class=comment><b class=author>L\($0)</b> <time>vor \($0) Tagen</time>"
                        + "\(other($0...$0))</div>"
                }.joined() + "</section>"),
        Kind(
            name: "comments that nothing but a heading names", paragraphs: 3,
            body: "<article><h1>\(title)</h1>\(article(1...3))</article><h3>Leserbeiträge</h3><ul>"
                + (1...5).map { "<li><div>Leser \($0)</div>\(text($0, "Fremd"))</li>" }.joined()
                + "</ul>"),
        Kind(
            name: "lists, quotes, tables and details", paragraphs: 7,
            body: """
                <article><h1>\(title)</h1>\(article(1...1))<ul><li>\(text(2))<li>\(text(3))</ul><h2>Folgen</h2>
                \(article(4...4))<blockquote><p>\(text(5))</p></blockquote><table><tr><td>\(text(6))</td>
                </tr></table><details><summary>Mehr</summary><p>\(text(7))</p></details></article>
                """),
    ]

    @Test("the article is found, and nothing else", arguments: systems + surroundings)
    func extracts(kind: Kind) {
        let result = TestPage.read(Self.page(kind))
        let text = result.documents.first?.text ?? ""
        #expect(result.documents.count == 1)
        #expect(result.documents.first?.title == Self.title)
        for number in 1...kind.paragraphs { #expect(text.contains("Absatz \(number).")) }
        #expect(!text.contains("Fremd"), "\(text)")
    }

    @Test("a text for which a phrase of boxes is a word of its own stays")
    func keepsWords() {
        let lines = [
            "Anzeige erstattet hat nun auch die Stadt.",
            "Das gleiche Bild: Auch in Wien wurde es teurer.",
            "Advertisers have left the platform.",
        ]
        let html =
            "<article><h1>\(Self.title)</h1>\(Self.article(1...3))"
            + "<h2>Commentators disagree with the mayor</h2>"
            + lines.map { "<p>\($0)</p>" }.joined() + "\(Self.article(4...6))</article>"
        let text = TestPage.read(html).documents.first?.text ?? ""
        for line in lines + ["Commentators disagree"] { #expect(text.contains(line)) }
    }

    @Test(
        "an overview of teasers gives no text of its frame",
        arguments: [
            "<article class=teaser><h2><a href=/1>Titel</a></h2><p>Ein Anriss, der zum Text führt, kurz.</p></article>",
            "<article class=teaser><a href=/1><h2>Titel</h2><p>Ein Anriss, der zum Text führt, kurz.</p></a></article>",
        ])
    func overview(teaser: String) {
        let teasers = String(repeating: teaser, count: 12)
        let page = Self.page(Kind(name: "", paragraphs: 0, body: "<main>\(teasers)</main>"))
        #expect(!TestPage.read(page).documents.contains { $0.text.contains("Rechte") })
    }
}
