import Domain
import JSON
import Reading
import TestSupport
import Testing

/// Every feed of the shared corpus against what another reader made of it.
@Suite("Agreement over the corpus of feeds")
struct FeedAgreementTests {
    /// What is reached, held: percent.
    private static let thresholds: [(String, Double)] = [
        ("entries", 99.5), ("title", 99.9), ("link", 99.5), ("id", 99.0), ("published", 98.6),
        ("updated", 99.7), ("text", 98.1), ("summary", 98.6),
    ]

    @Test("2,200 feeds are read as the oracle reads them")
    func agreement() throws {
        guard let folder = Fixtures.corpora.map({ $0 + "/feeds/" }),
            let oracle = Fixtures.bytes(of: folder + "oracle.jsonl")
        else {
            print("skipped: no shared corpora beside the project")
            return
        }
        var tally = Tally()
        for line in oracle.split(separator: 0x0A) {
            let expected = try JSONValue(parsing: line)
            guard let path = expected["path"]?.string, expected["gzip"] == nil,
                let bytes = Fixtures.bytes(of: folder + path)
            else { continue }
            let result = Reader.read(Self.input(bytes, expected))
            tally.compare(expected, with: result)
        }
        for (field, threshold) in Self.thresholds {
            #expect(tally.rate(of: field) >= threshold, "\(field): \(tally.rate(of: field)) %")
        }
        print(Self.thresholds.map { "\($0.0) \(tally.rate(of: $0.0))" }.joined(separator: ", "))
    }

    private static func input(_ bytes: [UInt8], _ expected: JSONValue) -> ReaderInput {
        func header(_ wanted: String) -> String? {
            guard case .object(let members) = expected["http_headers"] else { return nil }
            return members.first { $0.name.lowercased() == wanted }?.value.string
        }
        let address = header("content-location").flatMap { WebAddress($0) }
        return ReaderInput(bytes: bytes, address: address, contentType: header("content-type"))
    }
}

/// How often a field was right.
private struct Tally {
    private var right: [String: Int] = [:]
    private var total: [String: Int] = [:]

    func rate(of field: String) -> Double {
        let percent = 100 * Double(right[field] ?? 0) / Double(max(total[field] ?? 0, 1))
        return (percent * 100).rounded() / 100
    }

    private mutating func count(_ field: String, _ isRight: Bool) {
        total[field, default: 0] += 1
        if isRight { right[field, default: 0] += 1 }
    }

    mutating func compare(_ expected: JSONValue, with result: ReadResult) {
        let entries = expected["entries"]?.array ?? []
        count("entries", entries.count == result.documents.count)
        guard entries.count == result.documents.count else { return }
        let contested = (expected["contested"]?.array ?? []).compactMap(\.string)
        for (index, (entry, document)) in zip(entries, result.documents).enumerated() {
            compare(entry, with: document, of: result) {
                contested.contains("entries[\(index)].\($0)")
            }
        }
    }

    /// All fields but the contested, what is missing too: nothing must be read as nothing.
    private mutating func compare(
        _ entry: JSONValue, with document: Document, of result: ReadResult,
        isContested: (String) -> Bool
    ) {
        count("title", folded(entry["title"]?.string) == folded(document.title))
        if !isContested("link") { count("link", url(entry, in: result) == document.url) }
        // Where there is none, ours is made from what the entry says.
        if let id = entry["id"]?.string, !id.isEmpty { count("id", id == document.id) }
        count("published", entry["published"]?.string == document.published?.iso8601)
        count("updated", entry["updated"]?.string == document.updated?.iso8601)
        // Long contents have only their length there.
        guard entry["content_text_len"] == nil, !isContested("summary_text") else { return }
        let (content, summary) = (text(entry["content_text"]), text(entry["summary_text"]))
        count("text", folded(content ?? summary) == folded(document.text))
        // As `earshot read` shows it.
        let shown =
            document.summary.isEmpty && result.format != .jsonfeed
            ? document.text : document.summary
        count("summary", folded(summary) == folded(shown))
    }

    /// The oracle leaves a link relative where it knows no base; ours is absolute or none.
    private func url(_ entry: JSONValue, in result: ReadResult) -> String? {
        guard let link = entry["link"]?.string, !link.contains(":") else {
            return entry["link"]?.string
        }
        let base = result.link.flatMap { WebAddress($0) }
        return WebAddress(link, relativeTo: base)?.text
    }

    /// Nil where it is empty.
    private func text(_ value: JSONValue?) -> String? {
        value?.string.flatMap { $0.isEmpty ? nil : $0 }
    }

    private func folded(_ text: String?) -> String {
        (text ?? "").split { $0.isWhitespace }.joined(separator: " ")
    }
}
