import Domain
import Monitoring

enum BackupCommand: Command {
    static let name = "backup"
    static let operands = "FILE"
    static let summary =
        "a copy of the store as it is now, in one file; a daemon may go on meanwhile"

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        guard let file = invocation.arguments.operands.only else {
            throw CommandFailure.usage("backup needs one file that is not there yet")
        }
        let setup = try Setup(invocation)
        try await StoreCare.backUp(to: file, settings: setup.settings)
        invocation.terminal.print("backed up to \(file)")
        return .done
    }
}

enum RestoreCommand: Command {
    static let name = "restore"
    static let operands = "FILE"
    static let summary = "a backup in the place of the store; nothing is sent until you decide"

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let terminal = invocation.terminal
        guard let file = invocation.arguments.operands.only else {
            throw CommandFailure.usage("restore needs one file that `earshot backup` made")
        }
        let setup = try Setup(invocation)
        let replaced = try StoreCare.restore(from: file, settings: setup.settings)
        terminal.print("restored from \(file)")
        if let replaced { terminal.print("the store that was there is kept as \(replaced)") }
        terminal.print(OutboxCommand.holdAdvice)
        return .done
    }
}

enum PruneCommand: Command {
    static let name = "prune"
    static let summary = "forget what is past its retention, as the daemon does once a day"

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let setup = try Setup(invocation)
        if let lack = StorePlace.lack(of: setup.settings) { throw CommandFailure.failed(lack) }
        let report = try await StoreCare.prune(settings: setup.settings)
        invocation.terminal.print(
            "forgotten: \(counted(report.documents, "document")), "
                + "\(counted(report.mentions, "mention")), "
                + counted(report.messages, "message"))
        return .done
    }
}
