import Domain
import Reading
import Testing

@testable import Monitoring

@Suite("what makes a document changed")
struct DocumentIdentityTests {
    private func passage(count: Int, word: String = "läuft") throws -> Document {
        let html = """
            <title>Preise</title><p>Die Pumpe von Lerche \(word) bei uns ohne Störung, \(count) Aufrufe bisher.
            """
        let result = PageReader.read(ReaderInput(bytes: Array(html.utf8)), cut: .passages)
        return try #require(result.documents.first)
    }

    @Test("a counter in a watched passage is no edit, another word is another passage (HTM-03)")
    func counter() throws {
        let (first, second) = (try passage(count: 17), try passage(count: 4711))
        #expect(first.text != second.text)
        #expect(first.id == second.id)
        #expect(
            DocumentIdentity.contentHash(of: first) == DocumentIdentity.contentHash(of: second))
        #expect(try passage(count: 17, word: "steht").id != first.id)
    }

    @Test(
        "a counter in a document with an id of its own is an edit, and no news to learn from (HTM-03)",
        arguments: [
            ("Die Pumpe läuft. 17 Aufrufe", "Die Pumpe läuft. 4711 Aufrufe", true),
            (
                "Stand: 23.11.2026, 08:00 Uhr. Alles gut",
                "Stand: 24.11.2026, 09:15 Uhr. Alles gut", true
            ),
            ("Die Pumpe läuft.", "Die Pumpe steht.", false),
            ("Die Pumpe läuft.", "Die Pumpe läuft. Ein Leser schreibt: stimmt nicht", false),
        ])
    func noise(before: String, after: String, isNoise: Bool) {
        let hashes = [before, after].map {
            DocumentIdentity.contentHash(of: Document(id: "https://a.example/#7", text: $0))
        }
        #expect(hashes[0] != hashes[1])
        #expect(DocumentIdentity.isNoise(hashes[1], after: hashes[0]) == isNoise)
        let document = Document(id: "https://a.example/#7", text: before)
        #expect(DocumentIdentity.isUnchanged(document, since: hashes[0]))
        #expect(!DocumentIdentity.isUnchanged(document, since: hashes[1]))
    }

    @Test("more stars or a reply make a review another one, its other fields do not")
    func review() {
        let text = String(repeating: "Gute Ware. ", count: 3)
        func hash(_ review: Review?) -> UInt64 {
            DocumentIdentity.contentHash(of: Document(id: "a", text: text, review: review))
        }
        let plain = Review(stars: Stars(4), role: .producer, isUnanswered: true)
        var (edited, answered) = (plain, plain)
        edited.stars = Stars(1)
        answered.reply = Review.Reply("Danke")
        #expect(Set([nil, plain, edited, answered].map(hash)).count == 4)
        var later = answered
        later.reply?.time = Timestamp(seconds: 7)
        #expect(hash(later) == hash(answered))
    }

    @Test("two reviewers who write the same few words are no story, whatever the firm's name")
    func fewWords() {
        func fingerprint(_ text: String) -> UInt64? {
            DocumentIdentity.fingerprint(
                of: Document(
                    id: "a", url: "https://maps.example/werk",
                    title: "Werk für Holz und Metall der Brüder Kern in Celle an der Aller: ★★★★★",
                    text: text, review: Review(stars: Stars(5), role: .producer)))
        }
        #expect(fingerprint("") == nil)
        #expect(fingerprint("Alles super, gerne wieder!") == nil)
        #expect(
            fingerprint("Die Lieferung kam am Montag und alles war wie versprochen heil und gut")
                != nil)
    }

    @Test("a number in a document with an id of its own is an edit")
    func edit() {
        let texts = ["17 Wochen", "18 Wochen"]
        let hashes = texts.map { DocumentIdentity.contentHash(of: Document(id: "a", text: $0)) }
        #expect(hashes[0] != hashes[1])
    }
}
