import Domain
import JSON
import Matching
import ToolSupport

/// All that is decided of documents, in full: what two builds that differ in speed alone agree on to
/// the byte.
struct DecisionList {
    private let matcher: Matcher
    private let rows: [JSONValue]

    /// - Parameters:
    ///   - brands: a definition a line.
    ///   - rows: a document a line.
    ///   - lessons: a labelled document a line, each of the brand it names, else of the first one.
    init(brands: String, rows: String, lessons: String?) throws(ToolFailure) {
        let definitions = try Self.values(brands).compactMap(Brand.init(definition:))
        let taught = try lessons.map { path throws(ToolFailure) in try Self.values(path) } ?? []
        do {
            matcher = try Matcher(
                brands: definitions,
                lessons: taught.map { Lesson(row: $0, brand: definitions.first?.name ?? "") })
        } catch { throw .brands("\(error)") }
        self.rows = try Self.values(rows)
    }

    private static func values(_ path: String) throws(ToolFailure) -> [JSONValue] {
        try DiskFile.lines(of: path).compactMap { try? JSONValue(parsing: Array($0.utf8)) }
    }

    /// A line for each mention: the row's number, the mention, the words its labels rest on, and what
    /// is learned from it.
    func write() {
        for (number, row) in rows.enumerated() {
            let document = Document(row: row)
            for (mention, words) in matcher.explained(in: document, source: row["source"]?.string) {
                let meant = matcher.meantFeatures(of: mention.brand, in: document)?.features ?? []
                print(number, mention, words, meant)
            }
        }
    }
}

extension Document {
    fileprivate init(row: JSONValue) {
        func list(_ key: String) -> [String] { row[key]?.array?.compactMap(\.string) ?? [] }
        self.init(
            id: "", url: row["url"]?.string, title: row["title"]?.string ?? "",
            authors: row["author"]?.string.map { [$0] } ?? list("authors"), tags: list("tags"),
            links: list("links"), text: row["text"]?.string ?? "")
    }
}

extension Lesson {
    fileprivate init(row: JSONValue, brand: String) {
        self.init(
            brand: row["brand"]?.string ?? brand, title: row["title"]?.string ?? "",
            text: row["text"]?.string ?? "", isRelevant: row["relevant"]?.bool,
            polarity: row["polarity"]?.string.flatMap(Polarity.init(rawValue:)),
            facet: row["facet"]?.string.flatMap(Facet.init(rawValue:)))
    }
}
