package import Domain

/// A brand's query, read and looked through: what it finds written out, and what of it is probably not
/// meant. Costs a few looks at each of its terms.
package struct QueryCheck: Sendable {
    /// The query, or for a brand without one that of its names.
    package let written: String
    /// In the order of the query.
    package let warnings: [QueryWarning]
    /// The ids that `source:` names, with their places.
    package let sources: [(id: String, position: Int)]

    /// - Throws: `QueryError` with the character it is about.
    package init(_ brand: Brand) throws(QueryError) {
        var evidences = SharedEvidence()
        let query = try BrandDefinition([brand], at: 0, &evidences).query
        written = query.written(isAmbiguous: brand.isAmbiguous)
        sources = query.terms.compactMap { term in
            guard case .source(let id) = term.kind else { return nil }
            return (id, term.position)
        }
        guard let text = brand.query else {
            warnings = []
            return
        }
        var found = QueryLint(query).warnings
        found += try QueryLint.smallOperators(in: text)
        warnings = found.sorted { $0.position < $1.position }
    }

    /// What is wrong with a word of a list; nil where nothing is.
    package static func fault(inEntry entry: String, lists: [String]) -> String? {
        if entry.hasPrefix("@"), lists.contains(String(entry.dropFirst())) {
            return "a list can't hold another; write its words here, or both lists in the query"
        }
        var terms = QueryTerms()
        do throws(QueryError) { _ = try terms.add(entry: entry, in: nil, at: 1) } catch {
            return error.problem.description
        }
        return nil
    }
}

/// Something in a query that can be read, but is probably not meant.
package struct QueryWarning: Sendable, Hashable, CustomStringConvertible {
    /// Unicode scalars from the start of the query, counted from 1.
    package var position: Int
    package var problem: Problem

    package enum Problem: Sendable, Hashable {
        /// It can't hold: both are asked for, and exclude each other.
        case contradiction(String, String)
        /// The same of words in different fields that should be near each other.
        case nearAcrossFields(String)
        case emptyList(String)
        /// It holds for every document, or all of a language.
        case holdsAlways
        /// Its only word stands in nearly every text.
        case commonWord(String)
        case commonStem(String)
        case redundant(String, besides: String)
        case smallOperator(String, meant: String)
        case emptyMatch(String)
    }

    package init(position: Int, problem: Problem) {
        self.position = position
        self.problem = problem
    }

    package var description: String { "query, character \(position): \(problem.description)" }
}

extension QueryWarning.Problem: CustomStringConvertible {
    package var description: String {
        switch self {
        case .contradiction(let one, let other):
            "it can never hold there: \(one) and \(other) exclude each other; remove one, or join "
                + "them with OR"
        case .nearAcrossFields(let text):
            "it can never hold there: \(text) asks for words of different fields; name one field"
        case .emptyList(let name): "the list @\(name) is empty, so nothing is found by it"
        case .holdsAlways:
            "it holds for nearly every document; name at least one word or site that must be there"
        case .commonWord(let word):
            "'\(word)' stands in nearly every text, and nothing else must be there; add a word"
        case .commonStem(let stem):
            "many words begin with \(stem), most of them about something else; give more letters"
        case .redundant(let text, let other):
            "\(text) finds nothing that \(other) does not find; one of them is enough"
        case .smallOperator(let word, let meant):
            "'\(word)' is looked for as a word; write \(meant), or put the phrase it belongs to in "
                + "quotes"
        case .emptyMatch(let pattern):
            "\(pattern) also matches nothing at all, which does not count; ask for a letter"
        }
    }
}
