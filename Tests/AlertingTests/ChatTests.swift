import Alerting
import Domain
import JSON
import Testing
import Transport

/// What holds for every chat beside the contract of every channel.
@Suite("Chats")
struct ChatTests {
    private func bodies(
        _ kind: ChannelKind, _ mentions: [StoredMention], _ occasion: Bulletin.Occasion = .digest,
        language: OutputLanguage = .german
    ) throws -> [[UInt8]] {
        let channel = try #require(Channels.make(kind))
        return channel.render(
            Samples.bulletin(mentions, occasion, language: language), for: channel.name, key: "k"
        ).map(\.bytes)
    }

    @Test("there are 150 hostile texts")
    func table() { #expect(Set(ChatSamples.hostile).count == 150) }

    @Test(
        "whatever strangers write, the markup is the same, and nobody is called",
        arguments: ChatSamples.kinds + [.slack])
    func hostile(kind: ChannelKind) async throws {
        let plain = try #require(bodies(kind, [ChatSamples.mention(saying: "x")]).first)
        let skeleton = try ChatReader.skeleton(of: plain, kind)
        #expect(!skeleton.isEmpty || kind == .ntfy)
        for text in ChatSamples.hostile {
            // Tests of servers run beside this one.
            await Task.yield()
            let bytes = try #require(bodies(kind, [ChatSamples.mention(saying: text)]).first)
            #expect(try ChatReader.skeleton(of: bytes, kind) == skeleton, "\(text)")
            #expect(try !ChatReader.calls(bytes, kind), "\(text)")
        }
    }

    @Test(
        "at its limits: whole items of any letters, and each message is well filled",
        arguments: ChatSamples.kinds, [1, 5, 40, 400])
    func limits(kind: ChannelKind, count: Int) throws {
        let channel = try #require(Channels.make(kind))
        let messages = channel.render(
            Samples.bulletin(ChatSamples.long(count)), for: channel.name, key: "k")
        let shown = messages.flatMap(\.mentions).count
        #expect(messages.count <= 3 && shown > 0)
        for message in messages {
            let load = try ChatReader.load(of: message.bytes, kind)
            #expect(load <= 1, "\(load) of what the target takes")
            // What is left out would not have fitted.
            if shown < count { #expect(load > 0.4, "\(load)") }
        }
        let last = try #require(messages.last)
        let text = try #require(Wire.texts(of: last.bytes, from: kind)).joined(separator: "\n")
        #expect(Wire.rest(in: text, from: kind) == count - shown)
    }

    @Test(
        "a message says it in the language of the reader, with passage, score, source and link",
        arguments: ChatSamples.kinds, OutputLanguage.allCases)
    func content(kind: ChannelKind, language: OutputLanguage) throws {
        let bytes = try #require(bodies(kind, [Samples.strike], .alert, language: language).first)
        let text = try #require(Wire.texts(of: bytes, from: kind)).joined(separator: "\n")
        let isGerman = language == .german
        let parts = [
            "streicht 120 Stellen in Esslingen", "sagt eine Kollegin", "91", "neckar-bote",
            "neckar-bote.example/wirtschaft/artikel-4711", "Müller Maschinenbau",
            isGerman ? "Arbeitgeber" : "Employer", isGerman ? "Dringend" : "Urgent",
            isGerman ? "Kennung " : "Reference ",
            isGerman ? "+3\u{A0}weitere Quellen" : "+3\u{A0}outlets",
        ]
        for part in parts { #expect(text.contains(part), "\(part)") }
    }

    @Test(
        "how long to wait is read as each says it, and a refusal for good as such",
        arguments: ChatSamples.kinds)
    func answers(kind: ChannelKind) async throws {
        let (answer, wait) =
            Self.throttled[kind] ?? (.init(status: 429, fields: ["Retry-After": "7"]), .seconds(7))
        let carrier = FakeCarrier(answers: [
            .success(answer), .success(.init(status: 404, body: "gone")),
            .success(.init(status: 413)),
        ])
        let channel = try #require(Channels.make(kind, carrier: carrier))
        let item = Items.item(to: channel)
        var results: [DeliveryResult] = []
        for _ in 0..<3 { results.append(await channel.deliver(item, at: Samples.morning) { true }) }
        guard case .httpRefusal(429, let asked, _) = results[0],
            case .httpRefusal(404, _, _) = results[1], case .httpRefusal(413, _, _) = results[2]
        else {
            Issue.record("\(results)")
            return
        }
        #expect(asked == wait)
        let decisions = results.map {
            RetryPolicy().decision(for: $0, of: item, on: kind, now: Samples.morning, jitter: 1)
        }
        guard case .retry(_, _, countsAttempt: false) = decisions[0].settlement else {
            Issue.record("throttling took an attempt")
            return
        }
        #expect(decisions[0].pausesUntil != nil && decisions[1].disablesChannel)
    }

    private static let throttled: [ChannelKind: (FakeCarrier.Answer, Duration?)] = [
        .teams: (
            .init(
                status: 200,
                body: "Webhook message delivery failed with error: Microsoft Teams endpoint "
                    + "returned HTTP error 429 with ContextId tcid=0"), nil
        ),
        .discord: (
            .init(
                status: 429, fields: ["Retry-After": "1"],
                body: #"{"message":"You are being rate limited.","retry_after":2.65}"#),
            .milliseconds(2650)
        ),
        .matrix: (
            .init(status: 429, body: #"{"errcode":"M_LIMIT_EXCEEDED","retry_after_ms":3500}"#),
            .milliseconds(3500)
        ),
        .telegram: (
            .init(status: 429, body: #"{"ok":false,"parameters":{"retry_after":35}}"#),
            .seconds(35)
        ),
        .zulip: (
            .init(status: 429, body: #"{"code":"RATE_LIMIT_HIT","retry-after":28.7}"#),
            .milliseconds(28_700)
        ),
    ]

    @Test(
        "a wait that is no number of seconds is none", arguments: ["1e999", "-3", "\"x\"", "null"])
    func strangeWaits(wait: String) async throws {
        let carrier = FakeCarrier(answers: [
            .success(.init(status: 429, body: #"{"retry_after":\#(wait)}"#))
        ])
        let channel = try #require(Channels.make(.discord, carrier: carrier))
        let result = await channel.deliver(Items.item(to: channel), at: Samples.morning) { true }
        guard case .httpRefusal(429, nil, _) = result else {
            Issue.record("\(result)")
            return
        }
    }

    @Test("Teams' refusals hide in answers of success, whatever their number")
    func teams() async throws {
        let answers = ["HTTP error 413 x", "HTTP error x", "HTTP error ", "1", "", "HTTP 202"]
        let carrier = FakeCarrier(answers: answers.map { .success(.init(status: 200, body: $0)) })
        let channel = try #require(Channels.make(.teams, carrier: carrier))
        var statuses: [Int] = []
        for _ in answers {
            let result = await channel.deliver(Items.item(to: channel), at: Samples.morning) {
                true
            }
            switch result {
            case .httpRefusal(let status, _, _): statuses.append(status)
            case .accepted: statuses.append(0)
            default: Issue.record("\(result)")
            }
        }
        #expect(statuses == [413, 502, 502, 0, 0, 0])
    }

    @Test("a second attempt bears the same name where the target knows repeats")
    func repeats() async throws {
        for kind in [ChannelKind.matrix, .googleChat] {
            let carrier = FakeCarrier()
            let channel = try #require(Channels.make(kind, carrier: carrier))
            var other = Items.item(to: channel)
            other.draft.idempotencyKey += "2"
            let items = [Items.item(to: channel), Items.item(to: channel), other]
            for (index, item) in items.enumerated() {
                let now = Samples.morning + .seconds(index * 900)
                _ = await channel.deliver(item, at: now) { true }
            }
            let posts = await carrier.posts
            #expect(posts[0].address == posts[1].address && posts[1].address != posts[2].address)
            #expect(posts.allSatisfy { $0.method == (kind == .matrix ? .put : .post) })
        }
    }

    @Test("a topic of Zulip is the facet, or the rule where there are several")
    func topics() throws {
        let topics = try [[Samples.strike], Samples.all].map {
            try #require(bodies(.zulip, $0).first.flatMap { Wire.form($0) })[2]
        }
        #expect(topics == ["Arbeitgeber", "morgenpost"])
    }

    @Test(
        "a command can be copied out of each, also where a rule has an underscore",
        arguments: ChatSamples.kinds)
    func commands(kind: ChannelKind) throws {
        let channel = try #require(Channels.make(kind))
        var bulletin = Samples.bulletin(ChatSamples.long(400), rule: "hr_digest-2")
        bulletin.digestNumber = 7
        let last = try #require(channel.render(bulletin, for: channel.name, key: "k").last)
        let text = try #require(Wire.texts(of: last.bytes, from: kind)).joined(separator: "\n")
        // As those show it that know the backslash.
        #expect(
            text.replacing("\\_", with: "_").contains("earshot mentions --digest hr_digest-2:7"))
    }

    @Test("ntfy rings for what is urgent, and a single mention opens at a touch")
    func priorities() throws {
        let urgent = try JSONValue(parsing: #require(bodies(.ntfy, [Samples.strike], .alert).first))
        let usual = try JSONValue(parsing: #require(bodies(.ntfy, [Samples.machine], .alert).first))
        let digest = try JSONValue(parsing: #require(bodies(.ntfy, Samples.all).first))
        #expect(["priority"].map { urgent[$0]?.integer } == [5])
        #expect(usual["priority"]?.integer == 3 && digest["priority"]?.integer == 4)
        #expect(urgent["click"]?.string == Samples.strike.url && digest["click"] == nil)
        #expect(urgent["topic"]?.string == "topic")
        #expect(urgent["title"]?.string?.hasPrefix("Dringend: ") == true)
    }
}
