import Glibc
import TestSupport
import Testing

/// Backups, restores and people's data, through the program.
@Suite("Care of the store")
struct CareTests {
    private func workplace(_ receiver: DeliveryReceiver) throws -> DeliveryWorkplace {
        let place = try DeliveryWorkplace(
            """
            sources: [{file: "*.xml", id: news}]
            channels:
              \(receiver.channel)
            alerts: [{name: all, send: immediately, when: {min_score: 0}, to: [hook]}]
            privacy: {authors: plain}

            """)
        try place.folder.write(
            "a.xml",
            """
            <rss version="2.0"><channel><title>Blatt</title><item><guid>g</guid>\
            <author>Ada Lovelace</author><link>https://blatt.example/1</link>\
            <title>Müller Maschinenbau baut an</title><description>Die Müller Maschinenbau GmbH \
            erweitert, schreibt Zwirbelquast.</description><pubDate>\(FeedDate.fresh)</pubDate></item></channel></rss>
            """)
        return place
    }

    @Test("STO-06, CP10: a restored store sends nothing until somebody decides, and says so")
    func restore() async throws {
        let receiver = try DeliveryReceiver()
        let place = try workplace(receiver)
        #expect(try await place.earshot("scan").status == 0)
        let backup = place.folder.file("backup.db")
        #expect(try await place.earshot("backup", backup).status == 0)
        let again = try await place.earshot("backup", backup)
        #expect(again.status == 1)
        #expect(again.errors.contains(backup))
        let restored = try await place.earshot("restore", backup)
        #expect(restored.status == 0, "\(restored.errors)")
        #expect(restored.output.contains("earshot outbox release"))
        #expect(try await place.earshot("scan", "--notify").status == 0)
        #expect(try await place.earshot("outbox").output.contains("restored on"))
        #expect(try await place.earshot("outbox", "cancel").status == 0)
        #expect(try await place.earshot("outbox", "release").status == 1)
    }

    @Test("what is held of an author is told, erased, and does not come back")
    func erase() async throws {
        let place = try workplace(try DeliveryReceiver())
        #expect(try await place.earshot("scan").status == 0)
        let held = try await place.earshot("export", "--author", "ada lovelace")
        #expect(held.output.contains("Zwirbelquast"), "\(held.errors)")
        #expect(
            try await place.earshot("erase", "--author", "Ada Lovelace", "--dry-run").output
                == held.output)
        let erased = try await place.earshot("erase", "--author", "Ada Lovelace")
        #expect(erased.output.contains("erased: 1 document, 1 mention"), "\(erased.output)")
        let bytes = Fixtures.bytes(of: place.folder.file("earshot.db")) ?? []
        #expect(!bytes.isEmpty && bytes.firstRange(of: Array("Zwirbelquast".utf8)) == nil)
        #expect(try await place.earshot("scan").status == 0)
        #expect(try await place.mentions().isEmpty)
        #expect(try await place.earshot("export", "--author", "Ada Lovelace").output.isEmpty)
        let none = try await place.earshot("erase")
        #expect(none.status == 2)
        #expect(none.errors.contains("--author"))
    }

    @Test("subscriptions are exported as OPML that is read again")
    func subscriptions() async throws {
        let place = try DeliveryWorkplace(
            "sources:\n  - {feed: \"https://blatt.example/f?a=1&b=2\", id: blatt}\n")
        let list = try await place.earshot("export")
        try place.folder.write("list.opml", list.output)
        try place.configure("sources: [{opml: list.opml}]\n")
        let again = try await place.earshot("export")
        #expect(again.output.contains("https://blatt.example/f?a=1&amp;b=2"), "\(again.errors)")
    }
}
