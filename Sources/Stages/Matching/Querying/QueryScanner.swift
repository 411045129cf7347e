/// Cuts a query into its signs. Each scalar is looked at a few times at most.
struct QueryScanner {
    private let scalars: [Unicode.Scalar]
    private var index = 0

    /// A larger distance is no nearness; `AND` says that two words stand in one document.
    static let distanceLimit = 1000
    /// More is not counted of a pattern either (`RegularExpression.matchLimit`).
    static let countLimit = 100

    init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

    mutating func token() throws(QueryError) -> QueryToken? {
        while index < scalars.count, QueryWord.isBlank(scalars[index]) { index += 1 }
        guard index < scalars.count else { return nil }
        let scalar = scalars[index]
        let isAttached = index + 1 < scalars.count && !QueryWord.isBlank(scalars[index + 1])
        switch scalar {
        case "(": return sign(.open)
        case ")": return sign(.close)
        // Word processors make other dashes of it.
        case _ where isAttached && ["-", "–", "−"].contains(scalar): return sign(.not)
        case "=" where isAttached: return sign(.exact)
        case "@" where isAttached: return list()
        case "/" where isAttached: return try pattern()
        default: return QueryWord.isQuote(scalar) ? try phrase() : try word()
        }
    }

    private func fault(_ problem: QueryError.Problem, at index: Int) -> QueryError {
        QueryError(position: index + 1, problem: problem)
    }

    private func token(_ kind: QueryToken.Kind, from start: Int) -> QueryToken {
        QueryToken(kind: kind, position: start + 1, written: scalars[start..<index].text)
    }

    private mutating func sign(_ kind: QueryToken.Kind) -> QueryToken {
        index += 1
        return token(kind, from: index - 1)
    }

    private mutating func phrase() throws(QueryError) -> QueryToken {
        let start = index
        let body = scalars[(start + 1)...].prefix { !QueryWord.isQuote($0) }
        guard body.endIndex < scalars.count else { throw fault(.unclosedQuote, at: start) }
        index = body.endIndex + 1
        return token(.text(body.text, isPhrase: true), from: start)
    }

    private mutating func list() -> QueryToken {
        let start = index
        let name = scalars[(start + 1)...].prefix {
            QueryWord.isLetter($0) || $0 == "-" || $0 == "_" || $0 == "."
        }
        index = name.endIndex
        return token(.list(name.text), from: start)
    }

    /// `/…/` or `/…/i`; `\/` is a slash in it.
    private mutating func pattern() throws(QueryError) -> QueryToken {
        let start = index
        var (body, next): ([Unicode.Scalar], Int) = ([], start + 1)
        while next < scalars.count, scalars[next] != "/" {
            let isEscape = scalars[next] == "\\" && next + 1 < scalars.count
            if isEscape, scalars[next + 1] == "/" { next += 1 }
            body.append(scalars[next])
            if isEscape, scalars[next] == "\\" {
                next += 1
                body.append(scalars[next])
            }
            next += 1
        }
        guard next < scalars.count else { throw fault(.unclosedPattern, at: start) }
        index = next + 1
        let ignoresCase = index < scalars.count && scalars[index] == "i"
        if ignoresCase { index += 1 }
        if index < scalars.count, QueryWord.isLetter(scalars[index]) {
            throw fault(.unknownFlag(String(scalars[index])), at: index)
        }
        return token(.pattern(body[...].text, ignoresCase: ignoresCase), from: start)
    }
}

extension QueryScanner {
    private mutating func word() throws(QueryError) -> QueryToken {
        let start = index
        let body = scalars[start...].prefix {
            !QueryWord.isBlank($0) && $0 != "(" && $0 != ")" && !QueryWord.isQuote($0)
        }
        if let prefix = try prefix(of: body) { return prefix }
        index = body.endIndex
        let text = body.text
        switch text {
        case "AND": return token(.and, from: start)
        case "OR": return token(.or, from: start)
        case "NOT": return token(.not, from: start)
        case "&&", "&": throw fault(.foreignOperator(text, "AND"), at: start)
        case "||", "|": throw fault(.foreignOperator(text, "OR"), at: start)
        default: break
        }
        guard text == "NEAR" || text.hasPrefix("NEAR/") else {
            return token(.text(text, isPhrase: false), from: start)
        }
        return token(.near(try distance(text.dropFirst(5), at: start)), from: start)
    }

    private func distance(_ text: Substring, at start: Int) throws(QueryError) -> QueryDistance {
        let isForward = text.last == "f" || text.last == "F"
        let digits = isForward ? text.dropLast() : text
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw fault(.nearWithoutNumber, at: start)
        }
        guard let words = Int(digits), words <= Self.distanceLimit else {
            throw fault(.farNear(limit: Self.distanceLimit), at: start)
        }
        return QueryDistance(words: words, isForward: isForward)
    }

    /// `field:` or `atleast/n:` at the head of a run of signs; the cursor stops behind the colon.
    private mutating func prefix(
        of body: ArraySlice<Unicode.Scalar>
    ) throws(QueryError) -> QueryToken? {
        guard let colon = body.firstIndex(of: ":"), colon > body.startIndex else { return nil }
        let (start, head) = (body.startIndex, body[..<colon])
        let name = head.text.lowercased()
        if name == "atleast" || name.hasPrefix("atleast/") {
            index = colon + 1
            return token(.atLeast(try count(name.dropFirst(8), at: start)), from: start)
        }
        guard head.allSatisfy({ $0.properties.isAlphabetic }) else { return nil }
        // An address is no field.
        if body[(colon + 1)...].starts(with: ["/", "/"]) { return nil }
        guard let field = QueryField(rawValue: name) else {
            throw fault(.unknownField(head.text), at: start)
        }
        index = colon + 1
        return token(.field(field), from: start)
    }

    private func count(_ digits: Substring, at start: Int) throws(QueryError) -> Int {
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(digits),
            (1...Self.countLimit).contains(count)
        else { throw fault(.badCount(limit: Self.countLimit), at: start) }
        return count
    }
}
