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

    @Test("a number in a document with an id of its own is an edit")
    func edit() {
        let texts = ["17 Wochen", "18 Wochen"]
        let hashes = texts.map { DocumentIdentity.contentHash(of: Document(id: "a", text: $0)) }
        #expect(hashes[0] != hashes[1])
    }
}
