import Domain
import Polling
import Reading
import Testing

@testable import Monitoring

@Suite("How a place is read best")
struct SourceRecogniserTests {
    private static func proposals(
        _ address: String, page: String? = nil, feeds: [String] = [],
        format: ReadResult.Format = .html
    ) throws -> [SourceProposal] {
        let address = try #require(WebAddress(address))
        var look = SourceLook(address: address)
        if let page {
            look.page = AddressLook(
                asked: address, body: Array(page.utf8),
                result: ReadResult(
                    format: format, title: "Titel", feeds: feeds.compactMap { WebAddress($0) }))
        }
        return SourceRecogniser.proposals(for: look)
    }

    @Test(
        "known hosts are known by the address alone",
        arguments: [
            ("https://old.reddit.com/r/esslingen/", "https://www.reddit.com/r/esslingen/new/.rss"),
            (
                "https://www.reddit.com/r/x/comments/1abc/titel/",
                "https://www.reddit.com/r/x/comments/1abc/.rss"
            ),
            ("https://www.reddit.com/user/wer", "https://www.reddit.com/user/wer/.rss"),
            (
                "https://www.reddit.com/search/?q=%22M%C3%BCller%22&t=week",
                "https://www.reddit.com/search.rss?sort=new&q=%22M%C3%BCller%22"
            ),
            (
                "https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv/videos",
                "youtube UCabcdefghijklmnopqrstuv"
            ),
            (
                "https://youtube.com/playlist?list=PL1",
                "https://www.youtube.com/feeds/videos.xml?playlist_id=PL1"
            ),
            ("https://mastodon.example/@wer", "https://mastodon.example/@wer.rss"),
            ("https://mastodon.example/@wer@other.example", "https://other.example/@wer.rss"),
            ("https://mastodon.example/tags/pumpen", "mastodon pumpen"),
            ("https://github.com/a/b/tree/main", "https://github.com/a/b/releases.atom"),
            ("https://github.com/a", "https://github.com/a.atom"),
            (
                "https://news.google.com/search?q=%22Rote%20Insel%22+when:1d&hl=de&gl=AT",
                "googlenews Rote Insel"
            ),
            ("https://news.google.com/rss/search?q=x", "googlenews x"),
            (
                "https://news.google.com/search?q=a+OR+b",
                "https://news.google.com/rss/search?q=a+OR+b"
            ),
            ("https://news.google.com/topics/1", "https://news.google.com/rss/topics/1"),
            (
                "https://www.google.de/alerts/feeds/01/02",
                "googlealerts https://www.google.de/alerts/feeds/01/02"
            ),
            (
                "https://de.wikipedia.org/wiki/M%C3%BCller_%26_Co",
                "https://de.wikipedia.org/w/index.php?title=M%C3%BCller_%26_Co&action=history&feed=atom"
            ),
            (
                "https://de.m.wikipedia.org/wiki/C++",
                "https://de.wikipedia.org/w/index.php?title=C%2B%2B&action=history&feed=atom"
            ),
            (
                "https://diy.stackexchange.com/questions/tagged/pump",
                "https://diy.stackexchange.com/feeds/tag/pump"
            ),
            (
                "https://stackoverflow.com/questions/tagged/a+b",
                "https://stackoverflow.com/feeds/tag?tagnames=a%20and%20b"
            ),
            (
                "https://stackoverflow.com/questions/12/titel",
                "https://stackoverflow.com/feeds/question/12"
            ),
            ("https://news.ycombinator.com/", "hackernews brands"),
            ("https://bsky.app/profile/wer.example", "https://bsky.app/profile/wer.example/rss"),
            ("https://medium.com/@wer", "https://medium.com/feed/@wer"),
        ])
    func hosts(address: String, feed: String) throws {
        let best = try #require(try Self.proposals(address).first)
        let entry = "\(best.entry.key) \(best.entry.value)"
        #expect(entry == (feed.contains(" ") ? feed : "feed \(feed)"))
        #expect(best.confidence >= .likely)
        #expect(best.reason.text(in: .german) != best.reason.text(in: .english))
    }

    @Test(
        "an address that says nothing is not guessed at",
        arguments: [
            "https://blog.example/", "https://github.com/features/x", "https://www.tiktok.com/@wer",
            "https://x.com/wer", "https://www.youtube.com/@wer", "https://de.wikipedia.org/",
            "https://www.google.com/alerts", "https://news.ycombinator.com/item?id=1",
        ])
    func silent(address: String) throws { #expect(try Self.proposals(address).isEmpty) }

    @Test("a feed is a feed, with its title")
    func feed() throws {
        let found = try Self.proposals("https://a.example/f", page: "<rss>", format: .atom)
        #expect(found.map(\.entry) == [SourceEntry("feed", "https://a.example/f", title: "Titel")])
        #expect(found[0].confidence == .certain)
    }

    @Test("a page with feeds: its feed first, then its comments, the site, the page itself")
    func linked() throws {
        let found = try Self.proposals(
            "https://a.example/", page: "<html>",
            feeds: ["https://a.example/comments/feed/", "https://a.example/feed/"])
        #expect(
            found.map { "\($0.entry.key) \($0.entry.value)" } == [
                "feed https://a.example/feed/", "feed https://a.example/comments/feed/",
                "site https://a.example/", "page https://a.example/",
            ])
    }

    @Test("a page without feeds is a page; of a front page the usual places are looked at before")
    func pages() throws {
        let deep = try Self.proposals("https://a.example/thread/1", page: "<html>")
        #expect(deep.map(\.entry.key) == ["page"])
        let front = try Self.proposals("https://a.example/", page: "<html>")
        #expect(front.map(\.entry.key) == ["site", "page"])
    }

    @Test(
        "WordPress is known by its signs, wherever it lies",
        arguments: [
            (
                "<html><meta name=\"generator\" content=\"WordPress 6.4\">",
                "https://a.example/feed/"
            ),
            (
                "<html><link rel='https://api.w.org/' href='https://a.example/blog/wp-json/'>",
                "https://a.example/blog/feed/"
            ),
            (
                "<html><link rel='https://api.w.org/' href='https://evil.example/wp-json/'>",
                "https://a.example/feed/"
            ),
        ])
    func wordPress(page: String, feed: String) throws {
        let found = try Self.proposals("https://a.example/blog/2026/x", page: page)
        let home = feed.replacing("/feed/", with: "/")
        #expect(found.first?.entry == SourceEntry("wordpress", home))
        for other in [feed, home + "comments/feed/"] {
            #expect(found.contains { $0.entry == SourceEntry("feed", other) })
        }
    }

    @Test("a channel of YouTube is known by its page")
    func channel() throws {
        let id = "UCabcdefghijklmnopqrstuv"
        for page in ["<html>{\"externalId\":\"\(id)\"}", "<html><a href=\"?channel_id=\(id)\">"] {
            let found = try Self.proposals("https://www.youtube.com/@wer", page: page)
            #expect(found.first?.entry == SourceEntry("youtube", id))
        }
        let short = try Self.proposals("https://www.youtube.com/@wer", page: "<html>channel_id=UC1")
        #expect(short.first?.entry.key == "page")
    }

    @Test("a search at Google News keeps its edition, and says that its terms are decided on")
    func newsEdition() throws {
        let found = try Self.proposals("https://news.google.com/search?q=x&hl=de&gl=AT&ceid=AT:de")
        #expect(
            found.first?.entry.lines(indentation: 0) == [
                "- googlenews: x", "  language: de", "  country: AT", "  enabled: 'true'",
            ])
        #expect(found.map(\.entry.key) == ["googlenews", "feed"])
    }

    @Test("what is tried for the brands asks for them")
    func brands() throws {
        let text = "sources:\n" + SourceEntry("hackernews", "brands").lines()[0]
        let settings = try TestConfiguration.reader().read(
            Array(text.utf8), brands: [Brand(name: "Rote Insel", id: "insel")])
        guard case .network(let network) = settings.sources.first?.kind else {
            Issue.record("no network")
            return
        }
        #expect(network.values["hackernews"] == .texts(["Rote Insel"]))
    }

    @Test(
        "a place that can't be read is answered by what its network takes today",
        arguments: [
            ("https://x.com/wer", "`x`"), ("https://www.facebook.com/firma", "`facebook`"),
            ("https://www.threads.com/@wer", "`threads`"),
            ("https://www.kununu.com/de/firma", "`imap`"),
            ("https://www.linkedin.com/company/firma", "`imap`"),
        ])
    func hints(address: String, words: String) throws {
        let place = try #require(WebAddress(address))
        for language in OutputLanguage.allCases {
            #expect(SourceHint.text(for: place, in: language)?.contains(words) == true)
        }
    }

    @Test("a hostile address or page never traps")
    func hostile() throws {
        let paths = [
            "/r/", "/r//", "/@", "/@@", "/@a@", "/tags/", "/wiki/", "/questions/tagged/", "/c/",
            "/a//b",
        ]
        for host in [
            "www.reddit.com", "m.example", "de.wikipedia.org", "stackoverflow.com", "github.com",
        ] {
            for path in paths {
                _ = try Self.proposals("https://\(host)\(path)", page: "/wp-json/")
            }
        }
        _ = try Self.proposals("https://a.example/", page: "<html>api.w.org /wp-json/")
    }
}
