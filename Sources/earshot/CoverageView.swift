import Domain
import Monitoring

/// Places that are not read, for people: a line each, and below it an example and how to read it.
struct CoverageView {
    private let coverage: SourceCoverage
    private let wording: CoverageWording
    private let zone: TimeZoneRules

    init(_ coverage: SourceCoverage, _ wording: CoverageWording, zone: TimeZoneRules) {
        (self.coverage, self.wording, self.zone) = (coverage, wording, zone)
    }

    /// - Parameter limit: of places, the weightiest.
    func print(on terminal: Terminal, limit: Int) {
        terminal.print(wording.head(coverage))
        let shown = coverage.places.prefix(limit)
        guard !shown.isEmpty else { return }
        terminal.print("")
        var table = TextTable(columns)
        for place in shown { table.add(cells(place), details: details(place)) }
        let style = Style(hasColour: terminal.hasColour)
        for line in table.lines(width: terminal.columns, style: style) { terminal.print(line) }
        let rest = coverage.places.count - shown.count
        if rest > 0 { terminal.print(wording.rest(rest)) }
    }

    private var columns: [TextTable.Column] {
        wording.columns.enumerated().map { index, title in
            TextTable.Column(
                title: title, alignsRight: (2...3).contains(index), limit: 48,
                least: index == 0 ? 16 : nil)
        }
    }

    private func cells(_ place: UnreadPlace) -> [TextTable.Cell] {
        [
            TextTable.Cell(place.name, .bold), TextTable.Cell(place.kind),
            TextTable.Cell("\(place.mentions)"), TextTable.Cell("\(place.outlets)"),
            TextTable.Cell(zone.day(at: place.last)),
        ]
    }

    private func details(_ place: UnreadPlace) -> [TextTable.Cell] {
        let example = place.example
        let facts = [
            zone.day(at: example.time), example.mention.rawValue, example.source.rawValue,
            example.link,
        ]
        var details = [
            TextTable.Cell(example.title),
            TextTable.Cell(facts.joined(separator: "  "), .dim),
        ]
        if let standing = wording.standing(place) { details.append(TextTable.Cell(standing, .dim)) }
        if let note = place.note { details.append(TextTable.Cell("\(place.kind): \(note)")) }
        for line in place.entry?.lines(indentation: 0) ?? [] {
            details.append(.whole(line, .green))
        }
        return details
    }
}
