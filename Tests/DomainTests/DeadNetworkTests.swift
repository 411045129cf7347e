import Domain
import Testing

@Suite("Networks that are gone")
struct DeadNetworkTests {
    @Test(
        "their addresses are known",
        arguments: [
            ("https://plus.google.com/+Firma", "Google+"),
            ("https://www.googleapis.com/plus/v1/people/1", "Google+"),
            ("http://www.studivz.net/Groups/1", "studiVZ/meinVZ/schülerVZ"),
            ("https://meinvz.net/", "studiVZ/meinVZ/schülerVZ"),
            ("http://www.schuelervz.net/x", "studiVZ/meinVZ/schülerVZ"),
            ("https://www.facebook.com/feeds/page.php?id=1&format=rss20", "Facebook-RSS"),
            ("https://de-de.facebook.com/Feeds/page.php", "Facebook-RSS"),
            ("http://twitter.com/statuses/user_timeline/1.rss", "Twitter-RSS"),
            ("http://api.twitter.com/1/statuses/user_timeline.rss?screen_name=x", "Twitter-RSS"),
            ("http://search.twitter.com/search.atom?q=x", "Twitter-RSS"),
            ("http://www.google.com/reader/public/atom/user/1", "Google Reader"),
            ("http://pipes.yahoo.com/pipes/pipe.run?_id=1", "Yahoo Pipes"),
            ("http://friendfeed.com/x?format=atom", "FriendFeed"),
        ])
    func gone(address: String, name: String) throws {
        let place = try #require(WebAddress(address))
        let network = try #require(DeadNetwork.at(place))
        #expect(network.name == name)
    }

    @Test(
        "what may still be there is not among them",
        arguments: [
            "https://feeds.feedburner.com/x", "https://nitter.net/x/rss", "https://twitter.com/x",
            "https://twitter.com/statuses/1", "https://api.twitter.com/2/x",
            "https://api.twitter.com/1.1/x", "https://www.facebook.com/firma",
            "https://graph.facebook.com/v20.0/1/feed", "https://news.google.com/rss",
            "https://www.google.com/alerts/feeds/1/2", "https://notplus.google.com.example/",
            "https://xstudivz.net/", "https://example.org/plus.google.com",
        ])
    func alive(address: String) throws {
        let place = try #require(WebAddress(address))
        #expect(DeadNetwork.at(place) == nil)
    }

    @Test("each is told with what took its place, German and English, and each key once")
    func answers() {
        for network in DeadNetwork.all {
            let (german, english) = (network.answer(in: .german), network.answer(in: .english))
            #expect(german.contains("\(network.name) gibt es seit \(network.year) nicht mehr; "))
            #expect(english.contains("\(network.name) is gone since \(network.year); "))
            #expect(german.utf8.count > network.name.utf8.count + 50)
        }
        let keys = DeadNetwork.all.flatMap(\.keys)
        #expect(Set(keys).count == keys.count)
        #expect(DeadNetwork.keyed("GooglePlus")?.name == "Google+")
        #expect(DeadNetwork.keyed("studivz") != nil && DeadNetwork.keyed("feed") == nil)
    }

    @Test(
        "feed: and feed:// stand for http and https",
        arguments: [
            ("feed://a.example/f", "http://a.example/f"),
            ("feed:http://a.example/f", "http://a.example/f"),
            ("Feed:HTTPS://a.example/f", "https://a.example/f"),
            ("feed://https://a.example/f", "https://a.example/f"),
            (" https://a.example/f", "https://a.example/f"),
            ("feed:", nil), ("feed:feed:https://a.example", nil), ("feed:a.example", nil),
            ("", nil),
            ("feed://", nil), ("feed:ftp://a.example/", nil),
        ] as [(String, String?)])
    func schemes(text: String, address: String?) {
        #expect(WebAddress(subscription: text)?.text == address)
    }
}
