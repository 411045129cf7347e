import Alerting
package import Domain
import JSON

/// Mentions in the forms that other programs read.
package enum MentionExport {
    /// One JSON object a line, with the keys of the webhook.
    package static func jsonLines(_ mentions: [StoredMention]) -> [UInt8] {
        var json = JSONWriter()
        for mention in mentions {
            mention.write(to: &json, in: .english)
            json.newline()
        }
        return json.bytes
    }

    /// RFC 4180, UTF-8, with a heading. No byte order mark: programs would take it for a part of the
    /// first heading.
    package static func csv(_ mentions: [StoredMention]) -> [UInt8] {
        let heading = [
            "id", "brand", "score", "facet", "polarity", "urgent", "state", "title", "url",
            "source",
            "published", "first_seen", "passage", "own", "sub_facet", "polarity_clear", "story",
            "outlets", "also_in", "stars", "review", "replied",
        ]
        let rows = mentions.map { stored in
            [
                stored.id.rawValue, stored.mention.brand, "\(stored.mention.score)",
                stored.mention.facet.rawValue, stored.mention.polarity.rawValue,
                stored.mention.isUrgent ? "yes" : "no", stored.state.rawValue, stored.title,
                stored.url ?? "", stored.source.rawValue, stored.published?.iso8601 ?? "",
                stored.firstSeen.iso8601, stored.mention.passage, stored.isOwn ? "yes" : "no",
                stored.mention.subFacet?.rawValue ?? "",
                stored.mention.isPolarityClear ? "yes" : "no", stored.story.rawValue,
                "\(stored.outlets)", stored.alsoIn.map(\.rawValue).joined(separator: " "),
                stored.review?.stars?.number ?? "", stored.review?.role.rawValue ?? "",
                replied(stored.review),
            ]
        }
        let lines = ([heading] + rows).map { $0.map(cell).joined(separator: ",") + "\r\n" }
        return Array(lines.joined().utf8)
    }

    /// Empty where nobody knows.
    private static func replied(_ review: Review?) -> String {
        guard let review else { return "" }
        return review.reply != nil ? "yes" : review.isUnanswered ? "no" : ""
    }

    /// Quoted where it must be. What a spreadsheet would run as a formula gets an apostrophe before
    /// it (faults WEB-03).
    private static func cell(_ text: String) -> String {
        let first = text.utf8.first ?? 0x41
        let isFormula = "=+-@\t\r".utf8.contains(first)
        let safe = isFormula ? "'" + text : text
        guard safe.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 < 0x20 }) else {
            return safe
        }
        return "\""
            + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(
                separator: "\"\"")
            + "\""
    }

    /// RSS 2.0, for a feed reader or another Earshot.
    package static func feed(_ mentions: [StoredMention], settings: Settings) -> [UInt8] {
        let title = settings.language == .german ? "Erwähnungen" : "Mentions"
        let link =
            settings.http.contact.flatMap { WebAddress($0)?.text } ?? "http://localhost/"
        var xml = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>Earshot: \(title)</title>\
            <link>\(escaped(link))</link>\
            <description>\(escaped(settings.brands.map(\.name).joined(separator: ", ")))</description>

            """
        for stored in mentions {
            let mention = stored.mention
            let text =
                "\(mention.brand) · \(mention.score) · \(mention.facet.rawValue) · "
                + "\(mention.polarity.rawValue) · \(stored.source): \(mention.passage)"
            xml += "<item><title>\(escaped(stored.title))</title>"
            if let url = stored.url.flatMap({ WebAddress($0)?.text }) {
                xml += "<link>\(escaped(url))</link>"
            }
            xml += "<guid isPermaLink=\"false\">earshot:\(stored.id)</guid>"
            if let time = stored.ownTime {
                xml += "<pubDate>\(time.mailDate(in: .utc))</pubDate>"
            }
            xml += "<description>\(escaped(escaped(text)))</description></item>\n"
        }
        return Array((xml + "</channel></rss>\n").utf8)
    }

    /// For text and attributes of XML; control characters that XML has no form for become blanks.
    static func escaped(_ text: String) -> String {
        var output = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}":
                output.append(" ")
            default: output.append(scalar)
            }
        }
        return HTMLText.escaped(String(output))
    }

    /// A page of its own in the look of the mails.
    package static func page(_ mentions: [StoredMention], settings: Settings) -> [UInt8] {
        let bulletin = Bulletin(
            occasion: .digest, rule: "", mentions: mentions, language: settings.language,
            zone: settings.zone, createdAt: SystemClock.now())
        // Who may not read the key gets the page without links.
        let links = try? settings.actionLinks()
        return Array(MentionPage(bulletin, links: links).html.utf8)
    }
}
