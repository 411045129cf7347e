import Domain
import Polling
import Testing

@Suite("PageSource")
struct PageSourceTests {
    private let page = "https://a.example/thread"
    private let robots = "https://a.example/robots.txt"

    @Test(
        "a page is cut into passages, or by its selector",
        arguments: [
            (nil, "passages"), ("article.post", "selected(\"article.post\")"),
        ])
    func cut(selector: String?, expected: String) async throws {
        let server = FakeServer([page: [.answer(200, body: "html\none\nend")]])
        let source = source(.page(try address(page), select: selector), on: server)
        let outcome = await source.poll(SourceCursor(), now: moment)
        #expect(outcome.harvest?.documents.map(\.text) == [expected])
    }

    @Test("another selector reads the same bytes again")
    func selectorChanged() async throws {
        let server = FakeServer([page: [.answer(200, body: "html\none\nend")]])
        let old = source(.page(try address(page), select: "p"), on: server)
        let cursor = try #require(await old.poll(SourceCursor(), now: moment).cursor)
        #expect(await old.poll(cursor, now: moment + hour).isUnchanged)
        let new = source(.page(try address(page), select: "li"), on: server)
        #expect(await new.poll(cursor, now: moment + hour).titles == ["one"])
    }

    @Test("ROB-01: what robots.txt forbids is not fetched, unless robots are ignored")
    func robotsObeyed() async throws {
        let replies: [String: [FakeServer.Reply]] = [
            robots: [.answer(200, body: "user-agent: *\ndisallow: /thread")],
            page: [.answer(200, body: "html\none\nend")],
        ]
        let server = FakeServer(replies)
        let kind = SourceSettings.Kind.page(try address(page), select: nil)
        let outcome = await source(kind, on: server, robots: nil).poll(SourceCursor(), now: moment)
        #expect(outcome.failure?.reason == .robots)
        #expect(await server.asked == [robots])
        let ignoring = FakeServer(replies)
        let other = await source(kind, on: ignoring).poll(SourceCursor(), now: moment)
        #expect(other.titles == ["one"])
        #expect(await ignoring.asked == [page])
    }

    @Test("ROB-03: Crawl-delay holds the host")
    func crawlDelay() async throws {
        let server = FakeServer([
            robots: [.answer(200, body: "user-agent: *\ncrawl-delay: 10")],
            page: [.answer(200, body: "html\none\nend")],
        ])
        let source = source(.page(try address(page), select: nil), on: server, robots: .obey)
        let outcome = await source.poll(SourceCursor(), now: moment)
        #expect(outcome.harvest?.advice.hostPause == .seconds(10))
        #expect(await server.requests.map(\.crawlDelay) == [nil, .seconds(10)])
    }
}

@Suite("SiteSource")
struct SiteSourceTests {
    private let site = "https://a.example/blog/"
    private let feed = FakeServer.Reply.answer(200, body: "rss\none\nend")

    private func source(_ server: FakeServer) throws -> any Source {
        PollingTests.source(.site(try address(site)), on: server)
    }

    @Test("the feed that the page links to is chosen, named and remembered")
    func linked() async throws {
        let server = FakeServer([
            site: [.answer(200, body: "html\nlink /broken.xml\nlink /news.xml\nend")],
            "https://a.example/news.xml": [feed],
        ])
        let source = try source(server)
        let outcome = await source.poll(SourceCursor(), now: moment)
        #expect(outcome.titles == ["one"])
        #expect(
            outcome.harvest?.notes == [
                "reads the feed https://a.example/news.xml",
                "the page also names https://a.example/broken.xml; give them as feed:",
            ])
        let cursor = try #require(outcome.cursor)
        #expect(await source.poll(cursor, now: moment + hour).isUnchanged)
        #expect(await server.asked.last == "https://a.example/news.xml")
        #expect(await server.asked.count == 4)
    }

    @Test(
        "without a link the usual places are tried, below the page and below the root",
        arguments: [
            "blog/feed", "blog/feed/", "blog/index.xml", "blog/?feed=rss2", "feed", "rss",
            "atom.xml", "comments/feed/",
        ])
    func usualPlaces(place: String) async throws {
        let address = "https://a.example/" + place
        let server = FakeServer([site: [.answer(200, body: "html\nend")], address: [feed]])
        let outcome = try await source(server).poll(SourceCursor(), now: moment)
        #expect(outcome.cursor?.address?.description == address)
    }

    @Test("the feed of a site's posts is chosen before that of its comments")
    func commentsLast() async throws {
        let (comments, posts) = ("https://a.example/comments/feed/", "https://a.example/feed/")
        let server = FakeServer([
            site: [.answer(200, body: "html\nlink \(comments)\nlink \(posts)\nend")],
            comments: [feed], posts: [feed],
        ])
        let outcome = try await source(server).poll(SourceCursor(), now: moment)
        #expect(outcome.cursor?.address?.description == posts)
    }

    @Test("a site whose address is a feed is that feed")
    func itself() async throws {
        let outcome = try await source(FakeServer([site: [feed]])).poll(SourceCursor(), now: moment)
        #expect(outcome.titles == ["one"])
    }

    @Test("a site without a feed fails, and says what to do")
    func none() async throws {
        let server = FakeServer([site: [.answer(200, body: "html\nend")]])
        let outcome = try await source(server).poll(SourceCursor(), now: moment)
        #expect(outcome.failure?.reason == .notAFeed)
        for place in ["names no feed", "atom.xml", "comments/feed/", "as feed:"] {
            #expect(outcome.failure?.description.contains(place) == true)
        }
        #expect(await server.asked.count == 15)
    }

    @Test(
        "a host that asks to wait is not asked for guesses",
        arguments: [
            FakeServer.Reply.answer(429, ["retry-after": "60"]), .failure(.unreachable("x")),
        ])
    func throttled(reply: FakeServer.Reply) async throws {
        let server = FakeServer([
            site: [.answer(200, body: "html\nend")], "https://a.example/blog/feed": [reply],
        ])
        let outcome = try await source(server).poll(SourceCursor(), now: moment)
        #expect(outcome.failure != nil)
        #expect(await server.asked.count == 2)
    }

    @Test("when the remembered feed is none any more, another is looked for")
    func moved() async throws {
        let server = FakeServer([
            site: [.answer(200, body: "html\nlink /new.xml\nend")],
            "https://a.example/new.xml": [.answer(200, body: "rss\ntwo\nend")],
        ])
        var cursor = SourceCursor(origin: site)
        cursor.address = try address("https://a.example/old.xml")
        let outcome = try await source(server).poll(cursor, now: moment)
        #expect(outcome.titles == ["two"])
        #expect(outcome.cursor?.address?.description == "https://a.example/new.xml")
    }
}
