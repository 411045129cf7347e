import Glibc
import TestSupport
import Testing

/// People's data, from a feed to the bytes on disk and in the log.
@Suite("Privacy")
struct PrivacyTests {
    private static let feed = """
        <rss version="2.0"><channel><title>Blatt</title>\
        <item><guid>g1</guid><author>Ada Zwirbelquast</author><link>https://blatt.example/1</link>\
        <title>Müller Maschinenbau baut Krambambuli</title><description>Die Müller Maschinenbau \
        GmbH in Esslingen erweitert, schreibt Schnurpsel über die Drehmaschine.</description></item>\
        <item><guid>g2</guid><author>Ada Zwirbelquast</author><link>https://blatt.example/2</link>\
        <title>Wetter mit Krambambuli</title><description>Regen bei Schnurpsel.</description></item>\
        </channel></rss>
        """
    private static let words = ["Zwirbelquast", "Krambambuli", "Schnurpsel"]

    private func workplace(_ receiver: DeliveryReceiver, _ more: String = "") throws
        -> DeliveryWorkplace
    {
        let place = try DeliveryWorkplace(
            """
            sources: [{file: a.xml, id: news}]
            channels:
              \(receiver.channel)
            alerts: [{name: all, send: immediately, when: {min_score: 0}, to: [hook]}]
            \(more)

            """)
        try place.folder.write("a.xml", Self.feed)
        return place
    }

    /// Files of the store that hold the word.
    private func files(with word: String, in place: DeliveryWorkplace) -> [String] {
        ["earshot.db", "earshot.db-wal", "earshot.db-shm"].filter { name in
            Fixtures.bytes(of: place.folder.file(name))?.firstRange(of: Array(word.utf8)) != nil
        }
    }

    @Test("PRI-01: what is past its retention is in no file any more, and comes back by no poll")
    func retention() async throws {
        let receiver = try DeliveryReceiver()
        let place = try workplace(receiver, "privacy: {authors: plain}")
        #expect(try await place.earshot("scan", "--notify").status == 0)
        #expect(try receiver.posts.count == 1)
        for word in Self.words { #expect(!files(with: word, in: place).isEmpty) }
        let script = """
            import sqlite3, sys
            store = sqlite3.connect(sys.argv[1])
            past = 3 * 365 * 86400 * 1000
            for table, column in [("document", "first_seen"), ("mention", "first_seen"),
                                  ("sketch", "first_seen"), ("outbox", "created_at"),
                                  ("outbox", "next_at")]:
                store.execute(f"UPDATE {table} SET {column} = {column} - ?", (past,))
            store.commit()
            """
        _ = try ChildProcess.run(
            ["python3", "-I", "-c", script, place.folder.file("earshot.db")], in: place.folder)
        let pruned = try await place.earshot("prune")
        #expect(pruned.output.contains("2 documents, 1 mention, 1 message"), "\(pruned)")
        for word in Self.words { #expect(files(with: word, in: place) == []) }
        #expect(try await place.earshot("scan", "--notify").status == 0)
        #expect(try await place.mentions().isEmpty)
        #expect(try receiver.posts.count == 1)
    }

    @Test("PRI-03: unless it is asked for, no name of an author is kept or sent")
    func minimal() async throws {
        let receiver = try DeliveryReceiver()
        let place = try workplace(receiver)
        #expect(try await place.earshot("scan", "--notify").status == 0)
        #expect(try receiver.posts.map { $0.body.contains("\"authors\":[]") } == [true])
        #expect(files(with: "Zwirbelquast", in: place) == [])
        #expect(!files(with: "Krambambuli", in: place).isEmpty)
        let record = try await place.earshot("record-of-processing")
        #expect(record.output.contains("keine Namen von Verfassern"))
    }

    @Test("PRI-02: an author kept as a code is told, erased by name, and does not come back")
    func hashed() async throws {
        let receiver = try DeliveryReceiver()
        let place = try workplace(receiver, "privacy: {authors: hash}")
        let scan = try await place.earshot("scan", "--notify", "-v")
        #expect(scan.status == 0, "\(scan.errors)")
        #expect(files(with: "Zwirbelquast", in: place) == [])
        let body = try #require(try receiver.posts.first?.body)
        #expect(body.contains("\"authors\":[\"author-") && !body.contains("Zwirbelquast"))
        let held = try await place.earshot("export", "--author", "ada zwirbelquast")
        #expect(held.lines.count == 2, "\(held.errors)")
        // Without the key nobody may believe that nothing is held.
        let key = place.folder.file("earshot.db.authors.key")
        rename(key, key + ".away")
        let lost = try await place.earshot("export", "--author", "Ada Zwirbelquast")
        #expect(lost.status == 1 && lost.errors.contains(key), "\(lost)")
        rename(key + ".away", key)
        let erased = try await place.earshot("erase", "--author", "Ada Zwirbelquast", "-v")
        #expect(erased.output.contains("erased: 2 documents, 1 mention"), "\(erased)")
        #expect(!erased.output.contains("Ada") && !erased.errors.contains("Ada"))
        for word in Self.words { #expect(files(with: word, in: place) == []) }
        #expect(try await place.earshot("scan").status == 0)
        #expect(try await place.mentions().isEmpty)
        #expect(
            try await place.earshot("export", "--author", "Ada Zwirbelquast").output.isEmpty)
    }

    @Test("who stops keeping names loses those that were kept with the next prune")
    func changed() async throws {
        let place = try DeliveryWorkplace(
            "sources: [{file: a.xml, id: news}]\nprivacy: {authors: plain}\n")
        try place.folder.write("a.xml", Self.feed)
        #expect(try await place.earshot("scan").status == 0)
        try place.configure("sources: [{file: a.xml, id: news}]\n")
        #expect(files(with: "Zwirbelquast", in: place) != [])
        let pruned = try await place.earshot("prune")
        #expect(pruned.status == 0, "\(pruned.errors)")
        #expect(files(with: "Zwirbelquast", in: place).isEmpty)
        #expect(try await place.mentions().count == 1)
    }

    @Test(
        "PRI-01, PRI-02, SEC-01: no secret and no word of a document gets into any log, at any level"
    )
    func sentinels() async throws {
        let chats = try ServerProcess(python: "chat_receiver.py")
        let mail = try ServerProcess(
            python: "smtp_sink.py", ["--mode", "dot", "--reply", "451 4.3.0 try again later"])
        let root = "http://127.0.0.1:\(chats.port)"
        let place = try DeliveryWorkplace(
            """
            sources:
              - {file: a.xml, id: news}
              - feed: "\(root)/none?key=geheim-query"
                id: guarded
                headers: {X-Api-Key: geheim-header}
                bearer_file: bearer.secret
              - {feed: "\(root)/other", id: closed, user: anna, password_file: password.secret}
            channels:
              mail:
                email:
                  to: [anna@mail.test]
                  from: e@mail.test
                  smtp: smtp://127.0.0.1:\(mail.port)
              locked:
                email:
                  to: [anna@mail.test]
                  from: e@mail.test
                  smtp: smtp://127.0.0.1:\(mail.port)
                  user: anna
                  password_file: smtp.secret
              teams: {teams: {url: "\(root)/teams?sig=geheim-sig"}}
              slack: {slack: {url: "\(root)/services/geheim-slack"}}
              matrix: {matrix: {url: "\(root)", token: matrix-token, room: "!r:x.example"}}
              telegram: {telegram: {url: "\(root)", token: "123:abc", chat: "-100"}}
              ntfy: {ntfy: {url: "\(root)/topic", token: geheim-ntfy}}
              zulip: {zulip: {url: "\(root)", user: bot@example.org, key: zulip-key, channel: news}}
              hook: {webhook: {url: "\(root)/geheim-hook", secret: whsec_Z2VoZWltLWdlaGVpbS1nZWhlaW0tZ2VoZWlt}}
              json: {json: {url: "\(root)/geheim-json", bearer: geheim-bearer, template: '{"text": "{{text}}"}'}}
              own: {exec: {command: [/bin/false]}}
            alerts:
              - name: all
                send: immediately
                when: {min_score: 0}
                to: [mail, locked, teams, slack, matrix, telegram, ntfy, zulip, hook, json, own]

            """)
        for name in ["bearer", "password", "smtp"] {
            try place.folder.write("\(name).secret", "geheim-\(name)\n")
            chmod(place.folder.file("\(name).secret"), 0o600)
        }
        var logs = ""
        for (number, fault) in ["throttle", "gone", "large", ""].enumerated() {
            try chats.folder.write("fault", fault)
            if fault.isEmpty { unlink(chats.folder.file("fault")) }
            try place.folder.write(
                "a.xml", Self.feed.replacing("<guid>g", with: "<guid>\(number)"))
            let scan = try await place.earshot("scan", "--notify", "-v")
            #expect(scan.status == 1 || scan.status == 3, "\(scan.errors)")
            logs += scan.errors
            try place.endWaits()
        }
        let daemon = try EarshotProgram.start(
            ["run", "-v", "--config", place.folder.file("earshot.yaml")], in: place.folder,
            named: "daemon")
        try await eventually("the daemon runs") { place.log().contains("running") }
        #expect(daemon.terminate().status == 0)
        logs += place.log() + (try await place.earshot("check", "-v").errors)
        logs += try await place.earshot("outbox").output
        logs += try await place.earshot("sources").output
        logs += try await place.earshot("channels").output
        // It is about something: sources, deliveries and their failures are in there.
        for word in ["guarded", "closed", "source read", "given up", "disabled", "404"] {
            #expect(logs.contains(word), "\(word)")
        }
        for secret in ["geheim", "matrix-token", "123:abc", "zulip-key", "Z2VoZWlt"] {
            #expect(!logs.contains(secret), "\(secret)")
        }
        // The subject of a message has the title of what it tells of; nothing else has.
        let withoutSubjects = logs.split(separator: "\n").filter { !$0.hasPrefix("       ") }
        for word in Self.words {
            #expect(!withoutSubjects.contains { $0.contains(word) }, "\(word)")
        }
    }

    @Test("the record of processing is printed in both languages")
    func record() async throws {
        let place = try workplace(try DeliveryReceiver())
        let german = try await place.earshot("record-of-processing")
        #expect(german.status == 0 && german.output.hasPrefix("# Verzeichnis von"))
        #expect(german.output.contains(place.folder.file("earshot.yaml")))
        let english = try await place.earshot("record-of-processing", "--lang", "en")
        #expect(english.output.hasPrefix("# Record of processing activities"))
        #expect(english.output.contains("hook (webhook, 127.0.0.1:"))
        #expect(!english.output.contains("whsec_"))
        #expect(try await place.earshot("record-of-processing", "--lang", "fr").status == 2)
    }
}
