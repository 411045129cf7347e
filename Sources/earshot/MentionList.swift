import Domain
import Monitoring

/// Mentions as a table for people: a row, and below it the title, the sentence around the hit and
/// where it stands.
struct MentionList {
    private static let columns = [
        TextTable.Column(title: "SCORE", alignsRight: true),
        TextTable.Column(title: "BRAND", limit: brandLimit),
        TextTable.Column(title: "FACET"),
        TextTable.Column(title: "POLARITY"),
        TextTable.Column(title: "SOURCE", limit: 48, least: 12),
    ]
    private static let brandLimit = 28
    private static let competitorMark = " (rival)"
    private static let ownMark = " (own voice)"

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
            TextTable.Cell(brand(of: stored)),
            TextTable.Cell(mention.facet.rawValue),
            TextTable.Cell(
                mention.polarity.rawValue,
                mention.polarity == .negative ? .red : mention.polarity == .positive ? .green : nil),
            TextTable.Cell(
                stored.source.rawValue
                    + (stored.outlets > 1 ? " +\(stored.outlets - 1)" : "")),
        ]
    }

    /// The marks are never cut off.
    private func brand(of stored: StoredMention) -> String {
        let mark =
            (stored.isCompetitor ? Self.competitorMark : "") + (stored.isOwn ? Self.ownMark : "")
        return stored.mention.brand.cut(to: Self.brandLimit - mark.columns) + mark
    }

    private func details(_ stored: StoredMention) -> [TextTable.Cell] {
        let isUrgent = stored.mention.isUrgent
        let place =
            ([day(of: stored), stored.id.rawValue, stored.url].compactMap(\.self))
            + (stored.review?.facts(in: .english) ?? [])
        // Where there is no other title, they are in it.
        let stars =
            stored.review?.stars.map(\.drawn).flatMap {
                stored.title.hasSuffix($0) ? nil : $0 + " "
            } ?? ""
        return [
            TextTable.Cell(
                (isUrgent ? "URGENT " : "") + stars + stored.title, isUrgent ? .urgent : .bold),
            TextTable.Cell("“\(stored.mention.passage)”"),
            TextTable.Cell(place.joined(separator: "  "), .dim),
        ]
    }

    /// Its own, local; where it has none, when it was first seen, which is said.
    private func day(of stored: StoredMention) -> String {
        let day = settings.zone.day(at: stored.time)
        return stored.ownTime == nil ? "seen \(day)" : day
    }
}
