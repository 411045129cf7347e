import Domain
import Reading
import Testing

@Suite("what makes a passage the same one")
struct PassageIdentityTests {
    private static let text = "Die Dosierpumpe von Lerche läuft bei uns ohne jede Störung"

    private func id(_ text: String) -> String? {
        TestPage.read("<title>t</title><p>\(text).", cut: .passages).documents.first?.id
    }

    @Test(
        "times, counters and tokens do not (HTM-03)",
        arguments: [
            ("vor 3 Minuten", "vor einer Stunde"), ("gerade eben", "gestern um 22:01"),
            ("vor einem Tag", "am 3. März 2026"), ("just now", "an hour ago"),
            ("1 Antwort", "12 Antworten"), ("keine Kommentare", "ein Kommentar"),
            ("no comments", "1 comment"), ("1 Person", "2 Personen"),
            ("Sitzung 9f3a-beef-cafe-11d0-aa", "Sitzung deadbeef-1234-face-bad0"),
            ("seit zwei Wochen", "seit einem Monat"),
        ])
    func noise(one: String, other: String) {
        #expect(id("\(Self.text) \(one)") == id("\(Self.text) \(other)"))
        #expect(id("\(one) \(Self.text)") == id("\(other) \(Self.text)"))
    }

    @Test(
        "words do",
        arguments: [
            ("und hält dicht", "und hält nicht dicht"), ("sagt einer", "sagt keiner"),
            ("eine Pumpe", "zwei Pumpen"), ("mit Bewertung", "mit Rezension"),
        ])
    func words(one: String, other: String) {
        #expect(id("\(Self.text) \(one)") != nil)
        #expect(id("\(Self.text) \(one)") != id("\(Self.text) \(other)"))
    }

    @Test(
        "what lasts are words in small letters, a blank behind each",
        arguments: [
            ("", ""), (" . ", ""), ("Lerche", "lerche "), ("Foo_Bar--Baz-", "foo bar baz "),
            ("ÖL und Öl", "Öl und Öl "), ("C3 x3y z", "z "), ("vor einer Stunde da", "da "),
            ("eine Antwort", ""), ("die Antwort", "die antwort "),
            ("eine neue Antwort", "eine neue antwort "),
            ("drei September", "drei "), ("Donnerstags", "donnerstags "), ("donnerstag", ""),
            ("abc-defgh-ijklmno1 kurz-1 a", "kurz a "),
            ("abc-defgh-ijklmnop", "abc defgh ijklmnop "),
            ("2 Rezensionen", ""), ("2 Rezension", ""), ("2 Rezensionenx", "rezensionenx "),
        ])
    func lasting(text: String, expected: String) {
        let words = PassageIdentity.lastingWords(of: text)
        #expect(String(decoding: words, as: UTF8.self) == expected)
    }

    @Test("a short sentence is a passage, a short label is none")
    func lengths() {
        #expect(id("Lerche Dosiertechnik? Nie wieder") != nil)
        let label = TestPage.read("<p>Lerche Dosiertechnik im Überblick", cut: .passages)
        #expect(label.documents.isEmpty)
    }
}
