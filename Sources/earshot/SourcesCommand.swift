import Domain
import Monitoring

enum SourcesCommand: Command {
    static let name = "sources"
    static let summary = "the health of every source: last success, next fetch, failures, mentions"
    static let options = [
        Option("--terms", "what their servers say of being read: robots.txt, and TDM reservations"),
        Option(
            "--format", "FORMAT",
            "with --terms only; table or jsonl, default table on a terminal, else jsonl"),
    ]

    private enum Format: String, CaseIterable { case table, jsonl }

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let format = try invocation.arguments.choice("--format", of: Format.self)
        guard format == nil || invocation.arguments.has("--terms") else {
            throw CommandFailure.usage("--format goes with --terms")
        }
        let setup = try Setup(invocation)
        if let lack = setup.missingStore(invocation) { invocation.terminal.say("earshot: \(lack)") }
        if invocation.arguments.has("--terms") {
            return try await printTerms(setup, format, on: invocation.terminal)
        }
        let (sources, alarms) = try await SourceHealth.list(settings: setup.settings)
        for alarm in alarms { invocation.terminal.say("earshot: \(alarm)") }
        var table = TextTable([
            TextTable.Column(title: "SOURCE", limit: 32, least: 12),
            TextTable.Column(title: "STATE", limit: 13),
            TextTable.Column(title: "LAST READ"),
            TextTable.Column(title: "NEXT"),
            TextTable.Column(title: "EVERY", alignsRight: true),
            TextTable.Column(title: "DOCS", alignsRight: true),
            TextTable.Column(title: "MENTIONS", alignsRight: true),
        ])
        for source in sources {
            table.add(
                [
                    TextTable.Cell(source.id.rawValue),
                    TextTable.Cell(source.state, source.isFailing ? .red : nil),
                    TextTable.Cell(source.lastSuccess), TextTable.Cell(source.next),
                    TextTable.Cell(source.interval), TextTable.Cell("\(source.documents)"),
                    TextTable.Cell("\(source.mentions)"),
                ],
                details: ([source.address] + source.remarks).map { TextTable.Cell($0) })
        }
        let terminal = invocation.terminal
        let style = Style(hasColour: terminal.hasColour)
        for line in table.lines(width: terminal.columns, style: style) { terminal.print(line) }
        return .done
    }

    private static func printTerms(
        _ setup: Setup, _ format: Format?, on terminal: Terminal
    ) async throws -> ExitStatus {
        let list = try await SourceTermsList(settings: setup.settings)
        switch format ?? (terminal.isInteractive ? .table : .jsonl) {
        case .jsonl: for row in list.rows { terminal.write(row.json) }
        case .table:
            var table = TextTable([
                TextTable.Column(title: list.words.source, limit: 40, least: 12),
                TextTable.Column(title: list.words.robots),
                TextTable.Column(title: list.words.reservation),
            ])
            for row in list.rows {
                table.add(
                    [
                        TextTable.Cell(row.id.rawValue, row.isBarred ? .red : nil),
                        TextTable.Cell(row.robots), TextTable.Cell(row.reservation),
                    ], details: row.details.map { TextTable.Cell($0) })
            }
            let style = Style(hasColour: terminal.hasColour)
            for line in table.lines(width: terminal.columns, style: style) { terminal.print(line) }
        }
        return .done
    }
}
