import Cryptography
import Domain
import JSON
import Testing
import Transport

@testable import Alerting

@Suite("Signed webhooks")
struct WebhookTests {
    @Test("the signature is that of Standard Webhooks, one for each secret")
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
        let json = try JSONValue(
            parsing: channel.render(bulletin, for: channel.name, key: "k").bytes)
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
        #expect(mention["reasons"]?.array?.first?["why"]?.string == "Name im Titel")
    }

    @Test("the type says what occasion it is", arguments: ["alert", "digest", "test"])
    func types(name: String) throws {
        let occasion = try #require(Bulletin.Occasion(rawValue: name))
        let channel = try #require(Channels.make(.webhook))
        let bytes = channel.render(Samples.bulletin([], occasion), for: channel.name, key: "k")
            .bytes
        let type = try JSONValue(parsing: bytes)["type"]?.string
        #expect(type == (name == "test" ? "test" : "mention.\(name)"))
    }
}
