import Domain
import Matching

/// Asks one query of one document.
enum Queries {
    static func brand(_ query: String, lists: [String: [String]] = [:]) -> Brand {
        Brand(name: "B", id: "b", query: query, lists: lists)
    }

    static func mention(
        _ query: String, in document: Document, source: String? = nil,
        lists: [String: [String]] = [:]
    ) throws -> Mention? {
        try Matcher(brands: [brand(query, lists: lists)])
            .mentions(in: document, source: source).first
    }

    static func holds(_ query: String, _ text: String, title: String = "") throws -> Bool {
        try mention(query, in: Document(id: "", title: title, text: text)) != nil
    }

    static func surfaces(_ query: String, _ text: String) throws -> [String]? {
        try mention(query, in: Document(id: "", text: text))?.hits.map(\.surface)
    }
}
