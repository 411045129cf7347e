import Domain
import Monitoring

enum SourcesCommand: Command {
    static let name = "sources"
    static let operands = "[add URL|FILE]"
    static let summary =
        "the health of every source; or add one: the best way to read an address or files"
    static let options = SourceAddition.options

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let words = invocation.arguments.operands
        switch words.first {
        case nil: return try await list(invocation)
        case "add" where words.count == 2: return try await SourceAddition.run(invocation, words[1])
        case "add": throw CommandFailure.usage("sources add needs one address, file or pattern")
        case let word?:
            throw CommandFailure.usage(
                "sources: unknown word '\(word)'; \(Spelling.hint(for: word, among: ["add"]))")
        }
    }

    private static func list(_ invocation: Invocation) async throws -> ExitStatus {
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
