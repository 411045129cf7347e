import Glibc
import TestSupport
import Testing

@testable import WebServer

/// Against sockets, as a browser and as somebody who means harm.
@Suite("The web server")
struct WebServerTests {
    private let port: UInt16
    private let server: WebServer

    init() throws {
        let port = try ServerProcess.freePort()
        self.port = port
        var limits = WebServerLimits()
        limits.idleSeconds = 2
        server = try WebServer(host: "127.0.0.1", port: port, limits: limits) { request in
            let shown = "\(request.method) \(request.path) \(request.fields["host"] ?? "-") "
            return WebAnswer(
                status: 200, fields: [("X-Test", "yes")], body: Array(shown.utf8) + request.body)
        }
    }

    /// All that comes back until the server closes, or three seconds have passed.
    private func exchange(_ text: String, to port: UInt16? = nil) throws -> String {
        let script = """
            import socket, sys
            s = socket.create_connection(("127.0.0.1", int(sys.argv[1])), 3)
            s.settimeout(3)
            out = b""
            try:
                s.sendall(sys.argv[2].encode("latin-1"))
                while True:
                    got = s.recv(65536)
                    if not got: break
                    out += got
            except OSError: pass
            sys.stdout.write(out.decode("latin-1"))
            """
        let folder = try TemporaryFolder()
        return try ChildProcess.run(
            ["python3", "-I", "-c", script, "\(port ?? self.port)", text], in: folder
        ).output
    }

    @Test("a request comes whole, and its answer goes back")
    func whole() throws {
        let get = try exchange(
            "GET /a%20b?x=1 HTTP/1.1\r\nHost: h.example\r\nConnection: close\r\n\r\n")
        #expect(get.hasPrefix("HTTP/1.1 200"))
        #expect(get.contains("X-Test: yes") && get.hasSuffix("GET /a b h.example "))
        let post = try exchange(
            "POST /p HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhallo")
        #expect(post.hasSuffix("POST /p h hallo"))
        let head = try exchange("HEAD /p HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
        #expect(head.hasPrefix("HTTP/1.1 200") && head.hasSuffix("\r\n\r\n"))
    }

    @Test("WEB-09: what is too large or no HTTP is refused")
    func refused() throws {
        let body = String(repeating: "x", count: 5 << 10)
        let large = try exchange(
            "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: \(body.utf8.count)\r\n"
                + "Connection: close\r\n\r\n\(body)")
        #expect(large.hasPrefix("HTTP/1.1 413"), "\(large)")
        let field = String(repeating: "y", count: 32 << 10)
        let head = try exchange("GET / HTTP/1.1\r\nHost: h\r\nX-A: \(field)\r\n\r\n")
        #expect(
            head.hasPrefix("HTTP/1.1 431") || head.hasPrefix("HTTP/1.1 413"), "\(head.prefix(90))")
        for text in ["nonsense\r\n\r\n", "GET / HTTP/9\r\n\r\n", "GET / HTTP/1.1\r\n\r\n"] {
            #expect(!(try exchange(text)).contains(" 200 "), "\(text)")
        }
    }

    @Test("WEB-09: three hundred who send nothing hold nobody up, and are let go of")
    func slow() throws {
        let script = """
            import socket, sys, time
            port = int(sys.argv[1])
            slow = [socket.create_connection(("127.0.0.1", port)) for _ in range(300)]
            for s in slow: s.sendall(b"GET / HTTP/1.1\\r\\nX-")
            start = time.monotonic()
            s = socket.create_connection(("127.0.0.1", port), 5)
            s.sendall(b"GET /in HTTP/1.1\\r\\nHost: h\\r\\nConnection: close\\r\\n\\r\\n")
            answered = s.recv(4096).startswith(b"HTTP/1.1 200")
            took = time.monotonic() - start
            slow[0].settimeout(20)
            ended = True
            try:
                while slow[0].recv(4096): pass
            except socket.timeout: ended = False
            except OSError: pass
            print(answered, took < 3, ended)
            """
        let run = try ChildProcess.run(
            ["python3", "-I", "-c", script, "\(port)"], in: try TemporaryFolder())
        #expect(run.output == "True True True\n")
    }

    @Test("a port that is taken is told, one that is freed can be taken again")
    func ports() throws {
        #expect(throws: WebServer.Failure.self) {
            try WebServer(host: "127.0.0.1", port: port) { _ in WebAnswer(status: 200) }
        }
        #expect(throws: WebServer.Failure.self) {
            try WebServer(host: "localhost", port: port) { _ in WebAnswer(status: 200) }
        }
        server.stop()
        server.stop()
        let next = try WebServer(host: "127.0.0.1", port: port) { _ in WebAnswer(status: 204) }
        defer { next.stop() }
        let answer = try exchange("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
        #expect(answer.hasPrefix("HTTP/1.1 204"))
    }
}
