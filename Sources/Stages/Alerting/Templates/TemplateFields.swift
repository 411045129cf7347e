import Domain

/// What stands for each field of a template in one message.
struct TemplateFields {
    let bulletin: Bulletin
    let reference: String
    var part = 1
    var parts = 1
    /// The mention; of a head the first one. Nil where there is none.
    let stored: StoredMention?

    /// As a target takes it.
    enum Value {
        /// Text of ours or of strangers, not escaped.
        case text(String)
        case address(String)
        /// With the hits marked.
        case passage([BulletinItem.Segment])
    }

    /// Empty where it has nothing to say.
    func value(of field: TextTemplate.Field) -> Value {
        switch field {
        case .subject: .text(bulletin.subject(part: part, of: parts))
        case .headline: .text(bulletin.headline + bulletin.wording.part(part, of: parts))
        case .rule: .text(bulletin.safeRule)
        case .language: .text(bulletin.language.rawValue)
        case .total: .text(String(bulletin.total))
        case .part: .text(String(part))
        case .parts: .text(String(parts))
        case .reference: .text(reference)
        case .time: .text(bulletin.wording.shortTime(bulletin.createdAt))
        case .date: .text(bulletin.wording.longDate(bulletin.createdAt))
        default: stored.map { value(of: field, $0) } ?? .text("")
        }
    }

    private func value(of field: TextTemplate.Field, _ stored: StoredMention) -> Value {
        let wording = bulletin.wording
        let item = BulletinItem(stored, language: bulletin.language)
        switch field {
        case .id: return .text(ForeignText.line(item.id.rawValue, limit: BulletinItem.nameLimit))
        case .brand: return .text(BulletinItem.brand(stored))
        case .competitor: return .text(stored.isCompetitor ? wording.competitor : "")
        case .facet: return .text(wording.name(of: stored.mention.facet))
        case .topic: return .text(item.subFacet?.name(in: bulletin.language) ?? "")
        case .polarity: return .text(wording.name(of: item.polarity))
        case .urgent: return .text(item.isUrgent ? wording.urgent : "")
        case .score: return .text(String(item.score))
        case .reasons: return .text(wording.reasons(of: item))
        case .title: return .text(item.title)
        case .url: return .address(item.link ?? "")
        case .source: return .text(item.source)
        case .published: return .text(wording.shortTime(item.time))
        case .outlets: return .text(item.otherSources > 0 ? wording.otherSources(of: item) : "")
        case .passage: return .passage(item.passage)
        case .stars: return .text(item.stars?.text(in: bulletin.language) ?? "")
        case .review: return .text(item.reviewFacts.joined(separator: " · "))
        default: return .text("")
        }
    }
}

extension TextTemplate {
    /// As plain text.
    func text(_ fields: TemplateFields) -> String {
        filled { field in
            switch fields.value(of: field) {
            case .text(let text), .address(let text): text
            case .passage(let segments):
                segments.map { $0.isHit ? "*\($0.text)*" : $0.text }.joined()
            }
        }
    }

    /// As one line, such as a subject; nil where nothing is left.
    func line(_ fields: TemplateFields, limit: Int) -> String? {
        let line = ForeignText.line(text(fields), limit: limit)
        return line.isEmpty ? nil : line
    }

    /// In a chat's markup.
    func markup(_ fields: TemplateFields, in scribe: ChatScribe<some ChatMarkup>) -> String {
        filled { field in
            switch fields.value(of: field) {
            case .text(let text): scribe.markup.escaped(text)
            case .address(let text): scribe.markup.address(text)
            case .passage(let segments): scribe.passage(segments) ?? ""
            }
        }
    }
}
