import Domain
import Monitoring

/// `earshot sources --terms`.
enum SourceTermsReport {
    private enum Format: String, CaseIterable { case table, jsonl }

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let terminal = invocation.terminal
        try invocation.arguments.only(["--terms", "--format"], with: "sources --terms")
        let format = try invocation.arguments.choice("--format", of: Format.self)
        let setup = try Setup(invocation)
        if let lack = setup.missingStore(invocation) { terminal.say("earshot: \(lack)") }
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
