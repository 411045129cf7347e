import Domain
import Markup
import Reading
import TestSupport
import Testing

@Suite("Hostile feeds")
struct HostileFeedTests {
    static let folder = Fixtures.project + "/Tests/Fixtures/feeds/"
    static let names = ["rss2.xml", "atom1.xml", "rdf.xml", "feed.json"]

    @Test("a feed cut at any byte gives whole entries only, and says so (FET-03)", arguments: names)
    func cut(name: String) throws {
        let bytes = try #require(Fixtures.bytes(of: Self.folder + name))
        let whole = Reader.read(ReaderInput(bytes: bytes))
        #expect(whole.isComplete)
        #expect(whole.documents.count == 3)
        let end = bytes.lastIndex { $0 > 0x20 } ?? 0
        for length in 0..<end {
            let part = Reader.read(ReaderInput(bytes: Array(bytes[..<length])))
            if part.format == .html || part.format == .unknown { continue }
            #expect(!part.isComplete, "\(length)")
            // Whatever stands behind an entry (a feed's language) may be missing.
            #expect(
                part.documents.map(\.title)
                    == whole.documents.prefix(part.documents.count).map(\.title))
            #expect(
                part.documents.map(\.text)
                    == whole.documents.prefix(part.documents.count).map(\.text))
        }
    }

    @Test("flipped bits never trap", arguments: names)
    func flipped(name: String) throws {
        let bytes = try #require(Fixtures.bytes(of: Self.folder + name))
        for place in bytes.indices {
            var flipped = bytes
            flipped[place] ^= 1 << UInt8(place % 8)
            _ = Reader.read(ReaderInput(bytes: flipped))
            flipped[place] = 0
            _ = Reader.read(ReaderInput(bytes: flipped))
        }
    }

    @Test("100,000 attributes are skipped, their element is read (XML-03)")
    func attributes() {
        let junk = (0..<100_000).map { " a\($0)='x'" }.joined()
        let feed = "<rss><channel><item\(junk)><title>a</title></item></channel></rss>"
        var xml = XMLTokenizer(bytes: Array(feed.utf8))
        while let token = xml.next() {
            if case .start = token { #expect(xml.attributes.count <= XMLTokenizer.attributeLimit) }
        }
        #expect(FeedReaderTests.read(feed).documents.first?.title == "a")
    }

    @Test("100,000 levels are counted, and what lies in them is read (XML-04)")
    func depth() {
        let (open, close) = (
            String(repeating: "<a>", count: 100_000), String(repeating: "</a>", count: 100_000)
        )
        let feed = FeedReaderTests.rss(
            "<title>t</title><description>x\(open)deep\(close)</description>")
        let result = FeedReaderTests.read(feed)
        #expect(result.documents.first?.text == "xdeep")
        #expect(result.isComplete)
    }

    @Test("bombs of entities and namespaces go off in nobody's hands (XML-01, XML-03)")
    func bombs() {
        let entities = (1..<30).map { level in
            "<!ENTITY a\(level) '\(String(repeating: "&a\(level - 1);", count: 10))'>"
        }.joined()
        let namespaces = (0..<50_000).map { " xmlns:n\($0)='http://example.org/\($0)'" }.joined()
        let item = "<item><title>&a29; H&amp;M</title></item>"
        let nested = (0..<20_000).map { "<n\($0):a xmlns:n\($0)='u'>" }.joined()
        for feed in [
            "<!DOCTYPE rss [<!ENTITY a0 'lol'>\(entities)]><rss><channel>\(item)</channel></rss>",
            "<rss\(namespaces)><channel>\(item)</channel></rss>",
            "<rss><channel>\(item)\(nested)</channel></rss>",
        ] {
            let result = FeedReaderTests.read(feed)
            #expect(result.documents.map(\.title) == ["&a29; H&M"])
        }
    }

    @Test("the tokens of a hostile document are no more than its bytes allow")
    func tokens() {
        let documents = [
            String(repeating: "</x>", count: 100_000), String(repeating: "<a", count: 100_000),
            String(repeating: "<?x>", count: 100_000), String(repeating: "<!x>", count: 100_000),
            "<a>" + String(repeating: "<b></c>", count: 50_000),
            String(repeating: "<a b='", count: 50_000),
            String(repeating: "<a xmlns:b='c'>", count: 50_000),
            String(repeating: "<![CDATA[", count: 50_000),
        ]
        for document in documents {
            var xml = XMLTokenizer(bytes: Array(document.utf8))
            var count = 0
            while xml.next() != nil { count += 1 }
            #expect(count <= document.utf8.count)
            #expect(xml.index == document.utf8.count)
        }
    }

    @Test(
        "JSON that is none is said, and never traps (FEED-08)",
        arguments: [
            "{", "[", "{}", "[1,2]", "{\"version\":1e400}", "{\"items\":[1,null,{\"id\":1}]}",
            String(repeating: "[", count: 100_000), "{\"items\":[{\"id\":1e400,\"title\":5}]}",
        ])
    func json(text: String) {
        let result = FeedReaderTests.read(text)
        #expect(result.documents.allSatisfy { !$0.id.isEmpty })
    }
}
