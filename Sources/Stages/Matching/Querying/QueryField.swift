import Domain

/// What may stand before the colon of `field:word`.
enum QueryField: String, Sendable, Hashable, CaseIterable {
    case title, text, author, site, url, link, lang, source, tag

    /// Where its words are looked for; nil where the whole value is compared.
    var fields: QueryFields? {
        switch self {
        case .title: .title
        case .text: .text
        case .author: .author
        case .url: .url
        case .link: .link
        case .tag: .tag
        case .site, .lang, .source: nil
        }
    }
}

/// The fields of a document that a term is looked for in.
struct QueryFields: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    static let title = QueryFields(rawValue: 1)
    static let text = QueryFields(rawValue: 2)
    static let url = QueryFields(rawValue: 4)
    static let author = QueryFields(rawValue: 8)
    static let tag = QueryFields(rawValue: 16)
    static let link = QueryFields(rawValue: 32)

    /// Where a query's words are looked for unless it says otherwise.
    static let prose: QueryFields = [.title, .text]
    /// Where names are looked for.
    static let named: QueryFields = [.title, .text, .url, .author]
    static let everywhere: QueryFields = [.title, .text, .url, .author, .tag, .link]

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ field: Hit.Field) {
        switch field {
        case .title: self = .title
        case .text: self = .text
        case .url: self = .url
        case .author: self = .author
        case .tag: self = .tag
        case .link: self = .link
        }
    }

    /// What a query writes before a term.
    var prefix: String {
        for field in QueryField.allCases where field.fields == self { return field.rawValue + ":" }
        return ""
    }
}

extension Hit.Field {
    /// Of an enumeration with texts for raw values, in another module, the usual one is a call that compares
    /// those texts.
    static func == (one: Hit.Field, other: Hit.Field) -> Bool {
        QueryFields(one).rawValue == QueryFields(other).rawValue
    }
}
