import Domain
import Testing

@Suite("What is kept of tags and links")
struct KeepingTests {
    @Test(
        "a link is kept without what tells of a person or tracks one",
        arguments: [
            ("https://blatt.example/a?b=1&c", "https://blatt.example/a?b=1&c"),
            ("https://ada:geheim@blatt.example/a", "https://blatt.example/a"),
            ("https://blatt.example/a?token=geheim&b=1", "https://blatt.example/a?b=1"),
            ("https://blatt.example/a?utm_source=x&fbclid=y", "https://blatt.example/a"),
            ("https://blatt.example/a?b=1&utm_source=x", "https://blatt.example/a?b=1"),
            ("https://blatt.example/a?mail=ada@x.example&b=1", "https://blatt.example/a?b=1"),
            ("https://blatt.example/a?mail=ada%40x.example", "https://blatt.example/a"),
            ("https://blatt.example/a#access_token=geheim", "https://blatt.example/a"),
            ("https://social.example/@ada/1?x=1", "https://social.example/@ada/1?x=1"),
            ("https://blatt.example/a?", "https://blatt.example/a?"),
            ("https://blatt.example:8443/a?gclid=1", "https://blatt.example:8443/a"),
        ])
    func traces(given: String, expected: String) throws {
        let address = try #require(WebAddress(given))
        #expect(address.withoutTraces.text == expected)
        let document = Document(id: "1", links: [given]).withKeptReferences
        #expect(document.links == [expected])
        #expect(document.withKeptReferences == document)
    }

    @Test("links that are one without their traces are kept once, the others in their order")
    func once() {
        let links = [
            "https://b.example/?utm_source=1", "https://a.example/", "https://b.example/",
            "https://b.example/#x", "mailto:ada@x.example",
        ]
        let document = Document(id: "1", links: links).withKeptReferences
        #expect(document.links == ["https://b.example/", "https://a.example/"])
    }

    @Test("both are kept up to their bounds, whole ones only")
    func bounds() {
        func total(_ texts: [String]) -> Int { texts.reduce(0) { $0 + $1.utf8.count + 1 } }
        let link = "https://a.example/" + String(repeating: "x", count: 80)
        let document = Document(
            id: "1", tags: (0..<500).map { "Schlagwort \($0)" },
            links: (0..<500).map { link + "\($0)" }
        ).withKeptReferences
        #expect(document.tags.last?.hasPrefix("Schlagwort ") == true)
        #expect(total(document.tags) <= Document.keptTagBytes)
        #expect(total(document.tags) > Document.keptTagBytes - 20)
        #expect(total(document.links) <= Document.keptLinkBytes)
        #expect(total(document.links) > Document.keptLinkBytes - 110)
    }

    @Test("a link that is too long is left out, one that is so by its traces alone is not")
    func long() {
        func link(_ length: Int, _ more: String = "") -> String {
            let start = "https://a.example/"
            return start + String(repeating: "x", count: length - start.utf8.count) + more
        }
        let limit = Document.keptLinkLength
        let links = [link(limit), link(limit + 1), link(limit - 1, "?utm_term=x")]
        #expect(
            Document(id: "1", links: links).withKeptReferences.links
                == [link(limit), link(limit - 1)])
    }

    @Test("what is no line by itself is left out")
    func lines() {
        let document = Document(id: "1", tags: ["a\nb", "c"], links: ["https://a.example/\nb"])
        #expect(document.withKeptReferences.tags == ["c"])
        #expect(document.withKeptReferences.links == ["https://a.example/b"])
    }
}
