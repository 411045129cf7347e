import Domain
import Storage
import Testing

@testable import Monitoring

@Suite("Places that talk and are not read")
struct CoverageTests {
    private static let now = Timestamp(seconds: 1_795_420_800)
    private static let day = Duration.seconds(86_400)
    private static let brand = Brand(
        name: "Müller & Söhne", id: "mueller", handles: ["@mueller"], domains: ["mueller.example"])

    private func place(_ url: String) throws -> LinkedPlace? {
        var finder = PlaceFinder()
        let address = try #require(WebAddress(url))
        let (first, again) = (finder.place(of: address), finder.place(of: address))
        #expect(first?.name == again?.name)
        return first
    }

    @Test(
        "an address belongs to the place of its registered name, or of a host where many share that",
        arguments: [
            ("https://www.blatt.example/a", "blatt.example"),
            ("https://sport.blatt.co.uk/a", "blatt.co.uk"),
            ("http://blatt.example:8080/", "blatt.example"),
            ("https://ada.wordpress.com/2026", "ada.wordpress.com"),
            ("https://ada.blogspot.com/", "ada.blogspot.com"),
            ("https://www.presseportal.de/pm/1", "presseportal.de"),
            ("https://xn--mller-kva.example/", "xn--mller-kva.example"),
        ])
    func sites(url: String, name: String) throws {
        let place = try #require(try place(url))
        #expect(place.name == name && place.kind == "site")
    }

    @Test(
        "networks are told by their kind, with what reads them where something does",
        arguments: [
            (
                "https://old.reddit.com/r/cnc/comments/1", "reddit.com", "reddit",
                "- reddit: brands"
            ),
            ("https://redd.it/abc", "reddit.com", "reddit", nil),
            (
                "https://chaos.social/@ada/109876543210987654", "chaos.social", "mastodon",
                "- mastodon: MüllerSöhne\n  servers: https://chaos.social"
            ),
            (
                "https://social.firma.example/@ada/109876543210987654", "social.firma.example",
                "mastodon", nil
            ),
            ("https://mastodon.firma.example/about-us", "mastodon.firma.example", "mastodon", nil),
            (
                "https://lemmy.firma.example/c/cnc", "lemmy.firma.example", "lemmy",
                "- lemmy: brands\n  servers: https://lemmy.firma.example"
            ),
            (
                "https://medium.com/@ada/post-1", "medium.com", "medium",
                "- feed: https://medium.com/feed/@ada"
            ),
            ("https://bsky.app/profile/${TOKEN}/post/1", "bsky.app", "bluesky", ""),
            (
                "https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv/videos", "youtube.com",
                "youtube",
                "- youtube: UCabcdefghijklmnopqrstuv"
            ),
            (
                "https://www.youtube.com/@garn/videos", "youtube.com", "youtube",
                "- site: https://www.youtube.com/@garn"
            ),
            ("https://youtu.be/x", "youtube.com", "youtube", ""),
            (
                "https://bsky.app/profile/ada.example/post/1", "bsky.app", "bluesky",
                "- feed: https://bsky.app/profile/ada.example/rss"
            ),
            ("https://www.kununu.com/de/mueller", "kununu.com", "kununu", ""),
            ("https://de.trustpilot.com/review/a", "trustpilot.com", "trustpilot", ""),
            (
                "https://stackoverflow.com/questions/12/warum", "stackexchange.com",
                "stackexchange", "- feed: https://stackoverflow.com/feeds/question/12"
            ),
            ("https://news.ycombinator.com/item?id=1", "news.ycombinator.com", "hackernews", nil),
            (
                "https://de.wikipedia.org/wiki/M%C3%BCller", "wikipedia.org", "wikipedia",
                "- feed: https://de.wikipedia.org/w/index.php?title=M%C3%BCller&action=history&feed=atom"
            ),
            ("https://m.facebook.com/garn", "facebook.com", "facebook", ""),
            ("https://twitter.com/ada/status/1", "x.com", "x", ""),
            ("https://www.google.de/maps/place/x", "maps.google.com", "googlebusiness", ""),
            ("https://www.amazon.de/dp/1", "amazon.de", "shop", ""),
            ("https://play.google.com/store/apps/x", "play.google.com", "shop", ""),
            ("https://news.google.com/rss/articles/x", "news.google.com", "googlenews", nil),
        ] as [(String, String, String, String?)])
    func networks(url: String, name: String, kind: String, entry: String?) throws {
        let place = try #require(try place(url))
        #expect(place.name == name && place.kind == kind)
        let link = try #require(WebAddress(url))
        let found = place.entry(for: link, naming: Self.brand)?.text ?? ""
        if let entry { #expect(found == entry) }
        guard !found.isEmpty else { return }
        // A configuration takes it as it is.
        let settings = try TestConfiguration.settings(
            "brands: [{name: A}]\nsources:\n\(found)\n")
        #expect(settings.sources.count == 1)
    }

    @Test(
        "shorteners, what pages are built of, share buttons, numbers and private names are no place",
        arguments: [
            "https://bit.ly/1", "https://t.co/x", "https://fonts.googleapis.com/css",
            "https://a.b.cloudfront.net/x", "https://www.google.com/search?q=1",
            "https://www.facebook.com/sharer/sharer.php?u=1", "https://x.com/intent/tweet",
            "https://www.linkedin.com/shareArticle?u=1", "http://192.168.1.1/", "http://[::1]/",
            "http://localhost/", "http://intranet/", "http://nas.local/", "http://a.home.arpa/",
        ])
    func nowhere(url: String) throws { #expect(try place(url)?.name == nil) }

    @Test("each host stands for one network, and each kind says what it takes, in both languages")
    func list() {
        var hosts: Set<String> = []
        for network in KnownNetworks.all {
            #expect(!network.hosts.isEmpty)
            for host in network.hosts { #expect(hosts.insert(host).inserted, "\(host)") }
            #expect(!network.german.isEmpty && !network.english.isEmpty)
        }
    }

    private func document(
        _ number: Int64, at url: String?, score: Int = 80, age: Duration = .zero,
        source: String = "planet", links: [String]?
    ) -> CitingDocument {
        CitingDocument(
            number: number, mention: MentionID("m\(number)"), brandID: "mueller", score: score,
            source: SourceID(source), title: "Text \(number)", url: url, links: links,
            time: Self.now - age)
    }

    private func unread(
        _ documents: [CitingDocument], read: Set<String> = []
    ) throws -> [UnreadPlace] {
        var settings = try TestConfiguration.settings("brands: [{name: A}]")
        settings.brands = [Self.brand]
        var tally = CoverageTally(settings, read: read, finder: PlaceFinder(), now: Self.now)
        for document in documents { tally.add(document) }
        #expect(tally.documents == documents.count)
        #expect(tally.unknown == documents.count { $0.links == nil })
        return tally.unread
    }

    @Test("what is read, the brand's own, and where a text stands itself, is no link to count")
    func leftOut() throws {
        let found = try unread(
            [
                document(
                    1, at: "https://read.example/1",
                    links: [
                        "https://www.read.example/2", "https://www.mueller.example/",
                        "https://x.com/mueller", "https://x.com/other", "no address",
                    ])
            ], read: ["read.example"])
        #expect(found.map(\.name) == ["x.com"])
        #expect(found.first?.example.link == "https://x.com/other")
        #expect(try unread([document(1, at: "https://mueller.example/", links: nil)]).isEmpty)
    }

    @Test("a text counts once for a place, and for the place it stands in")
    func counting() throws {
        let found = try unread([
            document(
                1, at: "https://a.example/1",
                links: ["https://b.example/", "https://www.b.example/2", "https://a.example/2"]),
            document(2, at: "https://c.example/1", links: ["https://www.b.example/"]),
            document(3, at: nil, links: ["https://www.b.example/3"]),
            document(4, at: "https://a.example/4", age: Self.day, source: "other", links: nil),
        ])
        let b = try #require(found.first { $0.name == "b.example" })
        #expect((b.mentions, b.standing, b.outlets) == (3, 0, 3))
        #expect(b.entry?.text == "- site: https://www.b.example")
        let a = try #require(found.first { $0.name == "a.example" })
        #expect((a.mentions, a.standing, a.outlets) == (2, 2, 2))
        #expect(a.last == Self.now && a.example.mention == MentionID("m1"))
    }

    @Test("score, age and the number of outlets give the order")
    func order() throws {
        func link(_ number: Int64, _ place: String, score: Int, age: Int64, at outlet: String)
            -> CitingDocument
        {
            document(
                number, at: "https://\(outlet).example/", score: score, age: Self.day * Int(age),
                links: ["https://\(place).example/"])
        }
        let found = try unread(
            [
                link(1, "weak", score: 50, age: 0, at: "o1"),
                link(2, "old", score: 90, age: 28, at: "o1"),
                link(3, "strong", score: 90, age: 0, at: "o1"),
                link(4, "twice", score: 60, age: 0, at: "o1"),
                link(5, "twice", score: 60, age: 0, at: "o1"),
                link(6, "wide", score: 60, age: 0, at: "o1"),
                link(7, "wide", score: 60, age: 0, at: "o2"),
            ], read: ["o1.example", "o2.example"])
        #expect(
            found.map(\.name).map { String($0.prefix { $0 != "." }) }
                == ["wide", "twice", "strong", "weak", "old"])
        #expect(found.map(\.weight.description.count).allSatisfy { $0 > 0 })
        #expect(found.last.map { ($0.weight * 100).rounded() } == 30)
    }

    @Test("places and their outlets are counted up to a bound")
    func bounds() throws {
        let links = (0..<CoverageTally.placeLimit + 10).map { "https://a\($0).example/" }
        #expect(try unread([document(1, at: nil, links: links)]).count == CoverageTally.placeLimit)
        let documents = (0..<Int64(PlaceTally.outletLimit) + 10).map {
            document($0, at: "https://o\($0).example/", links: ["https://b.example/"])
        }
        let place = try unread(documents).first
        #expect(place?.outlets == PlaceTally.outletLimit)
        #expect(place?.mentions == documents.count)
    }

    @Test("a source reads where it is polled, where it has moved, and where all it brings stands")
    func reading() throws {
        let settings = try TestConfiguration.settings(
            """
            brands: [{name: A}]
            sources:
              - {feed: "https://feeds.service.example/blatt", id: blatt}
              - {feed: "https://www.reddit.com/r/cnc/.rss", id: cnc}
              - {feed: "https://planet.example/rss", id: planet}
              - {file: "*.xml", id: files}
              - {googlebusiness: [accounts/1/locations/2], client_id: "${TOKEN}",
                 client_secret: "${TOKEN}", refresh_token: "${TOKEN}", id: google}
              - {mastodon: [a], servers: [https://chaos.social, https://troet.cafe], id: toots}
            """)
        var state = SourceState()
        state.cursor.address = "https://neu.example/rss"
        var finder = PlaceFinder()
        var read = ReadPlaces(settings.sources, [SourceID("blatt"): state], &finder)
        let polled: Set = [
            "service.example", "neu.example", "reddit.com", "planet.example", "maps.google.com",
            "chaos.social", "troet.cafe",
        ]
        #expect(read.names == polled)
        for number in 0..<20 {
            read.note(SourceID("blatt"), at: "blatt.example")
            read.note(SourceID("planet"), at: "outlet\(number % 2).example")
            if number < 9 { read.note(SourceID("files"), at: "few.example") }
            read.note(SourceID("gone"), at: "gone.example")
        }
        for number in 0..<500 { read.note(SourceID("cnc"), at: "a\(number).example") }
        read.addOutlets()
        #expect(read.names == polled.union(["blatt.example"]))
    }

    @Test("the sentence above says how many, of which time, and when there is none")
    func sentences() throws {
        let places = try unread([
            document(1, at: nil, links: ["https://a.example/", "https://b.example/"])
        ])
        func head(_ count: Int, _ documents: Int, _ span: Duration, _ language: OutputLanguage)
            -> String
        {
            let coverage = SourceCoverage(
                places: Array(places.prefix(count)), documents: documents, unknown: 0)
            return CoverageWording(language: language, span: span).head(coverage)
        }
        let month = Self.day * 30
        #expect(
            head(2, 1, month, .english)
                == "2 places that the mentions of the last 30 days link to are not read:")
        #expect(
            head(1, 1, Self.day * 2, .english).hasPrefix(
                "1 place that the mentions of the last 2 days"))
        #expect(
            head(0, 1, month, .english)
                == "all places that the mentions of the last 30 days link to are read")
        #expect(
            head(0, 1, month, .german)
                == "alle Orte, auf die Erwähnungen aus den letzten 30 Tagen verweisen, werden gelesen"
        )
        #expect(head(0, 0, .seconds(3600), .german) == "keine Erwähnungen in der letzten Stunde")
        #expect(head(0, 0, .seconds(3600 * 36), .english) == "no mentions in the last 36 hours")
    }
}
