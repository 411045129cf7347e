import Domain
import Testing

@testable import Monitoring

@Suite("own voice")
struct OwnVoiceTests {
    private static let voice = OwnVoice(brands: [
        Brand(
            name: "Zwirnwerk", id: "zwirn", handles: ["@zwirnwerk", "garn@social.example"],
            domains: ["zwirnwerk.de", "zwirn.wordpress.com", "spinnerei-blätter.de"]),
        Brand(name: "Königswerk", id: "koenig", domains: ["www.Koenigswerk.example"]),
        // A slip of the hand: all of it is not theirs.
        Brand(
            name: "Garnhof", id: "garn", handles: ["Garnhof.bsky.social"], domains: ["github.io"]),
    ])

    private func speakers(_ url: String?, authors: [String] = []) -> [String] {
        Self.voice.speakers(in: Document(id: "1", url: url, authors: authors))
    }

    @Test(
        "a domain speaks for itself and what lies below it",
        arguments: [
            "https://zwirnwerk.de/", "http://www.zwirnwerk.de/news/1?a=b",
            "https://BLOG.Zwirnwerk.de",
            "https://a.b.zwirnwerk.de:8443/x", "https://zwirn.wordpress.com/2026/11/post",
            "https://xn--spinnerei-bltter-6nb.de/heft", "https://spinnerei-blätter.de/",
        ])
    func sites(_ url: String) { #expect(speakers(url) == ["zwirn"]) }

    @Test(
        "a name that only looks like it, another name below a shared host, a path: somebody else",
        arguments: [
            "https://mein-zwirnwerk.de/", "https://zwirnwerk.de.example.org/",
            "https://zwirnwerk.com/",
            "https://other.wordpress.com/zwirnwerk.de", "https://wordpress.com/zwirn",
            "https://portal.example/?u=https://zwirnwerk.de/",
            "https://zwirnwerk.de@portal.example/",
            "https://somebody.github.io/", "not an address",
        ])
    func strangers(_ url: String) { #expect(speakers(url) == []) }

    @Test(
        "a host that many share is nobody's, though somebody names it as a domain",
        arguments: [
            "github.io", "wordpress.com", "www.facebook.com", "linkedin.com", "x.com", "co.uk",
        ])
    func sharedHost(_ host: String) {
        let voice = OwnVoice(brands: [Brand(name: "A", id: "a", domains: [host])])
        for url in ["https://\(host)/about", "https://somebody.\(host)/about"] {
            #expect(voice.speakers(in: Document(id: "1", url: url)) == [])
        }
    }

    @Test("a domain may be written with www or capitals, or be an address of the local network")
    func spellings() {
        #expect(speakers("https://www.koenigswerk.example/x") == ["koenig"])
        #expect(speakers("https://koenigswerk.example/x") == ["koenig"])
        let voice = OwnVoice(brands: [Brand(name: "A", id: "a", domains: ["10.1.2.3"])])
        #expect(voice.speakers(in: Document(id: "1", url: "http://10.1.2.3/x")) == ["a"])
        #expect(voice.speakers(in: Document(id: "1", url: "http://10.10.1.2/x")) == [])
    }

    @Test(
        "an account speaks at its address, in every network's form",
        arguments: [
            "https://mastodon.example/@zwirnwerk/1234", "https://mastodon.example/@Zwirnwerk",
            "https://mastodon.example/%40zwirnwerk/1234", "https://x.com/zwirnwerk/status/1",
            "https://mobile.twitter.com/Zwirnwerk/status/1", "https://www.instagram.com/zwirnwerk/",
            "https://mastodon.example/users/zwirnwerk/statuses/1",
            "https://www.facebook.com/zwirnwerk/posts/1",
            "https://www.linkedin.com/company/zwirnwerk/",
            "https://www.youtube.com/@zwirnwerk/videos",
            "https://www.linkedin.com/posts/zwirnwerk_neues-garn-activity-1",
            "https://bsky.app/profile/zwirnwerk.bsky.social/post/3k",
            "https://social.example/@garn/1", "https://other.example/@garn@social.example/1",
        ])
    func accounts(_ url: String) { #expect(speakers(url) == ["zwirn"]) }

    @Test(
        "somebody else's account, a word of a path, the account of another server: others",
        arguments: [
            "https://x.com/zwirnwerkfan/status/1", "https://x.com/somebody/status/1?to=zwirnwerk",
            "https://news.example/zwirnwerk/1", "https://news.example/profile/zwirnwerk",
            "https://other.example/@garn/1", "https://x.com/",
            "https://bsky.app/profile/zwirnwerk.example.org/post/3k",
        ])
    func otherAccounts(_ url: String) { #expect(speakers(url) == []) }

    @Test("an author who bears the account's name speaks for it, a person does not")
    func authors() {
        for author in [
            "@zwirnwerk", "Zwirnwerk", "zwirnwerk@social.example", "@garn@social.example",
        ] {
            #expect(speakers(nil, authors: ["Ada Muster", author]) == ["zwirn"], "\(author)")
        }
        #expect(speakers(nil, authors: ["garnhof.bsky.social"]) == ["garn"])
        for author in ["Zwirnwerk Fan", "garn", "@garn@other.example", "", "@", "a@b@c"] {
            #expect(speakers(nil, authors: [author]) == [], "\(author)")
        }
    }

    @Test("a document without an address speaks from its source's")
    func source() {
        let document = Document(id: "1")
        let blog = WebAddress("https://blog.zwirnwerk.de/feed")
        #expect(Self.voice.speakers(in: document, of: blog) == ["zwirn"])
        let linked = Document(id: "1", url: "https://portal.example/1")
        #expect(Self.voice.speakers(in: linked, of: blog) == [])
    }

    @Test("two brands may share a voice")
    func shared() {
        let voice = OwnVoice(brands: [
            Brand(name: "B", id: "b", domains: ["group.example"]),
            Brand(name: "A", id: "a", domains: ["news.group.example"]),
        ])
        let document = Document(id: "1", url: "https://news.group.example/1")
        #expect(voice.speakers(in: document) == ["a", "b"])
    }
}
