import Domain

/// Mentions as a page of their own, in the look of the mails; nothing is left out and nothing is
/// loaded from elsewhere.
package struct MentionPage {
    package let html: String

    /// - Parameter links: by which readers say what a mention is worth; nil where nothing listens.
    package init(_ bulletin: Bulletin, links: ActionLinks? = nil) {
        var bulletin = bulletin
        bulletin.links = links
        var html = EmailHTML(wording: bulletin.wording)
        html.open(bulletin, from: bulletin.wording.pageSender)
        for (index, entry) in bulletin.entries.enumerated() {
            html.append(
                html.unit(
                    entry.item, under: entry, isFirst: index == 0,
                    actions: bulletin.actions(on: entry.stored.id)))
        }
        html.close([])
        self.html = html.output
    }
}
