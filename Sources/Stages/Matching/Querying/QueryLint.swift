import Domain
import Language

/// Looks for what can be read but is probably not meant. Linear in the query's terms and letters.
struct QueryLint {
    private(set) var warnings: [QueryWarning] = []
    private let query: Query

    /// Nobody reads more of one query before mending it.
    private static let limit = 20

    init(_ query: Query) {
        self.query = query
        look(query.root)
        for term in query.terms { look(term) }
        judgeWhole()
    }

    private func written(_ node: QueryNode) -> String { node.written(query.terms) }

    private func position(_ node: QueryNode) -> Int {
        node.firstTerm.map { query.terms[$0].position } ?? 1
    }

    private mutating func warn(_ problem: QueryWarning.Problem, at position: Int) {
        let warning = QueryWarning(position: position, problem: problem)
        // A list's words stand at one place.
        if warnings.count < Self.limit, !warnings.contains(warning) { warnings.append(warning) }
    }

    private mutating func look(_ node: QueryNode) {
        switch node {
        case .term: break
        case .not(let inner), .atLeast(_, let inner): look(inner)
        case .list(let name, let nodes): if nodes.isEmpty { warn(.emptyList(name), at: 1) }
        case .near(let left, let right, _):
            look(left)
            look(right)
            if fields(of: left).isDisjoint(with: fields(of: right)) {
                warn(.nearAcrossFields(written(node)), at: position(node))
            }
        case .all(let nodes):
            for node in nodes { look(node) }
            lookForContradiction(nodes)
        case .any(let nodes):
            for node in nodes { look(node) }
            lookForRedundancy(nodes)
        }
    }

    private func fields(of node: QueryNode) -> QueryFields {
        switch node {
        case .term(let number): query.terms[number].fields
        case .any(let nodes), .list(_, let nodes), .all(let nodes):
            nodes.reduce(into: []) { $0.formUnion(fields(of: $1)) }
        case .near(let left, let right, _): fields(of: left).union(fields(of: right))
        case .not(let inner), .atLeast(_, let inner): fields(of: inner)
        }
    }

    private mutating func look(_ term: QueryTerm) {
        switch term.kind {
        case .stem(let text) where CommonWords.openings.contains(QueryClaim.folded(text)):
            warn(.commonStem(term.written), at: term.position)
        case .pattern(let pattern, _) where pattern.matchesNothing:
            warn(.emptyMatch(term.written), at: term.position)
        default: break
        }
    }

    private mutating func judgeWhole() {
        guard !needs(query.root, commonWords: false) else { return }
        guard needs(query.root, commonWords: true), let word = query.terms.first(where: isCommon)
        else { return warn(.holdsAlways, at: 1) }
        warn(.commonWord(word.text), at: word.position)
    }

    private func isCommon(_ term: QueryTerm) -> Bool {
        guard case .words(let text) = term.kind, QueryFields.prose.isSuperset(of: term.fields)
        else {
            return false
        }
        return CommonWords.words.contains(QueryClaim.folded(text))
    }

    /// Whether it holds only where something is found that not every document has.
    private func needs(_ node: QueryNode, commonWords: Bool) -> Bool {
        switch node {
        case .term(let number):
            let term = query.terms[number]
            if case .language = term.kind { return false }
            return commonWords || !isCommon(term)
        case .all(let nodes): return nodes.contains { needs($0, commonWords: commonWords) }
        case .any(let nodes), .list(_, let nodes):
            return nodes.allSatisfy { needs($0, commonWords: commonWords) }
        case .not: return false
        case .atLeast(_, let inner): return needs(inner, commonWords: commonWords)
        case .near(let left, let right, _):
            return needs(left, commonWords: commonWords) || needs(right, commonWords: commonWords)
        }
    }
}

extension QueryLint {
    private mutating func lookForContradiction(_ nodes: [QueryNode]) {
        var claims = QueryClaims()
        var (language, site, source): (QueryTerm?, QueryTerm?, QueryTerm?)
        for number in nodes.flatMap(required) {
            let term = query.terms[number]
            claims.add(QueryClaim.implied(by: term), term)
            switch term.kind {
            case .language: language = compare(language, term)
            case .site: site = compare(site, term)
            case .source: source = compare(source, term)
            default: break
            }
        }
        for node in nodes {
            guard case .not(let inner) = node else { continue }
            for number in alternatives(inner) {
                let term = query.terms[number]
                guard let other = claims.term(of: QueryClaim(term), within: term.fields) else {
                    continue
                }
                warn(.contradiction(other.written, "NOT " + term.written), at: term.position)
            }
        }
    }

    /// Keeps the first of a kind, with a word of one that excludes it.
    private mutating func compare(_ first: QueryTerm?, _ term: QueryTerm) -> QueryTerm {
        guard let first else { return term }
        let isPossible =
            switch (first.kind, term.kind) {
            case (.language(let one), .language(let other)):
                one.isWithin(other) || other.isWithin(one)
            case (.site(let one), .site(let other)):
                one == other || one.hasSuffix("." + other) || other.hasSuffix("." + one)
            case (.source(let one), .source(let other)): one == other
            default: true
            }
        if !isPossible { warn(.contradiction(first.written, term.written), at: term.position) }
        return first
    }

    /// Terms that must hold for the node to hold.
    private func required(_ node: QueryNode) -> [Int] {
        switch node {
        case .term(let number): [number]
        case .all(let nodes): nodes.flatMap(required)
        case .near(let left, let right, _): required(left) + required(right)
        case .atLeast(_, let inner): required(inner)
        case .any, .list, .not: []
        }
    }

    /// Terms each of which makes the node hold.
    private func alternatives(_ node: QueryNode) -> [Int] {
        switch node {
        case .term(let number): [number]
        case .any(let nodes), .list(_, let nodes): nodes.flatMap(alternatives)
        case .all, .near, .atLeast, .not: []
        }
    }

    private mutating func lookForRedundancy(_ nodes: [QueryNode]) {
        var claims = QueryClaims()
        for node in nodes {
            guard case .term(let number) = node else { continue }
            claims.add([QueryClaim(query.terms[number])], query.terms[number])
        }
        for node in nodes {
            let terms = required(node).map { query.terms[$0] }
            let isAlone = if case .term = node { true } else { false }
            let other = terms.lazy.compactMap { term in
                claims.term(amongst: QueryClaim.implied(by: term), of: term, besides: isAlone)
            }.first
            guard let other else { continue }
            warn(.redundant(written(node), besides: other.written), at: position(node))
        }
    }

    /// `und` where `AND` was meant.
    static func smallOperators(in text: String) throws(QueryError) -> [QueryWarning] {
        let tokens = try QueryToken.tokens(of: Array(text.unicodeScalars))
        return tokens.indices.compactMap { index in
            let token = tokens[index]
            guard case .text(let word, isPhrase: false) = token.kind,
                index == 0 || !tokens[index - 1].isPrefix
            else { return nil }
            let small = word.lowercased()
            let meant = small.hasPrefix("near/") ? "NEAR/n" : CommonWords.operators[small]
            return meant.map {
                QueryWarning(
                    position: token.position, problem: .smallOperator(word, meant: $0))
            }
        }
    }
}
