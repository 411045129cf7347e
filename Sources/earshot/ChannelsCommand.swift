import Monitoring

enum ChannelsCommand: Command {
    static let name = "channels"
    static let operands = "test NAME"
    static let summary = "send a real sample through one channel"

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let words = invocation.arguments.operands
        guard words.count == 2, words[0] == "test" else {
            throw CommandFailure.usage("channels needs: test NAME")
        }
        let setup = try Setup(invocation, secrets: .required)
        let names = setup.settings.channels.map(\.name)
        guard names.contains(words[1]) else {
            let hint =
                names.isEmpty
                ? "the configuration has none" : Spelling.hint(for: words[1], among: names)
            throw CommandFailure.usage("there is no channel '\(words[1])'; \(hint)")
        }
        let results = try await ChannelTrial.run(words[1], settings: setup.settings)
        for result in results {
            let line = "\(words[1]) → \(result.recipient): \(result.text)".cleanedForTerminal
            if result.isDelivered {
                invocation.terminal.print(line)
            } else {
                invocation.terminal.say(line)
            }
        }
        return results.allSatisfy(\.isDelivered) ? .done : .failed
    }
}
