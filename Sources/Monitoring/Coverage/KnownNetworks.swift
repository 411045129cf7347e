/// The networks that are told apart: a new one is an entry here.
enum KnownNetworks {
    private typealias Way = KnownNetwork.Way

    static let all = forums + videos + reviews + portals

    private static let forums = [
        KnownNetwork(
            kind: "reddit", hosts: ["reddit.com", "redd.it"],
            ways: [Way(key: "reddit", address: "brands")],
            german: "Suche nach Ihren Marken; Reddit drosselt: höchstens ein Abruf in der Minute",
            english: "its search for your brands; Reddit throttles: a request a minute at most"),
        KnownNetwork(
            kind: "mastodon",
            hosts: [
                "mastodon.social", "mastodon.online", "mas.to", "mstdn.social", "chaos.social",
                "troet.cafe", "norden.social", "ruhr.social", "social.tchncs.de", "det.social",
                "fosstodon.org", "hachyderm.io", "infosec.exchange", "techhub.social",
                "muenchen.social", "nrw.social", "bonn.social", "sueden.social", "social.bund.de",
            ],
            spread: .servers,
            ways: [
                Way(
                    key: "mastodon", address: "{tag}",
                    settings: [SourceEntry.Setting(key: "servers", value: "{origin}")])
            ],
            german: "Beiträge mit Ihrem Schlagwort; Suche im Wortlaut verlangt ein Konto",
            english: "posts with your hashtag; a search of texts needs an account"),
        KnownNetwork(
            kind: "bluesky", hosts: ["bsky.app", "bsky.social"],
            german: "ein Konto als Feed; die Suche (`bluesky`) verlangt ein App-Passwort",
            english: "one account as a feed; the search (`bluesky`) needs an app password"),
        KnownNetwork(
            kind: "lemmy",
            hosts: ["lemmy.world", "lemmy.ml", "feddit.org", "feddit.de", "discuss.tchncs.de"],
            spread: .servers,
            ways: [
                Way(
                    key: "lemmy", address: "brands",
                    settings: [SourceEntry.Setting(key: "servers", value: "{origin}")])
            ],
            german: "Suche nach Ihren Marken", english: "its search for your brands"),
        KnownNetwork(
            kind: "hackernews", hosts: ["news.ycombinator.com", "hn.algolia.com", "hnrss.org"],
            ways: [Way(key: "hackernews", address: "brands")],
            german: "Suche nach Ihren Marken", english: "its search for your brands"),
        KnownNetwork(
            kind: "stackexchange",
            hosts: [
                "stackexchange.com", "stackoverflow.com", "superuser.com", "serverfault.com",
                "askubuntu.com", "mathoverflow.net",
            ],
            german:
                "eine Frage mit ihren Antworten als Feed; Suche nach Ihren Marken: `stackexchange`",
            english: "a question with its answers as a feed; a search for your brands: "
                + "`stackexchange`"),
        KnownNetwork(
            kind: "wikipedia", hosts: ["wikipedia.org"],
            german: "die Änderungen eines Artikels als Feed",
            english: "the changes of an article as a feed"),
        KnownNetwork(
            kind: "telegram", hosts: ["t.me", "telegram.me"],
            ways: [
                Way(key: "page", address: "https://t.me/s/{step}", path: "/s/"),
                Way(key: "page", address: "https://t.me/s/{step}", path: "/"),
            ],
            german: "ein öffentlicher Kanal als Seite", english: "a public channel as a page"),
    ]

    private static let videos = [
        KnownNetwork(
            kind: "youtube", hosts: ["youtube.com", "youtu.be", "youtube-nocookie.com"],
            ways: [
                Way(key: "site", address: "https://www.youtube.com/@{step}", path: "/@"),
                Way(key: "site", address: "https://www.youtube.com/c/{step}", path: "/c/"),
                Way(key: "site", address: "https://www.youtube.com/user/{step}", path: "/user/"),
            ],
            german:
                "ein Kanal, an seiner Kennung (UC…); Kommentare und Suche verlangen einen Schlüssel",
            english: "a channel, by its id (UC…); comments and the search need a key"),
        KnownNetwork(
            kind: "medium", hosts: ["medium.com"],
            german: "ein Konto oder Schlagwort als Feed (medium.com/feed/…)",
            english: "an account or tag as a feed (medium.com/feed/…)"),
        KnownNetwork(
            kind: "facebook", hosts: ["facebook.com", "fb.com", "fb.me", "fb.watch"],
            german: "nur die eigene Seite (`facebook`), mit einem Token von Meta",
            english: "the page of one's own only (`facebook`), with a token of Meta"),
        KnownNetwork(
            kind: "instagram", hosts: ["instagram.com"],
            german: "nur mit einer Freigabe von Meta", english: "only with a review by Meta"),
        KnownNetwork(
            kind: "threads", hosts: ["threads.net", "threads.com"],
            german: "Suche (`threads`) nur mit einer Freigabe von Meta",
            english: "its search (`threads`) only with a review by Meta"),
        KnownNetwork(
            kind: "x", hosts: ["x.com", "twitter.com"],
            german: "Suche (`x`) nur gegen Geld, je gelesenem Beitrag",
            english: "its search (`x`) only for money, by the post"),
        KnownNetwork(
            kind: "tiktok", hosts: ["tiktok.com"], german: "keine öffentliche Suche",
            english: "no public search"),
        KnownNetwork(
            kind: "linkedin", hosts: ["linkedin.com", "lnkd.in"],
            german:
                "keine öffentliche Suche; Benachrichtigungen kommen als Mail (`imap` liest sie)",
            english: "no public search; its notifications come by mail (`imap` reads them)"),
        KnownNetwork(
            kind: "xing", hosts: ["xing.com"],
            german:
                "keine öffentliche Suche; Benachrichtigungen kommen als Mail (`imap` liest sie)",
            english: "no public search; its notifications come by mail (`imap` reads them)"),
    ]

    private static let reviews = [
        KnownNetwork(
            kind: "kununu", hosts: ["kununu.com"],
            german:
                "seine Benachrichtigungen als Mail (`imap` liest sie); die Art `kununu` nur auf eigene "
                + "Verantwortung",
            english:
                "its notification mails (`imap` reads them); the kind `kununu` at your own risk"),
        KnownNetwork(
            kind: "glassdoor",
            hosts: ["glassdoor.com", "glassdoor.de", "glassdoor.at", "glassdoor.ch"],
            german:
                "seine Benachrichtigungen als Mail (`imap` liest sie); die Art `glassdoor` nur auf eigene "
                + "Verantwortung",
            english:
                "its notification mails (`imap` reads them); the kind `glassdoor` at your own risk"),
        KnownNetwork(
            kind: "trustpilot", hosts: ["trustpilot.com"],
            german: "Schnittstelle (`trustpilot`) mit Schlüssel, gegen Geld",
            english: "an interface (`trustpilot`) with a key, for money"),
        KnownNetwork(
            kind: "googlebusiness", hosts: ["maps.google.com", "g.page", "maps.app.goo.gl"],
            german:
                "Bewertungen des eigenen Standorts (`googlebusiness`), mit einem Zugang von Google",
            english: "reviews of one's own location (`googlebusiness`), with an access by Google"),
        KnownNetwork(
            kind: "googlebusiness",
            hosts: ["google.com", "google.de", "google.at", "google.ch"], path: "/maps",
            german:
                "Bewertungen des eigenen Standorts (`googlebusiness`), mit einem Zugang von Google",
            english: "reviews of one's own location (`googlebusiness`), with an access by Google"),
    ]

    private static let portals = [
        KnownNetwork(
            kind: "googlenews", hosts: ["news.google.com"],
            ways: [
                Way(
                    key: "googlenews", address: "brands",
                    settings: [SourceEntry.Setting(key: "enabled", value: "true")])
            ],
            german:
                "Suche nach Ihren Marken, nur Titel; Google erlaubt sie nur zum persönlichen, nicht "
                + "kommerziellen Lesen",
            english: "its search for your brands, titles only; Google allows it for personal, "
                + "non-commercial reading alone"),
        KnownNetwork(
            kind: "shop",
            hosts: [
                "amazon.de", "amazon.com", "ebay.de", "play.google.com", "apps.apple.com",
                "otto.de", "idealo.de",
            ],
            spread: .hosts,
            german: "eine einzelne Seite mit page: und ihrer Adresse",
            english: "a single page by page: and its address"),
    ]
}
