import Domain
import TestSupport
import Testing
import Transport

/// What Tests/Servers/faults.py sees of us, by its own log.
@Suite struct FaultLogTests {
    private let server: ServerProcess
    private let engine: TransferEngine

    init() throws {
        server = try ServerProcess(python: "faults.py")
        engine = try RealServers.engine()
    }

    @Test("RED-01: a loop ends after five redirects and six requests")
    func loop() async throws {
        #expect(
            await RealServers.failure(engine, try RealServers.request(server, "/loop"))
                == .tooManyRedirects(limit: 5))
        #expect(RealServers.count(#""head""#, in: server, "requests.jsonl") == 6)
    }

    @Test("an address that is not permitted is refused before it is connected")
    func refusesAddresses() async throws {
        let request = try RealServers.request(
            server, "/ok", policy: AddressPolicy(allowedNetworks: []))
        let error = await RealServers.failure(engine, request)
        #expect(error == .addressRefused(host: "127.0.0.1", .v4(0x7F00_0001)))
        #expect(error.map { "\($0)" }?.contains("allow_networks") == true)
        #expect(server.folder.text("requests.jsonl").isEmpty)
    }

    @Test("SSRF-08: a pooled connection is refused when the policy of the request is")
    func refusesPooledConnections() async throws {
        _ = try await engine.send(try RealServers.request(server, "/ok"))
        let request = try RealServers.request(
            server, "/ok", policy: AddressPolicy(allowedNetworks: []))
        #expect(
            await RealServers.failure(engine, request)
                == .addressRefused(host: "127.0.0.1", .v4(0x7F00_0001)))
        #expect(RealServers.count(#""head""#, in: server, "requests.jsonl") == 1)
    }

    @Test("a cancelled task ends its transfer, the others go on")
    func cancels() async throws {
        let request = try RealServers.request(server, "/silent")
        let task = Task { await RealServers.failure(engine, request) }
        // The request has arrived when the server has written it down.
        await RealServers.until { !server.folder.text("requests.jsonl").isEmpty }
        task.cancel()
        #expect(await task.value == .cancelled)
        #expect(try await engine.send(try RealServers.request(server, "/ok")).status == 200)
    }

    @Test("stopping fails what is in flight, and what comes later")
    func stops() async throws {
        let request = try RealServers.request(server, "/silent")
        let task = Task { await RealServers.failure(engine, request) }
        await RealServers.until { !server.folder.text("requests.jsonl").isEmpty }
        await engine.stop()
        #expect(await task.value == .stopped)
        #expect(await RealServers.failure(engine, request) == .stopped)
        await engine.stop()
    }

    @Test("FET-10: no secret reaches another origin")
    func keepsSecrets() async throws {
        let other = try ServerProcess(python: "faults.py")
        let target = "/to?url=http://127.0.0.1:\(other.port)/echo"
        let address = try #require(
            WebAddress("http://me:se%20cret@127.0.0.1:\(server.port)\(target)"))
        let fields = [("X-Token", "s3"), ("If-None-Match", "\"1\"")]
            .compactMap { HTTPField(name: $0.0, value: $0.1) }
        let response = try await engine.send(
            HTTPRequest(.get, address, fields: fields, policy: RealServers.loopback))
        let seen = String(decoding: response.body, as: UTF8.self)
        #expect(seen.contains("if-none-match") && seen.contains("earshot-test"))
        #expect(!seen.contains("s3") && !seen.contains("authorization"))
        // me:se cret
        #expect(server.folder.text("requests.jsonl").contains("Basic bWU6c2UgY3JldA=="))
    }
}
