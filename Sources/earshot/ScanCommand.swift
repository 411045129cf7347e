import Domain
import Monitoring

enum ScanCommand: Command {
    static let name = "scan"
    static let summary = "fetch every source once, now; store; print the new mentions, best first"
    static let options = [
        Option("--notify", "also send what is due"),
        Option("--brand", "NAME", "print only mentions of this brand; may be repeated"),
        Option("--source", "ID", "only this source; may be repeated"),
        Option("--min-score", "N", "print only mentions scored N or better; default 50"),
        Option("--since", "TIME", "print only what was published within, such as 7d"),
        Option(
            "--format", "FORMAT", "table, jsonl or html; default table on a terminal, else jsonl"),
    ]

    private enum Format: String, CaseIterable { case table, jsonl, html }

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let (arguments, terminal) = (invocation.arguments, invocation.terminal)
        let format = try arguments.choice("--format", of: Format.self)
        let minimum = try arguments.minimumScore() ?? Mention.relevanceLine
        let since = try arguments.since(now: SystemClock.now())
        let setup = try Setup(invocation)
        let brands = try chosenBrands(setup.settings, by: arguments)
        let settings = try narrowed(setup.settings, by: arguments)
        let progress = Progress(terminal: terminal)
        let report = try await Scan(
            settings: settings, notifies: arguments.has("--notify"), log: setup.log
        ).run { progress.show(done: $0, of: $1) }
        progress.clear()
        let mentions = report.mentions.filter { mention in
            mention.mention.score >= minimum
                && brands?.contains(mention.mention.brand) ?? true
                && since.map { (mention.published ?? mention.firstSeen) >= $0 } ?? true
        }
        switch format ?? (terminal.isInteractive ? .table : .jsonl) {
        case .table:
            MentionList(settings: settings).print(mentions, on: terminal)
            terminal.say(tally(report, shown: mentions.count, minimum: minimum))
        case .jsonl: terminal.write(MentionExport.jsonLines(mentions))
        case .html: terminal.write(MentionExport.page(mentions, settings: settings))
        }
        for failure in report.failures {
            terminal.say("failed: \(failure.source): \(failure.text)")
        }
        return report.failures.isEmpty ? .done : .sourcesFailed
    }

    /// The names of those that are printed; nil for all. What is found of the others is stored as
    /// ever: a document is judged once.
    private static func chosenBrands(
        _ settings: Settings, by arguments: Arguments
    ) throws(CommandFailure) -> Set<String>? {
        let chosen = arguments.all("--brand")
        let brands = settings.brands.filter { chosen.contains($0.name) || chosen.contains($0.id) }
        for name in chosen where !brands.contains(where: { $0.name == name || $0.id == name }) {
            let names = settings.brands.map(\.name)
            throw .usage(
                "--brand: there is no brand '\(name)'; \(Spelling.hint(for: name, among: names))")
        }
        return chosen.isEmpty ? nil : Set(brands.map(\.name))
    }

    private static func narrowed(
        _ settings: Settings, by arguments: Arguments
    ) throws(CommandFailure) -> Settings {
        var settings = settings
        let sources = arguments.all("--source").map { SourceID($0) }
        for id in sources where !settings.sources.contains(where: { $0.id == id }) {
            let names = settings.sources.map(\.id.rawValue)
            throw .usage(
                "--source: there is no source '\(id)'; \(Spelling.hint(for: id.rawValue, among: names))"
            )
        }
        if !sources.isEmpty { settings.sources.removeAll { !sources.contains($0.id) } }
        return settings
    }

    private static func tally(_ report: Scan.Report, shown: Int, minimum: Int) -> String {
        let below = report.mentions.count - shown
        var parts = [
            "\(shown) mention\(shown == 1 ? "" : "s")"
                + (below > 0 ? " (\(below) more below \(minimum) or older)" : ""),
            "\(report.newDocuments) new documents from \(report.sources) sources",
        ]
        if report.deliveredAlerts > 0 { parts.append("\(report.deliveredAlerts) alerts sent") }
        if report.queuedAlerts > 0 {
            parts.append(
                "\(report.queuedAlerts) alerts wait (`earshot outbox`; --notify sends what is due)")
        }
        return parts.joined(separator: "; ")
    }
}
