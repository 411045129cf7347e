/// A sign of the query language and where it stands.
struct QueryToken: Sendable {
    let kind: Kind
    /// Unicode scalars from the start, counted from 1.
    let position: Int
    let written: String

    enum Kind: Sendable, Hashable {
        case text(String, isPhrase: Bool)
        case and, or, not, open, close
        case near(Int)
    }

    static func tokens(of query: String) throws(QueryError) -> [QueryToken] {
        var scanner = Scanner(scalars: Array(query.unicodeScalars))
        var tokens: [QueryToken] = []
        while let token = try scanner.token() { tokens.append(token) }
        return tokens
    }

    private struct Scanner {
        let scalars: [Unicode.Scalar]
        var index = 0

        mutating func token() throws(QueryError) -> QueryToken? {
            while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
            guard index < scalars.count else { return nil }
            let start = index
            switch scalars[index] {
            case "(": return sign(.open)
            case ")": return sign(.close)
            case "-" where start + 1 < scalars.count && !scalars[start + 1].properties.isWhitespace:
                return sign(.not)
            case "\"", "„", "“", "”": return try phrase()
            default: return try word()
            }
        }

        private mutating func sign(_ kind: Kind) -> QueryToken {
            index += 1
            return QueryToken(
                kind: kind, position: index, written: String(Character(scalars[index - 1])))
        }

        private mutating func phrase() throws(QueryError) -> QueryToken {
            let start = index
            index += 1
            let body = scalars[index...].prefix { !["\"", "“", "”"].contains($0) }
            guard body.endIndex < scalars.count else {
                throw QueryError(position: start + 1, problem: .unclosedQuote)
            }
            index = body.endIndex + 1
            let text = String(String.UnicodeScalarView(body))
            return QueryToken(
                kind: .text(text, isPhrase: true), position: start + 1, written: "\"\(text)\"")
        }

        private mutating func word() throws(QueryError) -> QueryToken {
            let start = index
            let body = scalars[index...].prefix {
                !$0.properties.isWhitespace && !["(", ")", "\""].contains($0)
            }
            index = body.endIndex
            let text = String(String.UnicodeScalarView(body))
            return QueryToken(
                kind: try Self.kind(of: text, at: start + 1), position: start + 1, written: text)
        }

        private static func kind(of text: String, at position: Int) throws(QueryError) -> Kind {
            switch text {
            case "AND": return .and
            case "OR": return .or
            case "NOT": return .not
            case "NEAR": throw QueryError(position: position, problem: .nearWithoutNumber)
            default: break
            }
            guard text.hasPrefix("NEAR/") else { return .text(text, isPhrase: false) }
            guard let distance = Int(text.dropFirst(5)), distance > 0 else {
                throw QueryError(position: position, problem: .nearWithoutNumber)
            }
            return .near(distance)
        }
    }
}
