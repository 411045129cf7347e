import Domain
import TestSupport
import Testing
import Transport

@testable import Polling

@Suite("TransferFetcher")
struct TransferFetcherTests {
    @Test(
        "a source polls a server through the engine: first whole, then 304", .timeLimit(.minutes(1))
    )
    func roundTrip() async throws {
        let server = try ServerProcess { port, folder in
            try folder.write("feed.xml", Self.feed)
            return [
                "python3", "-u", "-m", "http.server", "\(port)", "--bind", "127.0.0.1",
                "--directory", folder.path,
            ]
        }
        let engine = try TransferEngine(settings: TransferEngine.Settings())
        let source = try source("http://127.0.0.1:\(server.port)/feed.xml", engine)
        let first = await source.poll(SourceCursor(), now: moment)
        #expect(first.titles == ["H&M opens", "Second"])
        let second = await source.poll(try #require(first.cursor), now: moment + hour)
        #expect(second.isUnchanged)
        #expect(server.output.contains("\" 304 -"))
        let missing = try self.source("http://127.0.0.1:\(server.port)/none.xml", engine)
        let failure = await missing.poll(SourceCursor(), now: moment).failure
        #expect(failure?.reason == .status)
        await engine.stop()
    }

    @Test("a server that is not there is unreachable, and named", .timeLimit(.minutes(1)))
    func unreachable() async throws {
        let engine = try TransferEngine(settings: TransferEngine.Settings())
        let address = "http://127.0.0.1:\(try ServerProcess.freePort())/feed.xml"
        let failure = await (try source(address, engine)).poll(SourceCursor(), now: moment).failure
        #expect(failure?.reason == .unreachable)
        #expect(failure?.description.hasPrefix(address + ": ") == true)
        await engine.stop()
    }

    @Test(
        "validators go out verbatim, and what could break the line does not",
        arguments: [
            ("W/\"1\"", ["Accept", "If-None-Match"]), ("a\r\nX: y", ["Accept"]),
        ])
    func fields(etag: String, names: [String]) throws {
        let request = FetchRequest(address: try address("https://a.example/"), etag: etag)
        #expect(request.fields.map(\.name) == names)
        #expect(request.fields.dropFirst().allSatisfy { $0.value == etag })
    }

    @Test(
        "RED-03: only permanent redirects before any other say where an address moved",
        arguments: [
            ([301, 308], "https://a.example/1"), ([301, 302, 301], "https://a.example/0"),
            ([302, 301], nil), ([], nil),
        ] as [([Int], String?)])
    func permanent(statuses: [Int], expected: String?) throws {
        let redirects = try statuses.enumerated().map {
            HTTPResponse.Redirect(status: $1, address: try address("https://a.example/\($0)"))
        }
        let end = try address("https://a.example/end")
        let answer = FetchAnswer(
            HTTPResponse(
                status: 200,
                fields: HTTPFields([try #require(HTTPField(name: "ETag", value: "x"))]),
                address: end, redirects: redirects, isComplete: false))
        #expect(answer.permanentAddress?.description == expected)
        #expect(answer.etag == "x")
        #expect(!answer.isComplete)
    }

    private func source(_ text: String, _ engine: TransferEngine) throws -> any Source {
        let fetcher = TransferFetcher(engine: engine, policy: .any)
        return SourceKinds.source(
            for: SourceSettings(id: SourceID("s"), kind: .feed(try address(text))),
            with: SourceTools(fetcher: fetcher))
    }

    private static let feed = """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0"><channel><title>News</title><ttl>60</ttl>
        <item><guid>1</guid><title>H&amp;M opens</title></item>
        <item><guid>2</guid><title>Second</title></item>
        </channel></rss>
        """
}
