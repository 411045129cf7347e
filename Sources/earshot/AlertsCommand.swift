import Domain
import Monitoring

enum AlertsCommand: Command {
    static let name = "alerts"
    static let operands = "[test [ID…]]"
    static let summary =
        "every alert in words, and when it next sends; what they would do with stored mentions"
    static let options = [
        Option("--since", "TIME", "test: all that is younger, by its own time; default 7d"),
        Option("--now", "test: as if they came in now, in place of when they did"),
        Option("--limit", "N", "test: at most so many, the newest; default 1000"),
        Option("--format", "FORMAT", "table or jsonl; default table on a terminal, else jsonl"),
    ]

    private enum Format: String, CaseIterable { case table, jsonl }

    private static let usualSpan = Duration.seconds(7 * 86_400)
    private static let usualLimit = 1000

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let (arguments, terminal) = (invocation.arguments, invocation.terminal)
        let format =
            try arguments.choice("--format", of: Format.self)
            ?? (terminal.isInteractive ? .table : .jsonl)
        guard let verb = arguments.operands.first else {
            for option in ["--since", "--now", "--limit"] where arguments.has(option) {
                throw CommandFailure.usage("\(option) is of 'alerts test'")
            }
            return try await list(invocation, format)
        }
        guard verb == "test" else { throw CommandFailure.usage("alerts knows: test [ID…]") }
        return try await test(invocation, format)
    }

    private static func list(
        _ invocation: Invocation, _ format: Format
    ) async throws -> ExitStatus {
        let setup = try Setup(invocation)
        if let lack = setup.missingStore(invocation) { throw CommandFailure.failed(lack) }
        let list = try await AlertList(setup.settings)
        switch format {
        case .jsonl: invocation.terminal.write(list.jsonLines)
        case .table where setup.settings.rules.isEmpty:
            invocation.terminal.print("the configuration has no alerts")
        case .table: invocation.terminal.print(list.lines)
        }
        return .done
    }

    private static func test(
        _ invocation: Invocation, _ format: Format
    ) async throws -> ExitStatus {
        let (arguments, terminal) = (invocation.arguments, invocation.terminal)
        // As printed, whatever a mail or a sheet made of its letters.
        let ids = arguments.operands.dropFirst().map { MentionID($0.lowercased()) }
        if let option = ["--since", "--limit"].first(where: { arguments.has($0) }), !ids.isEmpty {
            throw CommandFailure.usage("alerts test: either ids or \(option)")
        }
        let now = SystemClock.now()
        let request = AlertTrial.Request(
            ids: ids, since: try arguments.since(now: now) ?? now - usualSpan,
            limit: try arguments.value("--limit", expecting: "a number from 1 to 1000000") { text in
                Int(text).flatMap { (1...1_000_000).contains($0) ? $0 : nil }
            } ?? usualLimit, isNow: arguments.has("--now"))
        let settings = try Setup(invocation).settings
        let (trials, missing) = try await AlertTrial.run(request, settings: settings)
        switch format {
        case .jsonl: for trial in trials { terminal.write(trial.json(settings)) }
        case .table:
            if trials.isEmpty, missing.isEmpty { terminal.print("no mentions") }
            for (index, trial) in trials.enumerated() {
                if index > 0 { terminal.print("") }
                terminal.print(trial.lines(settings))
            }
        }
        for id in missing { terminal.say("earshot: \(MentionLack.text(id, in: settings))") }
        return missing.isEmpty ? .done : .failed
    }
}
