import Cryptography
import Domain
import JSON
import Testing
import Transport

@testable import Alerting

@Suite("Signed webhooks")
struct WebhookTests {
    @Test("OUT-13: the signature is that of Standard Webhooks, one for each secret")
    func signature() throws {
        // The example of the specification's reference implementations.
        let secret = try #require(WebhookSecret.parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n"))
        let other = Secret([UInt8](repeating: 1, count: 24))
        let fields = WebhookSignature.fields(
            id: "msg_p5jXN8AQM9LWM0D4loKWxJek", body: Array(#"{"test": 2432232314}"#.utf8),
            at: Timestamp(seconds: 1_614_265_330), secrets: [secret, other])
        #expect(fields.map(\.name) == ["webhook-id", "webhook-timestamp", "webhook-signature"])
        #expect(fields[1].value == "1614265330")
        let signatures = fields[2].value.split(separator: " ")
        #expect(signatures.first == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
        #expect(signatures.count == 2 && signatures[1] != signatures[0])
    }

    @Test("a second attempt has the same id and bytes, its own time and signature (OUT-09)")
    func attempts() async throws {
        let carrier = FakeCarrier(answers: [.success(.init(status: 500))])
        let channel = try #require(Channels.make(.webhook, carrier: carrier))
        let item = Items.item(to: channel)
        _ = await channel.deliver(item, at: Samples.morning) { true }
        _ = await channel.deliver(item, at: Samples.morning + .seconds(5)) { true }
        let posts = await carrier.posts
        #expect(posts.count == 2)
        #expect(posts[0].body == posts[1].body)
        let values = posts.map { $0.fields.map(\.value) }
        #expect(values[0][1] == values[1][1] && values[0][1].hasPrefix("msg_"))
        #expect(!values[0][1].contains("."))
        #expect(values[0][2] != values[1][2] && values[0][3] != values[1][3])
    }

    @Test(
        "a secret is whsec_ and 24 to 64 bytes",
        arguments: [
            ("whsec_" + Base64.encode([UInt8](repeating: 1, count: 24)), true),
            ("  whsec_" + Base64.encode([UInt8](repeating: 1, count: 64)) + "\r\n", true),
            (Base64.encode([UInt8](repeating: 1, count: 24)) + "\n", true),
            ("whsec_" + Base64.encode([UInt8](repeating: 1, count: 23)), false),
            ("whsec_" + Base64.encode([UInt8](repeating: 1, count: 65)), false),
            ("whsec_!!!!", false), ("secret", false), ("", false), ("whsec_", false),
        ])
    func secrets(text: String, isOne: Bool) {
        #expect((WebhookSecret.parse(text) != nil) == isOne)
    }

    @Test("the body holds what receivers are promised")
    func body() throws {
        let channel = try #require(Channels.make(.webhook))
        let bulletin = Samples.bulletin([Samples.strike], .alert, rule: "urgent")
        let message = try #require(channel.render(bulletin, for: channel.name, key: "k").first)
        let json = try JSONValue(parsing: message.bytes)
        #expect(json["data"]?["part"]?.integer == 1 && json["data"]?["parts"]?.integer == 1)
        #expect(json["type"]?.string == "mention.alert")
        #expect(json["timestamp"]?.string == "2026-11-23T07:00:00Z")
        #expect(json["data"]?["rule"]?.string == "urgent")
        let mention = try #require(json["data"]?["mentions"]?.array?.first)
        #expect(mention["id"]?.string == "k7qm2vxh4t3a")
        #expect(mention["score"]?.integer == 91)
        #expect(mention["urgent"]?.bool == true)
        #expect(mention["facet"]?.string == "employer")
        #expect(mention["polarity"]?.string == "negative")
        #expect(mention["published"]?.string == "2026-11-23T06:08:00Z")
        #expect(mention["alsoIn"]?.array?.count == 3)
        #expect(mention["story"]?.string == Samples.strike.id.rawValue)
        #expect(mention["outlets"]?.integer == 4)
        #expect(mention["joinedSince"] == nil)
        #expect(mention["reasons"]?.array?.first?["why"]?.string == "Name im Titel")
    }

    @Test("a digest of any size arrives whole, in numbered messages under ids of their own")
    func parts() throws {
        let channel = try #require(Channels.make(.webhook))
        let mentions = (0..<300).map { index in
            var stored = Samples.all[index % 4]
            stored.id = MentionID("m\(index)")
            return stored
        }
        let drafter = Drafter(language: .german, zone: Samples.berlin)
        let rule = AlertRule(
            name: "r", condition: .init(), send: .hourly, channels: [channel.name])
        let drafts = drafter.digest(
            DigestContent(number: 1, mentions: mentions), by: rule, on: channel,
            now: Samples.morning)
        var ids: [String] = []
        for (index, draft) in drafts.enumerated() {
            let data = try #require(JSONValue(parsing: draft.message)["data"])
            #expect(data["part"]?.integer == index + 1)
            #expect(data["parts"]?.integer == drafts.count)
            #expect(data["total"]?.integer == 300)
            let own = data["mentions"]?.array?.compactMap { $0["id"]?.string } ?? []
            #expect(own == draft.mentions.map(\.rawValue))
            ids += own
            #expect(draft.subject.hasSuffix("(\(index + 1)/\(drafts.count))"))
        }
        #expect(Set(ids).count == 300 && ids.count == 300)
        #expect(Set(drafts.map(\.idempotencyKey)).count == drafts.count)
    }

    @Test("one mention whose texts are beyond all bounds still fits into a message")
    func immense() throws {
        let text = String(repeating: "\"\\", count: 5_000)
        var stored = Samples.mention(
            "a", text, text, score: 60, source: text, brand: text,
            reasons: Array(
                repeating: Reason(points: 1, rule: .contextWord, quote: text), count: 50),
            alsoIn: Array(repeating: text, count: 50), hit: text,
            url: "https://a.example/" + String(repeating: "a", count: 1_990))
        stored.authors = Array(repeating: text, count: 50)
        stored.mention.hits = Array(repeating: stored.mention.hits[0], count: 50)
        let channel = try #require(Channels.make(.webhook))
        let messages = channel.render(
            Samples.bulletin([stored, Samples.strike]), for: channel.name, key: "k")
        #expect(messages.allSatisfy { $0.bytes.count <= WebhookMessage.bodyLimit })
        #expect(messages.flatMap(\.mentions).count == 2)
    }

    @Test("the type says what occasion it is", arguments: ["alert", "digest", "test"])
    func types(name: String) throws {
        let occasion = try #require(Bulletin.Occasion(rawValue: name))
        let channel = try #require(Channels.make(.webhook))
        let message = try #require(
            channel.render(Samples.bulletin([], occasion), for: channel.name, key: "k").first)
        let type = try JSONValue(parsing: message.bytes)["type"]?.string
        #expect(type == (name == "test" ? "test" : "mention.\(name)"))
    }
}
