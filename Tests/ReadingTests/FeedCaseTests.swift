import Domain
import JSON
import Reading
import TestSupport
import Testing

/// What the authors of other readers expect of single feeds, as far as it concerns what is read here.
@Suite("Cases of other readers")
struct FeedCaseTests {
    /// Percent of the assertions of `feedparser-cases.jsonl`.
    private static let threshold = 98.0

    /// Where we differ on purpose, and by which paragraph.
    static let differences = [
        "base/http_entry_id_base_docuri.xml":
            "RFC 4287 §4.2.6: an id stays the same wherever the feed is fetched from",
        "rss/item_description_not_a_doctype.xml": "HTML §13.2.5.42: `<!'` is a bogus comment",
        "sanitize/entry_content_iframe.xml": "HTML §4.8.5: an iframe's content is not shown",
        "sanitize/item_content_encoded_script_nested_cdata.xml":
            "HTML §13.2.5.42: CDATA outside foreign elements is a bogus comment",
        "sanitize/xml_malicious_comment.xml":
            "HTML §13.2.5.45: a comment that is not closed goes to the end",
        "encoding/double-encoded-html.xml":
            "XML 1.0 §4.1: `&#226;` is U+00E2, whatever its author meant",
    ]

    @Test("at most one in a hundred cases differs on purpose")
    func differencesAreFew() { #expect(Self.differences.count <= 6) }

    @Test("single feeds are read as their cases say")
    func feedparser() throws {
        guard let cases = Self.lines(of: "feedparser-cases.jsonl") else { return }
        var (right, total) = (0, 0)
        for line in cases {
            let value = try JSONValue(parsing: line)
            guard let path = value["path"]?.string, value["expect_ok"]?.bool == true,
                // CDF is refused, and Content-Language is no input of the reader.
                !path.contains("/cdf/"), !path.contains("http_content_language"),
                let result = Self.result(of: value)
            else { continue }
            for assertion in value["asserts"]?.array ?? [] {
                guard let isRight = Self.holds(assertion, of: result) else { continue }
                total += 1
                right += isRight ? 1 : 0
                let isListed = Self.differences.keys.contains { path.hasSuffix($0) }
                if !isRight, !isListed { print("differs: \(path) \(assertion)") }
            }
        }
        let rate = 100 * Double(right) / Double(max(total, 1))
        #expect(rate >= Self.threshold, "\(right) of \(total)")
        #expect(total > 500)
        print("cases: \(right) of \(total)")
    }

    @Test("valid feeds and invalid ones are feeds, and give a document where they have an entry")
    func validator() throws {
        guard let cases = Self.lines(of: "feedvalidator-cases.jsonl") else { return }
        var (valid, invalid) = (0, 0)
        for line in cases {
            let value = try JSONValue(parsing: line)
            guard let bytes = Self.bytes(of: value), let result = Self.result(of: value) else {
                continue
            }
            if value["must_not_fire"]?.bool == true { valid += 1 } else { invalid += 1 }
            let path = value["path"]?.string ?? ""
            #expect(result.documents.allSatisfy { !$0.id.isEmpty })
            #expect(result.format != .unknown, "\(path)")
            let text = String(decoding: bytes, as: UTF8.self)
            let hasEntry = ["<item", "<entry", ":item>", ":item ", ":entry>"].contains {
                text.contains($0)
            }
            #expect(result.documents.isEmpty != hasEntry, "\(path)")
        }
        print("feedvalidator: \(valid) valid, \(invalid) invalid")
        #expect(valid > 50 && invalid > 200)
    }

    private static func lines(of name: String) -> [ArraySlice<UInt8>]? {
        guard let folder = Fixtures.corpora,
            let bytes = Fixtures.bytes(of: "\(folder)/feeds/\(name)")
        else {
            print("skipped: no shared corpora beside the project")
            return nil
        }
        return bytes.split(separator: 0x0A)
    }

    /// Nil where the feed itself is not among the shared files.
    private static func bytes(of value: JSONValue) -> [UInt8]? {
        guard let folder = Fixtures.corpora, let path = value["path"]?.string else { return nil }
        let parts = path.split(separator: "/").filter { $0 != "data" }
        return Fixtures.bytes(of: "\(folder)/feeds/\(parts.joined(separator: "/"))")
    }

    private static func result(of value: JSONValue) -> ReadResult? {
        guard let bytes = bytes(of: value) else { return nil }
        var (type, location) = (String?.none, value["base"]?.string)
        if case .object(let headers) = value["headers"] {
            for header in headers {
                switch header.name.lowercased() {
                case "content-type": type = header.value.string
                case "content-location": location = header.value.string
                default: break
                }
            }
        }
        return Reader.read(
            ReaderInput(
                bytes: bytes, address: location.flatMap { WebAddress($0) }, contentType: type))
    }
}

extension FeedCaseTests {
    /// Nil where the assertion is about something that is not read.
    private static func holds(_ assertion: JSONValue, of result: ReadResult) -> Bool? {
        guard let path = assertion["path"]?.array,
            ["eq", "time_eq"].contains(assertion["op"]?.string)
        else { return nil }
        let names = path.compactMap(\.string)
        let wanted = assertion["value"]?.string
        guard names.first == "entries" else {
            return path.count == names.count
                ? feedField(names, of: result).map { matches($0, wanted) } : nil
        }
        guard case .number(let digits) = path.dropFirst().first, let index = Int(digits),
            result.documents.indices.contains(index)
        else { return wanted == nil }
        let field = names.dropFirst().joined(separator: ".")
        return holds(field, wanted, of: result.documents[index])
    }

    private static func feedField(_ names: [String], of result: ReadResult) -> String?? {
        switch names {
        case ["feed", "title"], ["feed", "title_detail", "value"]: .some(result.title)
        case ["feed", "link"]: .some(result.link)
        case ["feed", "language"]: .some(result.language?.rawValue)
        default: nil
        }
    }

    private static func holds(_ field: String, _ wanted: String?, of document: Document) -> Bool? {
        switch field {
        case "title", "title_detail.value": matches(document.title, wanted)
        case "summary", "description", "summary_detail.value":
            matches(document.summary.isEmpty ? document.text : document.summary, wanted)
        case "content.value": matches(document.text, wanted)
        case "link": matches(document.url, wanted)
        case "id": matches(document.id, wanted)
        case "published", "published_parsed": time(document.published, wanted)
        case "updated", "updated_parsed": time(document.updated, wanted)
        case "author", "author_detail.name", "authors.name":
            document.authors.contains { wanted == $0 || wanted?.hasPrefix($0 + " (") == true }
                || (wanted ?? "").isEmpty
        case "content.language", "title_detail.language", "summary_detail.language":
            document.language == wanted.flatMap { LanguageCode($0) }
        default: nil
        }
    }

    private static func time(_ given: Timestamp?, _ wanted: String?) -> Bool {
        given?.iso8601 == wanted || given == wanted.flatMap { FeedDate.parse($0) }
    }

    /// As text, whether the case gives it as text or as markup.
    private static func matches(_ given: String?, _ wanted: String?) -> Bool {
        let (given, wanted) = (folded(given), folded(wanted))
        return given == wanted || given == reduced(wanted)
            || LanguageCode(given).map { $0 == LanguageCode(wanted) && given == $0.rawValue }
                ?? false
    }

    private static func folded(_ text: String?) -> String {
        (text ?? "").split { $0.isWhitespace }.joined(separator: " ")
    }

    /// Tags out, references decoded: of short texts, without the reader's own code.
    private static func reduced(_ text: String) -> String {
        var output = ""
        var rest = text[...]
        while let mark = rest.firstIndex(of: "<"), let end = rest[mark...].firstIndex(of: ">") {
            output += rest[..<mark]
            let name = rest[rest.index(after: mark)..<end].drop { $0 == "/" }
                .prefix { $0.isLetter }
            if ["p", "div", "br", "img", "li", "ul"].contains(name) { output += " " }
            rest = rest[rest.index(after: end)...]
        }
        output += rest
        for (name, character) in references {
            output = output.split(separator: name, omittingEmptySubsequences: false)
                .joined(separator: character)
        }
        return folded(output)
    }

    private static let references = [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#38;", "&"), ("&#x26;", "&"),
        ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&"),
    ]
}
