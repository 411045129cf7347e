import Domain
import Monitoring

/// Mentions as a table for people: a row, and the sentence around the hit below it.
struct MentionList {
    private static let columns = [
        TextTable.Column(title: "SCORE", alignsRight: true),
        TextTable.Column(title: "BRAND", limit: 28),
        TextTable.Column(title: "FACET"),
        TextTable.Column(title: "POLARITY"),
        TextTable.Column(title: "SOURCE", limit: 24),
        TextTable.Column(title: "TITLE", limit: 100),
    ]

    let settings: Settings

    func print(_ mentions: [StoredMention], on terminal: Terminal) {
        guard !mentions.isEmpty else {
            terminal.print("no mentions")
            return
        }
        var table = TextTable(Self.columns)
        for mention in mentions { table.add(cells(mention), details: details(mention)) }
        let style = Style(hasColour: terminal.hasColour)
        for line in table.lines(width: terminal.columns, style: style) { terminal.print(line) }
    }

    private func cells(_ stored: StoredMention) -> [TextTable.Cell] {
        let mention = stored.mention
        return [
            TextTable.Cell("\(mention.score)", .bold),
            TextTable.Cell(mention.brand + (stored.isCompetitor ? " (competitor)" : "")),
            TextTable.Cell(mention.facet.rawValue),
            TextTable.Cell(
                mention.polarity.rawValue,
                mention.polarity == .negative ? .red : mention.polarity == .positive ? .green : nil),
            TextTable.Cell(
                stored.source.rawValue
                    + (stored.alsoIn.isEmpty ? "" : " +\(stored.alsoIn.count)")),
            TextTable.Cell(
                (mention.isUrgent ? "URGENT " : "") + stored.title,
                mention.isUrgent ? .urgent : nil),
        ]
    }

    private func details(_ stored: StoredMention) -> [String] {
        let day = stored.published.map { String($0.iso8601.prefix(10)) }
        return [
            "“\(stored.mention.passage)”",
            [day, stored.url, stored.id.rawValue].compactMap(\.self).joined(separator: "  "),
        ]
    }
}
