extension DeadNetwork {
    /// What is certain to be gone. Hosts that answer now and then, or may come back, are not here.
    package static let all: [DeadNetwork] = [
        googlePlus, studiVZ, werKenntWen, facebookFeeds, twitterFeeds, googleReader, googleBuzz,
        yahooPipes, yahooGroups, friendFeed, posterous, vine, storify, qype,
    ]

    /// Where people of old networks talk today.
    private static let openNetworks = (
        german: "offene Gespräche: Mastodon (Schlagworte mit mastodon:, ein Profil als feed:)",
        english: "open talk: Mastodon (hashtags by mastodon:, a profile as feed:)"
    )

    /// Endings of the feeds of Twitter's first interface.
    private static let feedEndings = [".rss", ".atom", ".xml", ".json"]

    private static let googlePlus = DeadNetwork(
        name: "Google+", keys: ["googleplus", "google_plus", "gplus"], year: 2019,
        places: [
            Place(host: "plus.google.com"), Place(host: "plus.googleapis.com"),
            Place(host: "www.googleapis.com", path: "/plus/v1"),
        ],
        german:
            "Bewertungen und Unternehmensprofil: Google Business Profile (googlebusiness:); Videos: "
            + "YouTube (youtube:); \(openNetworks.german), bluesky: oder threads:",
        english:
            "reviews and the firm's profile: Google Business Profile (googlebusiness:); videos: "
            + "YouTube (youtube:); \(openNetworks.english), bluesky: or threads:")

    private static let studiVZ = DeadNetwork(
        name: "studiVZ/meinVZ/schülerVZ", keys: ["studivz", "meinvz", "schuelervz"],
        year: 2022,
        places: [
            Place(host: "studivz.net"), Place(host: "studivz.de"), Place(host: "meinvz.net"),
            Place(host: "meinvz.de"), Place(host: "schuelervz.net"), Place(host: "schuelervz.de"),
        ],
        german: "wo Studierende heute reden: Reddit (reddit:), Foren (page:), "
            + "Arbeitgeberbewertungen; \(openNetworks.german)",
        english: "where students talk now: Reddit (reddit:), forums (page:), employer reviews; "
            + openNetworks.english)

    private static let werKenntWen = DeadNetwork(
        name: "wer-kennt-wen", keys: ["werkenntwen", "wer-kennt-wen"], year: 2014,
        places: [Place(host: "wer-kennt-wen.de")],
        german: "\(openNetworks.german); örtliche Zeitungen als feed:",
        english: "\(openNetworks.english); local papers as feed:")

    /// Feeds alone: Facebook itself goes on.
    private static let facebookFeeds = DeadNetwork(
        name: "Facebook-RSS", keys: [], year: 2015,
        places: [
            Place(host: "facebook.com", path: "/feeds/"),
            Place(host: "graph.facebook.com", path: "/search"),
        ],
        german: "Facebook gibt keine Feeds mehr; die eigene Seite liest facebook:, von anderen "
            + "deren Website oder Newsletter",
        english: "Facebook has no feeds any more; your own page is read by facebook:, of others "
            + "take their site or newsletter")

    /// Feeds and the interfaces 1.0 alone.
    private static let twitterFeeds = DeadNetwork(
        name: "Twitter-RSS", keys: [], year: 2013,
        places: [
            Place(host: "search.twitter.com"), Place(host: "api.twitter.com", path: "/1/"),
            Place(host: "twitter.com", path: "/statuses/", endings: feedEndings),
            Place(host: "twitter.com", path: "/favorites/", endings: feedEndings),
        ],
        german: "X (Twitter) gibt keine Feeds mehr, seine Schnittstelle (x:) kostet Geld; "
            + openNetworks.german,
        english: "X (Twitter) has no feeds any more, and its interface (x:) costs money; "
            + openNetworks.english)

    private static let googleReader = DeadNetwork(
        name: "Google Reader", keys: ["googlereader", "google_reader"], year: 2013,
        places: [
            Place(host: "reader.google.com"), Place(host: "www.google.com", path: "/reader/"),
            Place(host: "google.com", path: "/reader/"),
        ],
        german: "die Adresse des Feeds selbst als feed:; ganze Listen mit earshot import",
        english: "give the feed's own address as feed:; whole lists by earshot import")

    private static let googleBuzz = DeadNetwork(
        name: "Google Buzz", keys: ["googlebuzz", "google_buzz"], year: 2011,
        places: [
            Place(host: "buzz.googleapis.com"), Place(host: "www.google.com", path: "/buzz/"),
            Place(host: "google.com", path: "/buzz/"),
        ],
        german: openNetworks.german, english: openNetworks.english)

    private static let yahooPipes = DeadNetwork(
        name: "Yahoo Pipes", keys: ["yahoopipes", "yahoo_pipes"], year: 2015,
        places: [Place(host: "pipes.yahoo.com"), Place(host: "pipes.yahooapis.com")],
        german: "die Feeds, aus denen es mischte, einzeln als feed:; gefiltert wird mit query:",
        english: "give the feeds it mixed one by one as feed:; a brand's query: does the filtering"
    )

    private static let yahooGroups = DeadNetwork(
        name: "Yahoo Groups", keys: ["yahoogroups", "yahoo_groups"], year: 2020,
        places: [Place(host: "groups.yahoo.com"), Place(host: "rss.groups.yahoo.com")],
        german: "viele Gruppen zogen zu groups.io (Feeds als feed:) oder in Foren (page:)",
        english: "many groups went to groups.io (feeds as feed:) or to forums (page:)")

    private static let friendFeed = DeadNetwork(
        name: "FriendFeed", keys: ["friendfeed"], year: 2015,
        places: [Place(host: "friendfeed.com"), Place(host: "friendfeed-api.com")],
        german: openNetworks.german, english: openNetworks.english)

    private static let posterous = DeadNetwork(
        name: "Posterous", keys: ["posterous"], year: 2013,
        places: [Place(host: "posterous.com")],
        german: "die meisten Blogs zogen zu WordPress oder Tumblr: ihre neue Adresse als site:",
        english: "most blogs went to WordPress or Tumblr: give their new address as site:")

    private static let vine = DeadNetwork(
        name: "Vine", keys: ["vine"], year: 2017, places: [Place(host: "vine.co")],
        german: "kurze Videos: YouTube (youtube:)",
        english: "short videos: YouTube (youtube:)")

    private static let storify = DeadNetwork(
        name: "Storify", keys: ["storify"], year: 2018, places: [Place(host: "storify.com")],
        german: openNetworks.german, english: openNetworks.english)

    private static let qype = DeadNetwork(
        name: "Qype", keys: ["qype"], year: 2013,
        places: [Place(host: "qype.com"), Place(host: "qype.de"), Place(host: "qype.co.uk")],
        german: "Bewertungen stehen bei Yelp und im Google Business Profile (googlebusiness:)",
        english: "reviews are at Yelp and in the Google Business Profile (googlebusiness:)")
}
