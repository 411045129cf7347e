import Domain
import JSON
import Reading
import TestSupport
import Testing

/// `simplepie-cases.jsonl` names a feed of its authors by what is in it (`RSS 0.92 DC 1.1 Title`) and
/// says what is to be read; the feeds are not among the shared files. Where the name tells the whole
/// feed, one is made by it.
@Suite("Cases of SimplePie")
struct SimplePieCaseTests {
    @Test("what the cases expect of fields that are read is read")
    func cases() throws {
        guard let folder = Fixtures.corpora,
            let bytes = Fixtures.bytes(of: "\(folder)/feeds/simplepie-cases.jsonl")
        else {
            print("skipped: no shared corpora beside the project")
            return
        }
        var (right, total) = (0, 0)
        for line in bytes.split(separator: 0x0A) {
            guard let value = try SimplePieCase(JSONValue(parsing: line)) else { continue }
            total += 1
            if value.holds { right += 1 } else { print("differs: \(value.name)") }
        }
        print("SimplePie: \(right) of \(total)")
        #expect(total >= 150)
        #expect(right * 100 >= total * 97, "\(right) of \(total)")
    }
}

/// A case whose feed follows from its name: a format, a vocabulary or none, an element.
private struct SimplePieCase {
    let name: String
    private let field: Substring
    private let expected: String
    private let isOfFeed: Bool
    private let result: ReadResult

    /// Nil for what is not read (images, categories, places) and for feeds that the name does not
    /// tell (`Bug 508 Test 1`).
    init?(_ value: JSONValue) {
        guard let title = value["title"]?.string, let test = value["test"]?.string,
            let expected = value["expected"], value["expected_literal"]?.bool == true,
            let field = Self.fields[test]
        else { return nil }
        var words = title.split(separator: " ").drop { $0 == "Test" }
        guard let format = Self.take(&words, of: Self.formats) else { return nil }
        let space = Self.take(&words, of: Self.vocabularies)
        guard words.count == 1, let element = words.first.map({ String($0).lowercased() }) else {
            return nil
        }
        let text = expected.string ?? "2007-01-11T16:00:00Z"
        isOfFeed = value["class"]?.string == "SimplePie"
        // A feed's own description is not read.
        guard !(isOfFeed && field == "text"), expected.string != nil || field == "date",
            let made = Self.element(element, text, space, isAtom: format.isAtom)
        else { return nil }
        name = title
        self.field = field
        self.expected = text
        result = FeedReaderTests.read(
            isOfFeed
                ? format.start + made + format.item + format.end
                : format.start + format.item(holding: made) + format.end)
    }

    var holds: Bool {
        let document = result.documents.first
        return switch field {
        case "title": (isOfFeed ? result.title : document?.title) == expected
        case "link": (isOfFeed ? result.link : document?.url) == expected
        case "language": result.language == LanguageCode(expected)
        case "id": document?.id == expected
        case "text": document?.text == expected
        case "author": document?.authors == [expected]
        default:
            (document?.published ?? document?.updated) == Timestamp(seconds: 1_168_531_200)
        }
    }
}

extension SimplePieCase {
    private static let fields: [String: Substring] = [
        "test_get_title": "title", "test_get_description": "text", "test_get_content": "text",
        "test_get_permalink": "link", "test_get_link": "link", "test_get_date": "date",
        "test_get_language": "language", "test_get_id": "id",
        "test_get_name_from_author": "author",
    ]

    struct Format {
        let start: String
        let item: String
        let end: String
        var isAtom: Bool { item.hasPrefix("<entry") }

        func item(holding element: String) -> String {
            let end = isAtom ? "</entry>" : "</item>"
            return String(item.dropLast(end.count)) + element + end
        }
    }

    private static let formats: [String: Format] = {
        let rdf = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns="
        func rss(_ version: String) -> Format {
            Format(
                start: "<rss version='\(version)'><channel>", item: "<item></item>",
                end: "</channel></rss>")
        }
        func atom(_ space: String) -> Format {
            Format(start: "<feed xmlns='\(space)'>", item: "<entry></entry>", end: "</feed>")
        }
        return [
            "RSS 0.90": Format(
                start: rdf + "'http://my.netscape.com/rdf/simple/0.9/'><channel>",
                item: "<item></item>", end: "</channel></rdf:RDF>"),
            "RSS 1.0": Format(
                start: rdf + "'http://purl.org/rss/1.0/'><channel>", item: "<item></item>",
                end: "</channel></rdf:RDF>"),
            "RSS 0.91-Netscape": rss("0.91"), "RSS 0.91-Userland": rss("0.91"),
            "RSS 0.92": rss("0.92"), "RSS 2.0": rss("2.0"), "RSS 20": rss("2.0"),
            "Atom 0.3": atom(FeedVocabularyTests.atom[0]),
            "Atom 1.0": atom(FeedVocabularyTests.atom[1]),
        ]
    }()

    private static let vocabularies: [String: String] = [
        "DC 1.0": FeedVocabularyTests.dc[0], "DC 1.1": FeedVocabularyTests.dc[1],
        "Atom 0.3": FeedVocabularyTests.atom[0], "Atom 1.0": FeedVocabularyTests.atom[1],
    ]

    private static func take<Value>(
        _ words: inout ArraySlice<Substring>, of table: [String: Value]
    ) -> Value? {
        guard let value = table[words.prefix(2).joined(separator: " ")] else { return nil }
        words = words.dropFirst(2)
        return value
    }

    private static func element(
        _ element: String, _ text: String, _ space: String?, isAtom: Bool
    ) -> String? {
        let isAtomElement = space.map { $0.contains("tom") } ?? isAtom
        let prefix = space == nil ? "" : "x:"
        let declaration = space.map { " xmlns:x='\($0)'" } ?? ""
        switch element {
        case "link" where isAtomElement:
            return "<\(prefix)link\(declaration) href='\(text)'/>"
        case "name":
            return "<\(prefix)author\(declaration)><\(prefix)name>\(text)</\(prefix)name>"
                + "</\(prefix)author>"
        case "pubdate":
            return "<pubDate>Thu, 11 Jan 2007 16:00:00 GMT</pubDate>"
        case "title", "content", "summary", "description", "link", "language", "id", "identifier",
            "creator", "date", "issued", "modified", "created", "updated", "published":
            return "<\(prefix)\(element)\(declaration)>\(text)</\(prefix)\(element)>"
        default: return nil
        }
    }
}
