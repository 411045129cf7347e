import Domain
import Reading
import Testing

/// Faults HTM-01, XML-03, XML-04 through the whole reader. What were quadratic would not end
/// within the limit.
@Suite("hostile pages", .timeLimit(.minutes(3)))
struct PageHostileTests {
    private static let cuts = [PageCut.article, .passages, .selected("div, p, b, li, a")]

    @Test(
        "a bomb is read to its end (HTM-01)",
        arguments: [
            ("<div>text ", 4_000), ("<div class=comment>text, more text ", 6_000),
            (
                "<p class=ad id=teaser>Some text, long enough to be a paragraph, it seems to be. ",
                10_000
            ),
            ("<", 200_000), ("<li><time>1</time>text text text text", 4_000),
            ("<article><h1>headline of it</h1>text", 4_000), ("<a href=x rel=author>x", 6_000),
            ("<b itemprop=author><i itemprop=datePublished>", 6_000), ("<br>text ", 4_000),
            ("<meta name=a content=b>", 6_000), ("<h2>More from here</h2>", 6_000),
            (
                "<p>Long enough a text to begin an article, or so it seems.</p><div><h2>Related</h2>",
                3_000
            ),
            ("<p>Von Anna Beispiel, am 4. März 2026</p>", 6_000), ("<title>a | b - ", 100_000),
            ("<i class='user-name date' title=1><a href=/author/x>Anna B", 6_000),
            ("<link rel=alternate type=application/rss+xml href=x>", 4_000),
            ("<script type=application/ld+json>{\"@type\":\"Article\",\"a\":[", 2_000),
        ])
    func survives(part: String, count: Int) {
        let html = String(repeating: part, count: count)
        for cut in Self.cuts {
            #expect(TestPage.read(html, cut: cut).documents.count <= ReadingLimits.documents)
        }
    }

    @Test("a brand below any depth is found, and the page is not called empty (XML-04)")
    func keepsDeepText() {
        let html =
            String(repeating: "<div>", count: 5_000)
            + "<p>Die Marke Müller steht sehr tief in dieser Seite, aber sie steht darin, und zwar hier.</p>"
        let result = TestPage.read(html)
        #expect(result.documents.first?.text.contains("Marke Müller") == true)
        #expect(!result.problems.isEmpty)
    }

    @Test(
        "a page cut at any byte is read, and known to be incomplete",
        arguments: ["article", "thread"])
    func survivesTruncation(name: String) throws {
        let html = try TestPage.fixture("\(name).html")
        let body = try #require(html.firstRange(of: Array("<body".utf8))).lowerBound
        for end in stride(from: 0, to: html.count, by: 7) {
            for cut in [PageCut.article, .passages] {
                let result = TestPage.read(Array(html[..<end]), cut: cut)
                #expect(result.format == .html)
                if end > body, end < html.count - 20 { #expect(!result.isComplete) }
            }
        }
    }

    @Test("a page with any bit flipped is read", arguments: ["article", "thread"])
    func survivesFlippedBits(name: String) throws {
        let html = try TestPage.fixture("\(name).html")
        for index in stride(from: 0, to: html.count, by: 5) {
            var flipped = html
            flipped[index] ^= 1 << UInt8(index % 8)
            for cut in [PageCut.article, .selected("p")] {
                #expect(TestPage.read(flipped, cut: cut).format == .html)
            }
        }
    }
}
