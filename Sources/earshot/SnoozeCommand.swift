import Domain
import Monitoring

enum SnoozeCommand: Command {
    static let name = "snooze"
    static let operands = "[BRAND|ALERT|SOURCE|ID]"
    static let summary =
        "no alerts at once of a brand, alert, source or story for a while; lists what is silenced"
    static let options = [
        Option("--for", "TIME", "how long, such as 8h, 3d or 2w"),
        Option("--until", "WHEN", "or until when: 08:00, 2026-12-03 or '2026-12-03 08:00', local"),
        Option("--reason", "TEXT", "why, for those who read the next digest"),
        Option("--urgent-too", "silence urgent mentions too"),
        Option("--end", "NUMBER", "end one now; may be repeated"),
        Option("--format", "FORMAT", "table or jsonl; default table on a terminal, else jsonl"),
    ]

    private enum Format: String, CaseIterable { case table, jsonl }

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let (arguments, terminal) = (invocation.arguments, invocation.terminal)
        let format =
            try arguments.choice("--format", of: Format.self)
            ?? (terminal.isInteractive ? .table : .jsonl)
        let beginning = ["--for", "--until", "--reason", "--urgent-too"]
        let begins = beginning.filter { arguments.has($0) }
        if arguments.has("--end") {
            guard arguments.operands.isEmpty, begins.isEmpty else {
                throw CommandFailure.usage("snooze --end NUMBER takes nothing more")
            }
            try arguments.only(["--end"], with: "snooze --end")
            return try await end(invocation)
        }
        guard let target = arguments.operands.first else {
            if let option = begins.first {
                throw CommandFailure.usage("snooze \(option) needs a brand, alert, source or id")
            }
            return try await list(format, invocation)
        }
        guard arguments.operands.count == 1 else {
            throw CommandFailure.usage(
                "snooze takes one brand, alert, source or id; put a name with blanks in quotes")
        }
        try arguments.only(beginning, with: "snooze \(target)")
        return try await begin(target, invocation)
    }

    private static func begin(
        _ word: String, _ invocation: Invocation
    ) async throws -> ExitStatus {
        let arguments = invocation.arguments
        guard let reason = arguments.value("--reason"), !reason.allSatisfy(\.isWhitespace) else {
            throw CommandFailure.usage("snooze needs --reason TEXT: those who miss it will ask")
        }
        guard reason.count <= Snoozing.reasonLimit else {
            throw CommandFailure.usage(
                "--reason: at most \(Snoozing.reasonLimit) characters, it stands in one line")
        }
        let settings = try Setup(invocation).settings
        let now = SystemClock.now()
        let end = try end(arguments, in: settings, now: now)
        guard Snoozing.spans.contains(end - now) else {
            throw CommandFailure.usage("a snooze lasts from a minute to a year")
        }
        if let lack = StorePlace.lack(of: settings) { throw CommandFailure.failed(lack) }
        switch try await Snoozing.naming(word, settings: settings) {
        case .nothing(let lack): throw CommandFailure.usage(lack)
        case .target(let target, let label):
            let (snooze, silenced) = try await Snoozing.begin(
                target, label: label, reason: reason, until: end,
                takesUrgent: arguments.has("--urgent-too"), settings: settings)
            invocation.terminal.print(
                Snoozing.begun(snooze, silenced: silenced, settings: settings).cleanedForTerminal)
            return .done
        }
    }

    private static func end(
        _ arguments: Arguments, in settings: Settings, now: Timestamp
    ) throws(CommandFailure) -> Timestamp {
        guard arguments.has("--for") != arguments.has("--until") else {
            throw .usage("snooze needs --for TIME or --until WHEN")
        }
        if let span = try arguments.value(
            "--for", expecting: "a time, such as 8h, 3d or 2w", { TimeSpan.parse($0) })
        {
            guard span <= Snoozing.spans.upperBound else {
                throw .usage("a snooze lasts from a minute to a year")
            }
            return now + span
        }
        let end = try arguments.value(
            "--until", expecting: "a time, such as 08:00, 2026-12-03 or '2026-12-03 08:00'"
        ) { Snoozing.end(at: $0, in: settings.zone, now: now) }
        return end ?? now
    }

    private static func end(_ invocation: Invocation) async throws -> ExitStatus {
        var ids: [Int64] = []
        for text in invocation.arguments.all("--end") {
            guard let id = Int64(text.first == "#" ? String(text.dropFirst()) : text) else {
                throw CommandFailure.usage(
                    "--end: '\(text)' is not a number; `earshot snooze` lists them")
            }
            ids.append(id)
        }
        let settings = try Setup(invocation).settings
        let isGerman = settings.language == .german
        var status = ExitStatus.done
        for id in ids {
            if try await Snoozing.end(id, settings: settings) {
                invocation.terminal.print("#\(id)  " + (isGerman ? "beendet" : "ended"))
            } else {
                status = .failed
                invocation.terminal.say(
                    "earshot: "
                        + (isGerman ? "#\(id) ist nicht stumm" : "nothing is silenced by #\(id)")
                        + "; `earshot snooze`")
            }
        }
        return status
    }

    private static func list(
        _ format: Format, _ invocation: Invocation
    ) async throws -> ExitStatus {
        let setup = try Setup(invocation)
        if let lack = setup.missingStore(invocation) { throw CommandFailure.failed(lack) }
        let list = try await Snoozing.list(settings: setup.settings)
        switch format {
        case .jsonl: invocation.terminal.write(Snoozing.jsonLines(list))
        case .table where list.isEmpty: invocation.terminal.print(Snoozing.none(setup.settings))
        case .table: invocation.terminal.print(Snoozing.lines(list, settings: setup.settings))
        }
        return .done
    }
}
