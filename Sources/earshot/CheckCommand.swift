import Monitoring

enum CheckCommand: Command {
    static let name = "check"
    static let summary = "read the configuration and report every fault; fetches nothing"

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let file = try ConfigurationFile.locate(invocation.arguments.value("--config"))
        let settings = try file.load()
        for warning in settings.warnings { invocation.terminal.say("\(warning)") }
        if !invocation.arguments.has("-q") {
            invocation.terminal.print(
                "\(file.path): ok: "
                    + [
                        counted(settings.brands.count, "brand"),
                        counted(settings.sources.count, "source"),
                        counted(settings.channels.count, "channel"),
                        counted(settings.rules.count, "alert"),
                    ].joined(separator: ", "))
        }
        if invocation.arguments.has("-v") {
            for line in QueryView.lines(settings) {
                invocation.terminal.print(line.cleanedForTerminal)
            }
        }
        return .done
    }
}
