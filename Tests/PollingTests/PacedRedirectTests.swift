import Domain
import JSON
import TestSupport
import Testing
import Transport

@testable import Polling

@Suite("Redirects at each host's pace")
struct PacedRedirectTests {
    private let clock = LeapingClock()

    /// Two hosts of one server: an address and a name that lead to it.
    private func pair(_ server: ServerProcess, status: Int) throws -> (from: WebAddress, to: String)
    {
        let target = "http://localhost:\(server.port)/ok"
        return (
            try address("http://u:p@127.0.0.1:\(server.port)/to?status=\(status)&url=\(target)"),
            target
        )
    }

    @Test("FET-06: a redirect waits for the host it leads to", .timeLimit(.minutes(1)))
    func waits() async throws {
        let server = try ServerProcess(python: "faults.py")
        let engine = try TransferEngine(settings: TransferEngine.Settings())
        let gate = HostGate(pacer: HostPacer(gap: .seconds(7)), clock: clock)
        let fetcher = TransferFetcher(engine: engine, policy: .any, gate: gate)
        let (from, target) = try pair(server, status: 301)
        _ = try await fetcher.fetch(FetchRequest(address: try address(target)))
        #expect(clock.now() == moment)
        var request = FetchRequest(address: from, etag: "\"1\"")
        request.takesDelta = true
        let answer = try await fetcher.fetch(request)
        #expect(clock.now() == moment + .seconds(7))
        #expect(answer.status == 200)
        #expect(answer.address.description == target)
        #expect(answer.permanentAddress?.description == target)
        #expect(answer.isRedirected)
        // FET-10: what is secret stays with the first host.
        let heads = try server.folder.text("requests.jsonl").split(separator: "\n")
            .map { try JSONValue(parsing: $0.utf8) }.filter { $0["event"]?.string == "head" }
        #expect(heads.map { $0["fields"]?["authorization"] != nil } == [false, true, false])
        #expect(heads.last?["fields"]?["a-im"]?.string == "feed")
        #expect(heads.last?["fields"]?["if-none-match"]?.string == "\"1\"")
        await engine.stop()
    }

    @Test("TIM-04: a host that too many wait for ends their polls, and keeps no place for ever")
    func crowd() async throws {
        let gate = HostGate(pacer: HostPacer(connections: 1, gap: .seconds(1)), clock: clock)
        let place = try address("https://crowd.example/")
        try await gate.enter(place)
        do {
            try await gate.enter(place)
            Issue.record("it was let in beside another")
        } catch {
            guard case .held(let why, let wait) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(why.contains("crowd.example") && wait >= HostGate.patience)
        }
        #expect(clock.now() - moment <= HostGate.patience + .seconds(3))
        await gate.leave(place)
        try await gate.enter(place)
    }

    @Test("CAC-04: a redirect to a host that asked to be left alone is not followed")
    func held() async throws {
        let server = try ServerProcess(python: "faults.py")
        let engine = try TransferEngine(settings: TransferEngine.Settings())
        let pause = HostPause(
            host: "localhost", until: moment + hour, strikes: 1, reason: "asks to wait")
        let gate = HostGate(pacer: HostPacer(), clock: clock, pauses: [pause])
        let fetcher = TransferFetcher(engine: engine, policy: .any, gate: gate)
        let (from, _) = try pair(server, status: 302)
        let source = SourceKinds.source(
            for: SourceSettings(id: SourceID("s"), kind: .feed(from)),
            with: SourceTools(fetcher: fetcher))
        let failure = await source.poll(SourceCursor(), now: moment).failure
        #expect(failure?.reason == .throttled)
        #expect(failure?.retryAfter == hour)
        #expect(failure?.hostPause == nil)
        #expect(!server.folder.text("requests.jsonl").contains("\"path\": \"/ok\""))
        await engine.stop()
    }

    @Test("RED-01: as many steps as the transport allows, and no more")
    func loop() async throws {
        let server = try ServerProcess(python: "faults.py")
        let engine = try TransferEngine(settings: TransferEngine.Settings())
        let gate = HostGate(pacer: HostPacer(), clock: clock)
        let fetcher = TransferFetcher(engine: engine, policy: .any, gate: gate)
        let page = try address("http://127.0.0.1:\(server.port)/loop")
        await #expect(throws: FetchFailure.self) {
            try await fetcher.fetch(FetchRequest(address: page))
        }
        let heads = server.folder.text("requests.jsonl").split(separator: "\n")
            .filter { $0.contains("\"head\"") }
        #expect(heads.count == 6)
        await engine.stop()
    }
}
