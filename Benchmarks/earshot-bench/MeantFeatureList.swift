import Domain
import JSON
import Matching

/// Passages that name a brand or a namesake, each with what there is to learn from: what
/// scripts/judgement-meant.py reads.
struct MeantFeatureList {
    private let matcher: Matcher
    private let names: [String: String]
    private let rows: [JSONValue]

    /// - Parameters:
    ///   - brands: a definition a line.
    ///   - rows: a passage a line.
    init(brands: String, rows: String) throws(BenchFailure) {
        let definitions = try Self.values(brands).compactMap(Brand.init(definition:))
        names = Dictionary(definitions.map { ($0.id, $0.name) }) { first, _ in first }
        do { matcher = try Matcher(brands: definitions) } catch { throw .brands("\(error)") }
        self.rows = try Self.values(rows)
    }

    private static func values(_ path: String) throws(BenchFailure) -> [JSONValue] {
        try DiskFile.lines(of: path).compactMap { try? JSONValue(parsing: Array($0.utf8)) }
    }

    /// A line for each row whose brand was found: its number, the words about the name, each with `_`
    /// before it, and `feature=worth` with blanks between.
    func write() {
        for (number, row) in rows.enumerated() {
            guard let id = row["brand"]?.string, let name = names[id] else { continue }
            let document = Document(
                id: "", title: row["title"]?.string ?? "", text: row["text"]?.string ?? "")
            guard let found = matcher.meantFeatures(of: name, in: document) else { continue }
            let heard = "_" + found.heard.joined(separator: "_")
            print(
                number, heard,
                found.features.map { "\($0.name)=\($0.worth)" }.joined(separator: " "))
        }
    }
}

extension Brand {
    /// A line of `*.brands.jsonl`; nil without id and name.
    init?(definition: JSONValue) {
        guard let id = definition["id"]?.string, let name = definition["name"]?.string else {
            return nil
        }
        func list(_ key: String) -> [String] { definition[key]?.array?.compactMap(\.string) ?? [] }
        self.init(
            name: name, id: id, aliases: list("aliases"), hashtags: list("hashtags"),
            handles: list("handles"), domains: list("domains"), people: list("people"),
            products: list("products"), context: list("context"), exclude: list("exclude"),
            isAmbiguous: definition["ambiguous"]?.bool ?? false,
            query: definition["query"]?.string)
    }
}
