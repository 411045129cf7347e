import Domain
import Monitoring

enum ChannelsCommand: Command {
    static let name = "channels"
    static let operands = "[test NAME | preview NAME | unsubscribed | resubscribe ADDRESS]"
    static let summary =
        "every channel and whether it works; send a real sample through one, or only look at it"
    static let options = [
        Option(
            "--rule", "NAME",
            "preview: stored mentions this alert takes, not a sample; resubscribe: to this one only"
        ),
        Option("--format", "FORMAT", "preview: text, html or json"),
    ]

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let words = invocation.arguments.operands
        let verb = words.first
        try invocation.arguments.only(
            verb == "preview" ? ["--rule", "--format"] : verb == "resubscribe" ? ["--rule"] : [],
            with: "channels" + (verb.map { " \($0)" } ?? ""))
        if words.isEmpty { return try await list(try Setup(invocation), invocation.terminal) }
        if words == ["unsubscribed"] {
            return try await listUnsubscribed(try Setup(invocation), invocation.terminal)
        }
        guard words.count == 2, ["test", "preview", "resubscribe"].contains(words[0]) else {
            throw CommandFailure.usage(
                "channels knows: test NAME, preview NAME, unsubscribed, resubscribe ADDRESS")
        }
        if words[0] == "resubscribe" { return try await resubscribe(words[1], invocation) }
        if words[0] == "preview" { return try await preview(words[1], invocation) }
        let setup = try Setup(invocation, secrets: .required)
        _ = try channel(words[1], in: setup)
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

    private static func channel(
        _ name: String, in setup: Setup
    ) throws(CommandFailure) -> NamedChannel {
        let channels = setup.settings.channels
        if let channel = channels.first(where: { $0.name == name }) { return channel }
        throw .usage(
            "there is no channel '\(name)'; " + hint(for: name, among: channels.map(\.name)))
    }

    private static func hint(for name: String, among names: [String]) -> String {
        names.isEmpty ? "the configuration has none" : Spelling.hint(for: name, among: names)
    }

    private static func listUnsubscribed(
        _ setup: Setup, _ terminal: Terminal
    ) async throws -> ExitStatus {
        var table = TextTable([
            TextTable.Column(title: "RECIPIENT", limit: 48),
            TextTable.Column(title: "CHANNEL", limit: 32),
            TextTable.Column(title: "ALERT", limit: 32), TextTable.Column(title: "SINCE"),
        ])
        for one in try await Unsubscriptions.list(settings: setup.settings) {
            table.add([
                TextTable.Cell(one.recipient), TextTable.Cell(one.channel),
                TextTable.Cell(one.rule), TextTable.Cell(one.since),
            ])
        }
        let style = Style(hasColour: terminal.hasColour)
        for line in table.lines(width: terminal.columns, style: style) { terminal.print(line) }
        return .done
    }

    private static func resubscribe(
        _ recipient: String, _ invocation: Invocation
    ) async throws -> ExitStatus {
        let setup = try Setup(invocation)
        if let lack = StorePlace.lack(of: setup.settings) { throw CommandFailure.failed(lack) }
        let count = try await Unsubscriptions.undo(
            recipient, rule: invocation.arguments.value("--rule"), settings: setup.settings)
        guard count > 0 else {
            throw CommandFailure.failed(
                "'\(recipient)' has not unsubscribed; `earshot channels unsubscribed` lists who has"
            )
        }
        invocation.terminal.print("\(recipient) gets \(counted(count, "digest")) again")
        return .done
    }

    private static func preview(
        _ name: String, _ invocation: Invocation
    ) async throws -> ExitStatus {
        let arguments = invocation.arguments
        let form = try arguments.choice("--format", of: ChannelPreview.Form.self)
        let setup = try Setup(invocation)
        let channel = try channel(name, in: setup)
        var rule: AlertRule?
        if let wanted = arguments.value("--rule") {
            let rules = setup.settings.rules
            rule = rules.first { $0.name == wanted }
            guard rule != nil else {
                throw CommandFailure.usage(
                    "--rule: there is no alert '\(wanted)'; "
                        + hint(for: wanted, among: rules.map(\.name)))
            }
            if let lack = setup.missingStore(invocation) { throw CommandFailure.failed(lack) }
        }
        let preview = try await ChannelPreview(of: channel, rule: rule, settings: setup.settings)
        if let note = preview.note { invocation.terminal.say("earshot: \(note)") }
        guard let bytes = preview.text(as: form ?? preview.usualForm) else {
            throw CommandFailure.usage(
                "--format: a message of '\(name)' has no \(form?.rawValue ?? "text") of its own; "
                    + "--format json shows it as it is sent")
        }
        guard invocation.terminal.isInteractive else {
            invocation.terminal.write(bytes)
            return .done
        }
        // A terminal takes no orders from what is quoted.
        for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
            invocation.terminal.print(String(decoding: line, as: UTF8.self).cleanedForTerminal)
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
