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
        #expect(first.count == 1 && first[0].mentions.count == 4)
        #expect(first.allSatisfy { !$0.bytes.isEmpty && !$0.subject.isEmpty })
    }

    @Test("text of strangers opens no markup and calls nobody", arguments: ChannelKind.allCases)
    func hostile(kind: ChannelKind) throws {
        let channel = try #require(Channels.make(kind))
        // One by one: together they fill more than some may send.
        let messages = hostileMentions().flatMap {
            channel.render(Samples.bulletin([$0]), for: channel.recipients[0], key: "k")
        }
        #expect(messages.flatMap(\.mentions).count == Self.hostile.count)
        for message in messages {
            let texts = try #require(Wire.texts(of: message.bytes, from: kind))
            for mark in Wire.live[kind] ?? [] {
                // The text part of a mail knows no markup.
                for text in kind == .email ? texts.suffix(1) : texts[...] {
                    #expect(!text.contains(mark), "\(mark)")
                }
            }
            #expect(!message.subject.utf8.contains { $0 < 0x20 })
            #expect(message.subject.utf8.count <= DeliveryLimits().subject)
        }
    }

    @Test("no secret stands in a message or a description", arguments: ChannelKind.allCases)
    func secrets(kind: ChannelKind) throws {
        let channel = try #require(Channels.make(kind))
        let settings = try #require(Channels.settings(kind))
        var dumped = ""
        dump(settings, to: &dumped)
        dump(channel, to: &dumped)
        let message = try #require(
            channel.render(Samples.bulletin(Samples.all), for: channel.recipients[0], key: "k")
                .first)
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

    @Test("no secret stands in a reply, whatever a server repeats", arguments: ChannelKind.allCases)
    func echoes(kind: ChannelKind) async throws {
        // Others are told nothing that a server could repeat.
        guard ![.email, .exec, .journal].contains(kind) else { return }
        let first = FakeCarrier()
        let asked = try #require(Channels.make(kind, carrier: first))
        _ = await asked.deliver(Items.item(to: asked), at: Samples.morning) { true }
        let request = try #require(await first.posts.first)
        let echo = "no \(request.address.target) for \(request.fields.map(\.value))"
        let padding = String(repeating: "x", count: 280)
        let carrier = FakeCarrier(
            answers: [echo, padding + echo].flatMap { text in
                [404, 500].map { .success(.init(status: $0, body: text)) }
            })
        let channel = try #require(Channels.make(kind, carrier: carrier))
        for _ in 0..<4 {
            let result = await channel.deliver(Items.item(to: channel), at: Samples.morning) {
                true
            }
            guard case .httpRefusal(_, _, let reply) = result else {
                Issue.record("\(result)")
                return
            }
            // Nor a piece of it where the reply is cut.
            #expect(!reply.contains(Channels.token.prefix(6)), "\(reply)")
            #expect(reply.hasPrefix("404") || reply.hasPrefix("500"))
        }
    }

    private func many(_ count: Int) -> [StoredMention] {
        (0..<count).map { index in
            var stored = Samples.all[index % 4]
            stored.id = MentionID("m\(index)")
            return stored
        }
    }

    @Test(
        "as many mentions as a digest can have stay within the limits; each is shown or counted",
        arguments: ChannelKind.allCases, [1, 300, 2_000])
    func limits(kind: ChannelKind, most: Int) throws {
        // Programs get all of them: more show nothing new.
        let getsAll = kind == .webhook || kind == .exec
        let count = getsAll ? min(most, 300) : most
        let channel = try #require(Channels.make(kind))
        var bulletin = Samples.bulletin(many(count))
        bulletin.digestNumber = 7
        let messages = channel.render(bulletin, for: channel.recipients[0], key: "k")
        let ids = messages.flatMap(\.mentions)
        #expect(Set(ids).count == ids.count)
        var (shown, rest) = (0, 0)
        for message in messages {
            #expect(message.bytes.count <= (getsAll ? 20_000 : 512 << 10))
            let text = try #require(Wire.texts(of: message.bytes, from: kind))
                .joined(separator: "\n")
            let missing = Wire.rest(in: text, from: kind)
            shown += Wire.shown(in: text, from: kind)
            rest += missing
            let listing = "alle \(count) zeigt: earshot mentions --digest morgenpost:7"
            let words = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
            #expect(words.contains(listing) == (missing > 0))
        }
        #expect(shown == ids.count && shown + rest == count)
        switch kind {
        case .webhook, .exec: #expect(rest == 0)
        case .journal: #expect(messages.count == 1)
        case .email: #expect(messages.count == 1 && (count > 300 || rest == 0))
        default:
            #expect(messages.count == (count > 1 ? 3 : 1))
            #expect(messages.allSatisfy { !$0.mentions.isEmpty })
        }
    }

    @Test("what waits for the next digest is said", arguments: ChannelKind.allCases)
    func postponed(kind: ChannelKind) throws {
        // A program counts for itself.
        guard kind != .webhook, kind != .exec else { return }
        let channel = try #require(Channels.make(kind))
        var bulletin = Samples.bulletin(Samples.all)
        bulletin.postponed = 41
        let message = try #require(
            channel.render(bulletin, for: channel.recipients[0], key: "k").last)
        let text = try #require(Wire.texts(of: message.bytes, from: kind)).joined(separator: " ")
        #expect(text.contains("41 weitere"))
    }

    @Test("a bulletin without mentions is a message still", arguments: ChannelKind.allCases)
    func empty(kind: ChannelKind) throws {
        let channel = try #require(Channels.make(kind))
        let messages = channel.render(Samples.bulletin([]), for: channel.recipients[0], key: "k")
        let message = try #require(messages.first)
        #expect(messages.count == 1)
        #expect(Wire.texts(of: message.bytes, from: kind) != nil)
    }

    @Test("a test message can be rendered and delivered", arguments: ChannelKind.allCases)
    func test(kind: ChannelKind) async throws {
        let channel = try #require(Channels.make(kind))
        let drafter = Drafter(language: .german, zone: Samples.berlin)
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
        #expect(await carrier.inputs.isEmpty)
        #expect(await carrier.logged.isEmpty)
    }

    @Test("what is stored is what is sent", arguments: ChannelKind.allCases)
    func verbatim(kind: ChannelKind) async throws {
        let carrier = FakeCarrier()
        let channel = try #require(Channels.make(kind, carrier: carrier))
        var item = Items.item(to: channel)
        item.draft.message = [0, 13, 10, 46, 255]
        _ = await channel.deliver(item, at: Samples.morning) { true }
        let sent = await carrier.posts.map(\.body) + carrier.mails.map(\.message) + carrier.inputs
        // A log has lines, not messages.
        if kind == .journal {
            #expect(await carrier.logged == ["\0\r", ".\u{FFFD}"])
        } else {
            #expect(sent == [item.draft.message])
        }
    }

    @Test(
        "a lost answer is ambiguous, a lost connection is not",
        arguments: ChannelKind.allCases.filter { $0 != .exec && $0 != .journal })
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
