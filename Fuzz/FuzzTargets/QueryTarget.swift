import Domain
import Matching

/// The first byte: how many of the bytes behind it are the document; the rest is the query.
enum QueryTarget {
    private static let lists = ["l": ["Kern", "=MAR", "dach*", "rote Insel"]]

    static func check(_ input: [UInt8]) throws(Violation) {
        let split = 1 + min(Int(input.first ?? 0), max(0, input.count - 1))
        let text = String(decoding: input.prefix(split).dropFirst(), as: UTF8.self)
        let query = String(decoding: input.dropFirst(split), as: UTF8.self)
        let brand = Brand(name: "B", id: "b", query: query, lists: lists)
        let matcher: Matcher
        let checked: QueryCheck
        do throws(QueryError) {
            matcher = try Matcher(brands: [brand])
            checked = try QueryCheck(brand)
        } catch {
            let places = 1...query.unicodeScalars.count + 1
            return try Violation.unless(
                places.contains(error.position), "a fault points into the query: \(error)")
        }
        let document = document(text)
        let mention = matcher.mentions(in: document, source: "s").first
        try check(mention, in: document)
        try check(checked, brand, document, mention)
    }

    private static func document(_ text: String) -> Document {
        Document(
            id: "", url: "https://www.example.de/rote-insel?\(text.prefix(9))",
            title: String(text.prefix(40)), authors: ["Petra Kern", "dpa"], tags: ["Dach", text],
            links: ["https://kern.example/"], language: .german, text: text)
    }

    /// What is shown of a hit is what stands there.
    private static func check(_ mention: Mention?, in document: Document) throws(Violation) {
        let fields: [Hit.Field: String] = [
            .title: document.title, .text: document.text, .url: document.url ?? "",
            .author: document.authors.joined(separator: ", "),
            .tag: document.tags.joined(separator: ", "),
            .link: document.links.joined(separator: ", "),
        ]
        for hit in mention?.hits ?? [] {
            let scalars = Array((fields[hit.field] ?? "").unicodeScalars)
            try Violation.unless(hit.range.upperBound <= scalars.count, "a hit within its field")
            let surface = String(String.UnicodeScalarView(scalars[hit.range]))
            try Violation.unless(
                surface.utf8.elementsEqual(hit.surface.utf8), "a hit is what stands there")
        }
    }

    /// What it is written as is a query that finds the same.
    private static func check(
        _ checked: QueryCheck, _ brand: Brand, _ document: Document, _ mention: Mention?
    ) throws(Violation) {
        var again = brand
        again.query = checked.written
        let same: Mention?
        do throws(QueryError) {
            same = try Matcher(brands: [again]).mentions(in: document, source: "s").first
        } catch {
            // What was near a bound is longer written out.
            switch error.problem {
            case .tooLong, .tooDeep: return
            default: throw Violation(description: "\(checked.written): \(error)")
            }
        }
        try Violation.unless(
            same?.hits == mention?.hits, "written as \(checked.written), it finds the same")
    }
}
