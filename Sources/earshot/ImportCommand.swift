import Domain
import Monitoring

enum ImportCommand: Command {
    static let name = "import"
    static let operands = "FILE"
    static let summary = "put the subscriptions of an OPML file into the configuration"
    static let options = [
        Option("--dry-run", "only print what would be added")
    ]

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let (arguments, terminal) = (invocation.arguments, invocation.terminal)
        guard let path = arguments.operands.first, arguments.operands.count == 1 else {
            throw CommandFailure.usage("import needs one file of OPML, or - for standard input")
        }
        let setup = try Setup(invocation)
        let found = try SubscriptionImport(of: path, beside: setup.settings)
        let isTrial = arguments.has("--dry-run")
        tell(found, isTrial: isTrial, on: terminal)
        guard !found.entries.isEmpty else {
            terminal.print("\(setup.file.path): nothing to add" + tally(found))
            return .done
        }
        if isTrial || arguments.has("-v") { EntryText.print(found.entries, on: terminal) }
        let addition = try EntryText.add(
            found.entries, to: setup.file, isTrial ? .nothing : .file, on: terminal,
            isPrinted: isTrial || arguments.has("-v"))
        terminal.print(
            "\(setup.file.path): \(counted(found.entries.count, "source")) "
                + (isTrial ? "would be added" : "added") + place(addition.lines) + tally(found))
        if !isTrial { terminal.say(EntryText.reload(in: .english)) }
        return .done
    }

    private static func place(_ lines: [Int]) -> String {
        guard let first = lines.first, let last = lines.last, lines.count > 1 else {
            return lines.first.map { ", line \($0)" } ?? ""
        }
        return ", from line \(first) to line \(last)"
    }

    private static func tally(_ found: SubscriptionImport) -> String {
        let rest = [
            (found.known.count, "there already"), (found.repetitions, "twice in the list"),
            (found.leftOut.count, "left out"),
        ]
        return rest.filter { $0.0 > 0 }.map { "; \($0.0) \($0.1)" }.joined()
    }

    private static func tell(
        _ found: SubscriptionImport, isTrial: Bool, on terminal: Terminal
    ) {
        for known in found.known {
            let how = known.match.isExact ? "as" : "probably as"
            terminal.print(
                "there already: line \(known.line): \(known.address) \(how) '\(known.match.source)'"
                    .cleanedForTerminal)
        }
        for line in found.leftOut { terminal.print("left out: \(line)".cleanedForTerminal) }
    }
}
