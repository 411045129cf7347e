/// A sign of the query language and where it stands.
struct QueryToken: Sendable {
    let kind: Kind
    /// Unicode scalars from the start, counted from 1.
    let position: Int
    let written: String

    enum Kind: Sendable, Hashable {
        case text(String, isPhrase: Bool)
        case and, or, not, open, close
        case near(QueryDistance)
        case field(QueryField)
        case atLeast(Int)
        /// `=`
        case exact
        /// `@name`
        case list(String)
        /// Between the slashes, and where in the query that begins.
        case pattern(String, ignoresCase: Bool)
    }

    /// Belongs to what follows: `title:`, `=`.
    var isPrefix: Bool {
        switch kind {
        case .field, .atLeast, .exact: true
        default: false
        }
    }

    /// - Throws: what of it is no sign.
    static func tokens(of query: [Unicode.Scalar]) throws(QueryError) -> [QueryToken] {
        var scanner = QueryScanner(query)
        var tokens: [QueryToken] = []
        while let token = try scanner.token() { tokens.append(token) }
        return tokens
    }
}

extension [Unicode.Scalar].SubSequence {
    var text: String { String(String.UnicodeScalarView(self)) }
}
