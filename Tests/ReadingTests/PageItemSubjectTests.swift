import Domain
import Reading
import Testing

@Suite struct PageItemSubjectTests {
    /// Three posts of one structure, so that the page is read as a list.
    private static let posts = (1...3).map { number in
        """
        <article class="post" id="p\(number)"><p class="meta"><span class="author">gast\(number)</span> \
        <time datetime="2026-10-0\(number)">\(number). Oktober 2026</time>, seit dem Jahr 2019 Kundin \
        der Firma Beispiel Pumpenbau in Musterstadt.</p>
        <p>Der Beitrag mit der Nummer \(number) erzählt, was beim Einbau geschah, und nennt dabei \
        ausführlich jede Einzelheit, die den anderen nützen kann.</p></article>
        """
    }.joined(separator: "\n")

    private func documents() -> [Document] {
        let page = """
            <html><head><title>Pumpe tropft nach dem Einbau</title></head>
            <body><main>\(Self.posts)</main></body></html>
            """
        return Reader.read(ReaderInput(bytes: Array(page.utf8))).documents
    }

    @Test("an item without a heading has the page's title")
    func subject() {
        #expect(
            documents().map(\.title) == Array(repeating: "Pumpe tropft nach dem Einbau", count: 3))
    }

    @Test("a byline that is a sentence stays in the item's text")
    func sentence() {
        let texts = documents().map(\.text)
        #expect(texts.count == 3)
        #expect(texts.allSatisfy { $0.contains("Kundin der Firma Beispiel Pumpenbau") })
    }
}
