import Testing

@Suite("What an interval is learned from")
struct LearningIntervalTests {
    @Test("a counter or a time that moved in a known entry is an edit, and no news (HTM-03)")
    func counters() async throws {
        let feeds = try ChangingFeeds()
        func poll(_ text: String, _ more: ChangingFeeds.Item...) async throws -> Int? {
            try feeds.publish(
                [ChangingFeeds.Item("Die Pumpe im Test", guid: "1", text: text)] + more)
            #expect(try await feeds.scan().status == 0)
            return try feeds.newsCount()
        }
        // The first poll brings all there is, which says nothing.
        #expect(try await poll("Sie läuft ohne Störung. 17 Aufrufe, Stand 08:00 Uhr") == 0)
        #expect(try await poll("Sie läuft ohne Störung. 18 Aufrufe, Stand 08:30 Uhr") == 0)
        #expect(try await poll("Sie läuft ohne Störung. 4711 Aufrufe, Stand 21:15 Uhr") == 0)
        #expect(try await poll("Sie läuft jetzt mit Störung. 4711 Aufrufe, Stand 21:15 Uhr") == 1)
        let next = ChangingFeeds.Item("Die nächste Pumpe", guid: "2", text: "Sie steht.")
        #expect(
            try await poll("Sie läuft jetzt mit Störung. 4712 Aufrufe, Stand 21:20 Uhr", next) == 2)
    }
}
