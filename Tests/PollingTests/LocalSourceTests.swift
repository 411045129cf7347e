import Domain
import Glibc
import TestSupport
import Testing

@testable import Polling
@testable import Reading
@testable import Transport

@Suite("Mailboxes, Maildirs and programs as sources")
struct LocalSourceTests {
    private func tools(_ carrier: (any MailboxCarrier)? = nil) -> SourceTools {
        SourceTools(fetcher: FakeServer([:]), mailboxes: carrier)
    }

    private func source(
        _ kind: SourceSettings.Kind, _ carrier: (any MailboxCarrier)? = nil
    ) -> any Source {
        SourceKinds.source(
            for: SourceSettings(id: SourceID("s"), kind: kind), with: tools(carrier))
    }

    private static func mail(_ number: Int) -> String {
        "From: a@b.example\nDate: Mon, 23 Nov 2026 08:00:00 +0000\nMessage-ID: <\(number)@b>\n"
            + "Subject: Mail \(number)\n\nText \(number).\n"
    }

    private static let mailbox = SourceSettings.Kind.mailbox(
        MailboxSettings(
            address: "imaps://imap.example.de/INBOX", user: "presse", password: Secret("geheim"),
            server: OutboundTarget(host: "imap.example.de", port: 993, wire: .imaps)))

    @Test("a mailbox is read from where the last poll ended; what is cut is told")
    func mailbox() async throws {
        let carrier = FakeMailbox([1: Self.mail(1), 2: Self.mail(2)])
        let source = source(Self.mailbox, carrier)
        let first = await source.poll(SourceCursor(), now: moment)
        #expect(first.titles == ["Mail 1", "Mail 2"])
        let cursor = try #require(first.cursor)
        #expect(cursor.bookmarks == ["place": "5:2"])
        #expect(await source.poll(cursor, now: moment + hour).isUnchanged)
        await carrier.add(3, Self.mail(3))
        #expect(await source.poll(cursor, now: moment + hour).titles == ["Mail 3"])
    }

    @Test("of a mailbox whose end is not known, the next look is the first again")
    func quiet() async throws {
        let outcome = await source(Self.mailbox, FakeMailbox()).poll(SourceCursor(), now: moment)
        #expect(outcome.isUnchanged && outcome.cursor?.bookmarks == [:])
    }

    @Test("a password that is refused is told with the mend, and without the password")
    func refused() async {
        let source = source(Self.mailbox, FakeMailbox(failing: .loginRefused(host: "h")))
        let failure = await source.poll(SourceCursor(), now: moment).failure
        #expect(failure?.reason == .credentials)
        #expect(failure?.description.contains("password_file") == true)
        #expect(failure?.description.contains("geheim") == false)
    }

    @Test("a Maildir's mails come once, also when they are moved and flagged meanwhile")
    func maildir() async throws {
        let folder = try TemporaryFolder()
        for name in ["new", "cur", "tmp"] { mkdir(folder.file(name), 0o755) }
        try folder.write("new/1.x", Self.mail(1))
        try folder.write("tmp/9.x", Self.mail(9))
        // Its files are of today.
        let now = Timestamp(seconds: Int64(time(nil)))
        let source = source(.maildir(path: folder.path))
        let first = await source.poll(SourceCursor(), now: now)
        #expect(first.titles == ["Mail 1"])
        let cursor = try #require(first.cursor)
        rename(folder.file("new/1.x"), folder.file("cur/1.x:2,S"))
        #expect(await source.poll(cursor, now: now + hour).isUnchanged)
        try folder.write("new/2.x", Self.mail(2))
        let second = await source.poll(cursor, now: now + hour)
        #expect(second.titles?.contains("Mail 2") == true)
    }

    @Test("a folder that is no Maildir is told")
    func noMaildir() async throws {
        let folder = try TemporaryFolder()
        let failure = await source(.maildir(path: folder.path)).poll(SourceCursor(), now: moment)
            .failure
        #expect(failure?.description.contains("no Maildir") == true)
    }

    private func program(_ script: String, limit: Duration = .seconds(30)) -> any Source {
        source(
            .program(
                ProgramSettings(
                    path: "/bin/sh", arguments: ["-c", script], timeLimit: limit)))
    }

    @Test("a program's lines are documents, and it is told since when")
    func program() async throws {
        let source = program(
            #"read since; echo "{\"id\":\"1\",\"title\":\"Eins\",\"text\":\"$(echo "$since" | tr -d '{}\":')\"}""#
        )
        let first = await source.poll(SourceCursor(), now: moment)
        #expect(first.titles == ["Eins"])
        #expect(first.harvest?.documents.first?.text == "sincenull")
        let second = await source.poll(try #require(first.cursor), now: moment + hour)
        #expect(second.harvest?.documents.first?.text.hasPrefix("since20") == true)
    }

    @Test("what a program printed before it failed is taken; that it failed is told in its words")
    func failing() async {
        let outcome = await program(#"echo '{"title":"Eins"}'; echo kaputt >&2; exit 3"#)
            .poll(SourceCursor(), now: moment)
        #expect(outcome.titles == ["Eins"])
        #expect(outcome.failure?.description == "/bin/sh ended with status 3: kaputt ")
    }

    @Test(
        "a program that hangs, floods or prints something else ends as a failure",
        arguments: [
            ("sleep 60 & sleep 60", "it took longer than 1 s"),
            ("while :; do head -c 100000 /dev/zero; done", "it said more than 10 MiB"),
            ("echo Guten Tag", "prints no JSON Lines"),
        ])
    func bounds(script: String, words: String) async {
        let limit = script.hasPrefix("sleep") ? Duration.seconds(1) : .seconds(60)
        let failure = await program(script, limit: limit).poll(SourceCursor(), now: moment).failure
        #expect(failure?.description.contains(words) == true, "\(failure?.description ?? "")")
    }

    @Test("one that is not there is told")
    func missing() async {
        let source = source(
            .program(
                ProgramSettings(path: "/nowhere/x", arguments: [], timeLimit: .seconds(1))))
        let failure = await source.poll(SourceCursor(), now: moment).failure
        #expect(failure?.description == "/nowhere/x can't be run: No such file or directory")
    }
}

/// A mailbox of these messages, by number.
private actor FakeMailbox: MailboxCarrier {
    private var messages: [UInt32: String]
    private let failure: TransportError?

    init(_ messages: [UInt32: String] = [:], failing failure: TransportError? = nil) {
        (self.messages, self.failure) = (messages, failure)
    }

    func add(_ uid: UInt32, _ text: String) { messages[uid] = text }

    func visit(_ mailbox: MailboxRequest) async throws(TransportError) -> MailboxAnswer {
        if let failure { throw failure }
        let last = mailbox.last?.uid ?? 0
        var answer = MailboxAnswer()
        for (uid, text) in messages.sorted(by: { $0.key < $1.key }) where uid > last {
            answer.messages.append(.init(uid: uid, bytes: Array(text.utf8), isCut: false))
        }
        let end = answer.messages.last?.uid ?? mailbox.last?.uid
        answer.place = end.map { MailboxPlace(validity: 5, uid: $0) }
        return answer
    }
}
