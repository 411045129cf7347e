import Domain
import JSON
import Markup

/// What schema.org says of a review beside its text, in JSON-LD or microdata.
enum ReviewMarks {
    /// Notes of one list that are read.
    private static let noteLimit = 20
    /// Letters of a number of stars.
    private static let digitLimit = 8

    /// - Parameter kinds: of the object; one that is no review has none.
    static func review(_ value: JSONValue, kinds: [String]) -> Review? {
        guard let kind = kinds.first(where: { $0.hasSuffix("Review") }) else { return nil }
        let rating = value["reviewRating"]
        let first = rating?.array?.first ?? rating
        let review = Review(
            stars: stars(number(first?["ratingValue"]), of: number(first?["bestRating"])),
            role: role(of: kind), pros: notes(value["positiveNotes"]),
            cons: notes(value["negativeNotes"]))
        return review.isTelling ? review : nil
    }

    /// Of an element that microdata calls a review, or that holds a rating.
    ///
    /// - Parameter range: the nodes that are looked at.
    static func review(_ range: Range<HTMLTree.Node>, in tree: HTMLTree) -> Review? {
        var (value, best, role): (Double?, Double?, Review.Role) = (nil, nil, .producer)
        for node in range where tree.isElement(node) {
            if let type = tree.value(of: .itemType, on: node), type.hasSuffix("EmployerReview") {
                role = .employer
            }
            // Their texts may be the whole page each: only those of numbers are looked at.
            switch tree.value(of: .itemProperty, on: node) {
            case "ratingValue": value = value ?? number(of: node, in: tree)
            case "bestRating": best = best ?? number(of: node, in: tree)
            default: break
            }
        }
        let review = Review(stars: stars(value, of: best), role: role)
        return review.isTelling ? review : nil
    }

    private static func role(of kind: String) -> Review.Role {
        kind.hasSuffix("EmployerReview") ? .employer : .producer
    }

    /// Of a scale that is not given, the best are five (schema.org, Rating).
    static func stars(_ value: Double?, of best: Double?) -> Stars? {
        value.flatMap { Stars($0, of: best ?? Double(Stars.most)) }
    }

    private static func number(_ value: JSONValue?) -> Double? {
        value?.double ?? value?.string.flatMap { number($0) }
    }

    private static func number(of node: HTMLTree.Node, in tree: HTMLTree) -> Double? {
        number(tree.value(of: .content, on: node) ?? tree.text(of: node))
    }

    /// `4`, `4.5`, `4,5`
    static func number(_ text: String) -> Double? {
        let text = PlainText.fold(text)
        guard text.utf8.count <= digitLimit else { return nil }
        return Double(text.split(separator: ",").joined(separator: "."))
    }

    /// A text, or a list of items with names.
    private static func notes(_ value: JSONValue?) -> String {
        if let text = LinkedData.text(value) { return text }
        let items = (value?["itemListElement"] ?? value)?.array ?? []
        return items.prefix(noteLimit).compactMap {
            LinkedData.text($0) ?? LinkedData.text($0["name"])
                ?? LinkedData.text($0["item"]?["name"])
        }.joined(separator: "\n")
    }
}
