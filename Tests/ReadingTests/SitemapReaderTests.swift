import Domain
import Testing

@testable import Reading

@Suite("SitemapReader")
struct SitemapReaderTests {
    private func read(_ text: String, limit: Int = ReadingLimits.documents) -> ReadResult {
        var input = ReaderInput(
            bytes: Array(text.utf8), address: WebAddress("https://a.example/sitemap.xml"))
        input.documentLimit = limit
        return Reader.read(input, cut: .sitemap)
    }

    private static let urlset = #"<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">"#

    @Test("each page is a document with its address and when it was changed")
    func pages() {
        let result = read(
            Self.urlset + """
                <url><loc> https://a.example/x?a=1&amp;b=2 </loc><lastmod>2025-11-23T07:00:00+01:00</lastmod></url>
                <url><loc>/y</loc><lastmod>2025-11-22</lastmod><priority>0.5</priority></url>
                <url><loc>https://a.example/z</loc><lastmod>recently</lastmod></url></urlset>
                """)
        #expect(result.format == .sitemap && result.isComplete)
        #expect(
            result.documents.map(\.url) == [
                "https://a.example/x?a=1&b=2", "https://a.example/y", "https://a.example/z",
            ])
        #expect(result.documents.map(\.id) == result.documents.map(\.url))
        #expect(
            result.documents.map { $0.updated?.iso8601 } == [
                "2025-11-23T06:00:00Z", "2025-11-22T00:00:00Z", nil,
            ])
    }

    @Test(
        "a news sitemap tells headline, outlet, language, time and keywords",
        arguments: [
            #" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9""#, "",
        ])
    func news(declaration: String) throws {
        let result = read(
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"\(declaration)><url>
            <loc>https://a.example/x</loc><news:news><news:publication><news:name>Der Nordbote</news:name>
            <news:language>de</news:language></news:publication>
            <news:publication_date>2025-11-23T07:00:00Z</news:publication_date>
            <news:title>Roteninsel &amp;amp; Söhne</news:title><news:keywords>Insel, Werk</news:keywords>
            </news:news></url></urlset>
            """)
        let document = try #require(result.documents.first)
        #expect(document.authors == ["Der Nordbote"])
        #expect(document.published?.iso8601 == "2025-11-23T07:00:00Z")
        #expect(document.title == "Roteninsel &amp; Söhne")
        #expect(document.tags == ["Insel", "Werk"])
    }

    @Test("addresses and titles of images and videos are not the page's")
    func media() {
        let result = read(
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
              xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"
              xmlns:video="http://www.google.com/schemas/sitemap-video/1.1"><url>
            <loc>https://a.example/x</loc><image:image><image:loc>https://a.example/i.png</image:loc>
            </image:image><video:video><video:title>Film</video:title></video:video></url></urlset>
            """)
        #expect(result.documents.map(\.url) == ["https://a.example/x"])
        #expect(result.documents.map(\.title) == [""])
    }

    @Test("an index lists sitemaps, without a namespace too")
    func index() {
        let result = read(
            """
            <sitemapindex><sitemap><loc>https://a.example/1.xml.gz</loc><lastmod>2025-11-22</lastmod></sitemap>
            <sitemap><loc>https://a.example/2.xml</loc></sitemap></sitemapindex>
            """)
        #expect(result.format == .sitemapIndex)
        #expect(
            result.documents.map(\.url) == [
                "https://a.example/1.xml.gz", "https://a.example/2.xml",
            ])
    }

    @Test("of one that is cut off the whole entries count, and what is no address is told")
    func damaged() {
        let result = read(
            Self.urlset + "<url><loc>mailto:x@a.example</loc></url><url><loc>/x</loc></url>"
                + "<url><loc>/y")
        #expect(result.documents.map(\.url) == ["https://a.example/x"])
        #expect(!result.isComplete)
        #expect(result.problems == ["entries without an address, left out: 1"])
    }

    @Test("of many pages the newest are kept")
    func limit() {
        let rows = (1...28).map {
            "<url><loc>/\($0)</loc><lastmod>2025-10-\($0 < 10 ? "0" : "")\($0)</lastmod></url>"
        }
        let result = read(Self.urlset + rows.joined() + "</urlset>", limit: 3)
        #expect(
            result.documents.map(\.url) == [26, 27, 28].map { "https://a.example/\($0)" })
        #expect(result.problems.count == 1)
    }

    @Test("deep nesting and cuts anywhere cost nothing but entries")
    func hostile() {
        let deep = String(repeating: "<url>", count: 50_000)
        #expect(read(Self.urlset + deep).documents.isEmpty)
        let text =
            Self.urlset
            + "<url><loc>https://a.example/x</loc><lastmod>2025-11-23</lastmod></url></urlset>"
        for end in 0...text.utf8.count {
            let head = String(decoding: Array(text.utf8).prefix(end), as: UTF8.self)
            #expect(read(head).documents.count <= 1)
        }
    }

    @Test("read as a feed or page, a sitemap has no documents")
    func otherwise() {
        let input = ReaderInput(
            bytes: Array((Self.urlset + "<url><loc>/x</loc></url></urlset>").utf8))
        #expect(Reader.read(input).documents.isEmpty)
    }
}
