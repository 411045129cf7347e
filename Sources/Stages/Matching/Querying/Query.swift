import Language

/// A search that replaces a brand's names: words, `"phrases"`, `AND`, `OR`, `NOT` or `-`, parentheses,
/// `NEAR/n`, `stem*`.
///
/// Words side by side must all be there. `NOT` binds closest, then `NEAR`, `AND`, `OR`.
struct Query: Sendable {
    let text: String
    /// The words and phrases that may be found, as written, by the numbers that nodes carry.
    let leaves: [String]
    private let root: QueryNode

    /// - Throws: `QueryError` with the character it is about.
    init(_ text: String) throws(QueryError) {
        var parser = try QueryParser(text)
        root = try parser.parse()
        leaves = parser.leaves
        self.text = text
    }

    /// Where a leaf stands: the field's place in the list, and its words.
    struct Span: Sendable, Hashable {
        var leaf: Int
        var field: Int
        var words: ClosedRange<Int>
    }

    /// The places that make the query hold; nil where it does not. Linear in words times leaves, but
    /// for `NEAR`, which looks at pairs of neighbours only.
    func spans(in fields: [FieldText]) -> [Span]? {
        let found = evaluate(root, fields)
        return found.holds && !found.spans.isEmpty ? found.spans : nil
    }
}

/// A query as a tree.
indirect enum QueryNode: Sendable {
    /// Folded words; the last may go on where `isStem`.
    case leaf(Int, words: [[UInt8]], isStem: Bool)
    case all([QueryNode])
    case any([QueryNode])
    case not(QueryNode)
    /// At most this many words apart.
    case near(QueryNode, QueryNode, Int)

    /// Whether it can only hold where one of its words stands.
    var needsWord: Bool {
        switch self {
        case .leaf: true
        case .all(let nodes): nodes.contains { $0.needsWord }
        case .any(let nodes): nodes.allSatisfy { $0.needsWord }
        case .not: false
        case .near(let left, let right, _): left.needsWord && right.needsWord
        }
    }
}

extension Query {
    private struct Found {
        var holds: Bool
        var spans: [Span]
    }

    private func evaluate(_ node: QueryNode, _ fields: [FieldText]) -> Found {
        switch node {
        case .leaf(let number, let words, let isStem):
            let spans = fields.indices.flatMap { field in
                Self.places(of: words, isStem: isStem, in: fields[field])
                    .map { Span(leaf: number, field: field, words: $0) }
            }
            return Found(holds: !spans.isEmpty, spans: spans)
        case .all(let nodes):
            let found = nodes.map { evaluate($0, fields) }
            let holds = found.allSatisfy(\.holds)
            return Found(holds: holds, spans: holds ? found.flatMap(\.spans) : [])
        case .any(let nodes):
            let found = nodes.map { evaluate($0, fields) }.filter(\.holds)
            return Found(holds: !found.isEmpty, spans: found.flatMap(\.spans))
        case .not(let inner):
            return Found(holds: !evaluate(inner, fields).holds, spans: [])
        case .near(let left, let right, let distance):
            return near(evaluate(left, fields).spans, evaluate(right, fields).spans, distance)
        }
    }

    private func near(_ left: [Span], _ right: [Span], _ distance: Int) -> Found {
        let order: (Span, Span) -> Bool = {
            ($0.field, $0.words.lowerBound, $0.leaf) < ($1.field, $1.words.lowerBound, $1.leaf)
        }
        let merged = (left.map { ($0, true) } + right.map { ($0, false) })
            .sorted { order($0.0, $1.0) }
        var spans: [Span] = []
        for (first, second) in zip(merged, merged.dropFirst())
        where first.1 != second.1 && first.0.field == second.0.field
            && second.0.words.lowerBound - first.0.words.upperBound - 1 <= distance
        {
            if spans.last != first.0 { spans.append(first.0) }
            spans.append(second.0)
        }
        return Found(holds: !spans.isEmpty, spans: spans)
    }

    private static func places(of words: [[UInt8]], isStem: Bool, in field: FieldText)
        -> [ClosedRange<Int>]
    {
        let all = field.words
        guard !words.isEmpty, all.words.count >= words.count else { return [] }
        return (0...all.words.count - words.count).compactMap { start in
            for (offset, word) in words.enumerated() {
                let bytes = all.bytes(of: all.words[start + offset])
                let isOpen = isStem && offset == words.count - 1
                guard isOpen ? bytes.starts(with: word) : bytes.elementsEqual(word) else {
                    return nil
                }
            }
            return start...start + words.count - 1
        }
    }
}
