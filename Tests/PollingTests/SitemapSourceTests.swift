import Domain
import Reading
import Testing

@testable import Polling

@Suite("SitemapSource")
struct SitemapSourceTests {
    private let site = "https://a.example/"
    private let robots = "https://a.example/robots.txt"
    private let usual = "https://a.example/sitemap.xml"

    private func source(
        _ server: FakeServer, at place: String = "https://a.example/", robots: RobotsPolicy = .obey
    ) throws -> any Source {
        SourceKinds.source(
            for: SourceSettings(
                id: SourceID("s"), kind: .sitemap(try address(place)), robots: robots),
            with: SourceTools(fetcher: server))
    }

    private func sitemap(_ rows: (path: String, hours: Int)...) -> FakeServer.Reply {
        sitemap(rows)
    }

    private func sitemap(_ rows: [(path: String, hours: Int)]) -> FakeServer.Reply {
        let entries = rows.map { row in
            let time = (moment + hour * row.hours).iso8601
            return "<url><loc>\(row.path)</loc><lastmod>\(time)</lastmod></url>"
        }
        return .answer(200, body: "<urlset>\(entries.joined())</urlset>")
    }

    private func index(_ rows: (path: String, hours: Int?)...) -> FakeServer.Reply {
        let entries = rows.map { row in
            let time = row.hours.map { "<lastmod>\((moment + hour * $0).iso8601)</lastmod>" } ?? ""
            return "<sitemap><loc>\(row.path)</loc>\(time)</sitemap>"
        }
        return .answer(200, body: "<sitemapindex>\(entries.joined())</sitemapindex>")
    }

    private func page(_ title: String) -> FakeServer.Reply {
        .answer(
            200, ["content-type": "text/html"],
            body: "<!doctype html><html><head><title>\(title)</title></head><body><article>"
                + "<h1>\(title)</h1><p>\(title) liefert wieder, sagte die Firma am Montag in Kiel "
                + "vor vielen Leuten, die lange darauf gewartet hatten.</p></article></body></html>"
        )
    }

    @Test("new pages are read as articles, once; robots.txt says where the sitemap is")
    func news() async throws {
        let map = "https://a.example/karte.xml"
        let server = FakeServer([
            robots: [.answer(200, body: "User-agent: *\nDisallow: /intern\nSitemap: \(map)")],
            map: [
                sitemap(("/eins", -1), ("/alt", -24 * 30)),
                sitemap(("/eins", -1), ("/zwei", 1)),
            ],
            "https://a.example/eins": [page("Eins")], "https://a.example/zwei": [page("Zwei")],
        ])
        let source = try source(server)
        let first = await source.poll(SourceCursor(), now: moment)
        #expect(first.titles == ["Eins"])
        #expect(first.harvest?.documents.first?.updated == moment - hour)
        let second = await source.poll(try #require(first.cursor), now: moment + hour * 2)
        #expect(second.titles == ["Zwei"])
        let third = await source.poll(try #require(second.cursor), now: moment + hour * 3)
        #expect(third.isUnchanged)
        #expect(await server.asked.filter { $0.hasSuffix("eins") }.count == 1)
    }

    @Test("where robots.txt names none, the usual places are tried until one is right")
    func usualPlaces() async throws {
        let place = "https://a.example/sitemap_index.xml"
        let server = FakeServer([
            place: [index(("/teil.xml", nil))],
            "https://a.example/teil.xml": [sitemap(("/eins", -1))],
            "https://a.example/eins": [page("Eins")],
        ])
        #expect(try await source(server).poll(SourceCursor(), now: moment).titles == ["Eins"])
        #expect(await !server.asked.contains("https://a.example/wp-sitemap.xml"))
    }

    @Test("of an index only the parts that were changed are asked for, news first")
    func parts() async throws {
        let server = FakeServer([
            usual: [
                index(
                    ("/alt.xml", -24 * 30), ("/teil.xml", -1), ("/news.xml", -2), ("/x.xml", nil))
            ],
            "https://a.example/teil.xml": [sitemap(("/eins", -2))],
            "https://a.example/news.xml": [sitemap(("/zwei", -1))],
            "https://a.example/eins": [page("Eins")], "https://a.example/zwei": [page("Zwei")],
        ])
        let outcome = try await source(server).poll(SourceCursor(), now: moment)
        #expect(outcome.titles == ["Zwei", "Eins"])
        let asked = await server.asked
        #expect(!asked.contains("https://a.example/alt.xml"))
        #expect(
            asked.filter { $0.hasSuffix(".xml") }.map { $0.split(separator: "/").last } == [
                "sitemap.xml", "news.xml", "teil.xml", "x.xml",
            ])
        // The part without a time is missing: told, and no failure of the others.
        #expect(outcome.harvest?.faults.count == 1)
    }

    @Test("indexes that name themselves, or each other without end, come to an end")
    func endless() async throws {
        let server = FakeServer([
            usual: [index(("/sitemap.xml", nil), ("/b.xml", nil))],
            "https://a.example/b.xml": [index(("/c.xml", nil))],
            "https://a.example/c.xml": [index(("/d.xml", nil))],
        ])
        let outcome = try await source(server).poll(SourceCursor(), now: moment)
        #expect(await !server.asked.contains("https://a.example/d.xml"))
        #expect(outcome.harvest?.notes.contains { $0.contains("too deep") } == true)
        let wide = FakeServer([
            usual: [
                .answer(
                    200,
                    body: "<sitemapindex>"
                        + (0..<50).map { "<sitemap><loc>/\($0).xml</loc></sitemap>" }.joined()
                        + "</sitemapindex>")
            ]
        ])
        _ = try await source(wide).poll(SourceCursor(), now: moment)
        #expect(await wide.asked.filter { $0.hasSuffix(".xml") }.count == SitemapSurvey.fileLimit)
    }

    @Test("more pages than one poll reads wait for the next, and none is lost or read twice")
    func bounded() async throws {
        let count = SitemapSource.pageLimit * 2 + 5
        // Over most of a week.
        let rows = (0..<count).map { (path: "/p\($0)", hours: -2 * $0) }
        var replies: [String: [FakeServer.Reply]] = [usual: [sitemap(rows)]]
        for row in rows { replies["https://a.example" + row.path] = [page("Seite \(row.path)")] }
        let server = FakeServer(replies)
        let source = try source(server)
        var (cursor, titles, polls) = (SourceCursor(), [String](), 0)
        repeat {
            let outcome = await source.poll(cursor, now: moment + hour * polls)
            cursor = try #require(outcome.cursor)
            titles += outcome.titles ?? []
            #expect((outcome.titles ?? []).count <= SitemapSource.pageLimit)
            polls += 1
        } while polls < 4
        #expect(titles.count == count && Set(titles).count == count)
    }

    @Test("pages of other sites, outside the folder, of the future or without a date are left out")
    func foreign() async throws {
        let server = FakeServer([
            usual: [
                .answer(
                    200,
                    body: "<urlset><url><loc>https://b.example/x</loc><lastmod>\(moment.iso8601)"
                        + "</lastmod></url><url><loc>/blog/y</loc><lastmod>2099-01-01</lastmod></url>"
                        + "<url><loc>/blog/z</loc></url><url><loc>/shop/q</loc><lastmod>"
                        + "\(moment.iso8601)</lastmod></url></urlset>")
            ]
        ])
        let outcome = try await source(server, at: "https://a.example/blog/")
            .poll(SourceCursor(), now: moment)
        #expect(outcome.titles == [])
        #expect(
            outcome.harvest?.notes == ["2 pages without a usable lastmod or date were left out"])
        #expect(await server.asked == [robots, usual])
    }

    @Test("ROB-01: what robots.txt forbids is not fetched; of a news sitemap its headline is taken")
    func forbidden() async throws {
        let time = (moment - hour).iso8601
        let server = FakeServer([
            robots: [.answer(200, body: "User-agent: *\nDisallow: /intern")],
            usual: [
                .answer(
                    200,
                    body: "<urlset><url><loc>/intern/1</loc><news:news><news:title>Roteninsel"
                        + "</news:title><news:publication_date>\(time)</news:publication_date>"
                        + "</news:news></url><url><loc>/intern/2</loc><lastmod>\(time)</lastmod></url>"
                        + "</urlset>")
            ],
        ])
        let outcome = try await source(server).poll(SourceCursor(), now: moment)
        #expect(outcome.titles == ["Roteninsel"])
        #expect(await server.asked == [robots, usual])
        #expect(outcome.harvest?.notes.count == 2)
    }

    @Test("a host that asks to wait ends the poll; what was not read comes next time")
    func throttled() async throws {
        let server = FakeServer([
            usual: [sitemap(("/eins", -3), ("/zwei", -2))],
            "https://a.example/zwei": [page("Zwei")],
            "https://a.example/eins": [.answer(429, ["retry-after": "600"]), page("Eins")],
        ])
        let source = try source(server)
        let first = await source.poll(SourceCursor(), now: moment)
        #expect(first.titles == ["Zwei"])
        #expect(first.failure?.reason == .throttled && first.failure?.retryAfter == .seconds(600))
        let second = await source.poll(try #require(first.cursor), now: moment + hour)
        #expect(second.titles == ["Eins"])
    }

    @Test("a page that fails once is read by the next poll; one that fails always is given up")
    func failing() async throws {
        let server = FakeServer([
            usual: [sitemap(("/eins", -1), ("/kaputt", -2))],
            "https://a.example/eins": [.answer(500), page("Eins")],
            "https://a.example/kaputt": [.failure(.unreachable("no answer"))],
        ])
        let source = try source(server)
        var (cursor, titles) = (SourceCursor(), [[String]]())
        for polls in 0..<6 {
            let outcome = await source.poll(cursor, now: moment + hour * polls)
            titles.append(outcome.titles ?? [])
            #expect((outcome.failure?.reason == .unreachable) == (polls < 3))
            cursor = try #require(outcome.cursor)
        }
        #expect(titles == [[], ["Eins"], [], [], [], []])
        let asked = await server.asked
        #expect(asked.filter { $0.hasSuffix("kaputt") }.count == SitemapProgress.triesLimit)
    }

    @Test("a long Crawl-delay leaves the host alone behind a poll, and means fewer pages in it")
    func crawlDelay() async throws {
        let rows = (0..<10).map { (path: "/p\($0)", hours: -1) }
        var replies: [String: [FakeServer.Reply]] = [
            robots: [.answer(200, body: "User-agent: *\nCrawl-delay: 60")],
            usual: [sitemap(rows)],
        ]
        for row in rows { replies["https://a.example" + row.path] = [page("Seite \(row.path)")] }
        let source = try source(FakeServer(replies))
        let first = await source.poll(SourceCursor(), now: moment)
        #expect(first.titles?.count == 5 && first.hostPause == .seconds(60))
        let second = await source.poll(try #require(first.cursor), now: moment + hour)
        #expect(second.titles?.count == 5)
        let third = await source.poll(try #require(second.cursor), now: moment + hour)
        #expect(third.isUnchanged && third.hostPause == .seconds(60))
    }

    @Test("pages that are gone or no pages are told, and not asked for again")
    func gone() async throws {
        let server = FakeServer([
            usual: [sitemap(("/weg", -1), ("/bild.pdf", -2), ("/eins", -3))],
            "https://a.example/bild.pdf": [.answer(200, body: "%PDF-1.4")],
            "https://a.example/weg": [.answer(410)],
            "https://a.example/eins": [page("Eins")],
        ])
        let source = try source(server)
        let first = await source.poll(SourceCursor(), now: moment)
        #expect(first.titles == ["Eins"])
        #expect(first.harvest?.faults.count == 1 && first.harvest?.notes.count == 1)
        #expect(await source.poll(try #require(first.cursor), now: moment + hour).isUnchanged)
        #expect(await server.asked.filter { $0.hasSuffix("weg") }.count == 1)
    }

    @Test(
        "CAC-03: a sitemap that is as it was is not read again, unless pages wait or a day is over")
    func conditional() async throws {
        let map = "https://a.example/karte/sitemap.xml"
        let text =
            "<urlset><url><loc>/eins</loc><lastmod>\(moment.iso8601)</lastmod></url></urlset>"
        let server = FakeServer([
            map: [
                .answer(200, ["etag": "\"1\""], body: text), .answer(304), .answer(304),
                .answer(200, body: text),
            ],
            "https://a.example/eins": [page("Eins")],
        ])
        let source = try source(server, at: map, robots: .ignore)
        let cursor = try #require(await source.poll(SourceCursor(), now: moment).cursor)
        let second = await source.poll(cursor, now: moment + hour)
        #expect(second.isUnchanged)
        #expect(await server.requests.last?.etag == "\"1\"")
        #expect(await server.requests.last?.unpacksFile == true)
        let third = await source.poll(try #require(second.cursor), now: moment + hour * 2)
        #expect(third.isUnchanged)
        #expect(await server.requests.last?.etag == "\"1\"")
        let fourth = await source.poll(try #require(third.cursor), now: moment + hour * 24)
        #expect(fourth.cursor != nil)
        #expect(await server.requests.last?.etag == nil)
    }

    @Test("an index that stays as it is hides nothing that is new in its parts")
    func staleIndex() async throws {
        let part = "<sitemapindex><sitemap><loc>/teil.xml</loc></sitemap></sitemapindex>"
        let server = FakeServer([
            usual: [.answer(200, ["etag": "\"1\""], body: part)],
            "https://a.example/teil.xml": [
                sitemap(("/eins", -1)), sitemap(("/eins", -1), ("/zwei", 1)),
            ],
            "https://a.example/eins": [page("Eins")], "https://a.example/zwei": [page("Zwei")],
        ])
        let source = try source(server)
        let cursor = try #require(await source.poll(SourceCursor(), now: moment).cursor)
        #expect(await source.poll(cursor, now: moment + hour * 2).titles == ["Zwei"])
        let asked = await server.requests.filter { $0.address.description == usual }
        #expect(asked.map(\.etag) == [nil, nil])
    }

    @Test("without any sitemap it fails, and says what to do")
    func none() async throws {
        let outcome = try await source(FakeServer([:])).poll(SourceCursor(), now: moment)
        #expect(outcome.failure?.reason == .notAFeed)
        for words in ["has no sitemap", "/wp-sitemap.xml", "use site:"] {
            #expect(outcome.failure?.description.contains(words) == true)
        }
        let wrong = FakeServer([usual: [page("Willkommen")]])
        let other = try await source(wrong, at: usual).poll(SourceCursor(), now: moment)
        #expect(other.failure?.description.contains("no sitemap") == true)
    }
}
