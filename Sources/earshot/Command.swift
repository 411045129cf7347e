/// One verb of the command line: its words for help, and what it does.
protocol Command: Sendable {
    static var name: String { get }
    /// What follows the name in the usage line.
    static var operands: String { get }
    /// One line, for the list.
    static var summary: String { get }
    static var options: [Option] { get }

    /// Ends with a status, or throws what stood in the way.
    static func run(_ invocation: Invocation) async throws -> ExitStatus
}

extension Command {
    static var operands: String { "" }
    static var options: [Option] { [] }
}

/// The list: a new command is a file and a line here.
enum Commands {
    static let all: [any Command.Type] = [
        ScanCommand.self, RunCommand.self, CheckCommand.self, ReadCommand.self, MatchCommand.self,
        ExplainCommand.self, MentionsCommand.self, MarkCommand.self, SourcesCommand.self,
        AlertsCommand.self, SnoozeCommand.self, ChannelsCommand.self, OutboxCommand.self,
        BacktestCommand.self,
        BackupCommand.self,
        RestoreCommand.self, PruneCommand.self, EraseCommand.self, ImportCommand.self,
        ExportCommand.self, RecordCommand.self, DossierCommand.self,
    ]

    static func named(_ name: String) -> (any Command.Type)? { all.first { $0.name == name } }
}
