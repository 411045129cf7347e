import Domain
import Monitoring

enum MentionsCommand: Command {
    static let name = "mentions"
    static let operands = "[QUERY]"
    static let summary =
        "search and export what is stored; QUERY: words of title, text, passage or brand"
    static let options = [
        Option("--since", "TIME", "only what is younger, by its own time, such as 7d"),
        Option("--brand", "NAME", "only this brand"),
        Option("--facet", "FACET", "only product, employer, partner or general"),
        Option("--state", "STATE", "only open, relevant, irrelevant or answered"),
        Option("--own", "what brands say themselves, in place of what is said of them"),
        Option("--unsure", "the few open ones whose mark would teach most; see 'earshot mark'"),
        Option("--digest", "RULE:NUMBER", "all that one digest tells of, as its message names it"),
        Option("--summary", "NUMBER", "all that one summary of too many alerts tells of, likewise"),
        Option(
            "--min-score", "N",
            "only mentions scored N or better; default 50, with --digest and --summary 0"),
        Option("--limit", "N", "at most so many, the newest; default 1000"),
        Option(
            "--format", "FORMAT",
            "table, jsonl, csv, rss or html; default table on a terminal, else jsonl"),
    ]

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let (arguments, terminal) = (invocation.arguments, invocation.terminal)
        if arguments.has("--unsure") {
            let others = ["--state", "--min-score", "--digest", "--summary"]
            try arguments.only(
                options.map(\.name).filter { !others.contains($0) }, with: "mentions --unsure")
        }
        let format = try arguments.choice("--format", of: MentionFormat.self)
        let digest = try arguments.value(
            "--digest", expecting: "a rule and a number, such as morgenpost:7"
        ) { MentionSearch.namesDigest($0) ? $0 : nil }
        let summary = try arguments.value("--summary", expecting: "a number, such as 12") { text in
            Int64(text).flatMap { $0 > 0 ? $0 : nil }
        }
        let request = MentionSearch.Request(
            text: arguments.operands.isEmpty ? nil : arguments.operands.joined(separator: " "),
            since: try arguments.since(now: SystemClock.now()), brand: arguments.value("--brand"),
            facet: try arguments.choice("--facet", of: Facet.self),
            state: try arguments.choice("--state", of: StoredMention.State.self),
            digest: digest, summary: summary,
            minimumScore: try arguments.minimumScore()
                ?? (digest == nil && summary == nil ? Mention.relevanceLine : 0),
            limit: try arguments.value("--limit", expecting: "a number from 1 to 1000000") { text in
                Int(text).flatMap { (1...1_000_000).contains($0) ? $0 : nil }
            }, isOwn: arguments.has("--own"))
        let setup = try Setup(invocation)
        let mentions =
            arguments.has("--unsure")
            ? try await UnsureMentions.run(request, settings: setup.settings)
            : try await MentionSearch.run(request, settings: setup.settings)
        if mentions.isEmpty {
            try check(request.brand, in: setup.settings)
            if arguments.has("--unsure") { terminal.say("nothing open is unsure") }
        }
        switch format ?? (terminal.isInteractive ? .table : .jsonl) {
        case .table:
            MentionList(settings: setup.settings).print(mentions, on: terminal)
            try await tellOwn(request, setup.settings, on: terminal)
        case .jsonl: terminal.write(MentionExport.jsonLines(mentions))
        case .csv: terminal.write(MentionExport.csv(mentions))
        case .rss: terminal.write(MentionExport.feed(mentions, settings: setup.settings))
        case .html: terminal.write(MentionExport.page(mentions, settings: setup.settings))
        }
        return .done
    }

    /// That there is more of the brands' own voice, which nobody would look for.
    private static func tellOwn(
        _ request: MentionSearch.Request, _ settings: Settings, on terminal: Terminal
    ) async throws {
        guard !request.isOwn, request.digest == nil, request.summary == nil else { return }
        var own = request
        own.isOwn = true
        let count = try await MentionSearch.run(own, settings: settings).count
        if count > 0 { terminal.say("\(count) more of own voice: add --own") }
    }

    /// Asked only where nothing was found: mentions outlive a brand that left the configuration.
    private static func check(
        _ brand: String?, in settings: Settings
    ) throws(CommandFailure) {
        let names = settings.brands.flatMap { [$0.name, $0.id] }
        guard let brand, !names.contains(brand) else { return }
        throw .usage(
            "--brand: there is no brand '\(brand)'; \(Spelling.hint(for: brand, among: names))")
    }
}
