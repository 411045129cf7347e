import Domain
import Glibc
import TestSupport
import Testing

@testable import Polling
@testable import Reading
@testable import Transport

@Suite("Mailboxes, Maildirs and programs as sources")
struct LocalSourceTests {
    private func source(
        _ kind: SourceSettings.Kind, _ carrier: (any MailboxCarrier)? = nil,
        read: @escaping ReadFunction = { Reader.readAnswer($0, cut: $1) }
    ) -> any Source {
        SourceKinds.source(
            for: SourceSettings(id: SourceID("s"), kind: kind),
            with: SourceTools(fetcher: FakeServer([:]), mailboxes: carrier, read: read))
    }

    /// A mail that begins with `crash` ends the reader; for one that begins with `unread` there is none.
    private static let frailRead: ReadFunction = { input, cut throws(ReadFailure) in
        let text = String(decoding: input.bytes, as: UTF8.self)
        if text.hasPrefix("crash") { throw .readerEnded("crash with SIGSEGV") }
        if text.hasPrefix("unread") { throw .noReader("no memory") }
        return Reader.readAnswer(input, cut: cut)
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

    @Test("mails that end the reader are told and passed over, so many in a poll")
    func poison() async throws {
        let carrier = FakeMailbox([
            1: "crash", 2: "crash", 3: "crash", 4: "crash", 5: Self.mail(5),
        ])
        let source = source(Self.mailbox, carrier, read: Self.frailRead)
        let first = await source.poll(SourceCursor(), now: moment)
        #expect(first.failure?.reason == .readerEnded)
        #expect(first.harvest?.faults.first?.contains("INBOX, message 1 ended the reader") == true)
        let second = await source.poll(try #require(first.cursor), now: moment + hour)
        #expect(second.titles == ["Mail 5"])
        #expect(second.harvest?.faults.first?.contains("message 4 ended the reader") == true)
    }

    @Test("where no reader can be had, what is read is kept and the rest is asked for again")
    func readerless() async throws {
        let carrier = FakeMailbox([1: Self.mail(1), 2: "unread"])
        let source = source(Self.mailbox, carrier, read: Self.frailRead)
        let first = await source.poll(SourceCursor(), now: moment)
        #expect(first.titles == ["Mail 1"] && first.failure?.reason == .noReader)
        #expect(first.cursor?.bookmarks == ["place": "5:1"])
        let second = await source.poll(try #require(first.cursor), now: moment + hour)
        #expect(second.cursor == nil && second.failure?.reason == .noReader)
    }

    @Test("a password that is refused is told with the mend, and without the password")
    func refused() async {
        let source = source(Self.mailbox, FakeMailbox(failing: .loginRefused(host: "h")))
        let failure = await source.poll(SourceCursor(), now: moment).failure
        #expect(failure?.reason == .credentials)
        #expect(failure?.description.contains("password_file") == true)
        #expect(failure?.description.contains("geheim") == false)
    }

    private func maildirFolder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for name in ["new", "cur", "tmp"] { mkdir(folder.file(name), 0o755) }
        return folder
    }

    private func write(
        _ name: String, _ text: String, at time: Timestamp, in folder: TemporaryFolder
    ) throws {
        try folder.write(name, text)
        let time = timespec(tv_sec: Int(time.seconds), tv_nsec: 0)
        #expect(utimensat(AT_FDCWD, folder.file(name), [time, time], 0) == 0)
    }

    @Test("a Maildir's mails come once, also when more than one poll reads came at one moment")
    func oneMoment() async throws {
        let folder = try maildirFolder()
        let count = MaildirSource.countLimit * 2 + 50
        for number in 0..<count {
            try write("new/\(number).x", Self.mail(number), at: moment - hour, in: folder)
        }
        let source = source(.maildir(path: folder.path))
        var (cursor, titles) = (SourceCursor(), [String]())
        for _ in 0..<4 {
            let outcome = await source.poll(cursor, now: moment)
            titles += outcome.titles ?? []
            cursor = try #require(outcome.cursor)
        }
        #expect(titles.count == count && Set(titles).count == count)
    }

    @Test("a mail that moves while others are read is read by the next poll")
    func moving() async throws {
        let folder = try maildirFolder()
        for (number, hours) in [(1, -5), (2, -4), (3, -1)] {
            try write("new/\(number).x", Self.mail(number), at: moment + hour * hours, in: folder)
        }
        let source = source(.maildir(path: folder.path)) { input, cut in
            rename(folder.file("new/2.x"), folder.file("cur/2.x:2,S"))
            return Reader.readAnswer(input, cut: cut)
        }
        let first = await source.poll(SourceCursor(), now: moment)
        #expect(first.titles == ["Mail 1", "Mail 3"] && first.harvest?.faults == [])
        let second = await source.poll(try #require(first.cursor), now: moment)
        #expect(second.titles == ["Mail 2"])
        #expect(await source.poll(try #require(second.cursor), now: moment).isUnchanged)
    }

    @Test("a mail of the future, or one that ends the reader, holds up nothing in a Maildir")
    func heldUp() async throws {
        let folder = try maildirFolder()
        for number in 1...4 {
            try write("new/\(number).x", "crash", at: moment - hour * 3, in: folder)
        }
        try write("new/5.x", Self.mail(5), at: moment + hour * 10_000, in: folder)
        let source = source(.maildir(path: folder.path), read: Self.frailRead)
        let first = await source.poll(SourceCursor(), now: moment)
        #expect(first.failure?.reason == .readerEnded)
        let second = await source.poll(try #require(first.cursor), now: moment)
        #expect(second.titles == ["Mail 5"] && second.harvest?.faults.count == 1)
        try write("new/6.x", Self.mail(6), at: moment, in: folder)
        let third = await source.poll(try #require(second.cursor), now: moment + hour)
        #expect(third.titles == ["Mail 6"])
    }

    @Test("what is left out of a folder that holds too many files is told")
    func folderLimit() async throws {
        let folder = try maildirFolder()
        for number in 1...3 { try folder.write("new/\(number).x", Self.mail(number)) }
        let listing = try await DiskFiles().list(in: [folder.file("new")], since: 0, limit: 2)
        #expect(listing.entries.count == 2)
        #expect(
            listing.remark?.hasSuffix("holds more than 2 files: the others are left out") == true)
        let whole = try await DiskFiles().list(in: [folder.file("new")], since: 0, limit: 3)
        #expect(whole.entries.count == 3 && whole.remark == nil)
    }

    @Test("a Maildir's mails come once, also when they are moved and flagged meanwhile")
    func maildir() async throws {
        let folder = try maildirFolder()
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
        #expect(second.titles == ["Mail 2"])
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
