import Domain
import JSON

/// A JSON text of the user's with `{{field}}` in its texts.
///
/// A text that is nothing but one field becomes the field's own value, a number, a flag or a list;
/// elsewhere a field's text takes its place within the text. It is parsed before anything is put in,
/// so that no value of a stranger can ever be read as JSON.
package struct JSONTemplate: Sendable, Hashable {
    private let value: JSONValue
    /// Those that stand in it.
    let fields: Set<Field>

    /// What a template may ask for. Raw values are documented; they are never renamed.
    package enum Field: String, CaseIterable, Sendable {
        /// Of the message.
        case subject, headline, text, rule, language, total, urgent, part, parts, reference, time
        /// Of the first mention, which is the best; null where there is none.
        case brand, facet, polarity, score, title, url, source, passage
        /// All that are shown, as in a webhook.
        case mentions
    }

    /// Why a text is no template, with the mend.
    package struct Fault: Error, Sendable, Hashable {
        package let text: String
    }

    /// Larger ones are a mistake: targets take 20 kB at most.
    package static let byteLimit = 8 << 10

    package init(_ text: String) throws(Fault) {
        guard text.utf8.count <= Self.byteLimit else {
            throw Fault(text: "is larger than \(Self.byteLimit >> 10) KiB")
        }
        do {
            value = try JSONValue(parsing: text.utf8)
        } catch {
            throw Fault(
                text: "is no JSON: \(error); put each {{field}} between quotes, also numbers")
        }
        var fields: Set<Field> = []
        for name in Self.names(in: value) {
            guard let field = Field(rawValue: name) else {
                let known = Field.allCases.map(\.rawValue).joined(separator: ", ")
                throw Fault(
                    text: "asks for {{\(ForeignText.line(name, limit: 40))}}; there is: \(known)")
            }
            fields.insert(field)
        }
        self.fields = fields
    }

    func filled(by values: (Field) -> JSONValue) -> [UInt8] {
        var json = JSONWriter()
        json.value(Self.fill(value, values))
        return json.bytes
    }

    private static func fill(_ value: JSONValue, _ values: (Field) -> JSONValue) -> JSONValue {
        switch value {
        case .array(let elements): .array(elements.map { fill($0, values) })
        case .object(let members):
            .object(members.map { .init($0.name, fill($0.value, values)) })
        case .string(let text): fill(parts(of: text), values)
        case .null, .bool, .number: value
        }
    }

    private static func fill(_ parts: [Part], _ values: (Field) -> JSONValue) -> JSONValue {
        if parts.count == 1, case .field(let name) = parts[0] {
            return Field(rawValue: name).map(values) ?? .null
        }
        var text = ""
        for part in parts {
            switch part {
            case .text(let piece): text += piece
            case .field(let name): text += Field(rawValue: name).map(values)?.shown ?? ""
            }
        }
        return .string(text)
    }

    private enum Part {
        case text(String)
        case field(String)
    }

    /// Braces that are not closed are text.
    private static func parts(of text: String) -> [Part] {
        var parts: [Part] = []
        let rest = Array(text.utf8)
        var (start, index) = (0, 0)
        func piece(_ range: Range<Int>) -> String { String(decoding: rest[range], as: UTF8.self) }
        while index + 1 < rest.count {
            guard rest[index] == UInt8(ascii: "{"), rest[index + 1] == UInt8(ascii: "{") else {
                index += 1
                continue
            }
            let end = (index + 2..<rest.count).prefix(nameLimit).first {
                rest[$0] == UInt8(ascii: "}") && $0 + 1 < rest.count
                    && rest[$0 + 1] == UInt8(ascii: "}")
            }
            guard let end else {
                index += 2
                continue
            }
            if start < index { parts.append(.text(piece(start..<index))) }
            let name = piece(index + 2..<end).split(separator: " ").joined(separator: " ")
            parts.append(.field(name))
            index = end + 2
            start = index
        }
        if start < rest.count || parts.isEmpty { parts.append(.text(piece(start..<rest.count))) }
        return parts
    }

    /// Longer than any name and the blanks around it.
    private static let nameLimit = 64

    private static func names(in value: JSONValue) -> [String] {
        switch value {
        case .array(let elements): elements.flatMap(names)
        case .object(let members): members.flatMap { names(in: $0.value) }
        case .string(let text):
            parts(of: text).compactMap { part in
                if case .field(let name) = part { name } else { nil }
            }
        case .null, .bool, .number: []
        }
    }
}

extension JSONValue {
    /// As it stands within a text.
    fileprivate var shown: String {
        switch self {
        case .null: return ""
        case .bool(let flag): return flag ? "true" : "false"
        case .number(let text), .string(let text): return text
        case .array, .object:
            var json = JSONWriter()
            json.value(self)
            return json.text
        }
    }
}
