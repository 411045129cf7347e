import Glibc
import Telemetry

/// This machine: programs, each on a thread of its own, and the log.
package struct LocalMachine: LocalCarrier {
    /// A channel is not what `-q` silences.
    private let logger = Logger.standardError(threshold: .notice)

    package init() {}

    package func run(
        _ call: ProgramCall, input: [UInt8], permit: @escaping @Sendable () async -> Bool
    ) async -> ProgramEnd {
        // Before the mark that it may have happened: a program that is not there can't have.
        guard access(call.path, X_OK) == 0 else {
            let reason = String(cString: strerror(errno))
            return .notStarted(because: "\(call.path) can't be run: \(reason)")
        }
        guard await permit() else { return .notPermitted }
        let thread = ProgramThread()
        return await withTaskCancellationHandler {
            await thread.run(call, input: input)
        } onCancel: {
            thread.cancel()
        }
    }

    package func log(_ line: String) { logger(.notice, line) }
}
