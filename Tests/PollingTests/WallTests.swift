import Domain
import TestSupport
import Testing

@testable import Polling

@Suite("Walls")
struct WallTests {
    private let article = String(
        repeating: "<p>Die Pumpen der Wasserwerke laufen seit gestern wieder ohne Störung.</p>",
        count: 40)

    private func page(_ body: String) -> String {
        "<!DOCTYPE html>\n<html><head><title>x</title></head><body>\(body)</body></html>"
    }

    private func kind(
        _ body: String, fields: [String: String] = [:], from asked: String = "https://a.example/x",
        to end: String? = nil
    ) throws -> String? {
        let place = try address(end ?? asked)
        var answer = FetchAnswer(
            status: 200, fields: fields, body: Array(body.utf8), address: place)
        answer.isRedirected = end != nil
        return Wall.kind(of: answer, asked: try address(asked))
    }

    private static let walls = [
        (
            "<form><input name=u><input type=\"password\" name=p><button>Log in</button></form>",
            "a login"
        ),
        ("<form><INPUT TYPE=password></form>", "a login"),
        ("<div class=\"g-recaptcha\" data-sitekey=\"k\"></div>Are you human?", "a captcha"),
        ("<script src=https://js.hcaptcha.com/1/api.js></script><b>One more step</b>", "a captcha"),
        ("<div class=cf-turnstile></div>", "a captcha"),
        (
            "<h1>Just a moment...</h1><script>window._cf_chl_opt={cvId:'3'}</script>",
            "a challenge for browsers"
        ),
        (
            "<p>Please enable JS</p><script src=\"https://ct.captcha-delivery.com/c.js\"></script>",
            "a challenge for browsers"
        ),
    ]

    @Test("FET-05: a login, a captcha, a challenge is a wall", arguments: walls)
    func wall(body: String, expected: String) throws {
        #expect(try kind(page(body)) == expected)
    }

    @Test("the same signs beside a text of its own are none", arguments: walls)
    func content(body: String, expected: String) throws {
        #expect(try kind(page(article + body)) == nil)
    }

    @Test("the same signs quoted by a feed are none", arguments: walls)
    func feed(body: String, expected: String) throws {
        let feed =
            "<?xml version=\"1.0\"?><rss><channel><item><description><![CDATA["
            + page(body) + "]]></description></item></channel></rss>"
        #expect(try kind(feed) == nil)
    }

    @Test("what is never shown is no text, however it is written")
    func hidden() throws {
        let script = "<script>" + article + "</script><style>" + article + "</STYLE >"
        #expect(try kind(page(script + Self.walls[0].0)) == "a login")
        // An element that only begins like one of them is shown.
        #expect(try kind(page("<header>" + article + "</header>" + Self.walls[0].0)) == nil)
    }

    @Test("a server that says so itself is believed")
    func mitigated() throws {
        let fields = ["cf-mitigated": "challenge"]
        #expect(try kind("", fields: fields) == "a challenge for browsers")
    }

    @Test(
        "being led away to be asked for consent is a wall",
        arguments: [
            ("https://consent.b.example/collect?session=3", true),
            ("https://www.b.example/consent?back=https%3A%2F%2Fwww.a.example%2Fx", true),
            ("https://www.a.example/zustimmung?url=https://www.a.example/x", true),
            ("https://www.a.example/consent-in-law-explained", false),
            ("https://consent.a.example/x", false), ("https://www.b.example/x", false),
        ])
    func consent(end: String, isWall: Bool) throws {
        let kind = try kind(
            page("Wir und unsere Partner"), from: "https://www.a.example/x", to: end)
        #expect((kind != nil) == isWall)
    }

    @Test("FET-05: a wall is a failure of feed, page and site, and never content")
    func sources() async throws {
        let place = "https://a.example/x"
        let reply = FakeServer.Reply.answer(200, ["etag": "\"w\""], body: page(Self.walls[0].0))
        let target = try address(place)
        for kind in [
            SourceSettings.Kind.feed(target), .page(target, select: nil),
            .page(target, select: "p"),
            .site(target),
        ] {
            let server = FakeServer([place: [reply]])
            let failure = await source(kind, on: server).poll(SourceCursor(), now: moment).failure
            #expect(failure?.reason == .blocked)
            #expect(failure?.description.contains("a login") == true)
            #expect(await server.asked == [place])
        }
    }

    @Test("a wall with another status is one too", arguments: [401, 403, 404, 503])
    func status(status: Int) async throws {
        let place = "https://a.example/x"
        let server = FakeServer([place: [.answer(status, ["cf-mitigated": "challenge"])]])
        let failure = await source(.feed(try address(place)), on: server)
            .poll(SourceCursor(), now: moment).failure
        #expect(failure?.reason == (status == 503 ? .throttled : .blocked))
        #expect(failure?.description.contains("a challenge") == true)
    }

    @Test(
        "no article of the corpora is taken for a wall",
        .enabled(if: Fixtures.corpora != nil, "no ../shared/corpora beside the project"))
    func articles() throws {
        let folder = try #require(Fixtures.corpora) + "/pages"
        var count = 0
        for part in ["news/html", "publishers/html"] {
            for path in Fixtures.files(in: "\(folder)/\(part)") {
                let bytes = try #require(Fixtures.unpacked(path))
                let answer = FetchAnswer(
                    status: 200, body: bytes, address: try address("https://a.example/"))
                let kind = Wall.kind(of: answer, asked: answer.address)
                #expect(kind == nil, "\(path)")
                count += 1
            }
        }
        #expect(count > 100)
    }
}
