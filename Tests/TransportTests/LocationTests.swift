import Domain
import TestSupport
import Testing
import Threads
import Transport

/// Redirects whose Location holds what it should not.
@Suite(.serialized) struct LocationTests {
    private static let shared = Result { try ServerProcess(python: "faults.py") }
    private let server: ServerProcess

    init() throws { server = try Self.shared.get() }

    /// A Location, and the host and target it leads to; nil where it is refused. `{}` is the port.
    static let rows: [(String, String?)] = [
        ("/ok", "start.test/ok"), ("ok", "start.test/ok"), ("./ok", "start.test/ok"),
        ("../ok", "start.test/ok"), ("../../../../ok", "start.test/ok"),
        ("/a/../ok", "start.test/ok"),
        ("/a/b/../../ok", "start.test/ok"), ("/./ok", "start.test/ok"),
        ("/%2e%2e/ok", "start.test/ok"),
        ("/a/%2E%2e/ok", "start.test/ok"),
        ("/ok?a=b", "start.test/ok?a=b"), ("/ok#part", "start.test/ok"),
        ("  /ok  ", "start.test/ok"),
        ("/o\tk", "start.test/ok"), ("//b.test:{}/ok", "b.test/ok"),
        ("http://b.test:{}/ok", "b.test/ok"), ("HTTP://B.TEST:{}/ok", "b.test/ok"),
        ("http://b.test:{}", "b.test/"), ("http://b.test.:{}/ok", "b.test/ok"),
        ("http://user:pw@b.test:{}/ok", "b.test/ok"), ("http://user@b.test:{}/ok", "b.test/ok"),
        ("http://127.0.0.1@b.test:{}/ok", "b.test/ok"),
        ("http://b.test:{}/@127.0.0.1", "b.test/@127.0.0.1"),
        ("http://b.test:{}#@127.0.0.1/", "b.test/"), ("http://b.test:{}/a b", "b.test/a%20b"),
        ("http://b.test:{}/ü", "b.test/%C3%BC"), ("http://b.test:{}/?ü", "b.test/?%C3%BC"),
        ("http://b.test:{}/\u{1F600}", "b.test/%F0%9F%98%80"),
        ("http://bü.test:{}/ok", "xn--b-eha.test/ok"),
        ("http://b.test:{}/\"<>", "b.test/%22%3C%3E"), ("http://b.test:{}/{x}", "b.test/%7Bx%7D"),
        ("http://b.test:{}/%0d%0aX-Evil:%201", "b.test/%0d%0aX-Evil:%201"),
        ("http://b.test:{}/?%0d%0aX-Evil:%201", "b.test/?%0d%0aX-Evil:%201"),
        ("/x%00y", "start.test/x%00y"), ("http://b.test:{}/\u{7F}", "b.test/"),
        ("http://b.test:{}/\u{80}", "b.test/%C2%80"), ("http://b.test:{}/a//b", "b.test/a//b"),
        ("/\\evil.test", nil), ("\\\\evil.test", nil), ("http:\\\\evil.test", nil),
        ("http://b.test\\@127.0.0.1:{}/", nil), ("http://127.0.0.1:{}\\@b.test/", nil),
        ("http://b.test:{}/a\\b", nil), ("http://[::1/", nil), ("http://b test/", nil),
        ("http://b%20.test/", nil), ("http://b.test:99999/", nil), ("http://b.test:0/", nil),
        ("http://", nil), ("http:///", nil), ("http://127.1:{}/", nil), ("http://0x7f.1:{}/", nil),
        ("http://2130706433:{}/", nil), ("http://10.0.0.1/", nil), ("http://169.254.169.254/", nil),
        ("http://[::ffff:10.0.0.1]/", nil), ("file:///etc/hostname", nil),
        ("ftp://127.0.0.1:{}/", nil), ("gopher://127.0.0.1:{}/", nil),
        ("dict://127.0.0.1:{}/", nil),
        ("data:text/plain,x", nil), ("javascript:alert(1)", nil), ("https+unix://b.test/", nil),
        ("/" + String(repeating: "x", count: 10 << 10), nil),
        ("http://b.test:{}/" + String(repeating: "../", count: 2000) + "ok", "b.test/ok"),
    ]

    @Test("RED-02, RED-04: a Location leads where the policy saw it, or is refused unconnected")
    func locations() async throws {
        #expect(Self.rows.count >= 60)
        let names = Guarded<[String]>([])
        let engine = try RealServers.engine(nameLifetime: .zero) { name in
            names.withLock { $0.append(name) }
            return RealServers.addresses("127.0.0.1")
        }
        for (raw, expected) in Self.rows {
            let location = raw.replacing("{}", with: "\(server.port)")
            let hex = location.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            names.withLock { $0 = [] }
            let before = heads().count
            let result = await answer(
                of: engine,
                try RealServers.request(server, named: "start.test", "/location?hex=\(hex)"))
            let new = heads().dropFirst(before)
            guard let expected else {
                #expect(result == nil && new.count == 1, "\(raw.prefix(60)): \(new.count)")
                #expect(names.withLock { $0 } == ["start.test"], "\(raw.prefix(60))")
                continue
            }
            let wanted = expected.split(
                separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
            let last = try #require(new.last)
            #expect(new.count == 2, "\(raw.prefix(60)): \(new.count)")
            #expect(
                last.contains("\"host\": \"\(wanted[0]):\(server.port)\""),
                "\(raw.prefix(60)): \(last)")
            #expect(last.contains("\"path\": \"/\(wanted[1])\""), "\(raw.prefix(60)): \(last)")
            #expect(names.withLock { $0.last } == String(wanted[0]))
            // No line of a stranger's, and nothing of his to log in with.
            #expect(!last.lowercased().contains("\"x-evil\"") && !last.contains("authorization"))
        }
    }

    private func answer(of engine: TransferEngine, _ request: HTTPRequest) async -> Int? {
        do throws(TransportError) { return try await engine.send(request).status } catch {
            // Fit for one line of a log.
            #expect(!"\(error)".utf8.contains { $0 < 0x20 || $0 == 0x7F })
            return nil
        }
    }

    private func heads() -> [Substring] {
        server.folder.text("requests.jsonl").split(separator: "\n").filter {
            $0.contains(#""head""#)
        }
    }

    @Test("FET-10: no cookie is kept or sent on, however many there are")
    func cookies() async throws {
        let other = try ServerProcess(python: "faults.py")
        let engine = try RealServers.engine { _ in RealServers.addresses("127.0.0.1") }
        let target = "http://b.test:\(other.port)/echo"
        let request = try RealServers.request(
            server, named: "a.test", "/cookies?count=500&url=\(target)")
        _ = try await engine.send(request)
        _ = try await engine.send(try RealServers.request(server, named: "a.test", "/echo"))
        for place in [server, other] {
            #expect(!place.folder.text("requests.jsonl").contains("\"cookie\""))
        }
        let many = try RealServers.request(
            server, named: "a.test", "/cookies?count=10000&url=\(target)")
        #expect(
            await RealServers.failure(engine, many) == .headersTooLarge(limit: 64 << 10))
    }
}
