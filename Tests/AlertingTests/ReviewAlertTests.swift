import Alerting
import Domain
import JSON
import Testing

@Suite("Reviews in alerts")
struct ReviewAlertTests {
    private static func mention(
        stars: Double? = 2, role: Review.Role = .employer, reply: Review.Reply? = nil,
        isUnanswered: Bool = true
    ) -> StoredMention {
        var stored = Samples.strike
        stored.review = Review(
            stars: stars.flatMap { Stars($0) }, role: role, firm: "Müller Maschinenbau",
            pros: "Lohn", cons: "Lärm", reply: reply, isUnanswered: isUnanswered && reply == nil)
        return stored
    }

    private static func text(
        _ kind: ChannelKind, _ stored: StoredMention, _ language: OutputLanguage = .german
    ) throws -> String {
        let channel = try #require(Channels.make(kind))
        let bytes = try #require(
            channel.render(
                Samples.bulletin([stored], .alert, language: language), for: channel.name, key: "k"
            ).first?.bytes)
        return try #require(Wire.texts(of: bytes, from: kind)).joined(separator: "\n")
    }

    @Test(
        "chats show the stars in a line, and whether the firm has replied",
        arguments: ChatSamples.kinds + [.slack], OutputLanguage.allCases)
    func chats(kind: ChannelKind, language: OutputLanguage) throws {
        let text = try Self.text(kind, Self.mention(), language)
        let line =
            language == .german
            ? "★★☆☆☆ · als Arbeitgeber · noch ohne Antwort der Firma"
            : "★★☆☆☆ · as employer · no reply by the firm yet"
        #expect(text.contains(line), "\(text)")
        #expect(try !Self.text(kind, Samples.strike, language).contains("☆"))
    }

    @Test("a mail has the stars, and says them in words where text is plain")
    func mail() throws {
        let text = try Self.text(.email, Self.mention())
        #expect(text.contains("\n    2/5 · als Arbeitgeber · noch ohne Antwort der Firma\n"))
        #expect(text.contains(">★★☆☆☆ · als Arbeitgeber"))
        #expect(text.contains("aria-label=\"2/5 · als Arbeitgeber"))
    }

    @Test("tenths are written beside the stars; a reply is told; customers need no word")
    func further() throws {
        let stored = Self.mention(
            stars: 4.3, role: .producer, reply: Review.Reply("Danke", at: Samples.morning))
        let text = try Self.text(.telegram, stored)
        #expect(text.contains("★★★★☆\u{A0}4,3/5 · die Firma hat geantwortet"), "\(text)")
        let silent = try Self.text(.telegram, Self.mention(isUnanswered: false))
        #expect(silent.contains("★★☆☆☆ · als Arbeitgeber\n"), "\(silent)")
    }

    @Test("a webhook and jsonl tell all of it, and nothing of what is no review")
    func json() throws {
        var json = JSONWriter()
        Self.mention(reply: Review.Reply("Wir bedauern das.", at: Samples.morning))
            .write(to: &json, in: .english)
        let review = try #require(try JSONValue(parsing: json.bytes)["review"])
        #expect(review["role"]?.string == "employer" && review["stars"]?.double == 2)
        #expect(review["firm"]?.string == "Müller Maschinenbau")
        #expect(review["pros"]?.string == "Lohn" && review["cons"]?.string == "Lärm")
        #expect(review["replied"]?.bool == true)
        #expect(review["reply"]?["text"]?.string == "Wir bedauern das.")
        #expect(review["reply"]?["time"]?.string == Samples.morning.iso8601)
        var other = JSONWriter()
        Samples.strike.write(to: &other, in: .english)
        #expect(try JSONValue(parsing: other.bytes)["review"] == nil)
    }
}
