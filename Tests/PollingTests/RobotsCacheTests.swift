import Domain
import Polling
import Testing

@Suite("RobotsCache")
struct RobotsCacheTests {
    private let file = "https://a.example/robots.txt"

    @Test(
        "ROB-01: no answer forbids, a client's error allows, 429 is no answer",
        arguments: [
            (FakeServer.Reply.answer(200, body: "user-agent: *\ndisallow: /b"), true),
            (.answer(200, body: "user-agent: earshot\ndisallow: /"), false),
            (.answer(404), true), (.answer(403), true), (.answer(401), true), (.answer(410), true),
            (.answer(429), false), (.answer(500), false), (.answer(503), false),
            (.answer(304), false),
            (.failure(.unreachable("refused")), false),
        ])
    func verdict(reply: FakeServer.Reply, isAllowed: Bool) async throws {
        let cache = RobotsCache(fetcher: FakeServer([file: [reply]]))
        let verdict = await cache.ruling(on: try address("https://a.example/x"), now: moment)
            .verdict
        #expect((verdict == .allowed(crawlDelay: nil)) == isAllowed)
    }

    @Test("ROB-03: a file is asked again after 24 h, and a new ban is obeyed")
    func lifetime() async throws {
        let server = FakeServer([
            file: [.answer(404), .answer(200, body: "user-agent: *\ndisallow: /")]
        ])
        let cache = RobotsCache(fetcher: server)
        let page = try address("https://a.example/x")
        #expect(await cache.ruling(on: page, now: moment).verdict == .allowed(crawlDelay: nil))
        let almost = moment + day - .seconds(1)
        #expect(await cache.ruling(on: page, now: almost).verdict == .allowed(crawlDelay: nil))
        #expect(await server.asked.count == 1)
        #expect(
            await cache.ruling(on: page, now: moment + day).verdict != .allowed(crawlDelay: nil))
    }

    @Test("ROB-01: what was known stays in force while the file can't be reached")
    func known() async throws {
        let server = FakeServer([
            file: [.answer(200, body: "user-agent: *\ndisallow: /b"), .answer(500)]
        ])
        let cache = RobotsCache(fetcher: server)
        let page = try address("https://a.example/x")
        _ = await cache.ruling(on: page, now: moment).verdict
        #expect(
            await cache.ruling(on: page, now: moment + day).verdict == .allowed(crawlDelay: nil))
    }

    @Test("ROB-01: after 30 days without an answer there is no file")
    func month() async throws {
        let cache = RobotsCache(fetcher: FakeServer([file: [.answer(500)]]))
        let page = try address("https://a.example/x")
        #expect(await cache.ruling(on: page, now: moment).verdict != .allowed(crawlDelay: nil))
        #expect(
            await cache.ruling(on: page, now: moment + day * 29).verdict
                != .allowed(crawlDelay: nil))
        #expect(
            await cache.ruling(on: page, now: moment + day * 30).verdict
                == .allowed(crawlDelay: nil))
    }

    @Test("ROB-01: why robots.txt can't be reached is said, and how long its host asked to wait")
    func reason() async throws {
        let page = try address("https://a.example/x")
        let head = "robots.txt of a.example can't be reached, so nothing there is fetched: "
        let rows: [(FakeServer.Reply, String, Duration?)] = [
            (.answer(503, ["retry-after": "60"]), "it answers with status 503", .seconds(60)),
            (.failure(.unreachable("connection refused")), "connection refused", nil),
            (.failure(.held("a.example asked to wait", hour)), "a.example asked to wait", nil),
        ]
        for (reply, why, wait) in rows {
            let cache = RobotsCache(fetcher: FakeServer([file: [reply]]))
            #expect(
                await cache.ruling(on: page, now: moment).verdict
                    == .refused(head + why, wait: wait))
        }
    }

    @Test(
        "ROB-01: a wait is said as long as it lasts, and what was held back is asked when it may be"
    )
    func waits() async throws {
        let page = try address("https://a.example/x")
        let server = FakeServer([
            file: [
                .failure(.held("a.example asked to wait", hour)),
                .answer(503, ["retry-after": "1200"]), .answer(404),
            ]
        ])
        let cache = RobotsCache(fetcher: server)
        func wait(at minutes: Int) async -> Duration? {
            let verdict = await cache.ruling(on: page, now: moment + .seconds(60 * minutes)).verdict
            if case .refused(_, let wait) = verdict { return wait }
            return .zero
        }
        #expect(await wait(at: 0) == nil)
        #expect(await wait(at: 1) == .seconds(1200))
        #expect(await wait(at: 11) == .seconds(600))
        #expect(await server.requests.count == 2)
        // It is over: asked anew, not refused for the rest of the hour.
        #expect(await wait(at: 21) == .zero)
        #expect(await server.requests.count == 3)
    }

    @Test("each scheme, host and port has its own file")
    func origins() async throws {
        let server = FakeServer([:])
        let cache = RobotsCache(fetcher: server)
        for page in ["https://a.example/x", "http://a.example/x", "https://a.example:8443/x?y"] {
            _ = await cache.ruling(on: try address(page), now: moment).verdict
        }
        #expect(
            await server.asked == [
                file, "http://a.example/robots.txt", "https://a.example:8443/robots.txt",
            ])
    }
}
