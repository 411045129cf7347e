import Domain

/// Writes a bulletin in a chat's markup, a paragraph a piece.
struct ChatScribe<Markup: ChatMarkup> {
    let bulletin: Bulletin
    /// By which a person recognises a repeat.
    let reference: String
    let markup: Markup
    /// False where the same is said in another markup too, which the user's templates are not for.
    var hasTemplates = true
    var actionPlace = ActionPlace.text

    private var wording: Wording { bulletin.wording }
    private var templates: MessageTemplates {
        hasTemplates ? bulletin.templates : MessageTemplates()
    }

    func headline(part: Int, of count: Int) -> String {
        if let head = writtenHead(part: part, of: count) { return head }
        return markup.paragraph(
            markup.strong(markup.escaped(bulletin.headline + wording.part(part, of: count))))
    }

    func note(_ text: String) -> String { markup.paragraph(markup.escaped(text)) }

    /// What is not shown; nil where all is.
    func missing(_ lines: [String]) -> String? {
        guard !lines.isEmpty else { return nil }
        let link = bulletin.listingAddress.map {
            markup.paragraph(markup.link(markup.escaped(wording.all(bulletin.total)), to: $0))
        }
        return
            (lines.map { markup.paragraph(markup.strong(markup.escaped($0))) }
            + [link].compactMap(\.self)).joined(separator: markup.gap)
    }

    var foot: String {
        let isEmpty = bulletin.total == 0
        let review =
            bulletin.review.map {
                isEmpty
                    ? wording.texts(of: $0, line: bulletin.line)
                    : wording.shortTexts(of: $0, line: bulletin.line)
            } ?? []
        let lines = review + ["\(bulletin.sender) · \(wording.reference(reference))"]
        return markup.paragraph(markup.escaped(lines.joined(separator: " ")))
    }

    /// All that stands around the pieces, at its longest.
    var frame: String {
        let parts = [headline(part: 9, of: 9), missing(bulletin.longestMissing), foot]
        return parts.compactMap(\.self).joined(separator: markup.gap)
    }

    /// Headline, pieces, what is missing, and the foot.
    func whole(
        _ pieces: [String], _ plan: MessagePlan<some Any>, hasHeadline: Bool = true
    ) -> String {
        let head = hasHeadline ? [headline(part: plan.part, of: plan.count)] : []
        return (head + pieces + [missing(plan.missing), foot].compactMap(\.self))
            .joined(separator: markup.gap)
    }

    /// Bytes of a head of the user's: half of what Discord takes, a quarter of an ntfy message.
    private static var headLimit: Int { 1_000 }

    private func fields(
        of stored: StoredMention?, part: Int = 1, of count: Int = 1
    ) -> TemplateFields {
        TemplateFields(
            bulletin: bulletin, reference: reference, part: part, parts: count,
            stored: stored)
    }

    /// By the user's template where it fits, else in our own words, which know shorter forms.
    func item(_ entry: Bulletin.Entry, _ form: ItemForm) -> String {
        let item = entry.item
        if form == .whole, let written = written(entry) {
            return [written, actions(on: item, form).map(markup.paragraph)].compactMap(\.self)
                .joined(separator: "\n")
        }
        return markup.item(
            heading: heading(entry), title: title(item, form), passage: passage(item, form),
            details: details(item, form), actions: actions(on: item, form))
    }

    /// As the user has it; nil where that is left to us.
    func written(_ entry: Bulletin.Entry) -> String? {
        templates.item.map { $0.markup(fields(of: entry.stored), in: self) }
    }

    /// The user's head; nil where it is ours.
    func writtenHead(part: Int, of count: Int) -> String? {
        guard let template = templates.head else { return nil }
        let head = template.markup(
            fields(of: bulletin.best, part: part, of: count), in: self)
        // Of a short message it must not take the room of what is told.
        return head.isEmpty || head.utf8.count > Self.headLimit ? nil : head
    }

    /// Links by which people say what it is worth; nil where there are none in the text.
    func actions(on item: BulletinItem, _ form: ItemForm) -> String? {
        guard form == .whole else { return nil }
        switch actionPlace {
        case .nowhere: return nil
        case .buttons where !bulletin.buttons.isEmpty: return nil
        case .buttons, .text: break
        }
        let links = bulletin.actions(on: item.id).map {
            markup.link(markup.escaped($0.label), to: $0.address)
        }
        return links.isEmpty ? nil : links.joined(separator: " · ")
    }

    /// Brand and facet, where they are new; nil where both stand above already.
    func heading(_ entry: Bulletin.Entry) -> String? {
        var parts: [String] = []
        if let brand = entry.brand {
            let note = entry.stored.isCompetitor ? " (\(wording.competitor))" : ""
            parts.append(markup.strong(markup.escaped(brand)) + markup.escaped(note))
        }
        if let facet = entry.facet { parts.append(markup.escaped(wording.name(of: facet))) }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    /// Linked, where there is room for the address.
    func title(_ item: BulletinItem, _ form: ItemForm) -> String {
        let urgent = item.isUrgent ? markup.escaped("🚨 \(wording.urgent): ") : ""
        let title = markup.escaped(item.title)
        guard form == .whole, let link = item.link else { return markup.strong(urgent + title) }
        return markup.strong(urgent + markup.link(title, to: link))
    }

    /// Of a review its stars in a line of their own; score and source; how it came to the score where
    /// there is room.
    func details(_ item: BulletinItem, _ form: ItemForm) -> String {
        let reasons = form == .brief ? "" : wording.reasons(of: item)
        let rest = [wording.name(of: item.polarity), wording.origin(of: item), reasons]
            .filter { !$0.isEmpty }.map(markup.escaped)
        let line = ([markup.strong(String(item.score))] + rest).joined(separator: " · ")
        guard let review = wording.review(of: item) else { return line }
        return markup.escaped(review) + markup.lineBreak + line
    }

    /// With the hit marked; nil where there is none to show.
    func passage(_ item: BulletinItem, _ form: ItemForm) -> String? {
        form == .brief ? nil : self.passage(item.passage)
    }

    func passage(_ passage: [BulletinItem.Segment]) -> String? {
        guard !passage.isEmpty else { return nil }
        var output = ""
        for (index, segment) in passage.enumerated() {
            let before = index > 0 ? passage[index - 1].text.unicodeScalars.last : nil
            let after =
                index + 1 < passage.count ? passage[index + 1].text.unicodeScalars.first : nil
            let text = markup.escaped(segment.text)
            let isMarked =
                segment.isHit
                && (markup.marksWithinWords || segment.isWhole(between: before, and: after))
            output += isMarked ? markup.strong(text) : text
        }
        return output
    }
}

extension BulletinItem.Segment {
    /// Begins and ends with a letter or digit, beside which none stands: where bold may open and close
    /// in every markup of asterisks.
    func isWhole(between before: Unicode.Scalar?, and after: Unicode.Scalar?) -> Bool {
        let ends = [text.unicodeScalars.first, text.unicodeScalars.last]
        return ends.allSatisfy { $0?.isWordPart == true }
            && before?.isWordPart != true && after?.isWordPart != true
    }
}
