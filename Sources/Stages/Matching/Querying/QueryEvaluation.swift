import Domain
import Language

/// A query asked of one document. Linear in the places of its terms, but for sorting them, and in its
/// terms; each level of its parentheses, of a bounded number, copies the places below it once.
struct QueryEvaluation {
    let query: Query
    let fields: [FieldText]
    let facts: QueryFacts
    /// Of each term that was looked for with the names.
    let places: [[QueryPlace]]
    /// The forms that terms are told as.
    let forms: [Int]

    /// Places that make it hold, and what of it held.
    struct Answer: Sendable {
        var occurrences: [Occurrence]
        /// As a query writes it.
        var held: String
    }

    private struct Found {
        var holds: Bool
        var places: [QueryPlace] = []
        var parts: [QueryNode] = []

        static let no = Found(holds: false)
    }

    /// Nil where it does not hold.
    var answer: Answer? {
        let found = evaluate(query.root)
        guard found.holds else { return nil }
        return Answer(occurrences: found.places.map(\.occurrence), held: held(found.parts))
    }

    private func evaluate(_ node: QueryNode) -> Found {
        switch node {
        case .term(let number): return term(number)
        case .all(let nodes): return all(nodes)
        case .any(let nodes), .list(_, let nodes):
            var sum = Found.no
            for node in nodes {
                let found = evaluate(node)
                guard found.holds else { continue }
                sum.holds = true
                sum.places += found.places
                sum.parts += found.parts
            }
            return sum
        case .not(let inner):
            return evaluate(inner).holds ? .no : Found(holds: true, parts: [node])
        case .near(let left, let right, let distance):
            return near(evaluate(left).places, evaluate(right).places, distance)
        case .atLeast(let count, let inner):
            let found = evaluate(inner)
            guard found.holds, found.places.countApart >= count else { return .no }
            return Found(holds: true, places: found.places, parts: [node])
        }
    }

    private func all(_ nodes: [QueryNode]) -> Found {
        var sum = Found(holds: true)
        for node in nodes {
            let found = evaluate(node)
            guard found.holds else { return .no }
            sum.places += found.places
            sum.parts += found.parts
        }
        return sum
    }

    private func near(
        _ left: [QueryPlace], _ right: [QueryPlace], _ distance: QueryDistance
    ) -> Found {
        let kept = NearPlaces(left, right, distance).kept
        guard !kept.left.isEmpty else { return .no }
        func node(_ places: [QueryPlace]) -> QueryNode {
            .any(Set(places.map(\.term)).sorted().map { .term($0) })
        }
        return Found(
            holds: true, places: kept.left + kept.right,
            parts: [.near(node(kept.left), node(kept.right), distance)])
    }

    private func term(_ number: Int) -> Found {
        let term = query.terms[number]
        if let holds = facts.holds(term) {
            guard holds else { return .no }
            return Found(holds: true, places: site(term, number), parts: [.term(number)])
        }
        var found = places[number]
        if case .pattern(let pattern, _) = term.kind { found = matches(of: pattern, number) }
        return found.isEmpty ? .no : Found(holds: true, places: found, parts: [.term(number)])
    }
}

extension QueryEvaluation {
    private func matches(of pattern: RegularExpression, _ number: Int) -> [QueryPlace] {
        let wanted = query.terms[number].fields
        return fields.indices.filter { wanted.contains(QueryFields(fields[$0].field)) }
            .flatMap { index in
                pattern.matches(in: fields[index].text.original)
                    .map { place($0, in: index, number) }
            }
    }

    private func site(_ term: QueryTerm, _ number: Int) -> [QueryPlace] {
        guard case .site(let site) = term.kind, let range = facts.siteRange(site),
            let field = fields.firstIndex(where: { $0.field == .url })
        else { return [] }
        return [place(range, in: field, number)]
    }

    /// - Parameter range: bytes of the original.
    private func place(_ range: Range<Int>, in index: Int, _ number: Int) -> QueryPlace {
        let text = fields[index].text
        let start = text.foldedOffset(ofOriginal: range.lowerBound)
        let folded = start..<max(start, text.foldedOffset(ofOriginal: range.upperBound))
        var occurrence = Occurrence(
            field: fields[index].field, form: forms[number], name: folded, surface: folded,
            spelling: .given)
        occurrence.original = range
        return QueryPlace(occurrence, of: number, in: index, of: fields)
    }

    /// The parts that are shown of a query: enough to know why, in a line.
    private static let partLimit = 6

    private func held(_ parts: [QueryNode]) -> String {
        var shown: [String] = []
        for part in parts {
            let text = part.written(query.terms)
            if shown.contains(text) { continue }
            guard shown.count < Self.partLimit else { return Self.cut(shown) + ", …" }
            shown.append(text)
        }
        return Self.cut(shown)
    }

    private static let heldLimit = 200

    private static func cut(_ parts: [String]) -> String {
        let text = parts.joined(separator: ", ")
        return text.count > heldLimit ? text.prefix(heldLimit) + "…" : text
    }
}

extension QueryPlace {
    init(_ occurrence: Occurrence, of term: Int, in index: Int, of fields: [FieldText]) {
        let words = fields[index].words
        let first = words.index(atOrAfter: occurrence.surface.lowerBound)
        let last = words.index(atOrAfter: max(0, occurrence.surface.upperBound - 1))
        self.init(
            term: term, field: index, words: first...max(first, last), occurrence: occurrence)
    }
}
