package import Domain
package import Programs

/// A program of the user's, which gets the message as JSON on its standard input.
package struct ExecChannel: Channel {
    package let name: String
    package let kind = ChannelKind.exec
    private let settings: ProgramCall
    private let tools: ChannelTools

    /// As sysexits.h has it: try again later.
    private static let temporaryFailure: Int32 = 75

    package init(name: String, settings: ProgramCall, tools: ChannelTools) {
        self.name = name
        self.settings = settings
        self.tools = tools
    }

    package var recipients: [String] { [name] }

    package var destination: String { settings.path }

    /// One at a time: what it writes to may not be made for more.
    package var pace: Pace { Pace(lane: "exec:\(name)", parallel: 1, gap: .zero) }

    /// As a webhook gets it.
    package func render(
        _ bulletin: Bulletin, for recipient: String, key idempotencyKey: String
    ) -> [RenderedMessage] {
        let messages = WebhookMessage.all(bulletin)
        return messages.enumerated().map { index, message in
            RenderedMessage(
                bytes: message.bytes,
                subject: bulletin.subject(part: index + 1, of: messages.count),
                mentions: message.mentions)
        }
    }

    package func deliver(
        _ item: OutboxItem, at now: Timestamp, permit: @escaping @Sendable () async -> Bool
    ) async -> DeliveryResult {
        switch await tools.local.run(settings, input: item.draft.message, permit: permit) {
        case nil: return .notPermitted
        case .notStarted(let reason): return .notSent(reply: DeliveryResult.cleaned(reason))
        case .killed(let reason): return .ambiguous(reply: DeliveryResult.cleaned(reason))
        case .exited(let status, let output, let errors):
            let words = String(decoding: output + errors, as: UTF8.self)
            let reply = DeliveryResult.cleaned("exit \(status) \(words)")
            switch status {
            case 0: return .accepted(reply: reply)
            case Self.temporaryFailure: return .notSent(reply: reply)
            default: return .programRefusal(reply: reply)
            }
        }
    }
}
