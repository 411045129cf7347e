import Domain
import Language

/// The terms of a query, made from what was written.
struct QueryTerms {
    private(set) var list: [QueryTerm] = []
    private var patterns = 0

    /// A shorter stem matches half the dictionary.
    static let stemLimit = 4
    /// Terms of a query with its lists: each costs a look per document that the query is asked of.
    static let limit = 5000
    /// Each goes through a document by itself.
    static let patternLimit = 20

    private mutating func append(
        _ kind: QueryTerm.Kind, _ fields: QueryFields, at position: Int
    ) throws(QueryError) -> Int {
        guard list.count < Self.limit else {
            throw QueryError(position: position, problem: .tooManyTerms(limit: Self.limit))
        }
        list.append(QueryTerm(kind: kind, fields: fields, position: position))
        return list.count - 1
    }

    /// A word or phrase; its last word ends in `*` where more letters may follow.
    mutating func add(
        _ written: String, in field: QueryField?, at position: Int
    ) throws(QueryError) -> Int {
        if let field, field.fields == nil {
            return try addCondition(written, field, at: position)
        }
        let fields = field?.fields ?? .prose
        guard written.first != "*" else {
            throw QueryError(position: position, problem: .innerStar(written))
        }
        let text = Self.trimmed(written)
        guard Self.isFindable(text) else {
            throw QueryError(position: position, problem: .noLetters(written))
        }
        if let star = text.firstIndex(of: "*") {
            guard text.index(after: star) == text.endIndex else {
                throw QueryError(position: position, problem: .innerStar(written))
            }
            return try addStem(Self.unmarked(String(text[..<star])), fields, at: position)
        }
        return try append(Self.kind(of: text), fields, at: position)
    }

    private mutating func addStem(
        _ text: String, _ fields: QueryFields, at position: Int
    ) throws(QueryError) -> Int {
        let letters = text.unicodeScalars.reversed().prefix { QueryWord.isLetter($0) }
        guard letters.count >= Self.stemLimit else {
            throw QueryError(position: position, problem: .shortStem(text))
        }
        return try append(.stem(text), fields, at: position)
    }

    mutating func addExact(
        _ written: String, in field: QueryField?, at position: Int
    ) throws(QueryError) -> Int {
        let text = Self.unmarked(Self.trimmed(written))
        guard let fields = Self.places(of: field) else {
            throw QueryError(position: position, problem: .onlyWords(field: field?.rawValue ?? ""))
        }
        guard Self.isFindable(text) else {
            throw QueryError(position: position, problem: .noLetters(written))
        }
        guard !text.contains("*") else {
            throw QueryError(position: position, problem: .innerStar(written))
        }
        return try append(.exact(text), fields, at: position)
    }

    mutating func addPattern(
        _ text: String, ignoresCase: Bool, in field: QueryField?, _ token: QueryToken
    ) throws(QueryError) -> Int {
        guard let fields = Self.places(of: field) else {
            throw QueryError(
                position: token.position, problem: .onlyWords(field: field?.rawValue ?? ""))
        }
        guard patterns < Self.patternLimit else {
            throw QueryError(
                position: token.position, problem: .tooManyPatterns(limit: Self.patternLimit))
        }
        guard !text.isEmpty else {
            throw QueryError(position: token.position, problem: .noLetters("//"))
        }
        patterns += 1
        let pattern: RegularExpression
        do throws(RegularExpression.Fault) {
            pattern = try RegularExpression(text, ignoresCase: ignoresCase)
        } catch {
            let offset = Self.offset(of: error, in: text)
            // A slash was written with a backslash before it.
            let slashes = text.unicodeScalars.prefix(offset).count { $0 == "/" }
            throw QueryError(
                position: token.position + 1 + offset + slashes, problem: .pattern(error))
        }
        return try append(.pattern(pattern, written: token.written), fields, at: token.position)
    }

    /// A word or phrase of a list; `=Exact` and `stem*` mean what they mean in a query.
    mutating func add(
        entry: String, in field: QueryField?, at position: Int
    ) throws(QueryError) -> Int {
        if entry.hasPrefix("="), entry.utf8.count > 1 {
            return try addExact(String(entry.dropFirst()), in: field, at: position)
        }
        return try add(entry, in: field, at: position)
    }

    private static func places(of field: QueryField?) -> QueryFields? {
        guard let field else { return .prose }
        return field.fields
    }

    /// Where the part that RE2 means begins, in scalars. Of parentheses it names the whole pattern.
    private static func offset(of fault: RegularExpression.Fault, in text: String) -> Int {
        let (part, text) = (Array(fault.part.unicodeScalars), Array(text.unicodeScalars))
        switch fault.reason {
        case .unclosedParenthesis, .strayParenthesis: return unbalanced(text)
        default: break
        }
        guard !part.isEmpty, part.count <= text.count else { return 0 }
        return (0...text.count - part.count).first { text[$0...].starts(with: part) } ?? 0
    }

    /// The parenthesis of a pattern that closes nothing, or the last one that nothing closes.
    private static func unbalanced(_ text: [Unicode.Scalar]) -> Int {
        var (open, isClass, index): ([Int], Bool, Int) = ([], false, 0)
        while index < text.count {
            switch text[index] {
            case "\\": index += 1
            case "[": isClass = true
            case "]": isClass = false
            case "(" where !isClass: open.append(index)
            case ")" where !isClass: if open.popLast() == nil { return index }
            default: break
            }
            index += 1
        }
        return open.last ?? 0
    }
}

extension QueryTerms {
    private mutating func addCondition(
        _ text: String, _ field: QueryField, at position: Int
    ) throws(QueryError) -> Int {
        switch field {
        case .site:
            guard let host = Self.host(text) else {
                throw QueryError(position: position, problem: .badHost(text))
            }
            return try append(.site(host), [], at: position)
        case .lang:
            guard let code = LanguageCode(text), code.rawValue.utf8.count == text.utf8.count else {
                throw QueryError(position: position, problem: .badLanguage(text))
            }
            return try append(.language(code), [], at: position)
        default:
            return try append(.source(text), [], at: position)
        }
    }

    /// The host of what may be a whole address; `www.` says nothing.
    static func host(_ text: String) -> String? {
        let host = WebAddress(text)?.host ?? HostName.normal(text)
        guard let host, host.unicodeScalars.contains(where: QueryWord.isLetter) else { return nil }
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }

    /// Without the signs at its ends that no word has, such as a comma.
    private static func trimmed(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        let isKept: (Unicode.Scalar) -> Bool = { QueryWord.isLetter($0) || $0 == "#" || $0 == "@" }
        let start = scalars.firstIndex(where: isKept) ?? scalars.startIndex
        let end = scalars.lastIndex { !QueryWord.isBlank($0) && !endings.contains($0) }
        return scalars[start..<max(start, (end ?? -1) + 1)].text
    }

    private static let endings: Set<Unicode.Scalar> = [".", ",", ";", ":", "!", "?"]

    /// Whether there is a letter or digit that texts are searched by.
    private static func isFindable(_ text: String) -> Bool {
        let folded = FoldedText(text)
        return folded.bytes.drop { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "@") }.first
            .map(Words.isWordByte) ?? false
    }

    private static func kind(of text: String) -> QueryTerm.Kind {
        let word = unmarked(text)
        guard !text.unicodeScalars.contains(where: QueryWord.isBlank) else { return .words(word) }
        if text.hasPrefix("#") { return .hashtag("#" + word) }
        if text.hasPrefix("@") { return .handle("@" + word) }
        return isDomain(text) ? .domain(text.lowercased()) : .words(text)
    }

    /// Without the marks of hashtags and handles before it.
    private static func unmarked(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        return scalars.drop { $0 == "#" || $0 == "@" }.text
    }

    /// `example.de`: what ends like a host.
    private static func isDomain(_ text: String) -> Bool {
        guard let dot = text.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        let top = text.utf8[text.utf8.index(after: dot)...]
        let isTop =
            (2...10).contains(top.count) && top.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
        return isTop && HostName.normal(text) != nil
    }
}
