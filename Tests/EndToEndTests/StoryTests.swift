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
}
