import Monitoring

enum ChannelsCommand: Command {
    static let name = "channels"
    static let operands = "[test NAME]"
    static let summary = "every channel and whether it works; send a real sample through one"

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let words = invocation.arguments.operands
        if words.isEmpty { return try await list(try Setup(invocation), invocation.terminal) }
        guard words.count == 2, words[0] == "test" else {
            throw CommandFailure.usage("channels knows: test NAME")
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
            let line = result.text.cleanedForTerminal
            if result.isDelivered {
                invocation.terminal.print(line)
            } else {
                invocation.terminal.say(line)
            }
        }
        guard !results.isEmpty, results.allSatisfy(\.isDelivered) else { return .failed }
        if let count = try await ChannelTrial.enable(words[1], settings: setup.settings) {
            let messages = "\(count) message\(count == 1 ? "" : "s")"
            invocation.terminal.print("\(words[1]) is enabled again; \(messages) queued")
        }
        return .done
    }

    private static func list(_ setup: Setup, _ terminal: Terminal) async throws -> ExitStatus {
        var table = TextTable([
            TextTable.Column(title: "CHANNEL", limit: 32), TextTable.Column(title: "KIND"),
            TextTable.Column(title: "STATE"), TextTable.Column(title: "HELD", alignsRight: true),
        ])
        for channel in try await ChannelHealth.list(settings: setup.settings) {
            table.add(
                [
                    TextTable.Cell(channel.name), TextTable.Cell(channel.kind),
                    TextTable.Cell(channel.state, channel.isDisabled ? .red : nil),
                    TextTable.Cell("\(channel.held)"),
                ], details: channel.fault.map { [TextTable.Cell($0)] } ?? [])
        }
        let style = Style(hasColour: terminal.hasColour)
        for line in table.lines(width: terminal.columns, style: style) { terminal.print(line) }
        return .done
    }
}
