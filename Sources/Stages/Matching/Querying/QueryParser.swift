/// Reads a query by recursive descent. Linear; depth and size are bounded.
///
/// From the closest: a field or `atleast`, `NEAR`, `NOT`, `AND` (or nothing), `OR`.
struct QueryParser {
    private(set) var terms = QueryTerms()
    private let tokens: [QueryToken]
    private let end: Int
    private let lists: [String: [String]]
    private var next = 0
    private var depth = 0
    private var field: QueryField?

    /// Nobody writes deeper queries by hand, and recursion stays off the end of the stack.
    static let depthLimit = 50
    /// Scalars of a query: some pages; what is longer is a list of words.
    static let lengthLimit = 20_000

    init(_ text: String, lists: [String: [String]] = [:]) throws(QueryError) {
        let scalars = Array(text.unicodeScalars)
        guard scalars.count <= Self.lengthLimit else {
            throw QueryError(
                position: Self.lengthLimit + 1, problem: .tooLong(limit: Self.lengthLimit))
        }
        tokens = try QueryToken.tokens(of: scalars)
        end = scalars.count + 1
        self.lists = lists
    }

    mutating func parse() throws(QueryError) -> QueryNode {
        guard !tokens.isEmpty else { throw QueryError(position: 1, problem: .empty) }
        let node = try anyOf()
        if let token = current {
            throw QueryError(position: token.position, problem: .strayParenthesis)
        }
        return node
    }

    private var current: QueryToken? { next < tokens.count ? tokens[next] : nil }
    private var position: Int { current?.position ?? end }

    private mutating func take(_ kind: QueryToken.Kind) -> Bool {
        guard current?.kind == kind else { return false }
        next += 1
        return true
    }
}

extension QueryParser {
    private mutating func anyOf() throws(QueryError) -> QueryNode {
        var nodes = [try allOf()]
        while take(.or) { nodes.append(try allOf()) }
        return nodes.count == 1 ? nodes[0] : .any(nodes)
    }

    private mutating func allOf() throws(QueryError) -> QueryNode {
        var nodes = [try negated()]
        while let token = current, token.kind != .or, token.kind != .close {
            _ = take(.and)
            nodes.append(try negated())
        }
        return nodes.count == 1 ? nodes[0] : .all(nodes)
    }

    private mutating func negated() throws(QueryError) -> QueryNode {
        guard take(.not) else { return try nearby() }
        return .not(try nested { parser throws(QueryError) in try parser.negated() })
    }

    /// Each NEAR nests what stands before it.
    private mutating func nearby() throws(QueryError) -> QueryNode {
        let (start, before) = (position, depth)
        defer { depth = before }
        var node = try single()
        while let token = current, case .near(let distance) = token.kind {
            guard node.isPlaces(terms.list) else {
                throw QueryError(position: start, problem: .nearOfNoPlaces)
            }
            next += 1
            try deepen(at: token.position)
            let (place, isNegated) = (position, current?.kind == .not)
            let right = isNegated ? node : try single()
            guard !isNegated, right.isPlaces(terms.list) else {
                throw QueryError(position: place, problem: .nearOfNoPlaces)
            }
            node = .near(node, right, distance)
        }
        return node
    }

    private mutating func single() throws(QueryError) -> QueryNode {
        guard let token = current else { throw missing(at: end) }
        switch token.kind {
        case .open:
            next += 1
            let node = try nested { parser throws(QueryError) in try parser.anyOf() }
            guard take(.close) else {
                throw QueryError(position: token.position, problem: .unclosedParenthesis)
            }
            return node
        case .field(let field):
            next += 1
            return try fielded(field, at: token.position)
        case .atLeast(let count):
            next += 1
            let place = position
            let node = try nested { parser throws(QueryError) in try parser.single() }
            guard node.isPlaces(terms.list), !node.hasNear else {
                throw QueryError(position: place, problem: .countOfNoPlaces)
            }
            return .atLeast(count, node)
        case .text, .exact, .pattern:
            next += 1
            return .term(try term(token))
        case .list(let name):
            next += 1
            return try list(name, at: token.position)
        case .close where next == 0:
            throw QueryError(position: token.position, problem: .strayParenthesis)
        case .not, .and, .or, .near, .close: throw missing(at: token.position)
        }
    }

    private mutating func fielded(
        _ field: QueryField, at position: Int
    ) throws(QueryError) -> QueryNode {
        guard self.field == nil else {
            throw QueryError(position: position, problem: .fieldInField(field.rawValue))
        }
        self.field = field
        defer { self.field = nil }
        return try nested { parser throws(QueryError) in try parser.single() }
    }

    private mutating func deepen(at position: Int) throws(QueryError) {
        guard depth < Self.depthLimit else {
            throw QueryError(position: position, problem: .tooDeep(limit: Self.depthLimit))
        }
        depth += 1
    }

    private mutating func nested(
        _ parse: (inout QueryParser) throws(QueryError) -> QueryNode
    ) throws(QueryError) -> QueryNode {
        try deepen(at: position)
        defer { depth -= 1 }
        return try parse(&self)
    }

    private func missing(at position: Int) -> QueryError {
        let before = next > 0 ? tokens[next - 1].written : "the beginning"
        return QueryError(position: position, problem: .missingTerm(after: before))
    }
}

extension QueryParser {
    private mutating func term(_ token: QueryToken) throws(QueryError) -> Int {
        switch token.kind {
        case .exact:
            guard let word = current, case .text(let text, _) = word.kind else {
                throw missing(at: position)
            }
            next += 1
            return try terms.addExact(text, in: field, at: word.position)
        case .pattern(let text, let ignoresCase):
            return try terms.addPattern(text, ignoresCase: ignoresCase, in: field, token)
        case .text(let text, _): return try terms.add(text, in: field, at: token.position)
        default: throw missing(at: token.position)
        }
    }

    private mutating func list(_ name: String, at position: Int) throws(QueryError) -> QueryNode {
        guard let words = lists[name] else {
            throw QueryError(
                position: position, problem: .unknownList(name, known: lists.keys.sorted()))
        }
        var nodes: [QueryNode] = []
        for word in words {
            do throws(QueryError) {
                nodes.append(.term(try terms.add(entry: word, in: field, at: position)))
            } catch {
                if case .tooManyTerms = error.problem { throw error }
                throw QueryError(
                    position: position,
                    problem: .listEntry(list: name, entry: word, why: error.problem.description))
            }
        }
        return .list(name, nodes)
    }
}
