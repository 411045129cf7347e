import Domain
import JSON
import Testing

@testable import Alerting

@Suite("JSON by a template")
struct TemplatedJSONTests {
    private static let template = #"""
        {"n": "{{score}}", "mix": "{{brand}}: {{ title }} ({{score}}, {{urgent}})", "u": "{{urgent}}",
         "list": "{{mentions}}", "fest": [1.50, null, true, "{{", "}}{{title", "{ {title}}"],
         "{{title}}": {"url": "{{url}}", "tief": [["{{passage}}"]]}, "t": "{{text}}"}
        """#

    private func filled(
        _ mentions: [StoredMention], _ template: String = template
    ) throws -> [JSONValue] {
        let address = try #require(WebAddress("https://a.example/"))
        let carrier = FakeCarrier()
        let channel = TemplatedJSONChannel(
            name: "j", settings: .init(address: address, template: try JSONTemplate(template)),
            tools: ChannelTools(carrier: carrier, local: carrier, naming: Channels.naming))
        return try channel.render(Samples.bulletin(mentions), for: "j", key: "k").map {
            try JSONValue(parsing: $0.bytes)
        }
    }

    @Test("a text that is one field is the field's value, another has the field's text in it")
    func values() throws {
        let json = try #require(filled([Samples.strike]).first)
        #expect(json["n"] == .number("91") && json["u"] == .bool(true))
        #expect(
            json["mix"]?.string
                == "Müller Maschinenbau: Müller Maschinenbau streicht 120 Stellen in Esslingen (91, true)"
        )
        #expect(json["list"]?.array?.first?["score"]?.integer == 91)
        let fixed = json["fest"]?.array ?? []
        #expect(fixed[..<3] == [.number("1.50"), .null, .bool(true)])
        #expect(fixed[3...].map(\.string) == ["{{", "}}{{title", "{ {title}}"])
        // Keys are the template's.
        #expect(json["{{title}}"]?["url"]?.string == Samples.strike.url)
        #expect(json["t"]?.string?.contains("Kennung ") == true)
    }

    @Test("whatever strangers write, the JSON has the template's keys and no other")
    func hostile() throws {
        let texts = ChatSamples.hostile + ["\"}", "\",\"a\":\"", "\\\"", "{{url}}", "\0\u{1}"]
        for text in texts {
            let json = try #require(filled([ChatSamples.mention(saying: text)]).first)
            guard case .object(let members) = json else {
                Issue.record("\(text)")
                continue
            }
            #expect(members.map(\.name) == ["n", "mix", "u", "list", "fest", "{{title}}", "t"])
            #expect(json["n"]?.integer == 60)
            #expect(json["{{title}}"]?["url"]?.string?.hasPrefix("https://a.example/") == true)
        }
    }

    @Test("a message stays below 20 kB with text and list, and a digest has three at most")
    func limits() throws {
        let mentions = ChatSamples.long(300)
        let carrier = FakeCarrier()
        let address = try #require(WebAddress("https://a.example/"))
        let channel = TemplatedJSONChannel(
            name: "j", settings: .init(address: address, template: try JSONTemplate(Self.template)),
            tools: ChannelTools(carrier: carrier, local: carrier, naming: Channels.naming))
        let messages = channel.render(Samples.bulletin(mentions), for: "j", key: "k")
        #expect(messages.count == 3)
        for message in messages {
            let json = try JSONValue(parsing: message.bytes)
            #expect(json["list"]?.array?.count == message.mentions.count)
            #expect((json["t"]?.string?.utf8.count ?? 0) < 8_100)
        }
    }

    @Test("where there is no mention, its fields are null, and nothing within a text")
    func none() throws {
        let json = try #require(
            filled([], #"{"a": "{{title}}", "b": "x{{title}}", "c": "{{total}}"}"#).first)
        #expect(json["a"] == .null && json["b"]?.string == "x" && json["c"] == .number("0"))
    }

    @Test(
        "what is no template is told with the mend",
        arguments: [
            (#"{"n": {{score}}}"#, "between quotes"), ("", "is no JSON"),
            (#"{"n": "{{scores}}"}"#, "asks for {{scores}}; there is: subject, headline"),
            (#"["{{}}"]"#, "asks for {{}}"),
            (#"["\#(String(repeating: "x", count: 9000))"]"#, "larger than 8 KiB"),
        ])
    func faults(template: String, expected: String) {
        let fault = #expect(throws: JSONTemplate.Fault.self) { try JSONTemplate(template) }
        #expect(fault?.text.contains(expected) == true, "\(fault?.text ?? "")")
    }
}
