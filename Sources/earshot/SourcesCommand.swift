import Domain
import Monitoring

enum SourcesCommand: Command {
    static let name = "sources"
    static let operands = "[add URL|FILE | coverage]"
    static let summary =
        "the health of every source; add one: the best way to read an address; or who talks and is not read"
    static let options =
        [
            Option(
                "--since", "TIME",
                "add, coverage: of mentions that are younger; default 7d and 30d"),
            Option(
                "--format", "FORMAT",
                "of coverage and terms: table or jsonl; default table on a terminal, else jsonl"),
            Option(
                "--terms",
                "what their servers say of being read: robots.txt, and TDM reservations"),
        ] + SourceAddition.options + SourceCoverageReport.options

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let words = invocation.arguments.operands
        switch words.first {
        case nil:
            if invocation.arguments.has("--terms") {
                return try await SourceTermsReport.run(invocation)
            }
            try invocation.arguments.only([], with: "sources")
            return try await list(invocation)
        case "add" where words.count == 2: return try await SourceAddition.run(invocation, words[1])
        case "add": throw CommandFailure.usage("sources add needs one address, file or pattern")
        case "coverage" where words.count == 1:
            return try await SourceCoverageReport.run(invocation)
        case "coverage": throw CommandFailure.usage("sources coverage, and nothing after it")
        case let word?:
            let hint = Spelling.hint(for: word, among: ["add", "coverage"])
            throw CommandFailure.usage("sources: unknown word '\(word)'; \(hint)")
        }
    }

    private static func list(_ invocation: Invocation) async throws -> ExitStatus {
        let setup = try Setup(invocation)
        if let lack = setup.missingStore(invocation) { invocation.terminal.say("earshot: \(lack)") }
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
}
