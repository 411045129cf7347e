import Domain
import Monitoring

enum SourcesCommand: Command {
    static let name = "sources"
    static let operands = "[coverage]"
    static let summary =
        "the health of every source: last success, next fetch, failures; which places nobody reads"
    static let options = [
        Option("--since", "TIME", "coverage: of mentions that are younger; default 30d"),
        Option("--brand", "NAME", "coverage: only this brand; may be repeated"),
        Option("--limit", "N", "coverage: at most so many places; default 50"),
        Option(
            "--format", "FORMAT",
            "coverage: table or jsonl; default table on a terminal, else jsonl"),
    ]

    private enum Format: String, CaseIterable { case table, jsonl }

    private static let usualSpan = Duration.seconds(30 * 86_400)
    private static let usualLimit = 50
    private static let mostPlaces = 100_000

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let arguments = invocation.arguments
        guard let verb = arguments.operands.first else {
            if let option = options.first(where: { arguments.has($0.name) }) {
                throw CommandFailure.usage("\(option.name) is of 'sources coverage'")
            }
            return try await list(invocation)
        }
        guard arguments.operands == ["coverage"] else {
            let more = verb == "coverage" ? ", and nothing after it" : ""
            throw CommandFailure.usage("sources knows: coverage\(more)")
        }
        return try await coverage(invocation)
    }

    /// What talks of the brands and is not read.
    private static func coverage(_ invocation: Invocation) async throws -> ExitStatus {
        let (arguments, terminal) = (invocation.arguments, invocation.terminal)
        let format =
            try arguments.choice("--format", of: Format.self)
            ?? (terminal.isInteractive ? .table : .jsonl)
        let now = SystemClock.now()
        let since = try arguments.since(now: now) ?? now - usualSpan
        let limit =
            try arguments.value("--limit", expecting: "a number from 1 to \(mostPlaces)") {
                Int($0).flatMap { (1...mostPlaces).contains($0) ? $0 : nil }
            } ?? usualLimit
        let settings = try Setup(invocation).settings
        let request = SourceCoverage.Request(
            since: since, brands: try brands(arguments.all("--brand"), of: settings))
        let coverage = try await SourceCoverage(request, settings: settings)
        let wording = CoverageWording(language: settings.language, span: now - since)
        switch format {
        case .jsonl:
            for place in coverage.places.prefix(limit) { terminal.write(place.json) }
        case .table:
            CoverageView(coverage, wording, zone: settings.zone).print(on: terminal, limit: limit)
        }
        if let unknown = wording.unknown(coverage) { terminal.say("earshot: \(unknown)") }
        return .done
    }

    /// Ids; where none is named, of all but competitors.
    private static func brands(
        _ names: [String], of settings: Settings
    ) throws(CommandFailure) -> [String] {
        var ids: [String] = []
        for name in names {
            guard let brand = settings.brands.first(where: { $0.name == name || $0.id == name })
            else {
                let hint = Spelling.hint(for: name, among: settings.brands.map(\.name))
                throw .usage("--brand: there is no brand '\(name)'; \(hint)")
            }
            ids.append(brand.id)
        }
        return names.isEmpty ? settings.brands.filter { !$0.isCompetitor }.map(\.id) : ids
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
