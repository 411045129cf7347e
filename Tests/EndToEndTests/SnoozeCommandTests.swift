import JSON
import TestSupport
import Testing

@Suite("earshot snooze")
struct SnoozeCommandTests {
    private let place: DeliveryWorkplace
    private let receiver: DeliveryReceiver

    init() throws {
        receiver = try DeliveryReceiver()
        place = try DeliveryWorkplace(
            """
            sources: [{file: feed.xml, id: bote}]
            channels:
              \(receiver.channel)
            alerts:
              - {name: sofort, send: immediately, to: [hook]}

            """)
    }

    private func publish(_ items: [DeliveryFeed.Item]) async throws {
        try place.folder.write("feed.xml", Array(DeliveryFeed.rss(items).utf8))
        #expect(try await place.earshot("scan", "--notify").status == 0)
    }

    @Test("what is silenced comes not at once, urgent ones do, and it is counted when it is over")
    func silence() async throws {
        try await publish([.employer("2026")])
        let before = try receiver.posts.count
        let begun = try await place.earshot(
            "snooze", "Müller Maschinenbau", "--for", "3d", "--reason", "Messe in Hannover")
        #expect(begun.status == 0, "\(begun.errors)")
        #expect(begun.output.hasPrefix("#1  Marke Müller Maschinenbau stumm bis 20"))
        try await publish([.product("7"), .product("8"), .urgent("9")])
        #expect(try receiver.posts.count == before + 1)
        #expect(try receiver.posts.last?.body.contains("Explosion") == true)
        let listed = try await place.earshot("snooze").objects()
        #expect(listed.map { $0["reason"]?.string } == ["Messe in Hannover"])
        #expect(listed.map { $0["silenced"]?.integer } == [2])
        let trial = try await place.earshot("alerts", "test", "--now").objects()
        let reasons = trial.compactMap { $0["rules"]?.array?.first?["reason"]?.string }
        #expect(reasons.count == 3)

        #expect(try await place.earshot("snooze", "--end", "1").status == 0)
        #expect(try await place.earshot("snooze", "--end", "1").status == 1)
        #expect(try await place.earshot("snooze").lines.isEmpty)
        #expect(try await place.earshot("scan", "--notify").status == 0)
        let told = try #require(try receiver.posts.last)
        #expect(told.body.contains("Messe in Hannover, 2 Fundstellen (Marke Müller Maschinenbau)"))
        let digest = try await place.earshot("mentions", "--digest", "sofort:1")
        #expect(digest.lines.count == 2, "\(digest.errors)")
        try await publish([.product("10")])
        #expect(try receiver.posts.count == before + 3)
    }

    @Test("an id stands for its story; names that mean several ask which")
    func names() async throws {
        try await publish([.product("7")])
        let id = try #require(try await place.mentions().first?["id"]?.string)
        let story = try await place.earshot(
            "snooze", id.uppercased(), "--until", WallClock.past, "--reason", "bekannt",
            "--urgent-too")
        #expect(story.status == 0 && story.output.contains("Geschichte"), "\(story.errors)")
        for (word, label) in [("sofort", "Regel sofort"), ("source:bote", "Quelle bote")] {
            let outcome = try await place.earshot(
                "snooze", word, "--for", "1h", "--reason", "Umbau")
            #expect(outcome.output.contains(label), "\(outcome.errors)")
        }
        #expect(try await place.earshot("snooze", "--format", "table").lines.count == 6)
    }

    @Test(
        "what is typed wrong says what is missing",
        arguments: [
            ["sofort", "--for", "3d"], ["sofort", "--reason", "x"],
            ["sofort", "--for", "3d", "--until", "08:00", "--reason", "x"],
            ["sofort", "--for", "2y", "--reason", "x"],
            ["sofort", "--until", "2020-01-01", "--reason", "x"],
            ["sofort", "--until", "bald", "--reason", "x"], ["--reason", "x"],
            ["sofrot", "--for", "3d", "--reason", "x"], ["a", "b", "--for", "3d", "--reason", "x"],
            ["--end", "x"], ["sofort", "--end", "1"],
            ["sofort", "--for", "3d", "--reason", String(repeating: "x", count: 201)],
        ])
    func mistakes(arguments: [String]) async throws {
        // Names are looked up in the store as well.
        if arguments.contains("sofrot") { try await publish([.product("7")]) }
        let outcome = try await EarshotProgram.run(
            ["snooze"] + arguments + ["--config", place.folder.file("earshot.yaml")],
            in: place.folder)
        #expect(outcome.status == 2, "\(outcome.output)\(outcome.errors)")
    }
}
