import Domain
import TestSupport
import Testing
import Threads
import Transport

/// The commit point of a POST, against Tests/Servers/faults.py.
@Suite struct PermitTests {
    private let server: ServerProcess
    private let engine: TransferEngine

    init() throws {
        server = try ServerProcess(python: "faults.py")
        engine = try RealServers.engine()
    }

    private func post(_ target: String, body: String = "the body") throws -> HTTPRequest {
        var request = try RealServers.request(server, target)
        request.method = .post
        request.body = Array(body.utf8)
        request.fields = [HTTPField(name: "Content-Type", value: "application/json")]
            .compactMap { $0 }
        return request
    }

    @Test("the body waits for the permit, the head does not")
    func waits() async throws {
        let log = server.folder
        let response = try await engine.send(try post("/echo")) {
            await RealServers.until { log.text("requests.jsonl").contains(#""head""#) }
            return !log.text("requests.jsonl").contains(#""body""#)
        }
        let seen = String(decoding: response.body, as: UTF8.self)
        #expect(seen.contains("the body") && seen.contains("application/json"))
        #expect(!seen.contains("100-continue"))
    }

    /// Its head has left by then, and says how long the body is: who reads it whole before taking it,
    /// as HTTP demands, takes nothing.
    @Test("a refused permit sends no body, is no ambiguity, and leaves the request incomplete")
    func refuses() async throws {
        let request = try post("/echo")
        await #expect(throws: TransportError.notPermitted) {
            try await engine.send(request) { false }
        }
        let folder = server.folder
        // Written when the connection is closed: the receiver waits for the rest until then.
        await RealServers.until { folder.text("requests.jsonl").contains(#""event": "body""#) }
        let log = folder.text("requests.jsonl")
        #expect(log.contains(#""content-length": "8""#) && log.contains(#""length": 0"#))
        #expect(!log.contains("chunked") && !log.contains(#""length": 8"#))
    }

    @Test("a connection lost after the body is ambiguous, before it is not")
    func ambiguity() async throws {
        let lost = try post("/lose-after-body")
        let error = await failure(lost, permit: { true })
        #expect(error?.isAmbiguous == true, "\(String(describing: error))")
        var nobody = try post("/echo")
        nobody.address = try #require(WebAddress("http://127.0.0.1:1/"))
        nobody.policy = .any
        let refused = await failure(nobody, permit: { true })
        #expect(refused == .connect(host: "127.0.0.1:1", reason: "connection refused"))
    }

    @Test("an answer without the body asked for is a definite answer")
    func earlyAnswer() async throws {
        let response = try await engine.send(try post("/refuse-early")) { true }
        #expect(response.status == 403)
    }

    @Test("a large body arrives whole")
    func large() async throws {
        let body = String(repeating: "0123456789abcdef", count: 200_000)
        let response = try await engine.send(try post("/echo", body: body)) { true }
        #expect(response.body.count > body.utf8.count)
        #expect(server.folder.text("requests.jsonl").contains(#""length": \#(body.utf8.count)"#))
    }

    @Test("a body is not sent to where a redirect leads")
    func redirects() async throws {
        let response = try await engine.send(try post("/to?status=307&url=/echo")) { true }
        #expect(response.status == 307)
        #expect(RealServers.count(#""head""#, in: server, "requests.jsonl") == 1)
    }

    @Test("a request without a body asks before it connects")
    func bodyless() async throws {
        var request = try post("/echo")
        request.body = nil
        let empty = request
        await #expect(throws: TransportError.notPermitted) {
            try await engine.send(empty) { false }
        }
        #expect(server.folder.text("requests.jsonl").isEmpty)
        let sent = try await engine.send(empty) { true }
        #expect(String(decoding: sent.body, as: UTF8.self).contains("POST"))
    }

    @Test("a cancelled transfer ends only when its permit has answered")
    func cancelWaits() async throws {
        let request = try post("/echo")
        let steps = Guarded<[String]>([])
        let isAsked = Guarded(false)
        let mayAnswer = Guarded(false)
        let task = Task {
            _ = await failure(request) {
                isAsked.withLock { $0 = true }
                await RealServers.until { mayAnswer.withLock({ $0 }) }
                steps.withLock { $0.append("answered") }
                return true
            }
            steps.withLock { $0.append("ended") }
        }
        await RealServers.until { isAsked.withLock({ $0 }) }
        task.cancel()
        mayAnswer.withLock { $0 = true }
        await task.value
        #expect(steps.withLock { $0 } == ["answered", "ended"])
    }

    private func failure(
        _ request: HTTPRequest, permit: @escaping @Sendable () async -> Bool
    ) async -> TransportError? {
        do throws(TransportError) {
            _ = try await engine.send(request, permit: permit)
            return nil
        } catch {
            return error
        }
    }
}
