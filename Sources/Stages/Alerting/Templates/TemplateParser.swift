/// Takes a template apart, and says at which sign it is none. One pass.
struct TemplateParser {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var place: FieldPlace
    private(set) var fields: Set<TextTemplate.Field> = []

    /// Longer than any name and the blanks around it.
    private static let nameLimit = 64

    private enum Tag {
        case field(TextTemplate.Field)
        case opening(TextTemplate.Field)
        case closing(TextTemplate.Field)
    }

    init(_ text: String, as form: TemplateForm) {
        scalars = Array(text.unicodeScalars)
        place = FieldPlace(form)
    }

    mutating func parse() throws(TextTemplate.Fault) -> [TextTemplate.Part] {
        try parse(inside: nil, from: 0, depth: 0)
    }

    private mutating func parse(
        inside section: TextTemplate.Field?, from start: Int, depth: Int
    ) throws(TextTemplate.Fault) -> [TextTemplate.Part] {
        var parts: [TextTemplate.Part] = []
        var text = String.UnicodeScalarView()
        while index < scalars.count {
            guard isPair("{") else {
                guard !isPair("}") else {
                    throw fault("has }} without {{ before it", at: index)
                }
                place.read(scalars[index])
                text.append(scalars[index])
                index += 1
                continue
            }
            if !text.isEmpty { parts.append(.text(String(text))) }
            text = String.UnicodeScalarView()
            let opened = index
            switch try tag() {
            case .field(let field):
                if let reason = place.refusal(of: field) {
                    throw fault("{{\(field.rawValue)}} \(reason)", at: opened)
                }
                fields.insert(field)
                parts.append(.field(field))
            case .opening(let field):
                guard depth < TextTemplate.depthLimit else {
                    throw fault(
                        "has sections in sections beyond \(TextTemplate.depthLimit)", at: opened)
                }
                fields.insert(field)
                let before = place.outline
                let inner = try parse(inside: field, from: opened, depth: depth + 1)
                guard place.outline == before else {
                    throw fault(
                        "{{#\(field.rawValue)}} opens a tag or a quote that ends behind it; it must hold "
                            + "whole ones", at: opened)
                }
                parts.append(.section(field, inner))
            case .closing(let field):
                guard field == section else {
                    let mend =
                        section.map { "{{/\($0.rawValue)}} has to come first" }
                        ?? "there is no {{#\(field.rawValue)}} before it"
                    throw fault("{{/\(field.rawValue)}} closes nothing here; \(mend)", at: opened)
                }
                return parts
            }
        }
        if let section {
            throw fault(
                "{{#\(section.rawValue)}} is not closed; end it with {{/\(section.rawValue)}}",
                at: start)
        }
        if !text.isEmpty { parts.append(.text(String(text))) }
        return parts
    }

    /// From its braces on.
    private mutating func tag() throws(TextTemplate.Fault) -> Tag {
        let opened = index
        let end = (index + 2..<scalars.count).prefix(Self.nameLimit).first {
            scalars[$0] == "}" && $0 + 1 < scalars.count && scalars[$0 + 1] == "}"
        }
        guard let end else {
            throw fault("{{ is not closed; end the field with }}", at: opened)
        }
        let inner = scalars[index + 2..<end]
        index = end + 2
        var name = String(String.UnicodeScalarView(inner.filter { $0 != " " && $0 != "\t" }))
        let sign = name.unicodeScalars.first
        if sign == "#" || sign == "/" { name.unicodeScalars.removeFirst() }
        guard let field = TextTemplate.Field(rawValue: name) else {
            let known = TextTemplate.Field.allCases.map(\.rawValue).joined(separator: ", ")
            throw fault(
                "asks for {{\(ForeignText.line(name, limit: 40))}}; there is: \(known)", at: opened)
        }
        return sign == "#" ? .opening(field) : sign == "/" ? .closing(field) : .field(field)
    }

    private func isPair(_ brace: Unicode.Scalar) -> Bool {
        scalars[index] == brace && index + 1 < scalars.count && scalars[index + 1] == brace
    }

    private func fault(_ text: String, at offset: Int) -> TextTemplate.Fault {
        TextTemplate.Fault(text: text, offset: offset)
    }
}
