import Domain
import Polling
import Transport

/// Places that are known by their host.
extension SourceRecogniser {
    static let reddit = SourceRecogniser { look in
        guard look.address.registeredName == "reddit.com", !look.address.path.hasSuffix(".rss")
        else { return [] }
        let steps = look.steps
        let target: String
        switch steps.first {
        case "r" where steps.count >= 4 && steps[2] == "comments":
            target = "/r/\(steps[1])/comments/\(steps[3])/.rss"
        case "r" where steps.count >= 2: target = "/r/\(steps[1])/new/.rss"
        case "u" where steps.count >= 2, "user" where steps.count >= 2:
            target = "/user/\(steps[1])/.rss"
        case "search": target = "/search.rss?sort=new&q=\(look.parameter("q") ?? "")"
        default: return []
        }
        let proposal = SourceProposal(
            feed: "https://www.reddit.com" + target, .certain,
            "Reddit: der Feed der Seite; Reddit lässt etwa eine Abfrage in der Minute zu",
            "Reddit: the page's feed; Reddit lets itself be asked about once a minute")
        return [proposal].compactMap(\.self)
    }

    static let youTube = SourceRecogniser { look in
        guard look.address.registeredName == "youtube.com" else { return [] }
        let steps = look.steps
        let channel =
            steps.first == "channel" && steps.count >= 2 ? steps[1] : look.page?.channel
        if let channel {
            return [
                SourceProposal(
                    SourceEntry("youtube", channel), .certain,
                    "YouTube: die neuesten 15 Videos des Kanals; mit einem Schlüssel auch Kommentare",
                    "YouTube: the channel's newest 15 videos; with a key comments too")
            ]
        }
        guard steps.first == "playlist", let list = look.parameter("list") else { return [] }
        let proposal = SourceProposal(
            feed: "https://www.youtube.com/feeds/videos.xml?playlist_id=\(list)", .certain,
            "YouTube: der Feed mit den neuesten 15 Videos der Liste",
            "YouTube: the feed of the list's newest 15 videos")
        return [proposal].compactMap(\.self)
    }

    /// First steps of addresses that are nobody's account.
    private static let ownPagesOfGitHub: Set<String> = [
        "about", "apps", "collections", "contact", "customer-stories", "enterprise", "events",
        "explore", "features", "issues", "login", "marketplace", "new", "notifications", "orgs",
        "pricing", "pulls", "search", "security", "settings", "signup", "site", "sponsors", "team",
        "topics", "trending",
    ]

    static let gitHub = SourceRecogniser { look in
        let steps = look.steps
        guard look.host == "github.com", let owner = steps.first,
            !ownPagesOfGitHub.contains(owner.lowercased()), !look.address.path.hasSuffix(".atom")
        else { return [] }
        guard steps.count >= 2 else {
            let proposal = SourceProposal(
                feed: "https://github.com/\(owner).atom", .certain,
                "GitHub: was dieses Konto öffentlich tut",
                "GitHub: what this account does in public")
            return [proposal].compactMap(\.self)
        }
        let place = "https://github.com/\(owner)/\(steps[1])"
        return [
            SourceProposal(
                feed: place + "/releases.atom", .certain, "GitHub: die Veröffentlichungen",
                "GitHub: the releases"),
            SourceProposal(
                feed: place + "/commits.atom", .possible, "GitHub: jede Änderung",
                "GitHub: every change"),
        ].compactMap(\.self)
    }

    static let googleNews = SourceRecogniser { look in
        guard look.host == "news.google.com", let first = look.steps.first,
            ["search", "topics", "topstories", "rss"].contains(first)
        else { return [] }
        let target = first == "rss" ? look.address.target : "/rss" + look.address.target
        let feed = SourceProposal(
            feed: "https://news.google.com" + target, .likely,
            "Google News: ein Feed, nur Titel und Medium; Google erlaubt ihn nur zum persönlichen, nicht "
                + "kommerziellen Lesen",
            "Google News: a feed, titles and outlets only; Google allows it for personal, non-commercial "
                + "reading alone")
        return [newsSearch(look), feed].compactMap(\.self)
    }

    /// A search for one phrase; nil for what says more than that.
    private static func newsSearch(_ look: SourceLook) -> SourceProposal? {
        guard look.steps.contains("search"), let question = look.address.parameter("q") else {
            return nil
        }
        let phrase = question.split(separator: " ").filter { !$0.hasPrefix("when:") }
            .joined(separator: " ").replacing("\"", with: "")
        let isPlain = !phrase.contains { ":()|".contains($0) } && question.count { $0 == "\"" } <= 2
        let operators = phrase.split(separator: " ").contains {
            ["OR", "AND", "NOT"].contains($0) || $0.hasPrefix("-")
        }
        guard !phrase.isEmpty, isPlain, !operators else { return nil }
        var settings = [SourceEntry.Setting(key: "enabled", value: "true")]
        if let country = look.address.parameter("gl"), country.utf8.count == 2 {
            settings.insert(SourceEntry.Setting(key: "country", value: country), at: 0)
        }
        if let language = look.address.parameter("hl").flatMap({ LanguageCode($0) }) {
            settings.insert(SourceEntry.Setting(key: "language", value: "\(language)"), at: 0)
        }
        return SourceProposal(
            SourceEntry("googlenews", phrase, settings: settings), .certain,
            "Google News: Titel und Medium der Treffer; mit `enabled: true` entscheiden Sie, dass Googles "
                + "Bedingungen (persönliches, nicht kommerzielles Lesen) es Ihnen erlauben",
            "Google News: titles and outlets of what is found; by `enabled: true` you decide that Google's "
                + "terms (personal, non-commercial reading) allow it to you")
    }

    static let googleAlerts = SourceRecogniser { look in
        guard ["google.com", "google.de", "google.at", "google.ch"].contains(look.host),
            look.address.path.hasPrefix("/alerts/feeds/")
        else { return [] }
        return [
            SourceProposal(
                SourceEntry("googlealerts", look.address), .certain,
                "Google Alerts: der Feed der Meldung",
                "Google Alerts: the alert's feed")
        ]
    }

    static let wikipedia = SourceRecogniser { look in
        guard look.address.registeredName == "wikipedia.org", look.steps.first == "wiki",
            look.steps.count >= 2
        else { return [] }
        let host = look.address.host.replacing(".m.wikipedia.org", with: ".wikipedia.org")
        let title = look.steps.dropFirst().joined(separator: "/")
            .replacing("&", with: "%26").replacing("+", with: "%2B").replacing("=", with: "%3D")
        let proposal = SourceProposal(
            feed: "https://\(host)/w/index.php?title=\(title)&action=history&feed=atom", .certain,
            "Wikipedia: jede Änderung des Artikels, mit dem Unterschied",
            "Wikipedia: each change of the article, with the difference")
        return [proposal].compactMap(\.self)
    }

    private static let sitesOfStackExchange: Set<String> = [
        "stackoverflow.com", "serverfault.com", "superuser.com", "askubuntu.com",
        "stackexchange.com", "mathoverflow.net",
    ]

    static let stackExchange = SourceRecogniser { look in
        guard sitesOfStackExchange.contains(look.address.registeredName),
            look.steps.first == "questions" || look.steps.isEmpty, look.steps.first != "feeds"
        else { return [] }
        let origin = look.address.origin
        let steps = look.steps
        let target: String
        if steps.count >= 3, steps[1] == "tagged" {
            let tags = steps[2].replacing("+", with: "%20and%20")
            target = tags == steps[2] ? "/feeds/tag/\(tags)" : "/feeds/tag?tagnames=\(tags)"
        } else if steps.count >= 2, steps[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            target = "/feeds/question/\(steps[1])"
        } else {
            target = "/feeds"
        }
        let proposal = SourceProposal(
            feed: origin + target, .certain, "Stack Exchange: die Fragen der Seite als Feed",
            "Stack Exchange: the page's questions as a feed")
        return [proposal].compactMap(\.self)
    }

    static let hackerNews = SourceRecogniser { look in
        guard look.host == "news.ycombinator.com",
            look.steps.isEmpty || ["news", "newest", "front", "rss"].contains(look.steps[0])
        else { return [] }
        return [
            SourceProposal(
                SourceEntry("hackernews", "brands"), .certain,
                "Hacker News: Beiträge und Kommentare, die Ihre Marken nennen",
                "Hacker News: stories and comments that name your brands"),
            SourceProposal(
                feed: "https://news.ycombinator.com/rss", .possible,
                "Hacker News: die Titelseite; Kommentare stehen nicht darin",
                "Hacker News: the front page; comments are not in it"),
        ].compactMap(\.self)
    }
}

extension AddressLook {
    /// The id of the channel that a page of YouTube is about.
    fileprivate var channel: String? {
        for mark in ["channel_id=UC", "\"externalId\":\"UC"] {
            guard let place = body.firstRange(of: Array(mark.utf8)) else { continue }
            let name = body[(place.upperBound - 2)...].prefix {
                switch $0 {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
                default: false
                }
            }
            if name.count == Self.channelLength { return String(decoding: name, as: UTF8.self) }
        }
        return nil
    }

    private static let channelLength = 24
}
