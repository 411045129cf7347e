/// Mentions as a page of their own, in the look of the mails; nothing is left out and nothing is
/// loaded from elsewhere.
package struct MentionPage {
    package let html: String

    package init(_ bulletin: Bulletin) {
        var html = EmailHTML(wording: bulletin.wording)
        html.open(bulletin, from: bulletin.wording.pageSender)
        for (index, entry) in bulletin.entries.enumerated() {
            html.append(html.unit(entry.item, under: entry, isFirst: index == 0))
        }
        html.close([])
        self.html = html.output
    }
}
