/// A program to run once: no shell, no input but what it is given, no variable of ours.
package struct ProgramCall: Sendable, Hashable {
    /// Absolute.
    package var path: String
    package var arguments: [String]
    /// Then it and its children are killed.
    package var timeLimit: Duration

    package init(path: String, arguments: [String], timeLimit: Duration) {
        self.path = path
        self.arguments = arguments
        self.timeLimit = timeLimit
    }
}

/// How a program ended.
package enum ProgramEnd: Sendable, Hashable {
    /// With the first bytes of what it said.
    case exited(status: Int32, output: String)
    /// By a signal, or because it took too long or said too much: nobody knows what it did.
    case killed(because: String)
    case notStarted(because: String)
    case notPermitted
}

/// What a message needs of this machine alone.
package protocol LocalCarrier: Sendable {
    /// `permit` is asked right before the program starts.
    func run(
        _ call: ProgramCall, input: [UInt8], permit: @escaping @Sendable () async -> Bool
    ) async -> ProgramEnd
    /// A line of the system's log, of priority notice.
    func log(_ line: String) async
}
