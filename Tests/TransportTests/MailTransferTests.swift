import Testing

@testable import Transport

@Suite struct MailTransferTests {
    private static let message = Array("Subject: x\r\n\r\nhello\r\n".utf8)

    @Test(
        "an address that could break out of its command is no envelope",
        arguments: [
            "", "nobody", "a@b.test>\r\nRCPT TO:<c@d.test", "a@b.test\n", "a b@c.test",
            "<a@b.test>",
            "a@b.test\0", "a@" + String(repeating: "x", count: 400),
        ])
    func refusesAddresses(_ recipient: String) throws {
        let server = try #require(MailServer("smtp://127.0.0.1:2525"))
        #expect(
            MailTransfer(
                server: server, sender: "a@b.test", recipient: recipient, message: Self.message)
                == nil)
    }

    @Test(
        "a lone CR or LF could smuggle a second mail",
        arguments: ["a\n.\nMAIL FROM:<x@y>\r\n", "a\r.\r\n", "a\r\n.\n", "a\r", "\n"])
    func refusesLoneLineEnds(_ message: String) throws {
        let server = try #require(MailServer("smtp://127.0.0.1:2525"))
        #expect(
            MailTransfer(
                server: server, sender: "", recipient: "a@b.test", message: Array(message.utf8))
                == nil)
    }

    @Test(
        "an address of a mail server says how it is spoken to",
        arguments: [
            ("smtp://127.0.0.1:2525", MailServer.Security.none, UInt16(2525)),
            ("smtp://localhost", .none, 25), ("smtp://[::1]:26", .none, 26),
            ("smtp://mail.example.de", .startTLS, 587),
            ("smtps://mail.example.de", .implicitTLS, 465),
            ("SMTP://Mail.Example.De:25/", .startTLS, 25),
        ])
    func readsServers(_ text: String, _ security: MailServer.Security, _ port: UInt16) throws {
        let server = try #require(MailServer(text))
        #expect(server.security == security && server.port == port)
    }

    @Test("user and password are decoded")
    func readsCredentials() throws {
        let server = try #require(MailServer("smtps://me%40b.test:p%3A%2Fw:@mail.test"))
        #expect(server.user == "me@b.test" && server.password == "p:/w:")
    }

    @Test(
        "what is no mail server is refused",
        arguments: [
            "", "smtp://", "http://a.test", "smtp://a.test/x", "smtp://a b", "mail.test:25",
        ])
    func refusesServers(_ text: String) {
        #expect(MailServer(text) == nil)
    }

    @Test("OUT-06: nothing goes unprotected beyond this machine")
    func refusesPlaintext() {
        #expect(MailServer(host: "mail.test", port: 25, security: .none) == nil)
        #expect(MailServer(host: "192.168.1.2", port: 25, security: .none) == nil)
        #expect(MailServer(host: "127.0.0.1", port: 25, security: .none) != nil)
    }

    @Test("a reply of many lines is one text, and the farewell is none")
    func readsReplies() {
        var parser = MailReplyParser()
        func append(_ line: String) -> Bool {
            Array(line.utf8).withUnsafeBytes { parser.append($0) }
        }
        let lines = [
            "550-5.7.1 we do\r\n", "550 5.7.1 not\u{1B}[31m want\r\n", "221 bye\r\n", "?\r\n", "",
        ]
        let ends = lines.map(append)
        #expect(ends == [false, true, false, false, false])
        #expect(parser.reply == MailReply(code: 550, text: "5.7.1 we do 5.7.1 not [31m want"))
    }
}
