import Domain

/// The HTML part: one column of tables with inline style, nothing loaded from anywhere.
struct EmailHTML {
    private(set) var output = ""
    /// Bytes so far; `output.utf8.count` without counting again.
    private(set) var size = 0
    private let wording: Wording

    init(wording: Wording) { self.wording = wording }

    mutating func append(_ html: String) {
        output += html
        size += html.utf8.count
    }

    /// - Parameter head: what the user has put in the place of sender, date and headline.
    mutating func open(_ bulletin: Bulletin, from sender: String, head: String? = nil) {
        let ours = """
            <p class="q" style="\(Self.small);margin:0 0 14px">\
            \(HTMLText.escaped(sender))<br>\
            \(HTMLText.escaped(wording.longDate(bulletin.createdAt)))</p>
            <h1 class="i" style="margin:0;font:400 27px/1.25 \(EmailStyle.serif);\
            color:\(EmailStyle.ink)">\(HTMLText.escaped(bulletin.headline))</h1>
            """
        append(
            """
            <!DOCTYPE html>
            <html lang="\(wording.language.rawValue)"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="supported-color-schemes" content="light dark">
            <title>\(HTMLText.escaped(bulletin.subject))</title>
            <style>\(EmailStyle.sheetRules)</style></head>
            <body class="p" style="margin:0;padding:0;background:\(EmailStyle.paper)">
            <table role="presentation" class="p" width="100%" cellpadding="0" cellspacing="0" border="0" \
            style="background:\(EmailStyle.paper)"><tr><td class="o" align="center" \
            style="padding:32px 16px">
            <!--[if mso]><table role="presentation" width="\(EmailStyle.width)"><tr><td><![endif]-->
            <table role="presentation" class="s" width="100%" cellpadding="0" cellspacing="0" border="0" \
            style="max-width:\(EmailStyle.width)px;background:\(EmailStyle.sheet);text-align:left;\
            \(Self.small)">
            <tr><td class="w l" style="padding:28px 40px 24px;border-bottom:1px solid \(EmailStyle.line)">
            \(head.map(inBody) ?? ours)</td></tr>

            """)
    }

    mutating func close(_ foot: [String], link: (label: String, address: String)? = nil) {
        let lines = (foot.map(HTMLText.escaped) + (link.map { [anchor($0)] } ?? []))
            .joined(separator: "<br>")
        append(
            """
            <tr><td class="w l" style="padding:22px 40px 30px;border-top:1px solid \(EmailStyle.line)">
            <p class="q" style="\(Self.small);margin:0">\(lines)</p></td></tr>
            </table>
            <!--[if mso]></td></tr></table><![endif]-->
            </td></tr></table></body></html>

            """)
    }

    func paragraph(_ text: String) -> String {
        """
        <tr><td class="w" style="padding:20px 40px 6px"><p class="b" style="margin:0;\
        font:400 15px/1.55 \(EmailStyle.sans);color:\(EmailStyle.body);word-break:break-word">\
        \(HTMLText.escaped(text))</p></td></tr>

        """
    }

    func more(_ text: String) -> String {
        """
        <tr><td class="w" style="padding:0 40px 26px"><p class="q" style="\(Self.small);margin:0">\
        \(HTMLText.escaped(text))</p></td></tr>

        """
    }

    func more(_ link: (label: String, address: String)) -> String {
        "<tr><td class=\"w\" style=\"padding:0 40px 26px\"><p class=\"q\" "
            + "style=\"\(Self.small);margin:0\">\(anchor(link))</p></td></tr>\n"
    }

    /// - Parameter written: how the user has it.
    func unit(
        _ item: BulletinItem, under entry: Bulletin.Entry, isFirst: Bool, by written: String? = nil,
        actions: [(label: String, address: String)] = []
    ) -> String {
        headings(of: entry, isFirst: isFirst)
            + (written.map { row($0, actions) } ?? row(item, actions))
    }

    /// What a reader can say of it, by links that ask once more.
    private func line(of actions: [(label: String, address: String)]) -> String {
        guard !actions.isEmpty else { return "" }
        return "<p class=\"q\" style=\"\(Self.small);margin:6px 0 0\">"
            + actions.map(anchor).joined(separator: " · ") + "</p>"
    }

    private func anchor(_ link: (label: String, address: String)) -> String {
        "<a class=\"q\" href=\"\(HTMLText.escaped(link.address))\" rel=\"noopener noreferrer nofollow\" "
            + "style=\"color:\(EmailStyle.quiet)\">\(HTMLText.escaped(link.label))</a>"
    }

    /// A template of the user's with its fields, which are escaped.
    func filled(_ template: TextTemplate, _ fields: TemplateFields) -> String {
        template.filled { field in
            switch fields.value(of: field) {
            case .text(let text), .address(let text): HTMLText.escaped(text)
            case .passage(let segments): marked(segments)
            }
        }
    }

    private func inBody(_ html: String) -> String {
        "<div class=\"b\" style=\"font:400 15px/1.55 \(EmailStyle.sans);color:\(EmailStyle.body);"
            + "word-break:break-word\">\(html)</div>"
    }

    private func row(
        _ written: String, _ actions: [(label: String, address: String)]
    ) -> String {
        "<tr><td class=\"w\" style=\"padding:0 40px 26px\">\(inBody(written))\(line(of: actions))"
            + "</td></tr>\n"
    }

    /// In one line.
    func short(_ item: BulletinItem, under entry: Bulletin.Entry) -> String {
        let title = HTMLText.escaped(wording.shortTitle(of: item))
        let linked =
            item.link.map { "<a class=\"i\" href=\"\(HTMLText.escaped($0))\">\(title)</a>" }
            ?? title
        return headings(of: entry, isFirst: false)
            + """
            <tr><td class="w q" style="padding:0 40px 4px">\(item.score) \(linked) · \
            \(HTMLText.escaped(item.source))</td></tr>

            """
    }

    private func headings(of entry: Bulletin.Entry, isFirst: Bool) -> String {
        var html = ""
        if let brand = entry.brand {
            html += heading(brand, isCompetitor: entry.stored.isCompetitor, isFirst: isFirst)
        }
        guard let facet = entry.facet else { return html }
        return html + """
            <tr><td class="w" style="padding:10px 40px 12px"><h3 class="q" \
            style="margin:0;font:600 12px/1.4 \(EmailStyle.sans);letter-spacing:.08em;\
            text-transform:uppercase;color:\(EmailStyle.quiet)">\
            \(HTMLText.escaped(wording.name(of: facet)))</h3></td></tr>

            """
    }

    private func heading(_ brand: String, isCompetitor: Bool, isFirst: Bool) -> String {
        let note =
            isCompetitor
            ? " <span class=\"q\" style=\"font:400 13px \(EmailStyle.sans);"
                + "color:\(EmailStyle.quiet)\">(\(HTMLText.escaped(wording.competitor)))</span>"
            : ""
        let border = isFirst ? "" : ";border-top:1px solid \(EmailStyle.line)"
        return """
            <tr><td class="w l" style="padding:24px 40px 0\(border)"><h2 class="i" \
            style="margin:0;font:700 17px/1.35 \(EmailStyle.sans);color:\(EmailStyle.ink)">\
            \(HTMLText.escaped(brand))\(note)</h2></td></tr>

            """
    }

    /// The score stands in a column of its own, so that the eye runs down the list.
    private func row(
        _ item: BulletinItem, _ actions: [(label: String, address: String)]
    ) -> String {
        let number = item.isUrgent ? ("u", EmailStyle.urgent) : ("q", EmailStyle.quiet)
        return """
            <tr><td class="w" style="padding:0 40px 26px"><table role="presentation" width="100%" \
            cellpadding="0" cellspacing="0" border="0"><tr>
            <td class="n \(number.0)" width="48" valign="top" style="width:48px;\
            font:400 20px/25px \(EmailStyle.serif);color:\(number.1)">\(item.score)</td>
            <td valign="top">\(title(item))\(review(item))\(passage(item))\(origin(item))\(reasons(item))\
            \(line(of: actions))</td>
            </tr></table></td></tr>

            """
    }

    private func title(_ item: BulletinItem) -> String {
        let style =
            "font:700 18px/25px \(EmailStyle.serif);color:\(EmailStyle.ink);text-decoration:none"
        let urgent =
            item.isUrgent
            ? "<span class=\"u\" style=\"color:\(EmailStyle.urgent)\">"
                + "\(HTMLText.escaped(wording.urgent)): </span>" : ""
        let text = urgent + HTMLText.escaped(item.title)
        let inner =
            item.link.map {
                "<a class=\"i\" href=\"\(HTMLText.escaped($0))\" rel=\"noopener noreferrer nofollow\" "
                    + "style=\"\(style)\">\(text)</a>"
            } ?? "<span class=\"i\" style=\"\(style)\">\(text)</span>"
        return "<p style=\"margin:0 0 6px;word-break:break-word\">\(inner)</p>"
    }

    /// Stars are read aloud as what they say.
    private func review(_ item: BulletinItem) -> String {
        guard let review = wording.review(of: item), let spoken = wording.plainReview(of: item)
        else { return "" }
        return
            "<p class=\"b\" aria-label=\"\(HTMLText.escaped(spoken))\" style=\"margin:0 0 6px;font:400 "
            + "15px/1.55 \(EmailStyle.sans);color:\(EmailStyle.body)\">\(HTMLText.escaped(review))</p>"
    }

    private func passage(_ item: BulletinItem) -> String {
        guard !item.passage.isEmpty else { return "" }
        return """
            <p class="b" style="margin:0 0 8px;font:400 15px/1.55 \(EmailStyle.sans);\
            color:\(EmailStyle.body);word-break:break-word">\(marked(item.passage))</p>
            """
    }

    private func marked(_ segments: [BulletinItem.Segment]) -> String {
        segments.map { segment in
            segment.isHit
                ? "<span class=\"m\" style=\"background:\(EmailStyle.mark);padding:1px 2px;"
                    + "border-radius:2px;-webkit-box-decoration-break:clone;"
                    + "box-decoration-break:clone\">\(HTMLText.escaped(segment.text))</span>"
                : HTMLText.escaped(segment.text)
        }.joined()
    }

    private func origin(_ item: BulletinItem) -> String {
        let tint: (String, String) =
            switch item.polarity {
            case .positive: ("g", EmailStyle.good)
            case .negative: ("u", EmailStyle.urgent)
            case .neutral: ("q", EmailStyle.quiet)
            }
        return """
            <p class="q" style="\(Self.small);margin:0"><span class="\(tint.0)" \
            style="color:\(tint.1)">\(HTMLText.escaped(wording.name(of: item.polarity)))</span> · \
            \(HTMLText.escaped(wording.origin(of: item)))</p>
            """
    }

    private func reasons(_ item: BulletinItem) -> String {
        guard !item.reasons.isEmpty else { return "" }
        return "<p class=\"q\" style=\"\(Self.small);margin:0\">"
            + "\(HTMLText.escaped(wording.reasons(of: item)))</p>"
    }

    private static let small = "font:400 13px/1.6 \(EmailStyle.sans);color:\(EmailStyle.quiet)"
}
