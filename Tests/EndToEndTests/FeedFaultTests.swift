import Glibc
import JSON
import TestSupport
import Testing

/// What feeds do over time, and what nobody wants to hear twice.
@Suite("Faults of feeds over time")
struct FeedFaultTests {
    private typealias Item = ChangingFeeds.Item

    private static let story = """
        Lerche Dosiertechnik hat am Standort eine neue Halle eröffnet, in der künftig Pumpen für \
        Wasserwerke gebaut werden. Bürgermeister und Belegschaft feierten gemeinsam, und am Abend \
        sprach die Gründerin über die ersten Jahre in einer Garage am Rand der kleinen Stadt.
        """

    @Test("new ids for old items alert nobody again (FEED-01)")
    func changedIDs() async throws {
        func feed(_ prefix: String, _ scheme: String) -> [Item] {
            [
                Item(
                    "Neue Halle", guid: "\(prefix)1", link: "\(scheme)://blatt.example/halle",
                    text: Self.story),
                // Too few words to be a story by themselves.
                Item(
                    "Lerche Dosiertechnik sucht Leute", guid: "\(prefix)2",
                    link: "\(scheme)://blatt.example/leute"),
            ]
        }
        let feeds = try ChangingFeeds()
        let counts = try await feeds.mentions(ofEach: [
            feed("http://blatt.example/?p=", "http"), feed("https://blatt.example/?p=", "https"),
            feed("tag:blatt.example,2026:", "https"),
        ]).map(\.count)
        #expect(counts == [2, 0, 0])
        #expect(try await feeds.alerts() == 2)
    }

    @Test("ids that differ in a byte are different: NFC and NFD, case, blanks (FEED-03)")
    func similarIDs() async throws {
        let ids = ["käse", "ka\u{308}se", "abc", "ABC", "x", "x "]
        let items = ids.enumerated().map { number, id in
            Item("Lerche Dosiertechnik, Meldung \(number)", guid: id)
        }
        let feeds = try ChangingFeeds()
        let counts = try await feeds.mentions(ofEach: [items, items]).map(\.count)
        #expect(counts == [6, 0])
    }

    @Test("an edit that brings the name is one mention, later edits are none (FEED-04)")
    func edits() async throws {
        let texts = (0..<10).map { poll -> String in
            poll < 2
                ? "Ein Pumpenbauer zieht um, Fassung \(poll)."
                : "Lerche Dosiertechnik zieht um, Fassung \(poll)."
        }
        let feeds = try ChangingFeeds()
        let counts = try await feeds.mentions(
            ofEach: texts.enumerated().map { poll, text in
                [
                    Item(
                        "Umzug", guid: "1", link: "https://blatt.example/umzug", text: text,
                        date: "Mon, 23 Nov 2026 08:0\(poll):00 GMT")
                ]
            }
        ).map(\.count)
        #expect(counts == [0, 0, 1, 0, 0, 0, 0, 0, 0, 0])
        #expect(try await feeds.alerts() == 1)
    }

    @Test("a feed of which nothing was known before is told, and asked sooner (FEED-05)")
    func gap() async throws {
        func items(_ numbers: Range<Int>) -> [Item] {
            numbers.map { Item("Meldung \($0) von Lerche Dosiertechnik", guid: "\($0)") }
        }
        let feeds = try ChangingFeeds()
        var told: [Bool] = []
        for numbers in [0..<20, 10..<30, 500..<520, 519..<539] {
            try feeds.publish(items(numbers))
            told.append(try await feeds.scan("-v").errors.contains("possible_gap"))
        }
        #expect(told == [false, false, true, false])
    }

    @Test("what fell out of a feed between two polls is read from its archive (FEED-05)")
    func archive() async throws {
        func items(_ numbers: Range<Int>) -> [Item] {
            numbers.map { Item("Meldung \($0) von Lerche Dosiertechnik", guid: "\($0)") }
        }
        let feeds = try ChangingFeeds()
        try feeds.publish(items(0..<20))
        #expect(try await feeds.scan().mentions().count == 20)
        // One stands on two pages, as those of a feed that grows do.
        try feeds.publish(items(40..<61), in: 1, earlier: "2.xml")
        try feeds.publish(items(15..<40), in: 2, earlier: "0.xml")
        try feeds.publish(items(60..<80), earlier: "1.xml")
        let scan = try await feeds.scan("-v")
        #expect(try scan.mentions().count == 60)
        #expect(scan.errors.contains("a gap was closed"))
        #expect(try await feeds.alerts() == 80)
        // The next ones lead in a circle, and tell nothing that was known.
        try feeds.publish(items(200..<220), in: 1, earlier: "2.xml")
        try feeds.publish(items(180..<200), in: 2, earlier: "1.xml")
        try feeds.publish(items(220..<240), earlier: "1.xml")
        let circle = try await feeds.scan("-v")
        #expect(try circle.mentions().count == 60)
        #expect(circle.errors.contains("nor do 2 earlier pages"))
    }

    @Test("a feed that was empty once alerts nobody again (FEED-06)")
    func emptied() async throws {
        let items = (0..<3).map { Item("Lerche Dosiertechnik, Meldung \($0)", guid: "\($0)") }
        let feeds = try ChangingFeeds()
        let counts = try await feeds.mentions(ofEach: [items, [], items]).map(\.count)
        #expect(counts == [3, 0, 0])
        #expect(try await feeds.alerts() == 3)
    }

    @Test("old items of a new feed are told in one message, fresh ones by themselves (FEED-06)")
    func backlog() async throws {
        func items(_ numbers: Range<Int>, date: String) -> [Item] {
            numbers.map {
                Item("Lerche Dosiertechnik, Meldung \($0)", guid: "\($0)", date: date)
            }
        }
        let (old, fresh) = ("2019-05-04T08:00:00Z", FeedDate.fresh)
        let feeds = try ChangingFeeds()
        try feeds.publish(items(0..<50, date: old) + items(50..<53, date: fresh))
        #expect(try await feeds.scan().mentions().count == 53)
        #expect(try await feeds.alerts() == 3)
        _ = try await feeds.scan("--notify")
        #expect(try await feeds.alerts() == 4)
        // Old news of a feed that is known already is news.
        try feeds.publish(items(60..<62, date: old))
        _ = try await feeds.scan("--notify")
        #expect(try await feeds.alerts() == 6)
        // But not where nothing is known any more: new ids for all that ever was.
        try feeds.publish(items(70..<90, date: old))
        let scan = try await feeds.scan("--notify", "-v")
        #expect(try scan.mentions().count == 20, "\(scan.errors)")
        #expect(try await feeds.alerts() == 7)
    }

    @Test(
        "items without a date are told together where a feed is new, each where it is known (FEED-06)"
    )
    func undated() async throws {
        func items(_ numbers: Range<Int>) -> [Item] {
            numbers.map { Item("Lerche Dosiertechnik, Meldung \($0)", guid: "\($0)", date: nil) }
        }
        let feeds = try ChangingFeeds()
        try feeds.publish(
            items(0..<9) + [Item("Lerche Dosiertechnik baut an", guid: "x", date: FeedDate.fresh)])
        let first = try await feeds.scan("--format", "table")
        #expect(first.errors.contains("9 older or undated ones go in one message an alert"))
        #expect(try await feeds.alerts() == 1)
        for _ in 0..<2 { _ = try await feeds.scan("--notify") }
        #expect(try await feeds.alerts() == 2)
        try feeds.publish(items(0..<11))
        _ = try await feeds.scan("--notify")
        #expect(try await feeds.alerts() == 4)
    }

    @Test("one story in twelve feeds is one mention and one alert, other stories stay (FEED-07)")
    func oneStory() async throws {
        // Its own words, as a text with a sentence more is a copy.
        let yearly = Self.story.split(separator: " ").reversed().joined(separator: " ")
        let marks = [
            "", "?utm_source=a", "?utm_medium=b&fbclid=1", "amp", "amp/", "#kommentare",
            "?gclid=x", "/", "?utm_campaign=c", "?outputType=amp", "?mc_cid=2", "?xtor=3",
        ]
        let hosts = ["blatt.example", "www.blatt.example", "m.blatt.example"]
        let feeds = try ChangingFeeds(count: marks.count)
        for (number, mark) in marks.enumerated() {
            let base = "https://\(hosts[number % hosts.count])"
            try feeds.publish(
                [
                    Item("Halle \(number)", guid: "a\(number)", text: Self.story),
                    Item(
                        "Lerche Dosiertechnik sucht Leute", guid: "b\(number)",
                        link: base + "/leute/" + mark),
                    Item(
                        "Lerche Dosiertechnik", guid: "c\(number)", link: base + "/\(number)",
                        text:
                            "Lerche Dosiertechnik: \(yearly) Es war die \(number). Feier in diesem Jahr."
                    ),
                ], in: number)
        }
        let mentions = try await feeds.scan().mentions()
        #expect(mentions.filter { $0.alsoIn == marks.count - 1 }.count == 2)
        #expect(mentions.filter { $0.alsoIn == 0 }.count == marks.count)
        #expect(mentions.count == 2 + marks.count)
        #expect(try await feeds.alerts() == mentions.count)
    }
}

@Suite("Locales")
struct LocaleTests {
    @Test("what is read and matched is the same to the byte under every locale (ENC-03)")
    func locales() async throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "earshot.yaml",
            "brands: [{name: İstanbul Isı, hashtags: [isi]}, {name: Großmann, aliases: [GIM]}]")
        let texts = [
            "İSTANBUL ISI büyüyor", "istanbul ısı", "I\u{307}stanbul Is\u{131}", "GROSSMANN",
            "Gro\u{AD}ßmann", "Ｇｒｏßｍａｎｎ", "Gro\u{200B}ßmann", "\u{202E}Großmann\u{202C}",
            "🥐Großmann🥐", "株式会社Großmann発表", "gim GIM Gim gım GİM", "#ISI #ısı #isi",
        ]
        var lines = JSONWriter()
        for (number, text) in texts.enumerated() {
            lines.object {
                $0.member("id", "\(number)")
                $0.member("title", text)
                $0.member("text", text + ". " + text)
            }
            lines.newline()
        }
        let feed = try folder.write(
            "feed.xml",
            "<rss><channel><title>İıŞ</title>"
                + texts.map { "<item><title>\($0)</title></item>" }.joined() + "</channel></rss>")
        var outputs: Set<[UInt8]> = []
        for locale in ["C", "POSIX", "C.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8", "nonsense"] {
            let environment = ["LC_ALL=\(locale)", "LANG=\(locale)", "LANGUAGE=\(locale)"]
            let matched = try await EarshotProgram.run(
                ["match"], in: folder, input: lines.bytes, environment: environment)
            let read = try await EarshotProgram.run(
                ["read", feed], in: folder, environment: environment)
            #expect(matched.status == 0 && read.status == 0)
            #expect(matched.lines.count == texts.count)
            outputs.insert(matched.outputBytes + read.outputBytes)
        }
        #expect(outputs.count == 1)
    }
}
