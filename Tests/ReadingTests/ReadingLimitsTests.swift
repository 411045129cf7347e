import Domain
import Reading
import Testing

@Suite("Limits of what one input gives")
struct ReadingLimitsTests {
    private static let long = String(repeating: "ü", count: 5000)

    @Test(
        "an id is one line of 4 kB at most, without controls",
        arguments: [
            "<guid>a\u{0}\u{1B}b\nc</guid>", "<dc:identifier>a\u{0}b c</dc:identifier>",
            "<guid>\(long)</guid>",
        ])
    func id(item: String) throws {
        let result = FeedReaderTests.read(FeedReaderTests.rss(item))
        let id = try #require(result.documents.first?.id)
        #expect(["a b c", String(Self.long.prefix(ReadingLimits.nameBytes / 2))].contains(id))
    }

    @Test("an RDF item's id is held to the same")
    func about() {
        let item = "<item rdf:about='\(Self.long)'><title>a</title></item>"
        let result = FeedReaderTests.read("<rdf:RDF>\(item)</rdf:RDF>")
        #expect(result.documents.first?.id.utf8.count == ReadingLimits.nameBytes)
    }

    @Test("an address holds no controls, and 4 kB at most")
    func address() {
        let result = FeedReaderTests.read(
            FeedReaderTests.rss("<link>tag:a\u{0}\u{1B}b</link>")
                + FeedReaderTests.rss("<link>https://example.org/\(Self.long)</link>"))
        #expect(result.documents.map(\.url).first == "tag:ab")
        #expect(result.documents.last?.url?.utf8.count == ReadingLimits.nameBytes)
    }

    @Test("an author of JSON Feed is one line, and never empty")
    func authors() {
        let result = FeedReaderTests.read(
            #"{"version":"","items":[{"id":"a","authors":[{"name":"B\nC\u0000"},{"name":"\n"}]}]}"#)
        #expect(result.documents.first?.authors == ["B C"])
    }

    @Test("a problem that quotes the input is one line without controls, and short")
    func problems() {
        let label = FeedReaderTests.read(
            "<?xml version='1.0' encoding='a\u{0}b\u{1B}'?><rss><channel/></rss>")
        #expect(label.problems == ["unknown charset 'a b '; read as utf-8"])
        let root = FeedReaderTests.read("<\(Self.long)/>")
        #expect(root.problems.first?.utf8.count == ReadingLimits.nameBytes)
    }

    @Test(
        "fewer documents are kept where fewer are asked for: of a feed the newest, of a page the first"
    )
    func documentLimit() {
        func titles(_ text: String, cut: PageCut = .article, limit: Int) -> [String] {
            var input = ReaderInput(bytes: Array(text.utf8))
            input.documentLimit = limit
            return Reader.read(input, cut: cut).documents.map { $0.title + $0.text }
        }
        let items = (1...9).map {
            "<item><title>\($0)</title><pubDate>2026-11-0\(10 - $0)</pubDate></item>"
        }
        let feed = "<rss><channel>\(items.reversed().joined())</channel></rss>"
        #expect(titles(feed, limit: 3) == ["3", "2", "1"])
        #expect(titles(feed, limit: 0).count == 1)
        let json = #"{"version":"1","items":[{"id":"1","title":"a"},{"id":"2","title":"b"}]}"#
        #expect(titles(json, limit: 1) == ["a"])
        let page = "<html><body><p class=x>eins</p><p class=x>zwei</p><p class=x>drei</p>"
        #expect(titles(page, cut: .selected(".x"), limit: 2) == ["eins", "zwei"])
    }

    @Test("an article beside 2,000 reviews in JSON-LD is a document less of them")
    func linkedItems() {
        let reviews = (0..<ReadingLimits.documents)
            .map { #"{"@type":"Review","reviewBody":"Kaputt \#($0)"},"# }.joined()
        let text = String(
            repeating: "<p>Ein langer Absatz, der für sich selbst steht.</p>", count: 900)
        let script = "<script type='application/ld+json'>[\(reviews)0]</script>"
        let result = TestPage.read("\(script)<article>\(text)</article>")
        #expect(result.documents.count == ReadingLimits.documents)
    }
}
