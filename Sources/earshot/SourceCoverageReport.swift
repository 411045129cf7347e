import Domain
import Monitoring

/// `earshot sources coverage`.
enum SourceCoverageReport {
    static let options = [
        Option("--brand", "NAME", "coverage: only this brand; may be repeated"),
        Option("--limit", "N", "coverage: at most so many places; default 50"),
    ]

    private enum Format: String, CaseIterable { case table, jsonl }

    private static let usualSpan = Duration.seconds(30 * 86_400)
    private static let usualLimit = 50
    private static let mostPlaces = 100_000

    /// What talks of the brands and is not read.
    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let (arguments, terminal) = (invocation.arguments, invocation.terminal)
        try arguments.only(
            options.map(\.name) + ["--since", "--format", "--lang"], with: "sources coverage")
        let language = try arguments.choice("--lang", of: OutputLanguage.self)
        let format =
            try arguments.choice("--format", of: Format.self)
            ?? (terminal.isInteractive ? .table : .jsonl)
        let now = SystemClock.now()
        let since = try arguments.since(now: now) ?? now - usualSpan
        let limit =
            try arguments.value("--limit", expecting: "a number from 1 to \(mostPlaces)") {
                Int($0).flatMap { (1...mostPlaces).contains($0) ? $0 : nil }
            } ?? usualLimit
        var settings = try Setup(invocation).settings
        settings.language = language ?? settings.language
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
}
