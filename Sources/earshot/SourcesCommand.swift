import Domain
import Monitoring

enum SourcesCommand: Command {
    static let name = "sources"
    static let summary = "the health of every source: last success, next fetch, failures, mentions"

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let setup = try Setup(invocation)
        if let lack = setup.missingStore(invocation) { invocation.terminal.say("earshot: \(lack)") }
        let (sources, alarms) = try await SourceHealth.list(settings: setup.settings)
        for alarm in alarms { invocation.terminal.say("earshot: \(alarm)") }
        var table = TextTable([
            TextTable.Column(title: "SOURCE", limit: 32, least: 12),
            TextTable.Column(title: "STATE", limit: 12),
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
}
