import Domain
import Polling
import Reading

/// What any address may hold.
extension SourceRecogniser {
    /// Feeds of one page that are proposed; a page may name hundreds.
    private static let linksShown = 5

    static let feed = SourceRecogniser { look in
        guard let page = look.page, let format = page.result.format.feedName else { return [] }
        let entry = SourceEntry("feed", page.lasting, title: page.result.title)
        return [
            SourceProposal(
                entry, .certain, "die Adresse ist selbst ein Feed (\(format))",
                "the address is a feed itself (\(format))")
        ]
    }

    static let linkedFeeds = SourceRecogniser { look in
        guard let page = look.page, page.result.format == .html else { return [] }
        return page.result.feeds.prefix(linksShown).map { address in
            let isOfComments = address.path.lowercased().contains("comment")
            return isOfComments
                ? SourceProposal(
                    SourceEntry("feed", address), .possible,
                    "die Seite nennt ihn: was Leserinnen und Leser dort schreiben",
                    "the page names it: what readers write there")
                : SourceProposal(
                    SourceEntry("feed", address), .likely, "die Seite nennt ihn als ihren Feed",
                    "the page names it as its feed")
        }
    }

    static let site = SourceRecogniser { look in
        guard let page = look.page, page.result.format == .html else { return [] }
        if !page.result.feeds.isEmpty {
            return [
                SourceProposal(
                    SourceEntry("site", page.lasting), .possible,
                    "findet den Feed von selbst wieder, wenn er umzieht",
                    "finds the feed again by itself when it moves")
            ]
        }
        guard page.lasting.path == "/" else { return [] }
        return [
            SourceProposal(
                SourceEntry("site", page.lasting), .possible,
                "die Seite nennt keinen Feed, er lag aber an einer der üblichen Stellen",
                "the page names no feed, but one was at one of the usual places")
        ]
    }

    static let page = SourceRecogniser { look in
        guard let page = look.page, page.result.format == .html else { return [] }
        let hasFeeds = !page.result.feeds.isEmpty
        return [
            SourceProposal(
                SourceEntry("page", page.lasting), .last,
                hasFeeds
                    ? "die Seite selbst, wie bei einem Forum: jeder neue Absatz wird gelesen"
                    : "eine Seite ohne Feed: jeder neue Absatz wird gelesen",
                hasFeeds
                    ? "the page itself, as for a forum: each new passage is read"
                    : "a page without a feed: each new passage is read")
        ]
    }

    static let wordPress = SourceRecogniser { look in
        guard let page = look.page, page.holds("api.w.org") || page.holds("content=\"wordpress"),
            let home = page.restHome ?? WebAddress("/", relativeTo: page.lasting),
            let posts = WebAddress("feed/", relativeTo: home),
            let comments = WebAddress("comments/feed/", relativeTo: home)
        else { return [] }
        return [
            SourceProposal(
                SourceEntry("wordpress", home), page.holds("api.w.org") ? .certain : .likely,
                "WordPress: Beiträge und was Leserinnen und Leser dazu schreiben",
                "WordPress: posts, and what readers write about them"),
            SourceProposal(
                SourceEntry("feed", posts), .possible, "WordPress: die Beiträge der Website",
                "WordPress: the posts of the site"),
            SourceProposal(
                SourceEntry("feed", comments), .possible,
                "WordPress: was Leserinnen und Leser dort schreiben",
                "WordPress: what readers write there"),
        ]
    }

    static let discourse = SourceRecogniser { look in
        guard let page = look.page, page.holds("content=\"discourse"),
            let latest = WebAddress("/latest.rss", relativeTo: page.lasting),
            let posts = WebAddress("/posts.rss", relativeTo: page.lasting)
        else { return [] }
        return [
            SourceProposal(
                SourceEntry("feed", posts), .likely, "Discourse: alle Beiträge des Forums",
                "Discourse: every post of the forum"),
            SourceProposal(
                SourceEntry("feed", latest), .likely, "Discourse: die neuen Themen des Forums",
                "Discourse: the forum's new topics"),
        ]
    }
}

extension ReadResult.Format {
    /// As people know it; nil for what is no feed.
    fileprivate var feedName: String? {
        switch self {
        case .rss: "RSS"
        case .atom: "Atom"
        case .rdf: "RDF"
        case .jsonfeed: "JSON Feed"
        case .jsonl, .html, .sitemap, .sitemapIndex, .mail, .answer, .unknown: nil
        }
    }
}

extension AddressLook {
    /// The home of a WordPress site, from the address of its REST interface; on the same host only.
    fileprivate var restHome: WebAddress? {
        guard let place = body.firstRange(of: Array("/wp-json/".utf8)) else { return nil }
        let quotes: [UInt8] = [0x20, 0x22, 0x27, 0x3C, 0x3D]
        let before = body[..<place.lowerBound].suffix(Self.longestHome)
        let start = before.lastIndex { quotes.contains($0) }.map { $0 + 1 } ?? before.startIndex
        let text = String(decoding: body[start..<place.lowerBound], as: UTF8.self) + "/"
        guard let home = WebAddress(text, relativeTo: lasting), home.host == lasting.host else {
            return nil
        }
        return home
    }

    /// Bytes of an address.
    private static let longestHome = 500
}
