import Domain
import Monitoring

/// A backtest for people: what changes for each brand and rule, then the best examples of each kind.
struct BacktestView {
    private let report: BacktestReport
    private let zone: TimeZoneRules

    init(_ report: BacktestReport, zone: TimeZoneRules) {
        (self.report, self.zone) = (report, zone)
    }

    func print(on terminal: Terminal) {
        let style = Style(hasColour: terminal.hasColour)
        func show(_ table: TextTable) {
            for line in table.lines(width: terminal.columns, style: style) { terminal.print(line) }
        }
        terminal.print(head)
        terminal.print("")
        let changed = report.brands.filter(\.isChanged)
        if !changed.isEmpty { show(table(of: changed)) }
        let same = report.brands.count - changed.count
        if same > 0 {
            terminal.print(
                (changed.isEmpty ? "" : "and ") + counted(same, "brand") + " as before")
        }
        if !report.rules.isEmpty {
            terminal.print("")
            show(rules)
        }
        for kind in ChangeKind.allCases where kind.isShown {
            guard let best = report.best[kind]?.list, !best.isEmpty else { continue }
            terminal.print("")
            let count = report.count(kind)
            let shown = best.count < count ? ", the best \(best.count) of \(count)" : ""
            terminal.print(style(Self.title(of: kind) + shown, .bold))
            show(examples(best))
        }
    }

    private var head: String {
        var parts = [counted(report.documents, "document") + " judged"]
        if report.withoutText > 0 {
            parts.append("\(report.withoutText) without their text left out")
        }
        if report.partial > 0 {
            parts.append(
                "\(counted(report.partial, "change")) in texts of which only the beginning is kept")
        }
        return parts.joined(separator: "; ")
    }

    private static func title(of kind: ChangeKind) -> String {
        switch kind {
        case .won: "Won"
        case .lost: "Lost"
        case .relabelled: "Judged otherwise"
        case .moved, .same: ""
        }
    }

    private func table(of brands: [BacktestReport.BrandCount]) -> TextTable {
        var table = TextTable([
            TextTable.Column(title: "BRAND", limit: 28),
            TextTable.Column(title: "BEFORE", alignsRight: true),
            TextTable.Column(title: "AFTER", alignsRight: true),
            TextTable.Column(title: "WON", alignsRight: true),
            TextTable.Column(title: "LOST", alignsRight: true),
            TextTable.Column(title: "JUDGED OTHERWISE", alignsRight: true),
            TextTable.Column(title: "OTHER SCORE", alignsRight: true),
        ])
        for brand in brands {
            func number(_ kind: ChangeKind) -> String { "\(brand.counts[kind] ?? 0)" }
            table.add([
                TextTable.Cell(brand.brand), TextTable.Cell("\(brand.before)"),
                TextTable.Cell("\(brand.after)", .bold),
                TextTable.Cell(number(.won), brand.counts[.won] == nil ? nil : .green),
                TextTable.Cell(number(.lost), brand.counts[.lost] == nil ? nil : .red),
                TextTable.Cell(number(.relabelled)), TextTable.Cell(number(.moved)),
            ])
        }
        return table
    }

    private var rules: TextTable {
        var table = TextTable([
            TextTable.Column(title: "ALERT", limit: 28),
            TextTable.Column(title: "BEFORE", alignsRight: true),
            TextTable.Column(title: "AFTER", alignsRight: true),
        ])
        for rule in report.rules {
            table.add([
                TextTable.Cell(rule.rule), TextTable.Cell(rule.before.map { "\($0)" } ?? "–"),
                TextTable.Cell(rule.after.map { "\($0)" } ?? "–", .bold),
            ])
        }
        return table
    }

    private func examples(_ changes: [BacktestChange]) -> TextTable {
        var table = TextTable([
            TextTable.Column(title: "SCORE"), TextTable.Column(title: "BRAND", limit: 28),
            TextTable.Column(title: "SOURCE", limit: 48, least: 12),
            TextTable.Column(title: "WHY", limit: 72, least: 16),
        ])
        for change in changes {
            let scores = [change.before, change.after].map { $0.map { "\($0.score)" } ?? "–" }
            let place = [
                zone.day(at: change.time), change.url,
                change.isPartial ? "(the text in part)" : nil,
            ]
            table.add(
                [
                    TextTable.Cell(scores.joined(separator: " → "), .bold),
                    TextTable.Cell(change.brand), TextTable.Cell(change.source.rawValue),
                    TextTable.Cell(change.cause?.text ?? ""),
                ],
                details: [
                    TextTable.Cell(change.title, .bold),
                    TextTable.Cell(place.compactMap(\.self).joined(separator: "  "), .dim),
                ])
        }
        return table
    }
}
