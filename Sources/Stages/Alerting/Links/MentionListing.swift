import Domain

/// What a message was too small for, as the inside of a page: no style of its own, nothing loaded.
package struct MentionListing {
    package let html: String

    /// - Parameters:
    ///   - links: by which readers say what a mention is worth.
    ///   - isCut: it tells of more than this; how to see all is said.
    package init(_ bulletin: Bulletin, links: ActionLinks, isCut: Bool = false) {
        var bulletin = bulletin
        bulletin.links = links
        let wording = bulletin.wording
        var html =
            "<h1>\(HTMLText.escaped(wording.count(bulletin.total, urgent: bulletin.urgentCount)))</h1>"
        for entry in bulletin.entries {
            if let brand = entry.brand { html += "<h2>\(HTMLText.escaped(brand))</h2>" }
            if let facet = entry.facet {
                html += "<h3>\(HTMLText.escaped(wording.name(of: facet)))</h3>"
            }
            html += Self.article(entry.item, bulletin)
        }
        if isCut {
            let more = wording.onlyBest(bulletin.total, listing: bulletin.listing)
            html += "<p>\(HTMLText.escaped(more))</p>"
        }
        self.html = html
    }

    private static func article(_ item: BulletinItem, _ bulletin: Bulletin) -> String {
        let wording = bulletin.wording
        let title = HTMLText.escaped((item.isUrgent ? "\(wording.urgent): " : "") + item.title)
        let passage = item.passage.map {
            $0.isHit ? "<mark>\(HTMLText.escaped($0.text))</mark>" : HTMLText.escaped($0.text)
        }.joined()
        let details =
            "\(item.score) · \(wording.name(of: item.polarity)) · \(wording.origin(of: item))"
        let review = wording.review(of: item).map { "<p>\(HTMLText.escaped($0))</p>" } ?? ""
        let actions = bulletin.actions(on: item.id).map { link($0.label, to: $0.address) }
        return "<article><p><strong>" + (item.link.map { link(item.title, to: $0, title) } ?? title)
            + "</strong></p>" + (passage.isEmpty ? "" : "<p>\(passage)</p>")
            + review + "<p class=\"q\">\(HTMLText.escaped(details))</p>"
            + "<p class=\"q\">\(actions.joined(separator: " · "))</p></article>\n"
    }

    private static func link(_ label: String, to address: String, _ html: String? = nil) -> String {
        "<a href=\"\(HTMLText.escaped(address))\" rel=\"noopener noreferrer nofollow\">"
            + "\(html ?? HTMLText.escaped(label))</a>"
    }
}
