import Cryptography
import Domain
import JSON
import TestSupport
import Testing
import Transport

@testable import Polling

/// A server that does what its mode says, and sources that poll it through the engine.
private struct PoliteServer {
    let process: ServerProcess
    let engine: TransferEngine
    init() throws {
        process = try ServerProcess(python: "polite.py")
        engine = try TransferEngine(settings: TransferEngine.Settings())
    }

    var origin: String { "http://127.0.0.1:\(process.port)" }

    func become(_ mode: String) throws { try process.folder.write("mode", mode) }

    /// - Parameters:
    ///   - host: instead of the server's own.
    ///   - patience: for a server that never answers; else no test waits for it.
    func source(
        page: Bool = false, robots: RobotsPolicy? = nil, at host: String? = nil,
        policy: AddressPolicy = .any, patience: Duration = .seconds(30)
    ) throws -> any Source {
        let place = try address("\(host ?? origin)/\(page ? "page" : "feed")")
        let fetcher = TransferFetcher(
            engine: engine, policy: policy, limits: TransferLimits(total: patience))
        return SourceKinds.source(
            for: SourceSettings(
                id: SourceID("s"), kind: page ? .page(place, select: nil) : .feed(place),
                robots: robots),
            with: SourceTools(fetcher: fetcher))
    }

    /// Requests for one path, by their fields.
    func requests(_ path: String) throws -> [JSONValue] {
        try process.folder.text("requests.jsonl").split(separator: "\n")
            .map { try JSONValue(parsing: $0.utf8) }.filter { $0["path"]?.string == path }
    }

    func validators() throws -> [String?] {
        try requests("/feed").map { $0["fields"]?["if-none-match"]?.string }
    }
}

@Suite("Faults of feeds and pages at a server")
struct PoliteFaultTests {
    private static let titles = (0..<20).map { "Lerche Dosiertechnik, Meldung \($0)" }

    @Test(
        "FET-02: a feed cut short gives whole items, keeps the old validators, and is had later",
        arguments: ["short 4000", "short 9000", "short 300"])
    func cutShort(mode: String) async throws {
        let server = try PoliteServer()
        let source = try server.source()
        try server.become(mode)
        let cut = await source.poll(SourceCursor(origin: "old"), now: moment)
        if let harvest = cut.harvest {
            #expect(!harvest.isComplete)
            #expect(
                harvest.documents.map(\.title) == Array(Self.titles.prefix(harvest.documents.count))
            )
        }
        #expect(cut.cursor?.etag == nil)
        try server.become("whole")
        let whole = await source.poll(cut.cursor ?? SourceCursor(), now: moment + hour)
        #expect(whole.titles == Self.titles)
        #expect(try server.validators() == [nil, nil])
        await server.engine.stop()
    }

    @Test("FET-03: a feed that ends at any place gives no half title and no validators")
    func ended() async throws {
        let server = try PoliteServer()
        let source = try server.source()
        for length in stride(from: 100, to: 10_000, by: 100) {
            try server.become("eof \(length)")
            let outcome = await source.poll(SourceCursor(), now: moment)
            let found = outcome.titles ?? []
            #expect(found == Array(Self.titles.prefix(found.count)), "cut at \(length)")
            #expect(outcome.harvest?.isComplete != true, "cut at \(length)")
            #expect(outcome.cursor?.etag == nil, "cut at \(length)")
        }
        await server.engine.stop()
    }

    @Test(
        "FET-05: three polls of what is no feed fail each, and cost neither items nor validators",
        arguments: [
            ("login", PollFailure.Reason.blocked), ("empty", .notAFeed), ("nothing", .notAFeed),
            ("garbage", .notAFeed),
        ])
    func noFeed(mode: String, reason: PollFailure.Reason) async throws {
        let server = try PoliteServer()
        let source = try server.source()
        try server.become("whole")
        let cursor = try #require(await source.poll(SourceCursor(), now: moment).cursor)
        try server.become(mode)
        for hours in 1...3 {
            let failure = await source.poll(cursor, now: moment + hour * hours).failure
            #expect(failure?.reason == reason)
        }
        try server.become("whole")
        #expect(await source.poll(cursor, now: moment + hour * 4).isUnchanged)
        #expect(try server.validators() == [nil, "\"old\"", "\"old\"", "\"old\"", "\"old\""])
        await server.engine.stop()
    }

    @Test("CAC-02: what can't be parsed leaves the old validators, and the next request has them")
    func unparseable() async throws {
        let server = try PoliteServer()
        let source = try server.source()
        try server.become("whole")
        let cursor = try #require(await source.poll(SourceCursor(), now: moment).cursor)
        try server.become("garbage")
        let outcome = await source.poll(cursor, now: moment + hour)
        #expect(outcome.failure?.reason == .notAFeed)
        #expect(outcome.cursor == nil)
        await server.engine.stop()
    }

    @Test(
        "ZIP-02: what is not packed as it says is a clear error, takes nothing in half, keeps validators",
        arguments: [
            "gzip-but-plain", "gzip-truncated", "gzip-head-only", "gzip-bad-sum", "gzip-bad-data",
            "gzip-empty-members", "gzip-nothing", "deflate-but-plain", "br-but-plain",
            "plain-but-gzip",
        ])
    func wrongCoding(mode: String) async throws {
        let server = try PoliteServer()
        let source = try server.source()
        try server.become("whole")
        let cursor = try #require(await source.poll(SourceCursor(), now: moment).cursor)
        try server.become(mode)
        let outcome = await source.poll(cursor, now: moment + hour)
        if let harvest = outcome.harvest {
            // A packed feed that ends too soon: whole items, or none.
            #expect(!harvest.isComplete)
            #expect(
                harvest.documents.map(\.title) == Array(Self.titles.prefix(harvest.documents.count))
            )
            #expect(harvest.cursor == cursor)
        } else {
            let failure = try #require(outcome.failure)
            #expect([.unreachable, .notAFeed].contains(failure.reason), "\(failure)")
            #expect(failure.description.contains(server.origin + "/feed"))
        }
        await server.engine.stop()
    }

    @Test("ZIP-02: what is packed as it says is read", arguments: ["gzip", "deflate"])
    func rightCoding(mode: String) async throws {
        let server = try PoliteServer()
        try server.become(mode)
        let outcome = await (try server.source()).poll(SourceCursor(), now: moment)
        #expect(outcome.titles == Self.titles)
        await server.engine.stop()
    }
}

@Suite("Faults of robots.txt at a server")
struct RobotsFaultTests {
    @Test(
        "ROB-01: robots.txt decides over the page, whatever becomes of it",
        arguments: [
            ("robots-status 500", false, "status 500"), ("robots-status 503", false, "status 503"),
            ("robots-status 429", false, "status 429"), ("robots-status 404", true, ""),
            ("robots-status 403", true, ""), ("robots-silent", false, "took too long"),
            ("robots-reset", false, "closed the connection"), ("robots-steps 5", true, ""),
            ("robots-steps 6", false, "redirects in a row"),
        ])
    func robots(mode: String, isFetched: Bool, reason: String) async throws {
        let server = try PoliteServer()
        try server.become(mode)
        let patience = Duration.seconds(mode == "robots-silent" ? 1 : 30)
        let source = try server.source(page: true, patience: patience)
        let outcome = await source.poll(SourceCursor(), now: moment)
        #expect(try server.requests("/page").count == (isFetched ? 1 : 0))
        #expect(outcome.failure?.reason == (isFetched ? nil : .robots))
        if let failure = outcome.failure {
            #expect(failure.description.contains("can't be reached"))
            #expect(failure.description.contains(reason), "\(failure)")
        }
        await server.engine.stop()
    }

    @Test("ROB-01: a name that is not found has no robots.txt, and no page")
    func unknownName() async throws {
        let server = try PoliteServer()
        try server.become("whole")
        let source = try server.source(page: true, at: "http://nobody.invalid")
        let failure = await source.poll(SourceCursor(), now: moment).failure
        #expect(failure?.reason == .robots)
        #expect(failure?.description.contains("nobody.invalid") == true)
        await server.engine.stop()
    }

    @Test("ROB-01: robots.txt that leads inward is not followed")
    func inward() async throws {
        let server = try PoliteServer()
        try server.become("robots-inward")
        let loopback = try #require(IPNetwork("127.0.0.0/8"))
        let source = try server.source(
            page: true, policy: AddressPolicy(allowedNetworks: [loopback]))
        let failure = await source.poll(SourceCursor(), now: moment).failure
        #expect(failure?.reason == .robots)
        #expect(failure?.description.contains("169.254.169.254") == true)
        #expect(try server.requests("/page").isEmpty)
        await server.engine.stop()
    }

    @Test("feeds ask robots.txt by choice alone", arguments: [nil, RobotsPolicy.ignore, .obey])
    func feeds(policy: RobotsPolicy?) async throws {
        let server = try PoliteServer()
        try server.become("whole")
        let outcome = await (try server.source(robots: policy)).poll(SourceCursor(), now: moment)
        #expect(outcome.titles?.count == 20)
        #expect(try server.requests("/robots.txt").count == (policy == .obey ? 1 : 0))
        await server.engine.stop()
    }
}
