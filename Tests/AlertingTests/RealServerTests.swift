import Alerting
import Cryptography
import Domain
import JSON
import TestSupport
import Testing
import Transport

/// Channels over Transport's engine against servers on loopback.
@Suite("Channels against real servers")
struct RealServerTests {
    private func lines(_ name: String, of server: ServerProcess) throws -> [JSONValue] {
        try server.folder.text(name).split(separator: "\n").map { try JSONValue(parsing: $0.utf8) }
    }

    @Test("a mail arrives as it was rendered, after permission, once")
    func mail() async throws {
        let server = try ServerProcess(python: "smtp_sink.py")
        let engine = try TransferEngine(settings: .init())
        let to = try #require(EmailAddress("sales@example.de"))
        let from = try #require(EmailAddress("earshot@example.de"))
        let mailServer = try #require(MailServer("smtp://127.0.0.1:\(server.port)"))
        let channel = EmailChannel(
            name: "mail", settings: .init(to: [to], from: from, server: mailServer),
            tools: ChannelTools(carrier: engine, local: FakeCarrier(), naming: Channels.naming))
        let bytes = try #require(
            channel.render(Samples.bulletin(Samples.all), for: to.description, key: "k").first
        ).bytes
        var item = Items.item(to: channel)
        item.draft.message = bytes
        #expect(await channel.deliver(item, at: Samples.morning) { false } == .notPermitted)
        guard case .accepted = await channel.deliver(item, at: Samples.morning, permit: { true })
        else {
            Issue.record("refused")
            return
        }
        await engine.stop()
        let mails = try lines("mails.jsonl", of: server)
        #expect(mails.count == 1)
        #expect(mails.first?["data"]?.string.map { Array($0.utf8) } == bytes)
    }

    @Test("OUT-04: a refused recipient and a lost reply are told apart")
    func refusals() async throws {
        let server = try ServerProcess(
            python: "smtp_sink.py", ["--mode", "rcpt", "--reply", "550 5.1.1 no such user"])
        let engine = try TransferEngine(settings: .init())
        let to = try #require(EmailAddress("sales@example.de"))
        let mailServer = try #require(MailServer("smtp://127.0.0.1:\(server.port)"))
        let channel = EmailChannel(
            name: "mail", settings: .init(to: [to], from: to, server: mailServer),
            tools: ChannelTools(carrier: engine, local: FakeCarrier(), naming: Channels.naming))
        var item = Items.item(to: channel)
        item.draft.message = Array("Subject: x\r\n\r\ny\r\n".utf8)
        let refused = await channel.deliver(item, at: Samples.morning) { true }
        #expect(refused == .smtpRefusal(code: 550, reply: "550 5.1.1 no such user"))
        try server.folder.write("mode", "drop-after-dot")
        let lost = await channel.deliver(item, at: Samples.morning) { true }
        guard case .ambiguous = lost else {
            Issue.record("\(lost)")
            return
        }
        await engine.stop()
    }

    @Test("a webhook's signature holds over the bytes that arrived")
    func webhook() async throws {
        let server = try ServerProcess(python: "faults.py")
        let engine = try TransferEngine(settings: .init())
        let address = try #require(WebAddress("http://127.0.0.1:\(server.port)/ok"))
        let channel = WebhookChannel(
            name: "hook", settings: .init(address: address, secrets: [Secret(Channels.webhookKey)]),
            tools: ChannelTools(
                carrier: engine, local: FakeCarrier(), naming: Channels.naming,
                limits: Channels.patient))
        var item = Items.item(to: channel)
        item.draft.message = try #require(
            channel.render(Samples.bulletin(Samples.all), for: "hook", key: "k").first
        ).bytes
        _ = await channel.deliver(item, at: Samples.morning) { true }
        await engine.stop()
        let entries = try lines("requests.jsonl", of: server)
        let request = try #require(entries.first { $0["event"]?.string == "head" })
        let length = entries.first { $0["event"]?.string == "body" }?["length"]?.integer
        #expect(length == item.draft.message.count)
        let field = { (name: String) in request["fields"]?[name]?.string ?? "" }
        let content = "\(field("webhook-id")).\(field("webhook-timestamp"))."
        let code = SHA256.authenticationCode(
            of: Array(content.utf8) + item.draft.message, key: Channels.webhookKey)
        #expect(field("webhook-signature") == "v1,\(Base64.encode(code))")
    }
}
