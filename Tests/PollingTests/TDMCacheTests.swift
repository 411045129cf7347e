import Domain
import Polling
import Testing

@Suite("TDMCache")
struct TDMCacheTests {
    private let file = "https://a.example/.well-known/tdmrep.json"
    private let reserved = FakeServer.Reply.answer(
        200, body: "[{\"location\":\"/\",\"tdm-reservation\":1}]")

    private func isReserved(_ cache: TDMCache, after time: Duration = .zero) async throws -> Bool? {
        await cache.declaration(
            on: try address("https://a.example/x"), crawlDelay: nil, now: moment + time
        ).isReserved
    }

    @Test(
        "a file that is missing, broken, cut off or out of reach reserves nothing",
        arguments: [
            FakeServer.Reply.answer(404), .answer(403), .answer(500), .answer(429), .answer(304),
            .answer(200, body: "<html>"),
            .answer(200, body: "[{\"location\":\"/\",\"tdm-reservation\":1}", isComplete: false),
            .failure(.unreachable("refused")), .failure(.cancelled),
        ])
    func nothing(reply: FakeServer.Reply) async throws {
        #expect(try await isReserved(TDMCache(fetcher: FakeServer([file: [reply]]))) == nil)
    }

    @Test("a file is asked once in 24 h, and one that can't be reached after an hour")
    func lifetime() async throws {
        let server = FakeServer([file: [.answer(500), .answer(404), reserved]])
        let cache = TDMCache(fetcher: server)
        #expect(try await isReserved(cache) == nil)
        #expect(try await isReserved(cache, after: hour - .seconds(1)) == nil)
        #expect(await server.asked.count == 1)
        #expect(try await isReserved(cache, after: hour) == nil)
        #expect(try await isReserved(cache, after: hour + day - .seconds(1)) == nil)
        #expect(await server.asked.count == 2)
        #expect(try await isReserved(cache, after: hour + day) == true)
        #expect(await server.asked == [file, file, file])
    }

    @Test("what was known stays in force while the file can't be reached")
    func known() async throws {
        let cache = TDMCache(fetcher: FakeServer([file: [reserved, .answer(503)]]))
        #expect(try await isReserved(cache) == true)
        #expect(try await isReserved(cache, after: day) == true)
    }

    @Test("what was held back, or ended, is asked for as soon as it may be")
    func held() async throws {
        let server = FakeServer([
            file: [.failure(.held("asked to wait", hour)), .failure(.cancelled), reserved]
        ])
        let cache = TDMCache(fetcher: server)
        #expect(try await isReserved(cache) == nil)
        #expect(try await isReserved(cache) == nil)
        #expect(try await isReserved(cache) == true)
    }

    @Test("each origin has its own file, asked at the pace its robots.txt wants")
    func origins() async throws {
        let server = FakeServer([:])
        let cache = TDMCache(fetcher: server)
        for page in ["https://a.example/x", "http://a.example/x", "https://a.example:8443/x"] {
            _ = await cache.declaration(
                on: try address(page), crawlDelay: .seconds(7), now: moment)
        }
        let place = "/.well-known/tdmrep.json"
        #expect(
            await server.asked == [
                file, "http://a.example\(place)", "https://a.example:8443\(place)",
            ])
        #expect(await server.requests.allSatisfy { $0.crawlDelay == .seconds(7) })
    }
}
