import Domain
import Reading
import TestSupport
import Testing

@Suite("pages that repeat a structure")
struct PageStructureTests {
    /// A page and what its documents begin with.
    struct Page: Sendable, CustomTestStringConvertible {
        let file: String
        let titles: [String]
        let authors: [String]
        let days: [String?]
        let beginnings: [String]
        var testDescription: String { file }
    }

    private static let pages = [
        Page(
            file: "reviews-divs.html",
            titles: [
                "Pünktlich und sauber", "Lange gewartet", "Gerne wieder",
                "Notdienst nicht erreichbar",
            ], authors: ["Hanna B.", "T. Öztürk", "Familie Krüger", "M. S."],
            days: ["2026-03-12", "2026-02-27", "2026-02-03", "2026-01-19"],
            beginnings: ["Pünktlich", "Lange", "Gerne", "Notdienst"]),
        Page(
            file: "thread-table.html",
            titles: .init(repeating: "Welcher Drucker fürs Büro? | Technikrunde", count: 4),
            authors: ["papierstau", "tonerfee", "kabelsalat", "papierstau"],
            days: [nil, nil, nil, nil],
            beginnings: ["Wir brauchen", "Seit Jahren", "Bei uns", "Danke euch"]),
        Page(
            file: "reviews-articles.html",
            titles: ["Fair pay, long nights", "Good start, no way up", "Would not return"],
            authors: ["Warehouse operative", "Clerk", "Driver"],
            days: ["2026-02-11", "2026-01-30", "2026-01-04"],
            beginnings: ["Fair pay", "Good start", "Would not"]),
        Page(
            file: "comments-nested.html",
            titles: .init(repeating: "Gästebuch der Kletterhalle Felswerk", count: 5),
            authors: ["Jule", "Team Felswerk", "Jule", "Rainer W.", "Svenja"],
            days: ["2026-03-01", "2026-03-01", "2026-03-02", "2026-02-20", "2026-02-11"],
            beginnings: ["Die neuen", "Danke, Jule", "Dann komme", "Am Wochenende", "Schöner"]),
        Page(
            file: "reviews-microdata.html",
            titles: [
                "Ruhig gelegen", "Hotel Seeblick: Bewertungen", "In die Jahre gekommen",
                "Alles gut",
            ], authors: ["Ute Lang", "Hotel Seeblick", "K. Brandt", "Paul"],
            days: ["2026-04-02", nil, "2026-03-21", "2026-03-05"],
            beginnings: ["Das Zimmer", "Vielen Dank", "Die Teppiche", "Freundlicher"]),
        Page(
            file: "reviews-linked.html",
            titles: ["Kräftig", "Akkuschrauber AS 18 von Bohrfix", "Geht so"],
            authors: ["Dieter", "Nele K.", "Anonym"],
            days: ["2026-05-01", "2026-04-12", "2026-03-30"],
            beginnings: ["Zieht auch", "Das Futter", "Für das Geld"]),
    ]

    @Test("each item is a document: title, author, day, text", arguments: pages)
    func items(of page: Page) throws {
        let result = TestPage.read(
            try TestPage.fixture(page.file), at: "https://www.example.org/p/x")
        let documents = result.documents
        #expect(documents.map(\.title) == page.titles)
        #expect(documents.map { $0.authors.first ?? "" } == page.authors)
        #expect(documents.map { $0.published.map { String($0.iso8601.prefix(10)) } } == page.days)
        #expect(documents.count == page.beginnings.count)
        for (document, beginning) in zip(documents, page.beginnings) {
            #expect(document.text.hasPrefix(beginning), "\(document.text)")
            // Nothing of another item, nothing of the frame.
            for other in page.beginnings where other != beginning {
                #expect(!document.text.contains(other))
            }
            #expect(!document.text.contains("Impressum"))
        }
        #expect(Set(documents.map(\.id)).count == documents.count)
    }

    @Test("a reply has its own address")
    func replyAddress() throws {
        let result = TestPage.read(
            try TestPage.fixture("comments-nested.html"), at: "https://www.example.org/p/x")
        #expect(
            result.documents.map { $0.url ?? "" }
                == (1...5).map { "https://www.example.org/p/x#comment-\($0)" })
    }

    @Test("an article that describes reviews in JSON-LD stays what it is, with them behind it")
    func longPage() throws {
        let html = String(
            decoding: try TestPage.fixture("reviews-linked.html"), as: UTF8.self)
        let text = String(
            repeating: "<p>Der Koffer ist aus Stahl, die Akkus sind auch einzeln zu haben.</p>",
            count: 8)
        let long = html.replacing("<div id=\"reviews-app\">", with: text + "<div>")
        let documents = TestPage.read(long).documents
        #expect(documents.count == 4)
        #expect(documents.first?.text.contains("Der Koffer") == true)
        #expect(documents.last?.authors == ["Anonym"])
    }

    @Test("a post whose text begins in one line with its author's name keeps its text")
    func namesInLine() {
        let posts = (1...4).map {
            "<div class=comment><b class=author>Nutzer\($0)</b>: Mein \($0). Satz zu der Sache ist"
                + " länger als eine Zeile, die nur sagt, wer ihn geschrieben hat.</div>"
        }
        let documents = TestPage.read("<div>\(posts.joined())</div>").documents
        #expect(documents.map(\.authors) == (1...4).map { ["Nutzer\($0)"] })
        #expect(documents.allSatisfy { $0.text.contains("Satz zu der Sache") })
    }

    @Test(
        "a page of short comments alone gives them, however many and however deep (HTM-01)",
        arguments: ["</div>", ""])
    func shortComments(end: String) {
        let posts = (0..<5000).map {
            "<div class=comment><b class=author>n\($0)</b><p>Satz \(String($0, radix: 26)) dazu\(end)"
        }
        let result = TestPage.read("<div>\(posts.joined())")
        #expect(!result.documents.isEmpty)
        #expect(result.documents.count <= ReadingLimits.documents)
    }
}
