import Language

/// Reads a query by recursive descent. Linear; depth is bounded by `depthLimit`.
struct QueryParser {
    private(set) var leaves: [String] = []
    private let tokens: [QueryToken]
    private let end: Int
    private var next = 0
    private var depth = 0

    /// Nobody writes deeper queries by hand, and recursion stays off the end of the stack.
    private static let depthLimit = 50
    /// A shorter stem matches half the dictionary.
    private static let stemLimit = 4
    /// The distance where `NEAR` names none that can be read is an error, not this; it bounds `n`.
    private static let distanceLimit = 1000

    init(_ text: String) throws(QueryError) {
        tokens = try QueryToken.tokens(of: text)
        end = text.unicodeScalars.count + 1
    }

    mutating func parse() throws(QueryError) -> QueryNode {
        guard !tokens.isEmpty else { throw QueryError(position: 1, problem: .empty) }
        let node = try anyOf()
        if let token = current {
            throw QueryError(position: token.position, problem: .strayParenthesis)
        }
        guard node.needsWord else { throw QueryError(position: 1, problem: .nothingButExclusions) }
        return node
    }

    private var current: QueryToken? { next < tokens.count ? tokens[next] : nil }

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
        var nodes = [try nearby()]
        while let token = current, token.kind != .or, token.kind != .close {
            _ = take(.and)
            nodes.append(try nearby())
        }
        return nodes.count == 1 ? nodes[0] : .all(nodes)
    }

    private mutating func nearby() throws(QueryError) -> QueryNode {
        var node = try single()
        while let token = current, case .near(let distance) = token.kind {
            next += 1
            node = .near(node, try single(), min(distance, Self.distanceLimit))
        }
        return node
    }

    private mutating func single() throws(QueryError) -> QueryNode {
        guard let token = current else { throw missing(at: end) }
        switch token.kind {
        case .not:
            next += 1
            return .not(try nested { parser throws(QueryError) in try parser.single() })
        case .open:
            next += 1
            let node = try nested { parser throws(QueryError) in try parser.anyOf() }
            guard take(.close) else {
                throw QueryError(position: token.position, problem: .unclosedParenthesis)
            }
            return node
        case .text(let text, let isPhrase):
            next += 1
            return try leaf(text, isPhrase: isPhrase, at: token.position)
        case .close where next == 0:
            throw QueryError(position: token.position, problem: .strayParenthesis)
        case .and, .or, .near, .close: throw missing(at: token.position)
        }
    }

    private mutating func nested(
        _ parse: (inout QueryParser) throws(QueryError) -> QueryNode
    ) throws(QueryError) -> QueryNode {
        guard depth < Self.depthLimit else { throw missing(at: current?.position ?? end) }
        depth += 1
        defer { depth -= 1 }
        return try parse(&self)
    }

    private func missing(at position: Int) -> QueryError {
        let before = next > 0 ? tokens[next - 1].written : "the beginning"
        return QueryError(position: position, problem: .missingTerm(after: before))
    }

    private mutating func leaf(
        _ text: String, isPhrase: Bool, at position: Int
    ) throws(QueryError) -> QueryNode {
        let isStem = !isPhrase && text.utf8.last == UInt8(ascii: "*")
        let stem = isStem ? String(text.dropLast()) : text
        let words = Words(FoldedText(stem))
        let folded = words.words.map { Array(words.bytes(of: $0)) }
        guard let last = folded.last else { throw missing(at: position) }
        if isStem, last.count < Self.stemLimit {
            throw QueryError(position: position, problem: .shortStem(stem))
        }
        leaves.append(text)
        return .leaf(leaves.count - 1, words: folded, isStem: isStem)
    }
}
