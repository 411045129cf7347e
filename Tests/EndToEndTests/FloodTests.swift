import JSON
import TestSupport
import Testing

@Suite("A flood of alerts")
struct FloodTests {
    private let server: ServerProcess
    private let place: DeliveryWorkplace

    init() throws {
        server = try ServerProcess(python: "chat_receiver.py")
        place = try DeliveryWorkplace(
            """
            sources: [{file: feed.xml, id: bote}]
            channels:
              chat: {max_per_hour: 2, mattermost: {url: "http://127.0.0.1:\(server.port)/mattermost"}}
            alerts:
              - {name: sofort, send: immediately, to: [chat]}

            """)
    }

    private var messages: [String] {
        get throws {
            try (Fixtures.text(of: server.folder.file("messages.jsonl")) ?? "").split(
                separator: "\n"
            ).map { try JSONValue(parsing: $0.utf8)["body"]?.string ?? "" }
        }
    }

    private func publish(_ items: [DeliveryFeed.Item]) throws {
        try place.folder.write("feed.xml", Array(DeliveryFeed.rss(items).utf8))
    }

    @Test(
        "two alerts come one by one, the urgent one first, the rest in one message; nothing is lost"
    )
    func flood() async throws {
        let calm = (1...6).map { DeliveryFeed.Item.product("\($0)") }
        try publish(calm + [.urgent("9")])
        #expect(try await place.earshot("scan", "--notify").status == 0)
        let first = try messages
        #expect(first.count == 3)
        #expect(first.first?.contains("Explosion") == true)
        #expect(first.last?.contains("Mehr als 2 Meldungen in einer Stunde: diese 5 ") == true)
        let states = try await place.outbox().map(\.state).sorted()
        #expect(
            states == Array(repeating: "coalesced", count: 5) + [
                "delivered", "delivered", "delivered",
            ])
        let listed = try await place.earshot("mentions", "--summary", "1")
        #expect(listed.lines.count == 5, "\(listed.errors)")

        // Within the hour, in another process: an urgent one passes, others wait.
        try publish((7...8).map { .product("\($0)") } + [.urgent("10")])
        #expect(try await place.earshot("scan", "--notify").status == 0)
        #expect(try messages.count == 4)
        #expect(try await place.outbox().count { $0.state == "pending" } == 2)

        let clock = try ShiftedClock(shiftedBy: 3700)
        let daemon = try place.daemon(environment: clock.environment)
        try await eventually("an hour later they come together; \(place.log())") {
            try messages.count == 5
        }
        #expect(try messages.last?.contains("diese 2 ") == true)
        #expect(daemon.terminate().status == 0)
    }
}
