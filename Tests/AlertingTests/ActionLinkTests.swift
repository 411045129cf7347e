import Domain
import JSON
import Testing

@testable import Alerting

@Suite("Links by which readers answer")
struct ActionLinkTests {
    private static let key = [UInt8](repeating: 5, count: 32)
    private let now = Samples.morning
    private let id = MentionID("k7qm2vxh4t3a")

    private func links(
        _ base: String = "https://e.example", key: [UInt8] = key
    ) throws -> ActionLinks {
        ActionLinks(
            base: try #require(WebAddress(base)), key: key, lifetime: .seconds(30 * 86_400))
    }

    private func path(_ address: String?, below base: String = "https://e.example") throws
        -> String
    {
        let address = try #require(address)
        #expect(address.hasPrefix(base))
        return String(address.dropFirst("https://e.example".utf8.count))
    }

    @Test("a link is read as what it was made for, until it expires")
    func marks() throws {
        let links = try links()
        for action in ActionLinks.Action.allCases {
            let path = try path(links.address(of: action, on: id, at: now))
            #expect(links.read(path, at: now) == .wish(.mark(id, action)))
            let last = now + .seconds(30 * 86_400 - 1)
            #expect(links.read(path, at: last) == .wish(.mark(id, action)))
            #expect(links.read(path, at: last + .seconds(1)) == .expired)
        }
        #expect(links.address(of: .relevant, on: MentionID("a/../b"), at: now) == nil)
    }

    @Test("a public address may have a path, which a proxy may take away")
    func prefix() throws {
        let links = try links("https://e.example/ear/shot")
        let path = try path(
            links.address(of: .answered, on: id, at: now), below: "https://e.example/ear/shot/mark/"
        )
        #expect(links.read(path, at: now) == .wish(.mark(id, .answered)))
        let bare = String(path.dropFirst("/ear/shot".utf8.count))
        #expect(links.read(bare, at: now) == .wish(.mark(id, .answered)))
    }

    @Test("with any sign changed, cut or put in, or by another key, it is none of ours")
    func forged() throws {
        let links = try links()
        let paths = [
            try path(links.address(of: .irrelevant, on: id, at: now)),
            try path(
                links.unsubscribing(.init(rule: "a", channel: "b", recipient: "c@d.example"))),
        ]
        for path in paths {
            let bytes = Array(path.utf8)
            for index in bytes.indices.dropFirst() {
                var changed = bytes
                changed[index] =
                    changed[index] == UInt8(ascii: "b") ? UInt8(ascii: "c") : UInt8(ascii: "b")
                for other in [
                    changed, Array(bytes[..<index]),
                    Array(bytes[..<index]) + [98] + bytes[index...],
                ] {
                    let text = String(decoding: other, as: UTF8.self)
                    #expect(links.read(text, at: now) == .foreign, "\(text)")
                }
            }
            let other = try self.links(key: [UInt8](repeating: 6, count: 32))
            #expect(other.read(path, at: now) == .foreign)
        }
        // A mark's code serves no other action, mention or time.
        let parts = paths[0].split(separator: "/").map(String.init)
        for swapped in [
            ["mark", "relevant", parts[2], parts[3], parts[4]],
            ["mark", parts[1], "aaaaaaaaaaaa", parts[3], parts[4]],
            ["mark", parts[1], parts[2], "9999999999", parts[4]],
            ["unsubscribe", parts[1], parts[4]], ["mark"], [],
        ] {
            #expect(links.read("/" + swapped.joined(separator: "/"), at: now) == .foreign)
        }
    }

    @Test("who unsubscribes is known whatever the names hold, and only by https")
    func subscriptions() throws {
        let subscription = ActionLinks.Subscription(
            rule: "täglich / „alles“", channel: "post", recipient: "anna@mail.test")
        let links = try links()
        let path = try path(links.unsubscribing(subscription))
        #expect(links.read(path, at: now) == .wish(.unsubscribe(subscription)))
        #expect(links.read(path, at: now + .seconds(900 * 86_400)) != .expired)
        #expect(try self.links("http://e.example").unsubscribing(subscription) == nil)
        var long = subscription
        long.rule = String(repeating: "x", count: 400)
        #expect(links.unsubscribing(long) == nil)
    }

    private func mail(_ occasion: Bulletin.Occasion, base: String?) throws -> RenderedMessage {
        var bulletin = Samples.bulletin(Samples.all, occasion)
        bulletin.links = try base.map { try links($0) }
        let channel = try #require(Channels.make(.email))
        return try #require(
            channel.render(bulletin, for: "sales@example.de", key: "k").first)
    }

    @Test("a mail has the same links in both parts, and one click's header in digests by https")
    func mails() throws {
        let digest = try mail(.digest, base: "https://e.example")
        let addresses = try #require(digest.text).split(whereSeparator: \.isWhitespace)
            .filter { $0.hasPrefix("https://e.example/") }
        // Three a mention, and one for the digest.
        #expect(addresses.count == Samples.all.count * 3 + 1)
        for address in addresses { #expect(digest.html?.contains("href=\"\(address)\"") == true) }
        let fields = try #require(Mail(digest.bytes))
        #expect(fields["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click")
        #expect(
            fields["List-Unsubscribe"].map { $0.dropFirst().dropLast() } == addresses.last)
        #expect(digest.text?.contains("Nicht wir: https://e.example/mark/irrelevant/") == true)

        for (message, count) in [
            (try mail(.alert, base: "https://e.example"), Samples.all.count * 3),
            (try mail(.digest, base: "http://e.example"), Samples.all.count * 3),
            (try mail(.digest, base: nil), 0),
        ] {
            let text = try #require(message.text)
            #expect(text.split(separator: "://e.example/").count - 1 == count)
            #expect(try #require(Mail(message.bytes))["List-Unsubscribe"] == nil)
        }
    }

    @Test("a page of all is read as the digest or summary it was made for, until it expires")
    func lists() throws {
        let links = try links()
        for listing in [
            ActionLinks.Listing.digest(rule: "täglich / „alles“:x", number: 7, channel: "post"),
            .summary(12),
        ] {
            let path = try path(links.address(of: listing, at: now))
            let end = now + .seconds(30 * 86_400)
            #expect(links.read(path, at: now) == .wish(.list(listing, until: end)))
            #expect(links.read(path, at: now + .seconds(30 * 86_400)) == .expired)
            #expect(links.read(path + "x", at: now) == .foreign)
            let other = try self.links(key: [UInt8](repeating: 6, count: 32))
            #expect(other.read(path, at: now) == .foreign)
        }
        let long = ActionLinks.Listing.digest(
            rule: String(repeating: "x", count: 400), number: 1, channel: "post")
        #expect(links.address(of: long, at: now) == nil)
    }

    @Test("what a page offers ends with the link to the page, however late it is opened")
    func pages() throws {
        let links = try links()
        let end = now + .seconds(30 * 86_400)
        let bulletin = Samples.bulletin(Samples.all)
        let html = MentionListing(bulletin, links: links.ending(at: end)).html
        let start = try #require(html.firstRange(of: "/mark/relevant/"))
        let path = String(html[start.lowerBound...].prefix { $0 != "\"" })
        #expect(links.read(path, at: end - .seconds(1)) != .expired)
        #expect(links.read(path, at: end) == .expired)
    }

    @Test("a page says of a review its stars, of an outlet its weight, and that it is cut")
    func details() throws {
        var review = Samples.strike
        review.review = Review(stars: Stars(2), role: .employer)
        var bulletin = Samples.bulletin([review])
        bulletin.weights = [review.source: 1.5]
        bulletin.digestNumber = 7
        let links = try links()
        let html = MentionListing(bulletin, links: links, isCut: true).html
        #expect(html.contains("★★☆☆☆"))
        #expect(html.contains("×1,5"))
        #expect(
            html.contains("Hier stehen nur die besten 1. Alle zeigt: earshot mentions --digest "))
        #expect(!MentionListing(bulletin, links: links).html.contains("Hier stehen"))
    }

    private func texts(
        _ kind: ChannelKind, _ mentions: [StoredMention], _ occasion: Bulletin.Occasion,
        base: String? = "https://e.example", digest: Int64? = nil
    ) throws -> [String] {
        var bulletin = Samples.bulletin(mentions, occasion)
        bulletin.digestNumber = digest
        bulletin.links = try base.map { try links($0) }
        let channel = try #require(Channels.make(kind))
        return try channel.render(bulletin, for: channel.name, key: "k").map { message in
            try #require(Wire.texts(of: message.bytes, from: kind)).joined(separator: "\n")
        }
    }

    /// How many addresses of ours stand in it.
    private func count(_ words: String, in texts: [String]) -> Int {
        texts.map { $0.components(of: "://e.example/" + words) }.reduce(0, +)
    }

    @Test(
        "people in a chat have the three links of each mention; programs have none",
        arguments: ChannelKind.allCases)
    func chats(kind: ChannelKind) throws {
        guard kind != .email else { return }
        let isForPeople = kind.usualAlertsPerHour != nil
        let alert = try texts(kind, [Samples.strike], .alert)
        for action in ActionLinks.Action.allCases {
            // ntfy shows the buttons of one mention alone.
            let inDigest = isForPeople && kind != .ntfy ? Samples.all.count : 0
            #expect(count("mark/\(action.rawValue)/", in: alert) == (isForPeople ? 1 : 0))
            let digest = try texts(kind, Samples.all, .digest)
            #expect(count("mark/\(action.rawValue)/", in: digest) == inDigest)
            #expect(try count("", in: texts(kind, Samples.all, .digest, base: nil)) == 0)
            #expect(try count("", in: texts(kind, [Samples.strike], .test, base: nil)) == 0)
        }
        if isForPeople {
            #expect(alert.joined().contains("Nicht wir"))
            // No button leads to a name that only we know; a link may.
            let inside = try texts(kind, [Samples.strike], .alert, base: "http://earshot:8484")
            #expect(inside.joined().components(of: "http://earshot:8484/mark/") == 3)
        }
    }

    @Test(
        "what does not fit is shown by a link, within the limits of each",
        arguments: ChatSamples.kinds)
    func rest(kind: ChannelKind) throws {
        var bulletin = Samples.bulletin(ChatSamples.long(400))
        bulletin.digestNumber = 7
        bulletin.links = try links()
        let channel = try #require(Channels.make(kind))
        let messages = channel.render(bulletin, for: channel.name, key: "k")
        let texts = try messages.map { message in
            #expect(try ChatReader.load(of: message.bytes, kind) <= 1)
            return try #require(Wire.texts(of: message.bytes, from: kind)).joined(separator: "\n")
        }
        let last = try #require(texts.last)
        // Matrix says it in both of its forms.
        #expect(count("list/", in: texts) == (kind == .matrix ? 2 : 1))
        #expect(last.contains("Alle 400 ansehen") && last.contains(" weitere"))
        #expect(!last.contains("earshot mentions"))
        let shown = Set(messages.flatMap(\.mentions))
        #expect(Wire.rest(in: last, from: kind) == 400 - shown.count)
    }

    @Test("Slack keeps within its limits with links, and halves whole items")
    func slack() throws {
        var bulletin = Samples.bulletin(ChatSamples.long(400))
        bulletin.digestNumber = 7
        bulletin.links = try links()
        let channel = try #require(Channels.make(.slack))
        for message in channel.render(bulletin, for: channel.name, key: "k") {
            let blocks = try #require(JSONValue(parsing: message.bytes)["blocks"]?.array)
            let texts = blocks.flatMap { block in
                [block["text"]?["text"]?.string].compactMap(\.self)
                    + (block["elements"]?.array ?? []).compactMap { $0["text"]?.string }
            }
            #expect(blocks.count <= 50)
            #expect(texts.map(\.unicodeScalars.count).reduce(0, +) <= 12_000)
            #expect(!blocks.contains { $0["type"]?.string == "actions" })
        }
    }
}

extension String {
    /// How often a word stands in it.
    fileprivate func components(of word: String) -> Int {
        var (count, rest) = (0, self[...])
        while let found = rest.firstRange(of: word) {
            count += 1
            rest = rest[found.upperBound...]
        }
        return count
    }
}
