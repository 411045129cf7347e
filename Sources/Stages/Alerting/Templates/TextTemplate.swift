/// A text of the user's with `{{field}}` in it, and `{{#field}}…{{/field}}` for what is only shown
/// where the field has something to say. The language of `JSONTemplate`, for texts.
///
/// What the user writes stays as it is: it is markup of the target. What a field brings is text of
/// strangers, and is escaped for the target; where it may not stand at all, the template is
/// refused.
package struct TextTemplate: Sendable, Hashable {
    private let parts: [Part]
    /// Those that stand in it.
    let fields: Set<Field>

    indirect enum Part: Sendable, Hashable {
        case text(String)
        case field(Field)
        case section(Field, [Part])
    }

    /// What a template may ask for. Raw values are documented; they are never renamed.
    package enum Field: String, CaseIterable, Sendable {
        /// Of the message.
        case subject, headline, rule, language, total, part, parts, reference, time, date
        /// Of a mention; in the head of a message of the first, which is the best.
        case id, brand, competitor, facet, topic, polarity, urgent, score, reasons, title, url,
            source
        case published, outlets, passage
        /// Of a review; else empty.
        case stars, review
    }

    /// Why a text is no template: where in it, and the mend.
    package struct Fault: Error, Sendable, Hashable {
        package let text: String
        /// Counted in Unicode scalars from 0.
        package let offset: Int
    }

    /// Larger ones are a mistake: mails are clipped at 102 kB, and an item is shown many times.
    package static let byteLimit = 8 << 10
    /// Sections in sections: nobody reads more.
    static let depthLimit = 8

    package init(_ text: String, as form: TemplateForm) throws(Fault) {
        guard text.utf8.count <= Self.byteLimit else {
            throw Fault(text: "is larger than \(Self.byteLimit >> 10) KiB", offset: 0)
        }
        var parser = TemplateParser(text, as: form)
        parts = try parser.parse()
        fields = parser.fields
    }

    /// - Parameter value: a field as it stands in the target, escaped; empty where it has nothing
    ///   to say.
    func filled(by value: (Field) -> String) -> String {
        // Each field is asked once: a passage may be long, and stand there often.
        var known: [Field: String] = [:]
        for field in fields { known[field] = value(field) }
        return Self.filled(parts, by: known)
    }

    private static func filled(_ parts: [Part], by values: [Field: String]) -> String {
        var output = ""
        for part in parts {
            switch part {
            case .text(let text): output += text
            case .field(let field): output += values[field] ?? ""
            case .section(let field, let inner):
                if values[field]?.isEmpty == false { output += filled(inner, by: values) }
            }
        }
        return output
    }
}

/// What a template is written in: where a field may stand, and how it is escaped.
package enum TemplateForm: Sendable, Hashable {
    /// One line or several, as they are.
    case text
    case html
    /// With links as `[label](address)`.
    case markdown
}
