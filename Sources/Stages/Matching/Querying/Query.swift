import Domain
import Language

/// What is looked for: a brand's names, or the search that a brand gives instead (docs/query.md).
///
/// Words, `"phrases"`, `AND OR NOT -`, parentheses, `NEAR/n`, `NEAR/nf`, `stem*`, `=Exact`,
/// `field:`, `atleast/n:`, `@list`, `/regex/`.
struct Query: Sendable {
    let terms: [QueryTerm]
    let root: QueryNode
    /// A brand's names: it holds wherever one of them stands.
    let isPlain: Bool

    /// - Parameter lists: what `@name` stands for.
    /// - Throws: `QueryError` with the character it is about.
    init(_ text: String, lists: [String: [String]] = [:]) throws(QueryError) {
        var parser = try QueryParser(text, lists: lists)
        root = try parser.parse()
        terms = parser.terms.list
        isPlain = false
    }

    /// Any of a brand's names, hashtags, handles and domains.
    init(naming kinds: [QueryTerm.Kind]) {
        terms = kinds.map { QueryTerm(kind: $0, fields: .named, position: 0) }
        root = .any(kinds.indices.map { .term($0) })
        isPlain = true
    }

    /// As it would be written. Of a name that proves nothing a query can say only that it must be
    /// written so.
    func written(isAmbiguous: Bool = false) -> String {
        isPlain ? writtenNames(isAmbiguous: isAmbiguous) : root.written(terms)
    }

    /// Names are looked for in addresses and among authors too, but for words that prove nothing.
    private func writtenNames(isAmbiguous: Bool) -> String {
        var (inText, beside): ([String], [String]) = ([], [])
        for term in terms {
            let isWord =
                if case .words(let name) = term.kind { !name.utf8.contains(0x20) } else { false }
            inText.append(isWord && isAmbiguous ? "=" + term.bare : term.bare)
            if !isWord || !isAmbiguous { beside.append(term.bare) }
        }
        let names = inText.joined(separator: " OR ")
        guard !beside.isEmpty else { return names }
        let group = beside.count > 1 ? "(\(beside.joined(separator: " OR ")))" : beside[0]
        return "\(names) OR url:\(group) OR author:\(group)"
    }

    /// Whether it may hold, as far as it is known which terms do; nil: it depends on the others.
    func verdict(_ holds: (Int) -> Bool?) -> Bool? { verdict(root, holds) }

    private func verdict(_ node: QueryNode, _ holds: (Int) -> Bool?) -> Bool? {
        switch node {
        case .term(let number): return holds(number)
        case .not(let inner): return verdict(inner, holds).map { !$0 }
        case .atLeast(_, let inner): return verdict(inner, holds) == false ? false : nil
        case .near(let left, let right, _):
            let fails = verdict(left, holds) == false || verdict(right, holds) == false
            return fails ? false : nil
        case .all(let nodes):
            var isKnown = true
            for node in nodes {
                let verdict = verdict(node, holds)
                if verdict == false { return false }
                if verdict == nil { isKnown = false }
            }
            return isKnown ? true : nil
        case .any(let nodes), .list(_, let nodes):
            var isKnown = true
            for node in nodes {
                let verdict = verdict(node, holds)
                if verdict == true { return true }
                if verdict == nil { isKnown = false }
            }
            return isKnown ? false : nil
        }
    }

    /// Whether it can hold where none of its words stands, by its conditions, regexes or a `NOT`.
    var mayHoldWithoutWords: Bool {
        verdict { terms[$0].isCondition || terms[$0].isPattern ? nil : false } != false
    }

    /// The same of one document.
    func mayHoldWithoutWords(_ facts: QueryFacts) -> Bool {
        verdict { facts.holds(terms[$0]) ?? (terms[$0].isPattern ? nil : false) } != false
    }
}
