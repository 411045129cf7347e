import Domain
import TestSupport
import Testing
import Transport

/// The operator's own way to a server: authorities, proxy. And the reasons TLS gives.
@Suite struct RouteTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func openssl(_ arguments: String...) throws {
        let (status, output) = try ChildProcess.run(["openssl"] + arguments, in: folder)
        try #require(status == 0, "\(output)")
    }

    /// An authority of our own.
    private func authority(_ name: String) throws -> [UInt8] {
        try openssl(
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
            "-keyout", folder.file("\(name).key"), "-out", folder.file("\(name).pem"),
            "-subj", "/CN=\(name)", "-days", "30")
        return try #require(Fixtures.bytes(of: folder.file("\(name).pem")))
    }

    /// nginx with a certificate of the authority's for this host.
    private func server(
        by authority: String, for host: String, days: String = "30",
        protocols: String = "TLSv1.2 TLSv1.3", directives: String = ""
    ) throws -> ServerProcess {
        let name = "leaf\(UInt32.random(in: 0 ... .max))"
        try openssl(
            "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
            folder.file("\(name).key"), "-out", folder.file("\(name).csr"), "-subj", "/CN=\(host)")
        let kind = host.utf8.contains { (0x61...0x7A).contains($0) } ? "DNS" : "IP"
        try folder.write("\(name).ext", "subjectAltName=\(kind):\(host)")
        try openssl(
            "x509", "-req", "-in", folder.file("\(name).csr"), "-CA",
            folder.file("\(authority).pem"), "-CAkey", folder.file("\(authority).key"),
            "-CAcreateserial", "-extfile", folder.file("\(name).ext"), "-days", days, "-out",
            folder.file("\(name).pem"))
        let folder = folder
        return try ServerProcess(nginx: { port, root in
            try root.write("pages/ok", "secret page")
            return """
                server {
                    listen 127.0.0.1:\(port) ssl http2; root \(root.path)/pages;
                    ssl_certificate \(folder.file("\(name).pem"));
                    ssl_certificate_key \(folder.file("\(name).key"));
                    ssl_protocols \(protocols); ssl_ciphers DEFAULT:@SECLEVEL=0; \(directives)
                }
                """
        })
    }

    private func request(_ server: ServerProcess, ca: [UInt8]? = nil) throws -> HTTPRequest {
        HTTPRequest(
            .get, try #require(WebAddress("https://127.0.0.1:\(server.port)/ok")),
            policy: RealServers.loopback, authorities: ca)
    }

    @Test(
        "TLS-01: each fault has its exact reason, no page is read and nothing is asked in the clear"
    )
    func reasons() async throws {
        let ca = try authority("own")
        let engine = try RealServers.engine()
        let cases: [(ServerProcess, [UInt8]?, TLSFailure)] = [
            (try server(by: "own", for: "127.0.0.1", days: "-1"), ca, .expired),
            (try server(by: "own", for: "127.0.0.2"), ca, .wrongName),
            (try server(by: "own", for: "127.0.0.1"), nil, .unknownAuthority),
            (try server(by: "own", for: "127.0.0.1", protocols: "TLSv1"), ca, .outdated),
            (try server(by: "own", for: "127.0.0.1", protocols: "TLSv1.1"), ca, .outdated),
        ]
        for (server, trusted, reason) in cases {
            let error = await RealServers.failure(engine, try request(server, ca: trusted))
            #expect(error == .tls(host: "127.0.0.1", reason))
            #expect(server.folder.text("access.log").isEmpty)
        }
    }

    @Test("TLS-01: an authority of a source's own is trusted by it, and by nobody else")
    func ownAuthority() async throws {
        let ca = try authority("own")
        let server = try server(by: "own", for: "127.0.0.1")
        let engine = try RealServers.engine()
        for _ in 0..<2 {
            #expect(try await engine.send(try request(server, ca: ca)).status == 200)
            // The connection stands in the pool now, and is not for those who do not trust it.
            #expect(
                await RealServers.failure(engine, try request(server))
                    == .tls(host: "127.0.0.1", .unknownAuthority))
        }
        let stranger = try authority("stranger")
        #expect(
            await RealServers.failure(engine, try request(server, ca: stranger))
                == .tls(host: "127.0.0.1", .unknownAuthority))
    }

    @Test("TLS-01: a source's authority vouches for no host that a redirect leads to")
    func ownAuthorityElsewhere() async throws {
        let ca = try authority("own")
        let other = try server(by: "own", for: "127.0.0.1")
        let first = try server(
            by: "own", for: "127.0.0.1",
            directives: "location /go { return 302 https://127.0.0.1:\(other.port)/ok; }")
        var request = try request(first, ca: ca)
        request.address = try #require(WebAddress("https://127.0.0.1:\(first.port)/go"))
        #expect(
            await RealServers.failure(try RealServers.engine(), request)
                == .tls(host: "127.0.0.1", .unknownAuthority))
    }

    @Test(
        "SSRF-08: a connection of HTTP/2 that stands is no way past the policy of a later request")
    func pooled() async throws {
        let ca = try authority("own")
        let server = try server(by: "own", for: "127.0.0.1")
        let engine = try RealServers.engine()
        var request = try request(server, ca: ca)
        for policy in [RealServers.loopback, AddressPolicy(allowedNetworks: [])] {
            request.policy = policy
            let error = await RealServers.failure(engine, request)
            let isOpen = policy == RealServers.loopback
            #expect(error == (isOpen ? nil : .addressRefused(host: "127.0.0.1", .v4(0x7F00_0001))))
        }
        #expect(RealServers.count("HTTP/2.0", in: server, "access.log") == 1)
    }

    @Test(
        "SSRF-05: through a proxy that is named, the proxy resolves, and literals are checked first"
    )
    func proxy() async throws {
        let proxy = try ServerProcess(python: "faults.py")
        let engine = try RealServers.engine { name in
            name == "proxy.test" ? RealServers.addresses("127.0.0.1") : .unknown
        }
        // The proxy is the operator's own word: no network is closed to it.
        let closed = AddressPolicy(allowedNetworks: [])
        func request(_ text: String) throws -> HTTPRequest {
            HTTPRequest(
                .get, try #require(WebAddress(text)), policy: closed,
                proxy: WebAddress("http://me:pro%20xy@proxy.test:\(proxy.port)"))
        }
        let response = try await engine.send(try request("http://feeds.test/ok"))
        #expect(response.status == 200)
        let log = proxy.folder.text("requests.jsonl")
        #expect(log.contains(#""path": "http://feeds.test/ok""#))
        // me:pro xy
        #expect(log.contains("\"proxy-authorization\": \"Basic bWU6cHJvIHh5\""))
        #expect(
            await RealServers.failure(engine, try request("http://10.0.0.1/ok"))
                == .addressRefused(host: "10.0.0.1", .v4(0x0A00_0001)))
        #expect(
            await RealServers.failure(engine, try request("http://feeds.test/to?url=http://[::1]/"))
                == .addressRefused(host: "::1", .v6(1)))
        #expect(RealServers.arrivals(at: proxy) == 2)
    }
}
