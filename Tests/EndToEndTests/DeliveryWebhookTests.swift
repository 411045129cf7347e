import JSON
import TestSupport
import Testing

@Suite("Webhooks to a real receiver")
struct DeliveryWebhookTests {
    private func workplace(
        _ receiver: DeliveryReceiver, _ items: [DeliveryFeed.Item] = [.product("7")],
        more: String = ""
    ) throws -> DeliveryWorkplace {
        let place = try DeliveryWorkplace(
            """
            sources:
              - {file: feed.xml, id: bote}
            channels:
              \(receiver.channel)
            alerts:
              - {name: sofort, send: immediately, to: [hook]}
            \(more)

            """)
        try place.folder.write("feed.xml", Array(DeliveryFeed.rss(items).utf8))
        return place
    }

    @Test("a 500 is followed by the same webhook under the same id, signed anew (OUT-09)")
    func retried() async throws {
        let receiver = try DeliveryReceiver("500 200")
        let place = try workplace(receiver)
        #expect(try await place.earshot("scan", "--notify").status == 0)
        let waiting = try #require(try await place.outbox().first)
        #expect(waiting.state == "pending" && waiting.tries == 1 && waiting.next != nil)
        #expect(waiting.reply == "500 not today")

        let daemon = try place.daemon()
        try await eventually("the second attempt") { try receiver.posts.count == 2 }
        try await eventually("its settlement") {
            try await place.outbox().first?.state == "delivered"
        }
        let posts = try receiver.posts
        #expect(posts.allSatisfy { $0.isVerified })
        #expect(posts[0].id == posts[1].id && posts[0].id.hasPrefix("msg_"))
        #expect(posts[0].body == posts[1].body)
        #expect(posts[1].time - posts[0].time >= 4)
        #expect(
            posts[0].fields["webhook-timestamp"]?.string
                != posts[1].fields["webhook-timestamp"]?.string)
        let row = try #require(try await place.outbox().first)
        #expect(row.tries == 2 && row.next == nil && row.reply == "200 ok")
        daemon.kill(15)
        #expect(daemon.wait() == 0)
    }

    @Test("the body tells of the mention as it is stored, umlauts and all")
    func body() async throws {
        let receiver = try DeliveryReceiver()
        let place = try workplace(receiver, [.product("7"), .employer("2026")])
        #expect(try await place.earshot("scan", "--notify").status == 0)
        let posts = try receiver.posts
        #expect(try Set(posts.flatMap { try $0.mentions }).count == 2)
        let stored = Set(try await place.mentions().compactMap { $0["id"]?.string })
        #expect(try Set(posts.flatMap { try $0.mentions }) == stored)
        #expect(posts.allSatisfy { $0.body.contains("Müller Maschinenbau") && $0.isVerified })
        #expect(posts.allSatisfy { $0.fields["content-type"]?.string == "application/json" })
    }

    @Test("a 410 disables the channel: its messages are held, and `outbox retry` sends them")
    func gone() async throws {
        let receiver = try DeliveryReceiver("410")
        let place = try workplace(receiver)
        let scan = try await place.earshot("scan", "--notify")
        #expect(scan.status == 1)
        #expect(
            scan.errors.hasSuffix(
                "failed: 1 message held: channel hook is disabled, it answers '410 not today'; "
                    + "see `earshot channels`\n"), "\(scan.errors)")
        let held = try #require(try await place.outbox().first)
        #expect(held.state == "held" && held.next == nil && held.reply == "410 not today")
        // Until a person has mended it nothing is asked of it, whatever comes.
        try place.folder.write("feed.xml", Array(DeliveryFeed.rss([.product("8")]).utf8))
        for _ in 0..<2 { _ = try await place.earshot("scan", "--notify") }
        #expect(try await place.outbox().map(\.state) == ["held", "held"])
        #expect(try receiver.posts.count == 1)
        let shown = try await place.earshot("outbox").output
        #expect(shown.contains("channel hook is disabled since 20"))
        #expect(shown.contains("'410 not today'; 2 held."))
        #expect(try await place.earshot("channels").output.contains("disabled"))

        #expect(try await place.earshot("outbox", "retry", "\(held.id)").status == 0)
        #expect(try await place.outbox().map(\.state) == ["pending", "pending"])
        #expect(try await place.earshot("scan", "--notify").status == 0)
        #expect(try await place.outbox().map(\.state) == ["delivered", "delivered"])
        #expect(try receiver.posts.count == 3)
        #expect(try Set(receiver.posts.map(\.id)).count == 2)
        // What is delivered can't be sent again by a slip.
        #expect(try await place.earshot("outbox", "retry", "\(held.id)").status == 1)
    }

    @Test("of a disabled channel another one tells, once; a trial that succeeds enables it")
    func told() async throws {
        let (receiver, chat) = (try DeliveryReceiver("403"), try DeliveryReceiver())
        let place = try DeliveryWorkplace(
            """
            sources:
              - {file: feed.xml, id: bote}
            channels:
              \(receiver.channel)
              chat: {slack: {url: "\(chat.address)"}}
            alerts:
              - {name: sofort, send: immediately, to: [hook]}

            """)
        try place.folder.write("feed.xml", Array(DeliveryFeed.rss([.product("7")]).utf8))
        for _ in 0..<3 { _ = try await place.earshot("scan", "--notify") }
        #expect(try receiver.posts.count == 1)
        let notes = try chat.posts.map(\.body)
        #expect(notes.count == 1)
        #expect(notes.first?.contains("403 not today") == true)
        #expect(notes.first?.contains("earshot channels test hook") == true)

        let trial = try await place.earshot("channels", "test", "hook")
        #expect(trial.status == 0)
        #expect(trial.output.hasSuffix("hook is enabled again; 1 message queued\n"))
        #expect(try await place.earshot("scan", "--notify").status == 0)
        #expect(try await place.outbox().map(\.state) == ["delivered", "delivered"])
    }

    @Test(
        "OUT-13: messages of a channel that left the configuration are cancelled, with the reason")
    func removed() async throws {
        let receiver = try DeliveryReceiver("500")
        let place = try workplace(receiver)
        #expect(try await place.earshot("scan", "--notify").status == 0)
        try place.configure("sources:\n  - {file: feed.xml, id: bote}\n")
        #expect(try await place.earshot("scan", "--notify").status == 0)
        let row = try #require(try await place.outbox().first)
        #expect(row.state == "cancelled")
        #expect(row.reply == "no channel named hook is configured any more")
        #expect(try receiver.posts.count == 1)
    }

    @Test("a message that died is told of at the end of its scan, and by the exit status, once")
    func died() async throws {
        let receiver = try DeliveryReceiver("400 400")
        let place = try workplace(receiver, [.product("7"), .product("8")])
        let scan = try await place.earshot("scan", "--notify")
        #expect(scan.status == 1)
        #expect(
            scan.errors.hasSuffix(
                "failed: 2 messages died: hook answers '400 not today'; "
                    + "see `earshot outbox --state dead`\n"), "\(scan.errors)")
        #expect(try await place.outbox().map(\.state) == ["dead", "dead"])
        #expect(try await place.earshot("scan", "--notify").status == 0)
    }

    @Test("after a 429 nothing is sent before the time it names (OUT-10)")
    func throttled() async throws {
        let receiver = try DeliveryReceiver("429:3 429:3 429:3")
        let place = try workplace(receiver, [.product("7"), .product("8"), .product("9")])
        #expect(try await place.earshot("scan", "--notify").status == 0)
        let first = try #require(try receiver.posts.first)
        try await eventually("all are delivered") {
            _ = try await place.earshot("scan", "--notify")
            return try await place.outbox().allSatisfy { $0.state == "delivered" }
        }
        let later = try receiver.posts.filter { $0.answer == "200" }
        #expect(later.count == 3)
        #expect(later.allSatisfy { $0.time - first.time >= 3 })
    }

    @Test("where no answer comes the message waits as uncertain and is not sent again at once")
    func uncertain() async throws {
        let receiver = try DeliveryReceiver("drop")
        let place = try workplace(receiver)
        #expect(try await place.earshot("scan", "--notify").status == 0)
        let row = try #require(try await place.outbox().first)
        #expect(row.state == "uncertain" && row.next != nil)
        #expect(row.reply?.hasPrefix("uncertain: ") == true)
        #expect(try await place.earshot("scan", "--notify").status == 0)
        #expect(try receiver.posts.count == 1)
    }

    @Test("in quiet hours alerts wait, urgent ones do not")
    func quiet() async throws {
        let receiver = try DeliveryReceiver()
        // Once: the next minute may begin meanwhile.
        let end = WallClock.soon
        let place = try workplace(
            receiver, [.product("7"), .urgent("1")], more: "quiet_hours: \(WallClock.past)-\(end)")
        #expect(try await place.earshot("scan", "--notify").status == 0)
        #expect(try receiver.posts.count == 1)
        let rows = try await place.outbox()
        let waiting = try #require(rows.first { $0.subject.contains("Drehmaschine") })
        #expect(waiting.state == "pending" && waiting.tries == 0)
        #expect(waiting.next?.hasSuffix(end) == true)
        #expect(rows.first { $0.subject.contains("Explosion") }?.state == "delivered")
    }

    @Test("a digest is built once a slot, with all that waited")
    func digest() async throws {
        let receiver = try DeliveryReceiver()
        let place = try DeliveryWorkplace(
            """
            sources:
              - {file: feed.xml, id: bote}
            channels:
              \(receiver.channel)
            alerts:
              - {name: täglich, send: daily at \(WallClock.past), to: [hook]}

            """)
        try place.folder.write(
            "feed.xml", Array(DeliveryFeed.rss([.product("7"), .employer("2026")]).utf8))
        // The slot of today lies before the first sight of the rule: nothing is made up for.
        #expect(try await place.earshot("scan", "--notify").status == 0)
        #expect(try receiver.posts.isEmpty)
        try place.ageRules()
        #expect(try await place.earshot("scan", "--notify").status == 0)
        #expect(try receiver.posts.map { try $0.mentions.count } == [2])
        #expect(
            try JSONValue(parsing: receiver.posts[0].body.utf8)["type"]?.string == "mention.digest")

        try place.folder.write(
            "feed.xml", Array(DeliveryFeed.rss([.product("7"), .product("8")]).utf8))
        for _ in 0..<2 { #expect(try await place.earshot("scan", "--notify").status == 0) }
        #expect(try await place.mentions().count == 3)
        #expect(try receiver.posts.count == 1)
    }
}
