import Domain
import JSON
import Testing
import Transport

@testable import Alerting

/// What holds for every channel.
@Suite("Every channel")
struct ChannelContractTests {
    /// What strangers put into titles, sources and passages.
    private static let hostile = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "<!channel> <!here>",
        "<@U123>",
        "@channel @here @everyone", "a\r\nBcc: evil@example.org\r\n\r\nbody", "a\r\n.\r\nb",
        "a\nb\0c",
        "=?utf-8?B?PGI+?=", "\u{202E}drawkcab", "*bold* _it_ ~no~ `code`", "]]>&amp;&lt;",
        String(repeating: "Äé😀", count: 2_000), String(repeating: "x", count: 5_000), "",
    ]

    private func hostileMentions() -> [StoredMention] {
        Self.hostile.enumerated().map { index, text in
            Samples.mention(
                "m\(index)", text, text, score: 60, source: text, brand: text,
                reasons: [Reason(points: 5, rule: .contextWord, quote: text)], alsoIn: [text],
                hit: text, url: "https://a.example/" + text)
        }
    }

    @Test("the settings name the kind they make", arguments: ChannelKind.allCases)
    func kind(kind: ChannelKind) throws {
        let channel = try #require(Channels.make(kind))
        #expect(channel.kind == kind)
        #expect(channel.name == "\(kind.rawValue)-channel")
        #expect(!channel.recipients.isEmpty)
    }

    @Test("the same bulletin and key give the same bytes", arguments: ChannelKind.allCases)
    func stable(kind: ChannelKind) throws {
        let channel = try #require(Channels.make(kind))
        let bulletin = Samples.bulletin(Samples.all)
        let first = channel.render(bulletin, for: channel.recipients[0], key: "k")
        #expect(channel.render(bulletin, for: channel.recipients[0], key: "k") == first)
        #expect(!first.bytes.isEmpty && !first.subject.isEmpty)
    }

    @Test("text of strangers opens no markup and calls nobody", arguments: ChannelKind.allCases)
    func hostile(kind: ChannelKind) throws {
        let channel = try #require(Channels.make(kind))
        let message = channel.render(
            Samples.bulletin(hostileMentions()), for: channel.recipients[0], key: "k")
        let texts = try #require(Wire.texts(of: message.bytes, from: kind))
        for mark in Wire.live[kind] ?? [] {
            // The text part of a mail knows no markup.
            for text in kind == .email ? texts.suffix(1) : texts[...] {
                #expect(!text.contains(mark), "\(mark)")
            }
        }
        #expect(!message.subject.utf8.contains { $0 < 0x20 })
        #expect(message.subject.utf8.count <= Bulletin.subjectLimit)
    }

    @Test("no secret stands in a message or a description", arguments: ChannelKind.allCases)
    func secrets(kind: ChannelKind) throws {
        let channel = try #require(Channels.make(kind))
        let settings = try #require(Channels.settings(kind))
        var dumped = ""
        dump(settings, to: &dumped)
        dump(channel, to: &dumped)
        let message = channel.render(
            Samples.bulletin(Samples.all), for: channel.recipients[0], key: "k")
        let shown = [
            "\(settings)", "\(channel)", String(reflecting: settings), dumped,
            String(decoding: message.bytes, as: UTF8.self),
        ]
        for text in shown {
            for secret in [Channels.password, Channels.token, "a key of thirty-two"] {
                #expect(!text.contains(secret))
            }
            #expect(!text.contains("\(Channels.webhookKey)"))
        }
    }

    @Test(
        "ten thousand mentions stay within the limits, and are counted",
        arguments: ChannelKind.allCases)
    func limits(kind: ChannelKind) throws {
        let channel = try #require(Channels.make(kind))
        let many = (0..<10_000).map { index in
            var stored = Samples.all[index % 4]
            stored.id = MentionID("m\(index)")
            return stored
        }
        let message = channel.render(
            Samples.bulletin(many), for: channel.recipients[0], key: "k")
        #expect(message.bytes.count <= 512 << 10)
        let text = try #require(Wire.texts(of: message.bytes, from: kind)).joined(separator: "\n")
        #expect(Wire.shown(in: text, from: kind) + Wire.rest(in: text, from: kind) == 10_000)
    }

    @Test("a bulletin without mentions is a message still", arguments: ChannelKind.allCases)
    func empty(kind: ChannelKind) throws {
        let channel = try #require(Channels.make(kind))
        let message = channel.render(Samples.bulletin([]), for: channel.recipients[0], key: "k")
        #expect(Wire.texts(of: message.bytes, from: kind) != nil)
    }

    @Test("a test message can be rendered and delivered", arguments: ChannelKind.allCases)
    func test(kind: ChannelKind) async throws {
        let channel = try #require(Channels.make(kind))
        let drafter = Drafter(language: .german, zone: Samples.berlin, quietHours: nil)
        let draft = try #require(drafter.test(of: channel, now: Samples.morning).first)
        let item = Items.item(draft)
        let result = await channel.deliver(item, at: Samples.morning) { true }
        guard case .accepted = result else {
            Issue.record("\(result)")
            return
        }
    }

    @Test("without permission nothing leaves", arguments: ChannelKind.allCases)
    func permission(kind: ChannelKind) async throws {
        let carrier = FakeCarrier()
        let channel = try #require(Channels.make(kind, carrier: carrier))
        let result = await channel.deliver(Items.item(to: channel), at: Samples.morning) { false }
        #expect(result == .notPermitted)
        #expect(await carrier.posts.isEmpty)
        #expect(await carrier.mails.isEmpty)
    }

    @Test("what is stored is what is sent", arguments: ChannelKind.allCases)
    func verbatim(kind: ChannelKind) async throws {
        let carrier = FakeCarrier()
        let channel = try #require(Channels.make(kind, carrier: carrier))
        var item = Items.item(to: channel)
        item.draft.message = [0, 13, 10, 46, 255]
        _ = await channel.deliver(item, at: Samples.morning) { true }
        let sent = await carrier.posts.map(\.body) + carrier.mails.map(\.message)
        #expect(sent == [item.draft.message])
    }

    @Test("a lost answer is ambiguous, a lost connection is not", arguments: ChannelKind.allCases)
    func faults(kind: ChannelKind) async throws {
        let faults: [(TransportError, DeliveryResult)] = [
            (
                .unconfirmed(because: .protocolError("reset")),
                .ambiguous(reply: "sent, but no answer came: reset")
            ), (.connect(host: "a"), .notSent(reply: "a can't be reached")),
            (.setup("no thread"), .unsendable(reply: "no thread")), (.notPermitted, .notPermitted),
            (.cancelled, .notSent(reply: "cancelled")),
        ]
        for (fault, expected) in faults {
            let carrier = FakeCarrier(answers: [.failure(fault)], replies: [.failure(fault)])
            let channel = try #require(Channels.make(kind, carrier: carrier))
            let result = await channel.deliver(Items.item(to: channel), at: Samples.morning) {
                true
            }
            #expect(result == expected)
        }
    }
}
