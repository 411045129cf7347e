import Domain
import JSON

/// What stands for each field of a template in one message.
struct TemplateValues {
    let bulletin: Bulletin
    let reference: String
    let text: ChatText
    /// Those the message shows, best first.
    let mentions: [StoredMention]

    func value(of field: JSONTemplate.Field) -> JSONValue {
        let plan = text.plan
        switch field {
        case .subject: return .string(bulletin.subject(part: plan.part, of: plan.count))
        case .headline:
            return .string(
                bulletin.headline + bulletin.wording.part(plan.part, of: plan.count))
        case .text: return .string(text.text)
        case .rule: return .string(bulletin.safeRule)
        case .language: return .string(bulletin.language.rawValue)
        case .total: return .number(String(bulletin.total))
        case .urgent: return .bool(bulletin.urgentCount > 0)
        case .part: return .number(String(plan.part))
        case .parts: return .number(String(plan.count))
        case .reference: return .string(reference)
        case .time: return .string(bulletin.createdAt.iso8601)
        case .mentions: return .array(mentions.map(json))
        case .brand, .facet, .polarity, .score, .title, .url, .source, .passage:
            return mentions.first.map { value(of: field, $0) } ?? .null
        }
    }

    private func value(of field: JSONTemplate.Field, _ stored: StoredMention) -> JSONValue {
        let item = BulletinItem(stored, language: bulletin.language)
        return switch field {
        case .brand: .string(BulletinItem.brand(stored))
        case .facet: .string(stored.mention.facet.rawValue)
        case .polarity: .string(item.polarity.rawValue)
        case .score: .number(String(item.score))
        case .title: .string(item.title)
        case .url: item.link.map { .string($0) } ?? .null
        case .source: .string(item.source)
        case .passage: .string(item.passage.map(\.text).joined())
        default: .null
        }
    }

    private func json(_ stored: StoredMention) -> JSONValue {
        var json = JSONWriter()
        stored.write(to: &json, in: bulletin.language, .short)
        return (try? JSONValue(parsing: json.bytes)) ?? .null
    }
}
