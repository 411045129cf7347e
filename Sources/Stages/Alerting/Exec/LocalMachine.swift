package import Programs
import Telemetry

/// This machine: programs, each on a thread of its own, and the log.
package struct LocalMachine: LocalCarrier {
    /// A channel is not what `-q` silences.
    private let logger = Logger.standardError(threshold: .notice)

    package init() {}

    package func run(
        _ call: ProgramCall, input: [UInt8], permit: @escaping @Sendable () async -> Bool
    ) async -> ProgramEnd? {
        // Before the mark that it may have happened: a program that is not there can't have.
        if let reason = call.obstacle { return .notStarted(because: reason) }
        guard await permit() else { return nil }
        return await call.run(input: input)
    }

    package func log(_ line: String) { logger(.notice, line) }
}
