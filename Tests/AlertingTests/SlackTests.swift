import Domain
import JSON
import Testing

@testable import Alerting

@Suite("Slack")
struct SlackTests {
    private func messages(_ mentions: [StoredMention]) throws -> [JSONValue] {
        let channel = try #require(Channels.make(.slack))
        return try channel.render(Samples.bulletin(mentions), for: channel.name, key: "k")
            .map { try JSONValue(parsing: $0.bytes) }
    }

    private func message(_ mentions: [StoredMention]) throws -> JSONValue {
        try #require(messages(mentions).first)
    }

    private func text(_ block: JSONValue) -> String {
        block["text"]?["text"]?.string ?? block["elements"]?.array?.first?["text"]?.string ?? ""
    }

    @Test(
        "blocks stay within 50 and 12,000 characters, whole items each",
        arguments: [1, 20, 21, 22, 500])
    func budget(count: Int) throws {
        let long = Samples.mention(
            "a", String(repeating: "&", count: 235), String(repeating: "<", count: 290), score: 60,
            url: "https://a.example/" + String(repeating: "x", count: 400))
        for sample in [long, Samples.strike] {
            let all = try messages(Array(repeating: sample, count: count))
            var items = 0
            for (index, json) in all.enumerated() {
                let blocks = try #require(json["blocks"]?.array)
                let texts = blocks.map(text)
                #expect(blocks.count <= 50)
                #expect(texts.map(\.unicodeScalars.count).reduce(0, +) <= 12_000)
                #expect(texts.allSatisfy { $0.unicodeScalars.count <= 3_000 })
                let number = " (\(index + 1)/\(all.count))"
                #expect(texts[0].hasSuffix(number) == (all.count > 1))
                items += texts.count {
                    $0.contains("neckar-bote.example") || $0.contains("a.example")
                }
                let missing = texts.filter { $0.hasPrefix("*+") }
                #expect(missing.count == (index == all.count - 1 && items < count ? 1 : 0))
                for line in missing { #expect(line.hasPrefix("*+\(count - items) weitere")) }
            }
            #expect(items > 0 && all.count <= 3 && (all.count == 3 || items == count))
        }
    }

    @Test("an address that does not fit into a section goes, the mention stays")
    func longAddress() throws {
        let stored = Samples.mention(
            "a", String(repeating: "&", count: 235), String(repeating: "<", count: 290), score: 60,
            url: "https://a.example/" + String(repeating: "&", count: 600))
        let texts = try #require(message([stored])["blocks"]?.array).map(text)
        #expect(texts.contains { $0.contains("&amp;&amp;") && !$0.contains("a.example") })
    }

    @Test("the fallback text is the subject, escaped")
    func fallback() throws {
        let json = try message([Samples.rival])
        #expect(json["text"]?.string == "Kessler &amp; Ohm: 1 Erwähnung")
    }

    @Test("bold stands only around whole words")
    func bold() throws {
        let inside = Samples.mention("a", "t", "Müllers neue Fräse", score: 60, hit: "Müller")
        let whole = Samples.mention("b", "t", "„Müller“ fräst", score: 60, hit: "Müller")
        let texts = try #require(message([inside, whole])["blocks"]?.array).map(text)
        #expect(texts.contains { $0.hasSuffix(">Müllers neue Fräse") })
        #expect(texts.contains { $0.hasSuffix(">„*Müller*“ fräst") })
    }

    @Test("a refusal says what Slack said and how long to wait")
    func refusal() async throws {
        let carrier = FakeCarrier(answers: [
            .success(.init(status: 429, fields: ["Retry-After": "30"], body: "rate_limited"))
        ])
        let channel = try #require(Channels.make(.slack, carrier: carrier))
        let result = await channel.deliver(Items.item(to: channel), at: Samples.morning) { true }
        #expect(
            result
                == .httpRefusal(status: 429, retryAfter: .seconds(30), reply: "429 rate_limited"))
    }
}
