import Domain
import TestSupport
import Testing
import Transport

/// Against Tests/Servers/faults.py.
@Suite struct FaultTests {
    /// One for all of them, for starting it takes longer than any test; ends with the process.
    private static let shared = Result { try ServerProcess(python: "faults.py") }

    private let server: ServerProcess
    private let engine: TransferEngine

    init() throws {
        server = try Self.shared.get()
        engine = try RealServers.engine()
    }

    private func get(_ target: String) async throws -> HTTPResponse {
        try await engine.send(try RealServers.request(server, target))
    }

    private func failure(
        _ target: String, limits: TransferLimits = .init()
    ) async throws -> TransportError? {
        await RealServers.failure(
            engine, try RealServers.request(server, target, limits: limits))
    }

    @Test("an answer comes with status, fields and body")
    func answers() async throws {
        let response = try await get("/ok")
        #expect(response.status == 200 && response.isComplete)
        #expect(response.body == Array("hello".utf8))
        #expect(response.fields["etag"] == "\"v1\"")
        #expect(response.fields.values("X-TWICE") == ["a", "b"])
        #expect(response.redirects.isEmpty)
    }

    @Test("any status is an answer", arguments: [200, 204, 304, 404, 410, 429, 500, 503, 599])
    func statuses(_ status: Int) async throws {
        #expect(try await get("/status?code=\(status)").status == status)
    }

    @Test(
        "a cut body is an incomplete answer",
        arguments: ["/short", "/short-reset", "/chunk-cut", "/chunk-bad"])
    func cut(_ target: String) async throws {
        let response = try await get(target)
        #expect(response.status == 200 && !response.isComplete)
        #expect(response.body.count >= 500)
    }

    @Test("a connection closed without an answer is a failure")
    func closed() async throws {
        let error = try await failure("/close")
        #expect(error == .protocolError("127.0.0.1 closed the connection without an answer"))
    }

    @Test(
        "FET-04, ZIP-01: a body without end stops at the limit",
        arguments: ["/endless-chunks", "/bomb"])
    func bodyLimit(_ target: String) async throws {
        let limits = TransferLimits(body: 1 << 20)
        #expect(try await failure(target, limits: limits) == .bodyTooLarge(limit: 1 << 20))
    }

    @Test(
        "FET-04: a head without end stops at the limit",
        arguments: ["/endless-fields", "/endless-interim"])
    func headLimit(_ target: String) async throws {
        #expect(try await failure(target) == .headersTooLarge(limit: 64 << 10))
    }

    @Test("FET-04: a field line without end is given up")
    func lineLimit() async throws {
        let error = try await failure("/endless-line")
        #expect(error != nil)
    }

    @Test("FET-01: a dripping or silent server is given up when its time is over")
    func timeouts() async throws {
        let limits = TransferLimits(total: .milliseconds(300))
        async let drip = failure("/drip", limits: limits)
        async let silent = failure("/silent", limits: limits)
        #expect(try await drip == .timeout(.receiving, host: "127.0.0.1"))
        #expect(try await silent == .timeout(.waiting, host: "127.0.0.1"))
    }

    @Test(
        "what is packed twice, wrongly or in an unknown way is refused",
        arguments: ["/stacked", "/stacked-lines", "/not-gzip", "/unknown-coding", "/gzip-bad-sum"])
    func encodings(_ target: String) async throws {
        guard case .badEncoding = try await failure(target) else {
            Issue.record("\(target) was decoded")
            return
        }
    }

    @Test("redirects are followed and told")
    func follows() async throws {
        let response = try await get("/to?status=301&url=/to?url=/ok")
        #expect(response.status == 200)
        #expect(response.address.path == "/ok")
        #expect(response.redirects.map(\.status) == [301, 302])
        #expect(response.redirects.map(\.isPermanent) == [true, false])
    }

    @Test(
        "RED-02: a redirect to no http address is refused",
        arguments: ["file:///etc/hostname", "ftp://127.0.0.1:1/", "gopher://127.0.0.1:1/"])
    func refusesRedirects(_ target: String) async throws {
        #expect(try await failure("/to?url=\(target)") == .redirectRefused(to: target))
    }

    @Test("a name that leads to a refused address is refused, and so is a redirect there")
    func refusesNames() async throws {
        let nobody = AddressPolicy(allowedNetworks: [])
        let address = try #require(WebAddress("http://localhost:\(server.port)/ok"))
        let error = await RealServers.failure(
            engine, HTTPRequest(.get, address, policy: nobody))
        guard case .addressRefused(host: "localhost", _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(
            try await failure("/to?url=http://10.0.0.1/")
                == .addressRefused(host: "10.0.0.1", .v4(0x0A00_0001)))
    }

    @Test(
        "FET-09: a hostile number in a field neither traps nor hangs",
        arguments: [
            "HTTP/1.1 200 OK\\r\\nContent-Length: -1\\r\\n\\r\\n",
            "HTTP/1.1 200 OK\\r\\nContent-Length: 99999999999999999999\\r\\n\\r\\nx",
            "HTTP/1.1 200 OK\\r\\nContent-Length: 9223372036854775807\\r\\n\\r\\nx",
            "HTTP/1.1 200 OK\\r\\nRetry-After: 1e400\\r\\nAge: 9223372036854775807\\r\\n\\r\\nx",
            "HTTP/1.1 999999 OK\\r\\n\\r\\n", "HTTP/9.9 200 OK\\r\\n\\r\\n", "\\0\\0\\r\\n\\r\\n",
            "HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\nffffffffffffffffff\\r\\n",
        ])
    func hostileNumbers(_ text: String) async throws {
        var target = "/raw?bytes="
        var isEscaped = false
        for byte in text.utf8 {
            switch (isEscaped, byte) {
            case (false, UInt8(ascii: "\\")):
                isEscaped = true
                continue
            case (true, UInt8(ascii: "r")): target += "%0D"
            case (true, UInt8(ascii: "n")): target += "%0A"
            case (true, UInt8(ascii: "0")): target += "%00"
            case (_, UInt8(ascii: " ")): target += "%20"
            default: target += String(UnicodeScalar(byte))
            }
            isEscaped = false
        }
        let request = try RealServers.request(
            server, target, limits: TransferLimits(total: .seconds(2)))
        let error = await RealServers.failure(engine, request)
        #expect(error != .timeout(.receiving, host: "127.0.0.1"))
    }

}
