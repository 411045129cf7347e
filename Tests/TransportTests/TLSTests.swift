import Domain
import TestSupport
import Testing
import Transport

/// Against nginx with certificates made here.
@Suite struct TLSTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// A self-signed certificate for this address, also usable as the trusted bundle.
    private func certificate(_ name: String, address: String) throws {
        try openssl(
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
            "-keyout", folder.file("\(name).key"), "-out", folder.file("\(name).pem"),
            "-subj", "/CN=\(name)", "-addext", "subjectAltName=IP:\(address)", "-days", "30")
    }

    private func openssl(_ arguments: String...) throws {
        let (status, output) = try ChildProcess.run(["openssl"] + arguments, in: folder)
        try #require(status == 0, "\(output)")
    }

    private func server(_ name: String) throws -> ServerProcess {
        try ServerProcess(nginx: { port, root in
            try root.write("pages/ok", "secret page")
            return """
                server {
                    listen 127.0.0.1:\(port) ssl http2; root \(root.path)/pages;
                    ssl_certificate \(folder.file("\(name).pem"));
                    ssl_certificate_key \(folder.file("\(name).key"));
                    add_header X-Protocol $server_protocol;
                }
                """
        })
    }

    private func request(_ server: ServerProcess) throws -> HTTPRequest {
        HTTPRequest(
            .get, try #require(WebAddress("https://127.0.0.1:\(server.port)/ok")),
            policy: RealServers.loopback)
    }

    @Test("a trusted server is read over HTTP/2, one with another name is not")
    func trusted() async throws {
        try certificate("good", address: "127.0.0.1")
        try certificate("other", address: "127.0.0.2")
        let engine = try RealServers.engine(caBundle: folder.file("good.pem"))
        let (good, other) = (try server("good"), try server("other"))
        let response = try await engine.send(try request(good))
        #expect(response.body == Array("secret page".utf8))
        #expect(response.fields["x-protocol"] == "HTTP/2.0")
        // Streams that share a connection, on handles used again.
        let statuses = await RealServers.statuses(of: 200, try request(good), engine)
        #expect(statuses == Array(repeating: 200, count: 200))
        let careless = try RealServers.engine(caBundle: folder.file("other.pem"))
        let error = await RealServers.failure(careless, try request(other))
        #expect(error == .tls(host: "127.0.0.1", .wrongName))
    }

    @Test("TLS-01: a certificate nobody vouches for is refused, and one that has expired")
    func untrusted() async throws {
        try certificate("stranger", address: "127.0.0.1")
        try certificate("expired", address: "127.0.0.1")
        try openssl(
            "x509", "-in", folder.file("expired.pem"), "-signkey", folder.file("expired.key"),
            "-days", "-1", "-out", folder.file("expired.pem"))
        let (stranger, expired) = (try server("stranger"), try server("expired"))
        let engine = try RealServers.engine()
        #expect(
            await RealServers.failure(engine, try request(stranger))
                == .tls(host: "127.0.0.1", .selfSigned))
        let trusting = try RealServers.engine(caBundle: folder.file("expired.pem"))
        #expect(
            await RealServers.failure(trusting, try request(expired))
                == .tls(host: "127.0.0.1", .expired))
    }

    @Test("TLS-01: a server that speaks no TLS is no reason to speak without")
    func noTLS() async throws {
        let plain = try ServerProcess(nginx: { port, _ in
            "server { listen 127.0.0.1:\(port); }"
        })
        let error = await RealServers.failure(try RealServers.engine(), try request(plain))
        guard case .tls(host: "127.0.0.1", .handshake) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("TLS-03: a server that never answers the TLS greeting is given up")
    func silentTLS() async throws {
        // A TLS greeting is random bytes: a server of lines answers some of them.
        let silent = try ServerProcess(python: "faults.py", ["--silent"])
        var request = try request(silent)
        request.limits = TransferLimits(connect: .milliseconds(200))
        let error = await RealServers.failure(try RealServers.engine(), request)
        #expect(error == .timeout(.connecting, host: "127.0.0.1"))
    }

    @Test("mail is protected where the server offers it, and not sent where it does not")
    func mail() async throws {
        try certificate("mail", address: "127.0.0.1")
        let engine = try RealServers.engine(caBundle: folder.file("mail.pem"))
        let certificate = [
            "--certificate", folder.file("mail.pem"), "--key", folder.file("mail.key"),
        ]
        let offering = try ServerProcess(python: "smtp_sink.py", certificate)
        let implicit = try ServerProcess(python: "smtp_sink.py", certificate + ["--implicit"])
        for (sink, security) in [
            (offering, MailServer.Security.startTLS), (implicit, .implicitTLS),
        ] {
            let reply = try await engine.send(try transfer(to: sink, security)) { true }
            #expect(reply.code == 250)
            let log = sink.folder.text("mails.jsonl")
            #expect(log.contains(#""tls": true, "user": ["me", "pass word"]"#))
        }
        let bare = try ServerProcess(python: "smtp_sink.py")
        let refused = try transfer(to: bare, .startTLS)
        await #expect(throws: TransportError.tls(host: "127.0.0.1", .notOffered)) {
            try await engine.send(refused) { true }
        }
        #expect(!bare.folder.text("session.jsonl").contains("AUTH"))
    }

    private func transfer(
        to sink: ServerProcess, _ security: MailServer.Security
    ) throws -> MailTransfer {
        let server = try #require(
            MailServer(
                host: "127.0.0.1", port: sink.port, security: security, user: "me",
                password: "pass word"))
        return try #require(
            MailTransfer(
                server: server, sender: "a@b.test", recipient: "c@d.test",
                message: Array("Subject: x\r\n\r\nx\r\n".utf8)))
    }
}
