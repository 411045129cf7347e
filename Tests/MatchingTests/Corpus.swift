import Domain
import JSON

/// The shared match cases: brands from the plain shape of YAML they come in, rows from JSON Lines.
enum Corpus {
    /// Lists of scalars in brackets and scalars, quoted or not; nothing else of YAML.
    static func brands(yaml: String) -> [Brand] {
        var brands: [Brand] = []
        for line in yaml.split(separator: "\n") where !line.hasPrefix("#") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let start = line.firstIndex { $0 != " " && $0 != "-" } ?? line.startIndex
            guard start < colon else { continue }
            let key = line[start..<colon]
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            if key == "id" { brands.append(Brand(name: "", id: String(value))) }
            guard !brands.isEmpty else { continue }
            set(key, value, of: &brands[brands.count - 1])
        }
        return brands
    }

    private static func set(_ key: Substring, _ value: Substring, of brand: inout Brand) {
        let values = list(value)
        switch key {
        case "name": brand.name = values.first ?? ""
        case "aliases": brand.aliases = values
        case "hashtags": brand.hashtags = values
        case "handles": brand.handles = values
        case "domains": brand.domains = values
        case "people": brand.people = values
        case "products": brand.products = values
        case "context": brand.context = values
        case "exclude": brand.exclude = values
        case "ambiguous": brand.isAmbiguous = value == "true"
        default: break
        }
    }

    private static func list(_ value: Substring) -> [String] {
        value.contains("\"")
            ? value.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
                .filter { $0.offset % 2 == 1 }.map { String($0.element) }
            : [String(value)].filter { $0 != "[]" }
    }

    static func rows(_ jsonLines: String) throws -> [JSONValue] {
        try jsonLines.split(separator: "\n").map { try JSONValue(parsing: Array($0.utf8)) }
    }

    static func document(_ row: JSONValue) -> Document {
        Document(
            id: row["id"]?.string ?? "", url: row["url"]?.string, title: row["title"]?.string ?? "",
            text: row["text"]?.string ?? "")
    }
}
