import Monitoring
import Telemetry

enum RunCommand: Command {
    static let name = "run"
    static let summary = "the daemon: poll on schedule and send what is due, until SIGTERM"

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let arguments = invocation.arguments
        let daemon = Daemon(
            file: try ConfigurationFile.locate(arguments.value("--config")),
            overrides: { Setup.override(&$0, with: arguments) },
            log: Setup.log(arguments, usual: .info))
        let commands = AsyncStream<Daemon.Command> { continuation in
            Task {
                for await event in invocation.signals ?? AsyncStream(unfolding: { nil }) {
                    continuation.yield(event == .reload ? .reload : .terminate)
                }
            }
        }
        try await daemon.run(commands)
        return .done
    }
}
