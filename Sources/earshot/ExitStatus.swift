/// What a script learns of a run (contract.md).
enum ExitStatus: Int32 {
    case done = 0
    case failed = 1
    case usage = 2
    /// Done, but one or more sources failed.
    case sourcesFailed = 3
    /// EX_CONFIG of sysexits.h.
    case configuration = 78
}

/// An end of a command that is no result: the text goes to standard error.
struct CommandFailure: Error {
    var status: ExitStatus
    /// One line each.
    var lines: [String]

    static func usage(_ line: String) -> CommandFailure {
        CommandFailure(status: .usage, lines: [line])
    }

    static func failed(_ line: String) -> CommandFailure {
        CommandFailure(status: .failed, lines: [line])
    }
}
