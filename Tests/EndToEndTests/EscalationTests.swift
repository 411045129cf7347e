import JSON
import TestSupport
import Testing

@Suite("What nobody marks in time")
struct EscalationTests {
    @Test("it goes to the next channel once, over restarts; what is marked does not")
    func escalates() async throws {
        let (first, board) = (try DeliveryReceiver(), try DeliveryReceiver())
        let place = try DeliveryWorkplace(
            """
            sources: [{file: feed.xml, id: bote}]
            channels:
              \(first.channel)
              board: {webhook: {url: "\(board.address)", secret: \(DeliveryReceiver.secret)}}
            alerts:
              - {name: sofort, send: immediately, to: [hook], escalate: {after: 2h, to: [board]}}

            """)
        try place.folder.write(
            "feed.xml", Array(DeliveryFeed.rss([.product("7"), .employer("2026")]).utf8))
        #expect(try await place.earshot("scan", "--notify").status == 0)
        #expect(try first.posts.count == 2)
        let mentions = try await place.mentions()
        let marked = try #require(mentions.first?["id"]?.string)
        let open = try #require(mentions.last?["id"]?.string)
        #expect(try await place.earshot("mark", marked, "answered").status == 0)

        let clock = try ShiftedClock(shiftedBy: 3600)
        for (name, shift) in [("early", 3600), ("late", 7300), ("later", 80_000)] {
            try clock.shift(by: shift)
            let weather = DeliveryFeed.Item(id: name, title: "Wetter", text: "Es regnet: \(name).")
            try place.folder.write(
                "feed.xml",
                Array(DeliveryFeed.rss([.product("7"), .employer("2026"), weather]).utf8))
            let daemon = try place.daemon(name, environment: clock.environment)
            try await eventually("it runs; \(place.log(of: name))") {
                try place.log(of: name).contains("source read")
                    && (name == "early" || board.posts.count == 1)
            }
            #expect(daemon.terminate().status == 0)
        }
        #expect(try first.posts.count == 2)
        let posts = try board.posts
        #expect(try posts.map { try $0.mentions } == [[open]])
        #expect(posts.first?.body.contains("Vor 2 Stunden gemeldet an hook") == true)
    }
}
