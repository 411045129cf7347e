import Domain
import Language

/// What a term says of a document, comparable: `MAR` is there, a word begins with `fräs`.
struct QueryClaim: Sendable, Hashable {
    private let kind: Kind
    private let text: String

    private enum Kind: Sendable, Hashable {
        case words, exact, stem, hashtag, handle, domain, pattern, site, language, source
    }

    private init(_ kind: Kind, _ text: String) { (self.kind, self.text) = (kind, text) }

    init(_ term: QueryTerm) {
        switch term.kind {
        case .words(let text): self.init(.words, Self.folded(text))
        case .exact(let text): self.init(.exact, text)
        case .stem(let text): self.init(.stem, Self.folded(text))
        case .hashtag(let text): self.init(.hashtag, Self.folded(text))
        case .handle(let text): self.init(.handle, Self.folded(text))
        case .domain(let text): self.init(.domain, text)
        case .pattern(_, let written): self.init(.pattern, written)
        case .site(let host): self.init(.site, host)
        case .language(let code): self.init(.language, code.rawValue)
        case .source(let id): self.init(.source, id)
        }
    }

    /// Letters of a word whose beginnings are claims; a longer stem is nobody's.
    private static let stemReach = 30

    /// The claim of a term, and those that follow: where a phrase stands, its words do.
    static func implied(by term: QueryTerm) -> [QueryClaim] {
        var claims = [QueryClaim(term)]
        let isExact = if case .exact = term.kind { true } else { false }
        switch term.kind {
        case .words(let text), .exact(let text):
            let folded = folded(text)
            if isExact { claims.append(QueryClaim(.words, folded)) }
            let words = folded.split(separator: " ")
            if words.count > 1 { claims += words.map { QueryClaim(.words, String($0)) } }
            for word in words { claims += stems(of: Array(word.utf8)) }
        case .stem(let text): claims += stems(of: Array(folded(text).utf8)).dropLast()
        default: break
        }
        return claims
    }

    private static func stems(of word: [UInt8]) -> [QueryClaim] {
        let longest = min(word.count, stemReach)
        guard longest >= QueryTerms.stemLimit else { return [] }
        return (QueryTerms.stemLimit...longest).map {
            QueryClaim(.stem, String(decoding: word[..<$0], as: UTF8.self))
        }
    }

    static func folded(_ text: String) -> String {
        String(decoding: FoldedText(text).bytes, as: UTF8.self)
    }
}

/// Claims, and the terms that made them, by the fields they are made of.
struct QueryClaims {
    private var terms: [QueryClaim: [QueryFields: QueryTerm]] = [:]

    mutating func add(_ claims: [QueryClaim], _ term: QueryTerm) {
        for claim in claims where terms[claim]?[term.fields] == nil {
            terms[claim, default: [:]][term.fields] = term
        }
    }

    /// Who claims it of these fields or some of them. There are few sets of fields.
    func term(of claim: QueryClaim, within fields: QueryFields) -> QueryTerm? {
        terms[claim].flatMap {
            Self.first(of: $0.values.filter { fields.isSuperset(of: $0.fields) })
        }
    }

    /// Who makes one of the claims of all of a term's fields; `besides`: another than the term.
    func term(amongst claims: [QueryClaim], of term: QueryTerm, besides: Bool) -> QueryTerm? {
        for claim in claims {
            let found = (terms[claim] ?? [:]).values.filter {
                $0.fields.isSuperset(of: term.fields)
                    && !(besides && $0.position == term.position)
            }
            if let first = Self.first(of: found) { return first }
        }
        return nil
    }

    private static func first(of terms: [QueryTerm]) -> QueryTerm? {
        terms.min { $0.position < $1.position }
    }
}
