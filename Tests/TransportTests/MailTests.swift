import Domain
import TestSupport
import Testing
import Threads
import Transport

/// Against Tests/Servers/smtp_sink.py.
@Suite struct MailTests {
    private let engine: TransferEngine

    init() throws { engine = try RealServers.engine() }

    private func sink(_ mode: String, _ arguments: String...) throws -> ServerProcess {
        try ServerProcess(python: "smtp_sink.py", ["--mode", mode] + arguments)
    }

    private func mail(
        to sink: ServerProcess, message: String = "Subject: x\r\n\r\nhello\r\n",
        user: String? = nil
    ) throws -> MailTransfer {
        let server = try #require(
            MailServer(
                host: "127.0.0.1", port: sink.port, security: .none, user: user,
                password: user.map { _ in "secret" }))
        return try #require(
            MailTransfer(
                server: server, sender: "from@a.test", recipient: "to@b.test",
                message: Array(message.utf8)))
    }

    private func failure(
        _ mail: MailTransfer, permit: @escaping @Sendable () async -> Bool = { true }
    ) async -> TransportError? {
        do throws(TransportError) {
            _ = try await engine.send(mail, permit: permit)
            return nil
        } catch {
            return error
        }
    }

    @Test("a mail arrives as it was given, once")
    func delivers() async throws {
        let sink = try sink("normal")
        let message = "Subject: dots\r\n\r\n.\r\n..two\r\n.one\r\nlast without end"
        let reply = try await engine.send(try mail(to: sink, message: message)) { true }
        #expect(reply == MailReply(code: 250, text: "2.0.0 taken") && reply.isAccepted)
        let mails = sink.folder.text("mails.jsonl")
        #expect(mails.contains(#"\r\n\r\n.\r\n..two\r\n.one\r\nlast without end\r\n""#))
        #expect(mails.contains(#""from": "from@a.test", "to": ["to@b.test"]"#))
        #expect(RealServers.count("from@a.test", in: sink, "mails.jsonl") == 1)
    }

    @Test("the dot waits for the permit, the message does not")
    func dotWaits() async throws {
        let sink = try sink("normal")
        let log = sink.folder
        let isDotEarly = Guarded(true)
        _ = try await engine.send(try mail(to: sink)) {
            await RealServers.until { log.text("session.jsonl").contains(#""data""#) }
            isDotEarly.withLock { $0 = log.text("session.jsonl").contains(#""dot""#) }
            return true
        }
        #expect(!isDotEarly.withLock { $0 })
        #expect(log.text("session.jsonl").contains(#""dot""#))
    }

    @Test("a refused permit sends no dot")
    func refused() async throws {
        let sink = try sink("normal")
        #expect(await failure(try mail(to: sink), permit: { false }) == .notPermitted)
        let log = sink.folder
        await RealServers.until { log.text("session.jsonl").contains(#""close""#) }
        #expect(!log.text("session.jsonl").contains(#""dot""#))
        #expect(log.text("mails.jsonl").isEmpty)
    }

    @Test(
        "a refusal is a reply wherever it comes",
        arguments: ["451 4.3.0 later", "550 5.1.1 nobody of that name"])
    func refusals(_ line: String) async throws {
        let sink = try sink("normal", "--reply", line)
        for mode in ["mail", "rcpt", "data", "dot", "auth", "greeting"] {
            try sink.folder.write("mode", mode)
            let isAsked = Guarded(false)
            let mail = try mail(to: sink, user: mode == "auth" ? "me" : nil)
            let reply = try await engine.send(mail) {
                isAsked.withLock { $0 = true }
                return true
            }
            #expect("\(reply.code) \(reply.text)" == line, "\(mode)")
            #expect(reply.isTransient == line.hasPrefix("4") && !reply.isAccepted)
            #expect(isAsked.withLock { $0 } == (mode == "dot"), "\(mode)")
        }
    }

    @Test("OUT-02: a connection lost after the dot is ambiguous, before it is not")
    func lost() async throws {
        let (losingAfter, losingBefore) = (try sink("drop-after-dot"), try sink("drop-before-dot"))
        let after = await failure(try mail(to: losingAfter))
        #expect(after?.isAmbiguous == true)
        let before = await failure(
            try mail(
                to: losingBefore,
                message: String(repeating: "0123456789\r\n", count: 500_000)))
        #expect(before != nil && before?.isAmbiguous == false)
        let port = try ServerProcess.freePort()
        let server = try #require(MailServer(host: "127.0.0.1", port: port, security: .none))
        let nobody = try #require(
            MailTransfer(server: server, sender: "", recipient: "a@b.test", message: [0x61]))
        #expect(
            await failure(nobody)
                == .connect(host: "127.0.0.1:\(port)", reason: "connection refused"))
    }

    @Test("OUT-03: a server that is slow after the dot holds no other server's mail and no request")
    func slow() async throws {
        let slow = try sink("slow-dot", "--delay", "3600")
        let (swift, web) = (try sink("normal"), try ServerProcess(python: "faults.py"))
        let held = try mail(to: slow)
        let task = Task { await failure(held) }
        await RealServers.until { slow.folder.text("session.jsonl").contains(#""dot""#) }
        #expect(try await engine.send(try mail(to: swift)) { true }.code == 250)
        let response = try await engine.send(try RealServers.request(web, "/ok"))
        #expect(response.status == 200)
        task.cancel()
        #expect(await task.value == .unconfirmed(because: .cancelled))
    }

    @Test("a server that answers all but the farewell has answered")
    func farewell() async throws {
        let sink = try sink("mute-quit")
        let reply = try await engine.send(try mail(to: sink)) { true }
        #expect(reply.code == 250)
    }

    @Test("stopping ends the mails in flight and refuses later ones")
    func stops() async throws {
        let sink = try sink("slow-dot", "--delay", "3600")
        let held = try mail(to: sink)
        let task = Task { await failure(held) }
        await RealServers.until { sink.folder.text("session.jsonl").contains(#""dot""#) }
        await engine.stop()
        #expect(await task.value == .unconfirmed(because: .stopped))
        #expect(await failure(held) == .stopped)
    }

    @Test(
        "a real server (Dovecot), by STARTTLS and a login: the mail goes on once, and not where the certificate is nobody's",
        .enabled(
            if: Dovecot.obstacle(to: "submission") == nil,
            "\(Dovecot.obstacle(to: "submission") ?? "")"),
        .timeLimit(.minutes(1)))
    func realStartTLS() async throws {
        let sink = try sink("normal")
        let dovecot = try Dovecot(relayingTo: sink.port)
        let server = try #require(
            MailServer(
                host: "127.0.0.1", port: dovecot.server.port, security: .startTLS, user: "presse",
                password: "geheim"))
        let mail = try #require(
            MailTransfer(
                server: server, sender: "from@a.test", recipient: "to@b.test",
                message: Array("Subject: x\r\n\r\n.Grüße\r\n".utf8)))
        guard case .tls? = await failure(mail) else {
            Issue.record("the certificate is nobody's")
            return
        }
        #expect(sink.folder.text("mails.jsonl").isEmpty)
        let trusting = try RealServers.engine(caBundle: dovecot.certificate)
        #expect(try await trusting.send(mail) { true }.isAccepted)
        await trusting.stop()
        let mails = sink.folder.text("mails.jsonl")
        #expect(mails.contains(#"Subject: x\r\n\r\n.Gr\u00fc\u00dfe\r\n""#), "\(mails)")
        #expect(RealServers.count("from@a.test\", \"to", in: sink, "mails.jsonl") == 1)
        #expect(Fixtures.text(of: dovecot.server.folder.file("log"))?.contains(", TLS,") == true)
    }
}
