import Domain

/// Both parts of a mail, built item by item so that they hold the same ones.
struct EmailLayout {
    let text: String
    let html: String

    /// Gmail clips HTML above 102 KB; the foot and the soft breaks of quoted-printable need the rest.
    static let htmlLimit = 90 << 10

    init(_ bulletin: Bulletin, reference: String) {
        let wording = bulletin.wording
        var html = EmailHTML(wording: wording)
        var text = EmailText(wording: wording)
        html.open(bulletin)
        text.open(bulletin)
        for note in bulletin.notes {
            html.append(html.paragraph(note))
            text.append(note: note)
        }
        var shown = 0
        for entry in bulletin.entries {
            let item = entry.item
            let unit = html.unit(item, under: entry, isFirst: shown == 0)
            guard html.size + unit.utf8.count <= Self.htmlLimit else { break }
            html.append(unit)
            text.append(item, under: entry)
            shown += 1
        }
        if shown < bulletin.mentions.count {
            let line = wording.more(bulletin.mentions.count - shown)
            html.append(html.more(line))
            text.append(more: line)
        }
        let foot = [bulletin.because, wording.reference(reference)]
        html.close(foot)
        text.close(foot)
        (self.text, self.html) = (text.output, html.output)
    }
}

extension Bulletin {
    /// Names of rules come from the configuration, which people paste into.
    var because: String {
        occasion == .notice ? wording.becauseOfTrouble : wording.because(rule: safeRule)
    }

    var safeRule: String { ForeignText.line(rule, limit: BulletinItem.nameLimit) }
}
