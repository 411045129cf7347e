import Domain
import TestSupport
import Testing
import Threads
import Transport

/// What a stranger's address or redirect can't reach, seen from a server on every loopback address.
@Suite(.serialized) struct WallTests {
    private static let shared = Result { try ServerProcess(python: "faults.py") }
    private let server: ServerProcess
    private let lookedUp = Guarded<[String]>([])

    init() throws { server = try Self.shared.get() }

    /// Every name leads to the server.
    private func engine() throws -> TransferEngine {
        let lookedUp = lookedUp
        return try RealServers.engine { name in
            lookedUp.withLock { $0.append(name) }
            return RealServers.addresses("127.0.0.1")
        }
    }

    private func get(_ text: String, policy: AddressPolicy) async throws -> TransportError? {
        guard let address = WebAddress(text) else { return nil }
        return await RealServers.failure(
            try engine(), HTTPRequest(.get, address, policy: policy))
    }

    static let literals = [
        "127.0.0.1", "2130706433", "0x7f.1", "0x7f000001", "0177.0.0.1", "127.1", "0", "0.0.0.0",
        "①②⑦.⓪.⓪.①", "127。0。0。1", "127.0.0.1.", "%31%32%37.0.0.1", "[::1]", "[::]",
        "[::ffff:7f00:1]", "[::ffff:127.0.0.1]", "[::7f00:1]", "[64:ff9b::7f00:1]",
        "[64:ff9b::127.0.0.1]", "[2002:7f00:1::1]", "[2001:0:4136:e378:8000:63bf:80ff:fffe]",
        "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.255", "169.254.169.254",
        "172.16.0.1", "172.31.255.255", "192.168.0.1", "192.0.2.1", "198.18.0.1",
        "198.19.255.255", "224.0.0.1", "240.0.0.1", "255.255.255.255", "[fe80::1%25lo]",
        "[fe80::1%lo]", "[fe80::1]", "[fc00::1]", "[fd00::1]", "[ff02::1]", "[3fff::1]",
        "localhost", "x.localhost",
    ]

    @Test(
        "SSRF-01: an odd or private literal is refused before it is connected", arguments: literals)
    func refusesLiterals(_ host: String) async throws {
        let before = RealServers.arrivals(at: server)
        let text = "http://\(host):\(server.port)/ok"
        let error = try await get(text, policy: AddressPolicy(allowedNetworks: []))
        if WebAddress(text) != nil {
            guard case .addressRefused = error else {
                Issue.record("\(text): \(String(describing: error))")
                return
            }
        }
        #expect(RealServers.arrivals(at: server) == before)
        // Nor is it looked up, but what is a name to us, if a strange one.
        #expect(lookedUp.withLock { $0 }.allSatisfy { $0.hasPrefix("xn--") })
    }

    /// `{}` is the server's port. Each has one reading or none.
    static let differentials: [String] = [
        "http://127.0.0.1:{}\\@ok.test/", "http://ok.test\\@127.0.0.1:{}/", "http:\\\\ok.test:{}/",
        "http://ok.test:{}#@127.0.0.1/", "http://ok.test:{}/#@127.0.0.1/",
        "http://ok.test:{}?@127.0.0.1/", "http://ok.test:{}/?@127.0.0.1/",
        "http://ok.test:{};@127.0.0.1/", "http://127.0.0.1:80@ok.test:{}/",
        "http://127.0.0.1:80:80@ok.test:{}/", "http://a@b@ok.test:{}/", "http://@ok.test:{}/",
        "http://:@ok.test:{}/", "http://a:@ok.test:{}/", "http://a%40b@ok.test:{}/",
        "http://127.0.0.1%40ok.test:{}/", "http://127.0.0.1%2F@ok.test:{}/",
        "http://127.0.0.1%23@ok.test:{}/", "http://ok.test%00.evil.test:{}/",
        "http://ok.test\u{0}@127.0.0.1:{}/", "http://ok.te\tst:{}/", "http://ok.te\nst:{}/",
        "http://ok.te\rst:{}/", "ht\ttp://ok.test:{}/", "http:/\t/ok.test:{}/",
        "http://127.0.0.1\t.ok.test:{}/", " http://ok.test:{}/ ", "\u{1}http://ok.test:{}/",
        "http://ok .test:{}/", "http://ok%20.test:{}/", "http://ok%09.test:{}/",
        "http://ok.test%2f:{}/", "http://ok.test%5c:{}/", "http://ok.test%3a80:{}/",
        "http://OK.TEST:{}/", "http://ok.test.:{}/", "http://ok.test..:{}/", "http://.ok.test:{}/",
        "http://ok..test:{}/", "http://okß.test:{}/", "http://οκ.test:{}/",
        "http://xn--a.test:{}/", "http://ｏｋ.test:{}/", "http://ok。test:{}/",
        "http://ok．test:{}/", "http://ok｡test:{}/", "http://①.test:{}/", "http://ok.test①:{}/",
        "http://①②⑦.⓪.⓪.①:{}/", "http://１２７.0.0.1:{}/", "http://127.0.0.１:{}/",
        "http://0x7f.1:{}/", "http://1.test.0x7f:{}/", "http://127.1:{}/", "http://2130706433:{}/",
        "http://[::1]:{}/", "http://[::ffff:127.0.0.1]:{}/", "http://[::1%25lo]:{}/",
        "http://[127.0.0.1]:{}/", "http://[ok.test]:{}/", "http://[::1]ok.test:{}/",
        "http://[::1]@ok.test:{}/", "http://ok.test@[::1]:{}/", "http://ok.test:+{}/",
        "http://ok.test: {}/", "http://ok.test:{}:{}/", "http://ok.test:{}x/",
        "http://ok.test:0{}/", "http://ok.test:-{}/", "http://ok.test:%38%30/",
        "http:ok.test:{}/", "http:/ok.test:{}/", "http:///ok.test:{}/", "http:////ok.test:{}/",
        "//ok.test:{}/", "http://ok.test:{}/..//127.0.0.1/", "http://ok.test:{}//127.0.0.1/",
        "http://ok.test:{}/\\127.0.0.1/", "http://ok.test:{}/@127.0.0.1/",
        "http://ok-test_1.test:{}/", "http://-ok.test:{}/", "http://ok.test:{}|.evil.test/",
        "http://ok.test,evil.test:{}/", "http://ok.test&evil.test:{}/", "http://ok.test<:{}/",
    ]

    @Test("SSRF-04: what is connected is what the policy saw, or nothing is")
    func differentials() async throws {
        #expect(Self.differentials.count >= 80)
        let engine = try engine()
        for raw in Self.differentials {
            let text = raw.replacing("{}", with: "\(server.port)")
            guard let address = WebAddress(text) else { continue }
            lookedUp.withLock { $0 = [] }
            var request = HTTPRequest(.get, address, policy: RealServers.loopback)
            request.fields = [try #require(HTTPField(name: "X-Row", value: "row"))]
            let before = RealServers.arrivals(at: server)
            let error = await RealServers.failure(engine, request)
            let names = lookedUp.withLock { $0 }
            guard RealServers.arrivals(at: server) > before else {
                // Nobody was asked; of a name that is another than the policy's least of all.
                #expect(
                    error != nil && names.allSatisfy { $0 == address.host },
                    "\(raw.debugDescription)")
                continue
            }
            // The cache knows those met before.
            #expect(names.isEmpty || names == [address.host], "\(raw.debugDescription): \(names)")
            let last = try #require(
                server.folder.text("requests.jsonl").split(separator: "\n")
                    .last { $0.contains(#""head""#) })
            let host = "\"host\": \"\(address.authority)\""
            #expect(last.contains(host), "\(raw.debugDescription): \(last)")
            #expect(address.effectivePort == server.port)
        }
    }

    @Test(
        "SSRF-07: a port no web server has is refused without a connection, also in an allowed network",
        arguments: [22, 25, 53, 110, 143, 445, 587, 2049, 3306, 5432, 6379, 6667, 11211, 27017])
    func ports(_ port: UInt16) async throws {
        let error = try await get("http://127.0.0.1:\(port)/", policy: RealServers.loopback)
        #expect(error == .portRefused(host: "127.0.0.1", port: port))
        let target = "http://ok.test:\(server.port)/to?url=http://127.0.0.1:\(port)/"
        let redirect = try await get(target, policy: RealServers.loopback)
        #expect(redirect == .portRefused(host: "127.0.0.1", port: port))
        #expect("\(TransportError.portRefused(host: "x", port: port))".contains("allow_ports"))
        // The operator's own word counts, and a redirect is no operator's.
        let meant = AddressPolicy(allowedNetworks: [], allowedPorts: [port])
        #expect(meant.permits(port: port, isRedirect: true))
        #expect(AddressPolicy.any.permits(port: port, isRedirect: true))
        let typed = AddressPolicy.typed(allowedNetworks: [])
        #expect(typed.permits(port: port, isRedirect: false))
        #expect(!typed.permits(port: port, isRedirect: true))
    }

    @Test(
        "SSRF-07: ports of web servers are not refused", arguments: [80, 81, 443, 3000, 8080, 8443])
    func usualPorts(_ port: UInt16) {
        #expect(AddressPolicy(allowedNetworks: []).permits(port: port, isRedirect: true))
    }

    @Test("FET-09: no number of a stranger's traps or hangs, in any field")
    func numbers() async throws {
        let engine = try engine()
        for field in Self.numericFields {
            for value in Self.values {
                let raw = "HTTP/1.1 200 OK\r\n\(field)\(value)\r\n\r\nx"
                let hex = raw.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
                let request = try RealServers.request(
                    server, named: "numbers.test", "/raw-hex?hex=\(hex)",
                    limits: TransferLimits(total: .seconds(20)))
                let error = await RealServers.failure(engine, request)
                #expect(error != .timeout(.receiving, host: "numbers.test"), "\(field)\(value)")
            }
        }
        let healthy = try RealServers.request(server, named: "numbers.test")
        #expect(try await engine.send(healthy).status == 200)
    }

    private static let numericFields = [
        "Content-Length: ", "Age: ", "Retry-After: ", "Cache-Control: max-age=", "Expires: ",
        "Last-Modified: ", "Date: ", "ETag: ", "Keep-Alive: timeout=", "Content-Range: bytes 0-",
        "Transfer-Encoding: ", "Strict-Transport-Security: max-age=",
    ]

    private static let values = [
        "-1", "-0", "+1", "0", "00", "1", "01", "1.5", ".5", "1e3", "1e400", "-1e400", "NaN", "inf",
        "Infinity", "0x10", "1_000", "1,000", "1 2", "1;2", "2147483647", "2147483648",
        "-2147483649",
        "4294967295", "4294967296", "9223372036854775807", "9223372036854775808",
        "-9223372036854775808", "18446744073709551615", "18446744073709551616",
        "99999999999999999999", String(repeating: "9", count: 400), "١٢٣", "１２", "\"1\"", "", " ",
        "%31", "-", "Thu, 99 Xyz 99999 99:99:99 GMT",
    ]
}
