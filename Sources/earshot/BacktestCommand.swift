import Domain
import Monitoring

enum BacktestCommand: Command {
    static let name = "backtest"
    static let summary =
        "a changed configuration (--config) over the stored documents: what would be won and lost"
    static let options = [
        Option(
            "--against", "FILE",
            "the configuration it is compared with; default what is stored, as it was judged"),
        Option(
            "--since", "TIME", "only documents that are younger, by their own time, such as 30d"),
        Option("--brand", "NAME", "only this brand; may be repeated"),
        Option("--limit", "N", "show so many examples of each kind; default 10"),
        Option("--format", "FORMAT", "table or jsonl; default table on a terminal, else jsonl"),
    ]

    private enum Format: String, CaseIterable { case table, jsonl }

    private static let examples = 10
    private static let mostExamples = 1_000

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let (arguments, terminal) = (invocation.arguments, invocation.terminal)
        let format =
            try arguments.choice("--format", of: Format.self)
            ?? (terminal.isInteractive ? .table : .jsonl)
        let since = try arguments.since(now: SystemClock.now())
        let limit = try arguments.value("--limit", expecting: "a number from 0 to \(mostExamples)")
        {
            Int($0).flatMap { (0...mostExamples).contains($0) ? $0 : nil }
        }
        let setup = try Setup(invocation)
        let other = try arguments.value("--against").map {
            try ConfigurationFile.locate($0).load(secrets: .unused)
        }
        let request = Backtest.Request(
            since: since,
            brands: try brands(
                arguments.all("--brand"), of: [setup.settings] + (other.map { [$0] } ?? [])),
            examples: limit ?? examples)
        let backtest = try await Backtest(changed: setup.settings, against: other, request)
        let progress = Progress(terminal: terminal, what: "judging documents")
        let report = try await backtest.run {
            progress.show(done: $0, of: $1)
        } show: { change in
            if format == .jsonl { terminal.write(change.json) }
        }
        progress.clear()
        switch format {
        case .jsonl: terminal.write(report.json)
        case .table: BacktestView(report, zone: setup.settings.zone).print(on: terminal)
        }
        return .done
    }

    /// Ids, of whichever configuration has them; nil for all.
    private static func brands(
        _ names: [String], of configurations: [Settings]
    ) throws(CommandFailure) -> Set<String>? {
        let known = configurations.flatMap(\.brands)
        var ids: Set<String> = []
        for name in names {
            let found = known.filter { $0.name == name || $0.id == name }.map(\.id)
            guard !found.isEmpty else {
                let hint = Spelling.hint(for: name, among: known.map(\.name))
                throw .usage("--brand: there is no brand '\(name)'; \(hint)")
            }
            ids.formUnion(found)
        }
        return names.isEmpty ? nil : ids
    }
}
