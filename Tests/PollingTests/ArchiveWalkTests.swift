import Domain
import Testing

@testable import Polling

/// A feed whose past is a table: by address the one before.
private struct ArchivedSource: Source {
    let id = SourceID("blatt")
    let host: String? = "blatt.example"
    /// By path; a page that is in none can't be read.
    var pages: [String: String?] = [:]
    var documentsAPage = 1

    func poll(_ cursor: SourceCursor, now: Timestamp) async -> PollOutcome {
        .unchanged(cursor, PollAdvice())
    }

    func earlierPage(at address: WebAddress, now: Timestamp) async -> EarlierPage? {
        guard let earlier = pages[address.path] else { return nil }
        let documents = (0..<documentsAPage).map { Document(id: "\(address.path) \($0)") }
        return EarlierPage(
            documents: documents, earlier: earlier.flatMap { WebAddress($0, relativeTo: address) })
    }

    /// The first document of each page, from the one that the feed names on.
    func walked(from first: String?, movedTo moved: String? = nil) async -> [String] {
        let feed = WebAddress("https://blatt.example/feed")
        var harvest = PollOutcome.Harvest(
            documents: [], cursor: SourceCursor(origin: feed?.text))
        harvest.earlier = first.flatMap { WebAddress($0, relativeTo: feed) }
        harvest.cursor.address = moved.flatMap { WebAddress($0) }
        var walk = ArchiveWalk(of: self, before: harvest, now: moment)
        var found: [String] = []
        while let page = await walk.nextPage() { found.append(page.first?.id ?? "") }
        #expect(walk.pages == found.count)
        return found
    }
}

@Suite("Archive walk")
struct ArchiveWalkTests {
    @Test("goes from page to page, to the first one (FEED-05)")
    func whole() async {
        let source = ArchivedSource(pages: ["/3": "/2", "/2": "/1", "/1": nil])
        #expect(await source.walked(from: "/3") == ["/3 0", "/2 0", "/1 0"])
        #expect(await source.walked(from: nil).isEmpty)
        #expect(await source.walked(from: "/9").isEmpty)
    }

    @Test(
        "a circle ends, also one through the feed itself (FEED-05)",
        arguments: [("/b", 2), ("/a", 2), ("/feed", 2), ("/b#x", 3), ("/b?y", 3)])
    func circles(last: String, pages: Int) async {
        let source = ArchivedSource(pages: ["/a": "/b", "/b": last])
        #expect(await source.walked(from: "/a").count <= pages)
    }

    @Test("no walk is longer than its limits, of pages and of documents (FEED-05)")
    func limits() async {
        let pages = Dictionary(uniqueKeysWithValues: (1...500).map { ("/\($0)", "/\($0 + 1)") })
        var source = ArchivedSource(pages: pages)
        #expect(await source.walked(from: "/1").count == ArchiveWalk.pageLimit)
        source.documentsAPage = ArchiveWalk.documentLimit / 2
        #expect(await source.walked(from: "/1").count == 2)
    }

    @Test("another host's pages are none of this feed's (FEED-05)")
    func otherHosts() async {
        let source = ArchivedSource(pages: ["/a": "https://other.example/a", "/b": nil])
        #expect(await source.walked(from: "/a") == ["/a 0"])
        for first in ["http://127.0.0.1/b", "https://other.example/b", "http://[::1]/b"] {
            #expect(await source.walked(from: first).isEmpty)
        }
        // Where the feed has moved for good, so has its past.
        let moved = "https://new.example/feed"
        #expect(await source.walked(from: "https://new.example/b", movedTo: moved) == ["/b 0"])
    }
}
