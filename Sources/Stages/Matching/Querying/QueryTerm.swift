import Domain
import Language

/// The smallest part of a query: what is looked for, and where.
struct QueryTerm: Sendable {
    let kind: Kind
    /// Empty for what is no text of a field.
    let fields: QueryFields
    /// Unicode scalars from the start of the query, counted from 1; of a list's word, the list's.
    let position: Int

    enum Kind: Sendable {
        /// A word or phrase, found in the forms that names are found in.
        case words(String)
        /// `=Exact`
        case exact(String)
        /// `stem*`, without its star; of a phrase, its last word.
        case stem(String)
        case hashtag(String)
        case handle(String)
        case domain(String)
        case pattern(RegularExpression, written: String)
        /// `site:`, a host.
        case site(String)
        /// `lang:`
        case language(LanguageCode)
        /// `source:`, an id.
        case source(String)
    }

    /// Whether it is compared with the whole value: no place in the text.
    var isCondition: Bool {
        switch kind {
        case .site, .language, .source: true
        default: false
        }
    }

    var isPattern: Bool { if case .pattern = kind { true } else { false } }

    /// Without marks: what a hit is told to be.
    var text: String {
        switch kind {
        case .words(let text), .exact(let text), .hashtag(let text), .handle(let text),
            .domain(let text), .site(let text), .source(let text):
            text
        case .stem(let text): text + "*"
        case .pattern(_, let written): written
        case .language(let code): code.rawValue
        }
    }

    /// As a query writes it.
    var written: String {
        switch kind {
        case .words, .domain, .stem, .hashtag, .handle, .source: prefix + Self.quoted(text)
        case .exact: prefix + "=" + Self.quoted(text)
        case .pattern, .site, .language: prefix + text
        }
    }

    /// Its field and a colon; empty where it is looked for in title and text.
    var prefix: String {
        switch kind {
        case .site: "site:"
        case .language: "lang:"
        case .source: "source:"
        default: fields.prefix
        }
    }

    /// Without its field.
    var bare: String { String(written.dropFirst(prefix.count)) }

    private static func quoted(_ text: String) -> String {
        isPlain(text) ? text : "\"\(text.filter { $0 != "\"" })\""
    }

    /// Whether it is one word to the scanner.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, !QueryWord.isOperator(text) else {
            return false
        }
        let opens = first == "#" || QueryWord.isLetter(first)
        return opens
            && text.unicodeScalars.dropFirst().allSatisfy {
                QueryWord.isLetter($0) || ["-", ".", "&", "'", "’", "+", "_", "*"].contains($0)
            }
    }
}

extension QueryTerm {
    /// How it is found.
    var formKind: Form.Kind {
        switch kind {
        case .words: .name
        case .exact: .exact
        case .stem: .stem
        case .hashtag: .hashtag
        case .handle: .handle
        case .domain: .domain
        case .pattern, .site, .language, .source: .unspelled
        }
    }

    /// Without a stem's star.
    var formText: String { if case .stem(let text) = kind { text } else { text } }
}

/// What the signs of a query are.
enum QueryWord {
    static let operators = ["AND", "OR", "NOT", "NEAR"]

    static func isOperator(_ text: String) -> Bool {
        operators.contains(text) || text.hasPrefix("NEAR/")
    }

    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        ["\"", "„", "“", "”", "»", "«", "‟"].contains(scalar)
    }

    static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
}
