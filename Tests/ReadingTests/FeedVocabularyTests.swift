import Domain
import Reading
import Testing

/// Every format with every vocabulary that may stand in it: 8 × 20 feeds.
@Suite("Formats and vocabularies")
struct FeedVocabularyTests {
    struct Field: Sendable, CustomTestStringConvertible {
        let name: String
        let element: String
        let holds: @Sendable (Document) -> Bool
        var testDescription: String { name }
    }

    static let dc = ["http://purl.org/dc/elements/1.0/", "http://purl.org/dc/elements/1.1/"]
    static let atom = ["http://purl.org/atom/ns#", "http://www.w3.org/2005/Atom"]

    /// What a feed begins and ends with, around the fields of its one entry.
    static let formats: [(name: String, start: String, end: String)] = {
        let rdf = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns="
        return [
            (
                "RSS 0.90", rdf + "'http://my.netscape.com/rdf/simple/0.9/'><channel/><item>",
                "</item></rdf:RDF>"
            ),
            (
                "RSS 1.0", rdf + "'http://purl.org/rss/1.0/'><channel/><item rdf:about='urn:1'>",
                "</item></rdf:RDF>"
            ),
            (
                "RSS 0.91",
                "<!DOCTYPE rss SYSTEM 'http://my.netscape.com/publish/formats/rss-0.91.dtd'>"
                    + "<rss version='0.91'><channel><item>", "</item></channel></rss>"
            ),
            ("RSS 0.92", "<rss version='0.92'><channel><item>", "</item></channel></rss>"),
            ("RSS 0.94", "<rss version='0.94'><channel><item>", "</item></channel></rss>"),
            ("RSS 2.0", "<rss version='2.0'><channel><item>", "</item></channel></rss>"),
            ("Atom 0.3", "<feed xmlns='\(atom[0])' version='0.3'><entry>", "</entry></feed>"),
            ("Atom 1.0", "<feed xmlns='\(atom[1])'><entry>", "</entry></feed>"),
        ]
    }()

    static let fields: [Field] = {
        let day = Timestamp(seconds: 1_168_531_200)
        let text = "2007-01-11T16:00:00Z"
        var fields: [Field] = []
        func add(_ name: String, _ element: String, _ holds: @escaping @Sendable (Document) -> Bool)
        {
            fields.append(Field(name: name, element: element, holds: holds))
        }
        for space in atom {
            let ns = "xmlns:a='\(space)'"
            add("atom:title", "<a:title \(ns)>T &amp;amp; x</a:title>") { $0.title == "T &amp; x" }
            add("atom:summary", "<a:summary \(ns)>D</a:summary>") { $0.text == "D" }
            add("atom:content", "<a:content \(ns)>D</a:content>") { $0.text == "D" }
            add("atom:id", "<a:id \(ns)>http://example.com/</a:id>") {
                $0.id == "http://example.com/"
            }
            add("atom:link", "<a:link \(ns) href='http://example.com/'/>") {
                $0.url == "http://example.com/"
            }
            add("atom:author", "<a:author \(ns)><a:name>N</a:name></a:author>") {
                $0.authors == ["N"]
            }
            for name in ["published", "issued", "created"] {
                add("atom:\(name)", "<a:\(name) \(ns)>\(text)</a:\(name)>") { $0.published == day }
            }
            for name in ["updated", "modified"] {
                add("atom:\(name)", "<a:\(name) \(ns)>\(text)</a:\(name)>") { $0.updated == day }
            }
        }
        for space in dc {
            let ns = "xmlns:d='\(space)'"
            add("dc:title", "<d:title \(ns)>T</d:title>") { $0.title == "T" }
            add("dc:description", "<d:description \(ns)>D</d:description>") { $0.text == "D" }
            add("dc:creator", "<d:creator \(ns)>N</d:creator>") { $0.authors == ["N"] }
            add("dc:date", "<d:date \(ns)>\(text)</d:date>") { $0.updated == day }
            add("dc:language", "<d:language \(ns)>en-gb</d:language>") {
                $0.language == LanguageCode("en-GB")
            }
        }
        return fields
    }()

    @Test("what an element means does not depend on the format around it", arguments: fields)
    func meaning(of field: Field) {
        for format in Self.formats {
            let result = FeedReaderTests.read(format.start + field.element + format.end)
            #expect(result.documents.count == 1, "\(format.name)")
            for document in result.documents { #expect(field.holds(document), "\(format.name)") }
        }
    }

    @Test("an identifier of Dublin Core stands in for a missing id")
    func identifier() {
        let element =
            "<d:identifier xmlns:d='\(Self.dc[1])'>http://example.com/</d:identifier>"
        for format in Self.formats where format.name != "RSS 1.0" {
            let alone = FeedReaderTests.read(format.start + element + format.end)
            #expect(alone.documents.first?.id == "http://example.com/")
            let beside = FeedReaderTests.read(format.start + element + "<id>i</id>" + format.end)
            #expect(beside.documents.first?.id == "i")
        }
    }
}
