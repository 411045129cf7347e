/// A query as a tree. Terms are numbers in the query's list.
indirect enum QueryNode: Sendable {
    case term(Int)
    case all([QueryNode])
    case any([QueryNode])
    /// `@name`: any of its words.
    case list(String, [QueryNode])
    case not(QueryNode)
    case near(QueryNode, QueryNode, QueryDistance)
    case atLeast(Int, QueryNode)

    /// Whether it is a set of places: a term of a text, or one of several.
    func isPlaces(_ terms: [QueryTerm]) -> Bool {
        switch self {
        case .term(let number): !terms[number].isCondition
        case .any(let nodes), .list(_, let nodes): nodes.allSatisfy { $0.isPlaces(terms) }
        case .near: true
        case .all, .not, .atLeast: false
        }
    }

    /// Whether a `NEAR` is in it.
    var hasNear: Bool {
        switch self {
        case .near: true
        case .any(let nodes), .all(let nodes), .list(_, let nodes): nodes.contains(where: \.hasNear)
        case .not(let node), .atLeast(_, let node): node.hasNear
        case .term: false
        }
    }

    var firstTerm: Int? {
        switch self {
        case .term(let number): number
        case .all(let nodes), .any(let nodes), .list(_, let nodes): nodes.first?.firstTerm
        case .not(let node), .atLeast(_, let node), .near(let node, _, _): node.firstTerm
        }
    }
}

/// `NEAR/n`, `NEAR/nf`.
struct QueryDistance: Sendable, Hashable {
    /// Words between the two, at most.
    var words: Int
    /// The first comes before the second.
    var isForward: Bool

    var written: String { "NEAR/\(words)\(isForward ? "f" : "")" }
}

extension QueryNode {
    /// As a query writes it, with no more parentheses than it needs.
    func written(_ terms: [QueryTerm]) -> String {
        switch self {
        case .term(let number): terms[number].written
        case .list(let name, let nodes):
            (nodes.first?.firstTerm.map { terms[$0].prefix } ?? "") + "@" + name
        case .all(let nodes):
            nodes.map { $0.written(terms, inside: .all) }.joined(separator: " AND ")
        case .any(let nodes):
            nodes.map { $0.written(terms, inside: .any) }.joined(separator: " OR ")
        case .not(let node): "NOT " + node.written(terms, inside: .not)
        case .near(let left, let right, let distance):
            "\(left.written(terms, inside: .near)) \(distance.written) "
                + right.written(terms, inside: .near)
        case .atLeast(let count, let node):
            "atleast/\(count):" + node.written(terms, inside: .single)
        }
    }

    /// What binds how close.
    private enum Binding: Int { case any, all, not, near, single }

    private var binding: Binding {
        switch self {
        case .any(let nodes): nodes.count > 1 ? .any : .single
        case .all(let nodes): nodes.count > 1 ? .all : .single
        case .not: .not
        case .near: .near
        case .term, .list, .atLeast: .single
        }
    }

    private func written(_ terms: [QueryTerm], inside outer: Binding) -> String {
        let text = written(terms)
        return binding.rawValue < outer.rawValue ? "(\(text))" : text
    }
}
