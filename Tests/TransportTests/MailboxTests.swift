import Domain
import Glibc
import TestSupport
import Testing

@testable import Transport

@Suite("A mailbox")
struct MailboxTests {
    private let engine: TransferEngine

    init() throws { engine = try RealServers.engine() }

    private static let mail = "From: a@b.test\r\nSubject: Roteninsel\r\n\r\nGuten Tag.\r\n"

    private func server(_ mode: String = "normal", mails: Int = 3) throws -> ServerProcess {
        let server = try ServerProcess(python: "imap_mailbox.py", ["--mode", mode])
        for number in 1..<(mails + 1) {
            try server.folder.write("\(number * 10).eml", Self.mail)
        }
        return server
    }

    private func request(
        _ server: ServerProcess, behind last: MailboxPlace? = nil, folder: String = "",
        password: String = "geheim", count: Int = 10, size: Int = 1 << 20
    ) throws -> MailboxRequest {
        MailboxRequest(
            server: try #require(
                MailboxServer(
                    "imap://127.0.0.1:\(server.port)/\(folder)", user: "presse",
                    password: Secret(password))),
            last: last, day: CivilDate(daysSinceEpoch: 20_000), countLimit: count,
            sizeLimit: size)
    }

    private func failure(_ request: MailboxRequest) async -> TransportError? {
        do throws(TransportError) {
            _ = try await engine.visit(request)
            return nil
        } catch { return error }
    }

    @Test("gives what is new, each message once, and is opened for reading only")
    func messages() async throws {
        let server = try server()
        let first = try await engine.visit(try request(server, count: 2))
        #expect(first.messages.map(\.uid) == [10, 20])
        #expect(first.messages.first?.bytes == Array(Self.mail.utf8))
        #expect(first.hasMore)
        let second = try await engine.visit(try request(server, behind: first.place))
        #expect(second.messages.map(\.uid) == [30])
        let third = try await engine.visit(try request(server, behind: second.place))
        #expect(third.messages.isEmpty)
        #expect(third.place == MailboxPlace(validity: 17, uid: 30))
        let commands = server.folder.text("commands")
        #expect(commands.contains("EXAMINE"))
        #expect(!commands.contains("SELECT") && !commands.contains("STORE"))
        await engine.stop()
    }

    @Test("one that was made anew is read from the start; one that is too long comes cut")
    func renewed() async throws {
        let server = try server(mails: 1)
        let answer = try await engine.visit(
            try request(server, behind: MailboxPlace(validity: 16, uid: 900), size: 20))
        #expect(answer.messages.map(\.uid) == [10])
        #expect(answer.messages.first?.bytes.count == 20)
        #expect(answer.messages.first?.isCut == true)
        await engine.stop()
    }

    @Test("a first look that finds nothing notes the mailbox's end, and what is old stays unread")
    func quiet() async throws {
        let server = try server("old")
        let first = try await engine.visit(try request(server))
        #expect(first.messages.isEmpty)
        #expect(first.place == MailboxPlace(validity: 17, uid: 30))
        try server.folder.write("40.eml", Self.mail)
        let second = try await engine.visit(try request(server, behind: first.place))
        #expect(second.messages.map(\.uid) == [40])
        await engine.stop()
    }

    @Test("where the mailbox's end is not told, the next look is the first again")
    func vague() async throws {
        let server = try server("vague")
        let first = try await engine.visit(try request(server))
        #expect(first.messages.isEmpty && first.place == nil)
        await engine.stop()
    }

    @Test("a folder's name may have umlauts")
    func umlauts() async throws {
        let server = try server(mails: 1)
        let answer = try await engine.visit(
            try request(server, folder: "Bewertungen/Käufer"))
        #expect(answer.messages.count == 1)
        await engine.stop()
    }

    @Test(
        "names of folders are sent in modified UTF-7 (RFC 3501 §5.1.3)",
        arguments: [
            ("INBOX", "INBOX"), ("Käufer", "K&AOQ-ufer"), ("Lob & Tadel", "Lob &- Tadel"),
            ("~peter/mail/台北/日本語", "~peter/mail/&U,BTFw-/&ZeVnLIqe-"), ("ä&", "&AOQ-&-"),
            ("Presse 📰", "Presse &2D3c8A-"), ("☺!", "&Jjo-!"),
        ])
    func folderNames(name: String, sent: String) {
        #expect(ModifiedUTF7.encoded(name) == sent)
    }

    @Test("a wrong password and a folder that is not there are told as such")
    func refusals() async throws {
        let server = try server()
        #expect(
            await failure(try request(server, password: "falsch"))
                == .loginRefused(host: "127.0.0.1"))
        let missing = await failure(try request(server, folder: "Archiv"))
        #expect(missing.map { "\($0)" }?.contains("there is no such mailbox") == true)
        await engine.stop()
    }

    @Test("a message that looks like the server's own words is only a message")
    func fake() async throws {
        let server = try server("fake")
        let answer = try await engine.visit(try request(server))
        #expect(answer.messages.count == 3)
        await engine.stop()
    }

    @Test(
        "a server that drops, never ends a line, floods or lies of a length is left",
        .timeLimit(.minutes(1)), arguments: ["drop", "endless", "huge", "flood"])
    func broken(mode: String) async throws {
        let server = try server(mode)
        let error = await failure(try request(server))
        guard case .protocolError = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        await engine.stop()
    }

    @Test("who waits for a silent server can be told to end")
    func cancelled() async throws {
        let server = try server("silent")
        let request = try request(server)
        let task = Task { await failure(request) }
        await RealServers.until { server.folder.text("commands").contains("EXAMINE") }
        task.cancel()
        #expect(await task.value == .cancelled)
        await engine.stop()
    }

    @Test(
        "an address is a mailbox's or none",
        arguments: [
            ("imaps://imap.example.de/Presse", "imaps://imap.example.de:993/", "Presse"),
            ("imap://127.0.0.1:1143", "imap://127.0.0.1:1143/", "INBOX"),
            ("IMAPS://imap.example.de/a%20b", "imaps://imap.example.de:993/", "a b"),
            ("imaps://imap.example.de/K%C3%A4ufer", "imaps://imap.example.de:993/", "Käufer"),
        ])
    func addresses(text: String, address: String, folder: String) throws {
        let server = try #require(MailboxServer(text, user: "a", password: Secret("b")))
        #expect(server.address == address)
        #expect(server.folder == folder)
    }

    @Test(
        "no password in it, no other protocol, nothing that could become a command",
        arguments: [
            "imaps://a:b@imap.example.de/", "https://imap.example.de/", "imap.example.de",
            "imaps://imap.example.de/a%0d%0aDELETE", "imaps://imap.example.de/%ff",
            "imaps:///INBOX", "imaps://x/?a=b",
        ])
    func refusedAddresses(text: String) {
        #expect(MailboxServer(text, user: "a", password: Secret("b")) == nil)
    }

    @Test(
        "a real server (Dovecot), by TLS: its mails come once, and stay unread",
        .enabled(if: Dovecot.obstacle(to: "imap") == nil, "\(Dovecot.obstacle(to: "imap") ?? "")"),
        .timeLimit(.minutes(1)))
    func dovecot() async throws {
        let dovecot = try Dovecot(mails: [Self.mail, Self.mail])
        let engine = try RealServers.engine(caBundle: dovecot.certificate)
        var request = MailboxRequest(
            server: try #require(
                MailboxServer(
                    "imaps://127.0.0.1:\(dovecot.server.port)/INBOX", user: "presse",
                    password: Secret("geheim"))),
            last: nil, day: CivilDate(daysSinceEpoch: 20_000), countLimit: 10,
            sizeLimit: 1 << 20)
        let first = try await engine.visit(request)
        #expect(
            first.messages.map { String(decoding: $0.bytes, as: UTF8.self) } == [
                Self.mail, Self.mail,
            ])
        request.last = first.place
        #expect(try await engine.visit(request).messages.isEmpty)
        // Dovecot keeps flags behind `:2,` in a file's name.
        #expect(dovecot.mailNames.allSatisfy { !$0.hasSuffix("S") })
        await engine.stop()
    }
}

@Suite("An IMAP server's responses")
struct ImapParserTests {
    private static let stream =
        "* OK [UIDVALIDITY 7] x\r\n* SEARCH 1 2\r\n"
        + "* 1 FETCH (UID 5 BODY[] {12}\r\ne1 OK no\r\n{} FLAGS ())\r\ne1 OK done\r\n"

    private static func responses(of parts: [ArraySlice<UInt8>]) throws -> [ImapResponse] {
        var parser = ImapParser(literalLimit: 100)
        var responses: [ImapResponse] = []
        for part in parts {
            parser.append(part)
            while let response = try parser.next() { responses.append(response) }
        }
        return responses
    }

    @Test("come whole, however they are cut, with literals apart")
    func cuts() throws {
        let bytes = Array(Self.stream.utf8)
        let whole = try Self.responses(of: [bytes[...]])
        #expect(whole.map(\.text).last == "e1 OK done")
        #expect(whole.count == 4)
        #expect(whole[2].literals == [Array("e1 OK no\r\n{}".utf8)])
        #expect(whole[2].number(after: "UID") == 5)
        for place in bytes.indices {
            #expect(try Self.responses(of: [bytes[..<place], bytes[place...]]) == whole)
        }
    }

    @Test("a literal beyond the limit, or a line without end, is a fault and no memory")
    func limits() {
        #expect(throws: ImapParser.Fault.self) {
            try Self.responses(of: [Array("* 1 FETCH (BODY[] {101}\r\n".utf8)[...]])
        }
        #expect(throws: ImapParser.Fault.self) {
            try Self.responses(of: [Array("* {99999999999999999999}\r\n".utf8)[...]])
        }
        #expect(throws: ImapParser.Fault.self) {
            try Self.responses(of: [[UInt8](repeating: 0x61, count: ImapParser.lineLimit + 1)[...]])
        }
    }
}
