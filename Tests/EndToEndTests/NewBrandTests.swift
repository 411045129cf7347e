import TestSupport
import Testing

@Suite("A brand that joins a configuration")
struct NewBrandTests {
    private let place: DeliveryWorkplace
    private let receiver: DeliveryReceiver

    init() throws {
        receiver = try DeliveryReceiver()
        place = try DeliveryWorkplace(Self.configuration(receiver))
    }

    private static func configuration(
        _ receiver: DeliveryReceiver, _ brand: String? = nil
    ) -> String {
        (brand.map { "  - {name: \($0)}\n" } ?? "")
            + """
            sources: [{file: feed.xml, id: bote}]
            channels:
              \(receiver.channel)
            alerts:
              - {name: sofort, when: {min_score: 0}, send: immediately, to: [hook]}

            """
    }

    private func write(_ items: [DeliveryFeed.Item]) throws {
        try place.folder.write("feed.xml", Array(DeliveryFeed.rss(items).utf8))
    }

    private static func item(_ id: String, _ more: String = "") -> DeliveryFeed.Item {
        DeliveryFeed.Item(
            id: id, title: "Zwirnwerk GmbH, Meldung \(id)",
            text: "Die Zwirnwerk GmbH stellt im Werk \(id) neue Leute ein und baut aus.\(more)")
    }

    @Test(
        "it is found in what is stored, told in one message, and not again by an edit or a restart")
    func found() async throws {
        try write((1...5).map { Self.item("\($0)") })
        #expect(try await place.earshot("scan", "--notify").status == 0)
        #expect(try receiver.posts.isEmpty)

        try place.configure(Self.configuration(receiver, "Zwirnwerk"))
        let scan = try await place.earshot("scan", "--format", "jsonl", "--min-score", "0")
        #expect(scan.lines.count == 5, "\(scan.errors)")
        #expect(try await place.outbox().isEmpty)
        for _ in 0..<2 { #expect(try await place.earshot("scan", "--notify").status == 0) }
        #expect(try receiver.posts.map { try $0.mentions.count } == [5])

        try write(
            (1...4).map { Self.item("\($0)", $0 == 2 ? " Das war neu." : "") } + [Self.item("6")])
        #expect(try await place.earshot("scan", "--notify").status == 0)
        let posts = try receiver.posts
        #expect(posts.count == 2)
        #expect(posts.last?.body.contains("Meldung 6") == true)
    }

    @Test("of a name that is in more documents than a digest takes, the newest are found")
    func many() async throws {
        try place.configure(Self.configuration(receiver).replacing("feed.xml", with: "\"*.xml\""))
        let half = 1010
        for (file, start) in [("a.xml", 0), ("b.xml", half)] {
            let items = (start..<start + half).map {
                DeliveryFeed.Item(id: "\($0)", title: "Zwirnwerk \($0)", text: "Nummer \($0).")
            }
            try place.folder.write(file, Array(DeliveryFeed.rss(items).utf8))
        }
        #expect(try await place.earshot("scan", "-q").status == 0)
        let brand = Self.configuration(receiver, "Zwirnwerk")
        try place.configure(brand.replacing("feed.xml", with: "\"*.xml\""))
        let scan = try await place.earshot("scan", "--format", "jsonl", "--min-score", "0")
        #expect(scan.lines.count == 2000, "\(scan.errors)")
        #expect(scan.output.contains("Zwirnwerk \(2 * half - 1)\""))
        #expect(!scan.output.contains("Zwirnwerk 5\""))
    }

    @Test("a daemon that reads the configuration anew does the same")
    func reloaded() async throws {
        try write((1...3).map { Self.item("\($0)") })
        let daemon = try place.daemon()
        try await eventually("the feed is read; \(place.log())") {
            place.log().contains("source read")
        }
        try place.configure(Self.configuration(receiver, "Zwirnwerk"))
        daemon.kill(1)
        try await eventually("it is looked for; \(place.log())") {
            place.log().contains("new brands were looked for in what is stored")
        }
        #expect(place.log().contains("mentions=3"))
        #expect(daemon.terminate().status == 0)
        #expect(try await place.outbox().isEmpty)
    }
}
