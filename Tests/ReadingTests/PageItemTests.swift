import Domain
import Reading
import Testing

@Suite("items and passages of pages")
struct PageItemTests {
    @Test("a thread gives a document for each post, with author, date and address")
    func readsThread() throws {
        let html = try TestPage.fixture("thread.html")
        let result = TestPage.read(html, at: "https://forum.example.org/t/7")
        #expect(
            result.documents.map(\.url) == [
                "https://forum.example.org/t/7#p101", "https://forum.example.org/t/7#p102",
                "https://forum.example.org/t/7#p103", "https://forum.example.org/t/7#p104",
            ])
        #expect(result.documents.map(\.id) == result.documents.map(\.url))
        #expect(
            result.documents.map(\.authors)
                == [["gartenfreund"], ["wasserwerk"], ["gartenfreund"], ["Installateur Ernst"]])
        #expect(result.documents[1].published?.iso8601 == "2026-02-01T12:30:00Z")
        #expect(
            result.documents[3].text
                == """
                Der Kundendienst ist gut, aber langsam: auf ein Ersatzteil wartet man drei Wochen. \
                Im Winter ist das kein Spaß.
                """)
        #expect(!result.documents.contains { $0.text.contains("Impressum") })
        #expect(result.title == "Erfahrungen mit der Pumpe P40? - Heimwerkerforum")
    }

    @Test("a selector gives exactly the elements it selects")
    func selects() throws {
        let html = try TestPage.fixture("thread.html")
        let result = TestPage.read(
            html, at: "https://forum.example.org/t/7", cut: .selected("div.post.odd .content"))
        #expect(result.documents.count == 2)
        #expect(result.documents[0].text.hasPrefix("Hat jemand Erfahrung"))
        #expect(result.documents[1].text.hasPrefix("Danke! Und wie"))
        #expect(Set(result.documents.map(\.id)).count == 2)
        #expect(result.documents[0].published == nil)
    }

    @Test("of two selected elements in one another each has its own text")
    func selectsNested() {
        let html = "<div class=c id=a>oben <div class=c id=b>innen</div> unten</div><p>fremd</p>"
        let result = TestPage.read(html, cut: .selected(".c"))
        #expect(result.documents.map(\.text) == ["oben\nunten", "innen"])
    }

    @Test("an invalid selector is a problem that names the character")
    func reportsSelector() {
        let result = TestPage.read("<p>a</p>", cut: .selected("p..a"))
        #expect(result.documents.isEmpty)
        #expect(result.problems == ["selector `p..a`, character 3: a class name is expected"])
        let other = TestPage.read("<p>a</p>", cut: .selected("h1"))
        #expect(other.problems == ["selector `h1`: selects nothing here"])
    }

    @Test("two elements with one id are two documents (FEED-02)")
    func tellsApart() {
        let html = "<p id=a>eins und zwei</p><p id=a>drei und vier</p>"
        let result = TestPage.read(html, cut: .selected("p"))
        #expect(Set(result.documents.map(\.id)).count == 2)
    }

    @Test("a list of reviews gives a document for each")
    func readsReviews() {
        let reviews = (1...5).map { number in
            """
            <li class="review r\(number)" itemscope itemtype="https://schema.org/Review">
            <span itemprop=author>Kundin \(number)</span> <meta itemprop=datePublished content=2026-01-0\(number)>
            <p itemprop=reviewBody>Bewertung Nummer \(number): die Ware kam schnell, aber nicht ganz heil an.</p></li>
            """
        }
        let html =
            "<h1>Bewertungen der Firma</h1><ul>\(reviews.joined())</ul><p>Impressum und mehr</p>"
        let result = TestPage.read(html)
        #expect(result.documents.count == 5)
        #expect(result.documents.first?.authors == ["Kundin 1"])
        #expect(result.documents.last?.published?.iso8601 == "2026-01-05T00:00:00Z")
        #expect(
            result.documents.first?.text
                == "Bewertung Nummer 1: die Ware kam schnell, aber nicht ganz heil an.")
        #expect(Set(result.documents.map(\.id)).count == 5)
    }

    @Test("more elements than a page may bring are cut, and it is said")
    func boundsItems() {
        let html = (0..<2500).map { "<p id=i\($0)>Text \($0)</p>" }.joined()
        let result = TestPage.read(html, cut: .selected("p"))
        #expect(result.documents.count == ReadingLimits.documents)
        #expect(result.problems == ["2500 documents: the first 2000 are kept"])
    }

    @Test("an article with comments below it stays an article")
    func keepsArticle() throws {
        let text =
            "<p>Ein langer Absatz des Beitrags selbst, mit genug Wörtern, um dafür zu gelten.</p>"
        let comment =
            "<div class=comment><time datetime=2026-01-01>1.1.</time><p>Eine Meinung dazu, die auch nicht kurz ist.</p></div>"
        let html =
            "<article><h1>Eine Überschrift</h1>\(String(repeating: text, count: 5))</article><div id=comments>"
            + String(repeating: comment, count: 8) + "</div>"
        let result = TestPage.read(html)
        #expect(result.documents.count == 1)
        #expect(result.documents.first?.text.contains("Meinung") == false)
    }

    private func watched(token: String, ad: String, count: Int, date: String) -> String {
        """
        <html lang=de><title>Preise</title><body><nav><a href=/>Start</a></nav><h1>Preise und Lieferzeiten</h1>
        <form><input name=csrf value=\(token)></form>
        <p>Stand der Liste: \(date), bisher \(count) Aufrufe von Besuchern aus aller Welt seit dem Beginn.</p>
        <p>Die Pumpe P40 ist derzeit nur mit einer Lieferzeit von \(count) Wochen zu haben, wir bedauern das sehr.</p>
        <div class=werbung><p>\(ad) ist das beste Angebot aller Zeiten, greifen Sie jetzt zu und sparen Sie viel Geld!</p></div>
        <p>Sitzung \(token) \(token) \(token) \(count) \(count) \(count) \(date)</p>
        """
    }

    @Test("advertisements, tokens, counters and times that change make no new passage (HTM-03)")
    func ignoresNoise() {
        let first = TestPage.read(
            watched(token: "a8f3e1b2", ad: "Alpha", count: 17, date: "3. März 2026, 08:15 Uhr"),
            cut: .passages)
        #expect(first.documents.count == 2)
        for poll in 0..<20 {
            let again = TestPage.read(
                watched(
                    token: "f\(poll)c9d\(poll * 7)", ad: "Beta\(poll)", count: 18 + poll,
                    date: "\(poll + 1). April 2026, 09:\(poll + 10) Uhr"),
                cut: .passages)
            #expect(again.documents.map(\.id) == first.documents.map(\.id))
        }
    }

    @Test("a new passage is a new document, the old ones stay what they were")
    func findsNewPassage() {
        let before = watched(token: "a1", ad: "A", count: 1, date: "1. Mai 2026")
        let first = TestPage.read(before, cut: .passages).documents
        let added =
            before
            + "<p>Neu: Die Firma Müller übernimmt ab sofort den Kundendienst für alle Pumpen der Reihe.</p>"
        let second = TestPage.read(added, cut: .passages).documents
        #expect(Array(second.map(\.id).prefix(first.count)) == first.map(\.id))
        #expect(second.count == first.count + 1)
        #expect(second.last?.title == "Preise und Lieferzeiten")
        #expect(second.last?.language == .german)
    }
}
