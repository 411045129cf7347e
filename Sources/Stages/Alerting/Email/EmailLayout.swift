import Domain

/// Both parts of a mail, built item by item so that they hold the same ones: the first in full, those
/// that follow in one line each, the rest counted with the command that lists it.
struct EmailLayout {
    let text: String
    let html: String
    /// Those in it, in full or in a line.
    let mentions: [MentionID]

    /// Gmail clips HTML above 102 KB and offers the rest by a link: what is in full stays below.
    static let fullLimit = 80 << 10
    /// For headers, the lines of what is missing, and the foot.
    private static let reserve = 12 << 10

    /// - Parameter limit: bytes of the whole mail as it goes over the wire.
    init(
        _ bulletin: Bulletin, reference: String, unsubscribing: String? = nil, limit: Int
    ) {
        let wording = bulletin.wording
        var html = EmailHTML(wording: wording)
        var text = EmailText(wording: wording)
        let entries = bulletin.entries
        let templates = bulletin.templates
        func fields(of entry: Bulletin.Entry?) -> TemplateFields {
            TemplateFields(bulletin: bulletin, reference: reference, stored: entry?.stored)
        }
        html.open(
            bulletin, from: bulletin.sender,
            head: templates.htmlHead.map { html.filled($0, fields(of: entries.first)) })
        text.open(
            bulletin, head: templates.head.map { $0.text(fields(of: entries.first)) })
        for note in bulletin.notes {
            html.append(html.paragraph(note))
            text.append(note: note)
        }
        var shown: [MentionID] = []
        var (isFull, size) = (true, QuotedPrintable.size(html.output + text.output))
        for entry in entries {
            let item = entry.item
            // Most of a large digest stands in a line each: what is in full is not made for those.
            let actions = isFull ? bulletin.actions(on: item.id) : []
            var unit = ""
            if isFull {
                unit = html.unit(
                    item, under: entry, isFirst: shown.isEmpty,
                    by: templates.htmlItem.map { html.filled($0, fields(of: entry)) },
                    actions: actions)
                if html.size + unit.utf8.count > Self.fullLimit {
                    isFull = false
                    html.append(html.more(wording.inShort))
                    text.append(more: wording.inShort)
                }
            }
            if !isFull { unit = html.short(item, under: entry) }
            let lines = text.unit(
                item, under: entry, isFull: isFull,
                by: isFull ? templates.item.map { $0.text(fields(of: entry)) } : nil,
                actions: actions)
            size += QuotedPrintable.size(unit) + QuotedPrintable.size(lines)
            guard size + Self.reserve <= limit else { break }
            html.append(unit)
            text.append(lines)
            shown.append(entry.stored.id)
        }
        for line in bulletin.missing(shown: shown.count) {
            html.append(html.more(line))
            text.append(more: line)
        }
        if shown.count < bulletin.total, let address = bulletin.listingAddress {
            let link = (label: wording.all(bulletin.total), address: address)
            html.append(html.more(link))
            text.append(more: "\(link.label): \(link.address)")
        }
        let review =
            bulletin.review.map { wording.texts(of: $0, line: bulletin.line) }
            ?? [wording.failing(bulletin.failing)].compactMap(\.self)
        let foot = review + [bulletin.because, wording.reference(reference)]
        let link = unsubscribing.map { (label: wording.unsubscribe, address: $0) }
        html.close(foot, link: link)
        text.close(foot, link: link)
        (self.text, self.html, mentions) = (text.output, html.output, shown)
    }
}

extension Bulletin {
    var because: String {
        switch occasion {
        case .test: wording.becauseOfTest
        case .notice: wording.because(of: about)
        case .alert, .digest: wording.because(rule: safeRule)
        }
    }

    /// Who writes, and why.
    var sender: String { wording.sender(occasion, rule: safeRule) }

    /// Names of rules come from the configuration, which people paste into.
    var safeRule: String { ForeignText.line(rule, limit: BulletinItem.nameLimit) }
}
