import Domain
import Monitoring

enum ScanCommand: Command {
    static let name = "scan"
    static let summary = "fetch every source once, now; store; print the new mentions, best first"
    static let options = [
        Option("--notify", "also send what is due"),
        Option("--brand", "NAME", "print only mentions of this brand; may be repeated"),
        Option("--source", "ID", "only this source; may be repeated"),
        Option("--own", "print what brands say themselves, in place of what is said of them"),
        Option("--min-score", "N", "print only mentions scored N or better; default 50"),
        Option("--since", "TIME", "print only what is younger, by its own time, such as 7d"),
        Option(
            "--format", "FORMAT", "table, jsonl or html; default table on a terminal, else jsonl"),
    ]

    private enum Format: String, CaseIterable { case table, jsonl, html }

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let (arguments, terminal) = (invocation.arguments, invocation.terminal)
        let format = try arguments.choice("--format", of: Format.self)
        let minimum = try arguments.minimumScore() ?? Mention.relevanceLine
        let since = try arguments.since(now: SystemClock.now())
        let notifies = arguments.has("--notify")
        let setup = try Setup(invocation, secrets: notifies ? .required : .unused)
        let brands = try chosenBrands(setup.settings, by: arguments)
        let settings = try narrowed(setup.settings, by: arguments)
        let progress = Progress(terminal: terminal)
        let report = try await Scan(
            settings: settings, notifies: notifies, log: setup.log
        ).run { progress.show(done: $0, of: $1) }
        progress.clear()
        let isOwn = arguments.has("--own")
        let mentions = report.mentions.filter { mention in
            mention.isOwn == isOwn && mention.mention.score >= minimum
                && brands?.contains(mention.mention.brand) ?? true
                && since.map { mention.time >= $0 } ?? true
        }
        switch format ?? (terminal.isInteractive ? .table : .jsonl) {
        case .table:
            MentionList(settings: settings).print(mentions, on: terminal)
            let age = arguments.value("--since").map { " or older than \($0)" } ?? ""
            terminal.say(
                tally(
                    report, shown: mentions.count, isOwn: isOwn, limits: "below \(minimum)" + age,
                    notifies: notifies))
        case .jsonl: terminal.write(MentionExport.jsonLines(mentions))
        case .html: terminal.write(MentionExport.page(mentions, settings: settings))
        }
        if !arguments.has("-q") { tell(report.notes, on: terminal) }
        for failure in report.failures {
            terminal.say("failed: \(failure.source): \(failure.text)".cleanedForTerminal)
        }
        for line in report.undelivered { terminal.say("failed: \(line)".cleanedForTerminal) }
        // Of both, what people did not get weighs more.
        if !report.undelivered.isEmpty { return .failed }
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

    /// A few of each source: a feed may have hundreds.
    private static func tell(_ notes: [Scan.Failure], on terminal: Terminal) {
        var told: [SourceID: Int] = [:]
        for note in notes {
            told[note.source, default: 0] += 1
            if told[note.source, default: 0] > notesOfSource { continue }
            terminal.say("note: \(note.source): \(note.text)".cleanedForTerminal)
        }
    }

    private static let notesOfSource = 3

    private static func tally(
        _ report: Scan.Report, shown: Int, isOwn: Bool, limits: String, notifies: Bool
    ) -> String {
        var parts = [counted(shown, "mention")]
        let other = report.mentions.count { $0.isOwn != isOwn }
        let more = report.mentions.count - other - shown
        if more > 0 { parts.append("\(more) more \(limits)") }
        if other > 0 {
            parts.append(
                isOwn ? "\(other) by others" : "\(other) of own voice: `earshot mentions --own`")
        }
        parts.append(
            "\(counted(report.newDocuments, "new document")) from \(counted(report.sources, "source"))"
        )
        if report.deliveredAlerts > 0 {
            parts.append("\(counted(report.deliveredAlerts, "alert")) sent")
        }
        if report.queuedAlerts > 0 {
            let alerts = counted(report.queuedAlerts, "alert")
            parts.append(
                notifies
                    ? "\(alerts) not sent yet: see `earshot outbox`"
                    : "\(alerts) would go out: `earshot scan --notify` or `earshot run` sends them")
        }
        if report.backlog > 0 {
            parts.append("\(report.backlog) older or undated ones go in one message an alert")
        }
        return parts.joined(separator: "; ")
    }
}
