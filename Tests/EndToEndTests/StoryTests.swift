import JSON
import TestSupport
import Testing

@Suite("Stories")
struct StoryTests {
    private typealias Item = ChangingFeeds.Item

    private static let sentences = [
        "Lerche Dosiertechnik ruft eine Pumpe zurück, weil sich an ihr ein Ventil lösen kann.",
        "Betroffen sind Geräte, die im Frühjahr an Molkereien und Wasserwerke geliefert wurden.",
        "Verletzt wurde nach Angaben der Firma niemand, doch in einem Werk stand Wasser im Keller.",
        "Kunden erhalten kostenlos ein neues Teil, das ein Monteur in einer Stunde einsetzt.",
        "Die Aufsicht in Celle prüft, ob das Unternehmen früher hätte warnen müssen.",
    ]

    @Test("copies in other words around them alert nobody again, over restarts too")
    func copies() async throws {
        let feeds = try ChangingFeeds(count: 4)
        let whole = Self.sentences.joined(separator: " ")
        func publish(_ title: String, _ text: String, in feed: Int) throws {
            let link = "https://blatt\(feed).example/a"
            try feeds.publish([Item(title, guid: "g", link: link, text: text)], in: feed)
        }
        try publish("Rückruf bei Lerche", Self.sentences[..<4].joined(separator: " "), in: 0)
        for feed in 1..<4 {
            try publish("Freibad öffnet", "Das Freibad öffnet am Montag.", in: feed)
        }
        #expect(try await feeds.scan().mentions().count == 1)
        #expect(try await feeds.alerts() == 1)
        try publish("Ventil kann sich lösen", "Celle (dpa) – " + whole, in: 1)
        try publish(
            "Pumpen im Rückruf",
            Self.sentences[1...].joined(separator: " ") + " (Lerche Dosiertechnik)", in: 2)
        #expect(try await feeds.scan().mentions().isEmpty)
        #expect(try await feeds.alerts() == 1)
        let stored = try await feeds.stored()
        #expect(stored.map(\.alsoIn) == [2])
        #expect(stored.map(\.outlets) == [3])
        try publish(
            "Lerche Dosiertechnik baut an", String(whole.reversed()) + " Lerche Dosiertechnik",
            in: 3)
        #expect(try await feeds.scan().mentions().count == 1)
        #expect(try await feeds.alerts() == 2)
    }

    @Test(
        "who was alerted at once learns who joined, once: by a digest that goes there, else once a day"
    )
    func joined() async throws {
        let receiver = try DeliveryReceiver()
        let server = try ServerProcess(python: "chat_receiver.py")
        let names = ["a", "b", "c", "d"]
        let sources = names.map { "{file: \($0).xml, id: \($0)}" }
        let place = try DeliveryWorkplace(
            """
            sources: [\(sources.joined(separator: ", "))]
            channels:
              \(receiver.channel)
              chat: {mattermost: {url: "http://127.0.0.1:\(server.port)/mattermost"}}
            alerts:
              - {name: sofort, when: {source: [a]}, send: immediately, to: [hook, chat]}
              - {name: morgens, when: {facet: [partner]}, send: daily at \(WallClock.past), to: [chat]}

            """)
        func publish(_ names: [String]) throws {
            for name in ["a", "b", "c", "d"] {
                let feed = DeliveryFeed.rss(names.contains(name) ? [.product("7")] : [])
                try place.folder.write(
                    "\(name).xml", feed.replacing("bote.example", with: "\(name).example"))
            }
        }
        func chats() -> [String] {
            server.folder.text("messages.jsonl").split(separator: "\n").map(String.init)
        }
        try publish(["a"])
        #expect(try await place.earshot("scan", "--notify").status == 0)
        #expect(try receiver.posts.count == 1 && chats().count == 1)
        try publish(["a", "b", "c"])
        #expect(try await place.earshot("scan").status == 0)
        try place.ageRules()
        for _ in 0..<2 {
            #expect(try await place.earshot("scan", "--notify").status == 0)
            let posts = try receiver.posts
            #expect(posts.count == 2, "\(posts.map(\.body))")
            let data = try JSONValue(parsing: #require(posts.last).body.utf8)["data"]
            let mention = data?["mentions"]?.array?.first
            #expect(data?["rule"]?.string == "sofort")
            #expect(mention?["joinedSince"]?.array?.compactMap(\.string) == ["b", "c"])
            #expect(chats().count == 2)
            let line = try #require(chats().last)
            let body = try JSONValue(parsing: line.utf8)["body"]?.string ?? ""
            let chat = try JSONValue(parsing: body.utf8)["text"]?.string ?? ""
            #expect(chat.contains("Weitere Quellen zu 1 Geschichte"))
            #expect(chat.contains("schon gemeldet, seither +2\u{A0}weitere Quellen (b, c)"))
            #expect(chat.contains("morgens"))
        }
        let csv = try await place.earshot("mentions", "--format", "csv")
        #expect(csv.output.contains(",story,outlets,also_in,"))
        #expect(csv.output.contains(",3,b c,"), "\(csv.output)")
    }

    @Test("a digest with nothing in it is sent where it is asked for, and says what was read")
    func empty() async throws {
        let receiver = try DeliveryReceiver()
        let server = try ServerProcess(python: "chat_receiver.py")
        let place = try DeliveryWorkplace(
            """
            sources: [{file: a.xml, id: a}, {file: fehlt.xml, id: fehlt}]
            channels:
              \(receiver.channel)
              chat: {mattermost: {url: "http://127.0.0.1:\(server.port)/mattermost"}}
            alerts:
              - {name: still, when: {min_score: 100}, send: daily at \(WallClock.past), to: [hook]}
              - {name: morgens, when: {min_score: 100}, send: daily at \(WallClock.past), to: [chat], empty: send}

            """)
        try place.folder.write("a.xml", DeliveryFeed.rss([.product("7")]))
        _ = try await place.earshot("scan")
        try place.ageRules()
        _ = try await place.earshot("scan", "--notify")
        #expect(try receiver.posts.isEmpty)
        let sent = server.folder.text("messages.jsonl")
        #expect(sent.contains("Nichts Neues") && sent.contains("1 neuer Text, 1 von 2 Quellen"))
        #expect(sent.contains("1 Fundstelle lag unter 100 Punkten."))
        #expect(sent.contains("Nicht gelesen: fehlt."))
    }

    @Test("the mail that tells of a mention at once names the sources that can't be read")
    func failing() async throws {
        let sink = try await MailSink()
        let place = try DeliveryWorkplace(
            """
            sources: [{file: a.xml, id: a}, {file: fehlt.xml, id: fehlt}]
            channels:
              post: {email: {to: [anna@mail.test], from: earshot@mail.test, smtp: "\(sink.address)"}}
            alerts: [{name: sofort, send: immediately, to: [post]}]

            """)
        try place.folder.write("a.xml", DeliveryFeed.rss([.product("7")]))
        _ = try await place.earshot("scan")
        try place.folder.write("a.xml", DeliveryFeed.rss([.product("8"), .product("7")]))
        _ = try await place.earshot("scan", "--notify")
        #expect(try sink.copies.contains { $0.contains("Nicht gelesen: fehlt.") })
    }
}
