import Domain
import Monitoring

enum OutboxCommand: Command {
    static let name = "outbox"
    static let operands = "[retry ID | drop ID | release | cancel]"
    static let summary =
        "what is queued, sent, dead; send a dead one again, drop one, end the hold of a restore"
    static let options = [
        Option(
            "--state", "STATE",
            "only pending, sending, committing, uncertain, delivered, dead, cancelled, coalesced or held"
        )
    ]

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let (arguments, terminal) = (invocation.arguments, invocation.terminal)
        let state = try arguments.choice("--state", of: OutboxItem.State.self)
        let words = arguments.operands
        if let verb = words.first { try arguments.only([], with: "outbox \(verb)") }
        switch words.first {
        case nil:
            let setup = try Setup(invocation)
            if let lack = setup.missingStore(invocation) { throw CommandFailure.failed(lack) }
            return try await list(state, setup, terminal)
        case "retry", "drop":
            guard words.count == 2, let id = Int64(words[1]) else {
                throw CommandFailure.usage("outbox \(words[0]) needs the number of a message")
            }
            let setup = try Setup(
                invocation, secrets: words[0] == "retry" ? .required : .unused)
            let isDone =
                words[0] == "retry"
                ? try await OutboxView.retry(id, settings: setup.settings)
                : try await OutboxView.drop(id, settings: setup.settings)
            guard isDone else {
                throw CommandFailure.failed(
                    "there is no message \(id) that waits or was given up; `earshot outbox` lists them"
                )
            }
            terminal.print("message \(id): \(words[0] == "retry" ? "queued again" : "dropped")")
            return .done
        case "release", "cancel":
            guard words.count == 1 else {
                throw CommandFailure.usage("outbox \(words[0]) takes nothing more")
            }
            return try await endHold(sends: words[0] == "release", try Setup(invocation), terminal)
        default:
            throw CommandFailure.usage("outbox knows: retry ID, drop ID, release, cancel")
        }
    }

    static let holdAdvice = """
        Nothing is sent now: what waits may have been sent after the backup was made. Look through \
        `earshot outbox --state held`, then send it with `earshot outbox release`, or never with \
        `earshot outbox cancel`.
        """

    private static func endHold(
        sends: Bool, _ setup: Setup, _ terminal: Terminal
    ) async throws -> ExitStatus {
        let settings = setup.settings
        guard try await StoreCare.heldSince(settings: settings) != nil else {
            throw CommandFailure.failed("nothing is held because of a restore")
        }
        let count =
            sends
            ? try await StoreCare.release(settings: settings)
            : try await StoreCare.cancelHeld(settings: settings)
        terminal.print(
            "\(counted(count, "message")) \(sends ? "released" : "cancelled"); what comes now is sent"
        )
        return .done
    }

    private static func list(
        _ state: OutboxItem.State?, _ setup: Setup, _ terminal: Terminal
    ) async throws -> ExitStatus {
        let items = try await OutboxView.list(state, settings: setup.settings)
        let faults = try await OutboxView.disabledChannels(settings: setup.settings)
        let hold = try await StoreCare.heldSince(settings: setup.settings)
        defer {
            for fault in faults { terminal.print(fault.cleanedForTerminal) }
            if let hold { terminal.print("restored on \(hold). \(holdAdvice)") }
        }
        guard !items.isEmpty else {
            terminal.print("the outbox is empty")
            return .done
        }
        var table = TextTable([
            TextTable.Column(title: "ID", alignsRight: true), TextTable.Column(title: "STATE"),
            TextTable.Column(title: "CREATED"), TextTable.Column(title: "NEXT"),
            TextTable.Column(title: "TRIES", alignsRight: true),
            TextTable.Column(title: "TO", limit: 60, least: 12),
        ])
        for item in items {
            table.add(
                [
                    TextTable.Cell("\(item.id)"),
                    TextTable.Cell(item.state, item.isDead ? .red : nil),
                    TextTable.Cell(item.created), TextTable.Cell(item.next),
                    TextTable.Cell("\(item.attempts)"), TextTable.Cell(item.target),
                ],
                details: [
                    TextTable.Cell(item.subject),
                    TextTable.Cell(item.reply.map { "reply: \($0)" } ?? "", .dim),
                ])
        }
        let style = Style(hasColour: terminal.hasColour)
        for line in table.lines(width: terminal.columns, style: style) { terminal.print(line) }
        return .done
    }
}
