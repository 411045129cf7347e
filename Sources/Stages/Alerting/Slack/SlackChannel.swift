package import Domain
import Transport

/// A Slack channel by its incoming webhook.
package struct SlackChannel: Channel {
    package let name: String
    package let kind = ChannelKind.slack
    private let settings: Settings
    private let tools: ChannelTools

    package struct Settings: Sendable, Hashable {
        /// Whoever knows it can post: a secret.
        package var address: Secret<WebAddress>
        package init(address: WebAddress) { self.address = Secret(address) }
    }

    package init(name: String, settings: Settings, tools: ChannelTools) {
        self.name = name
        self.settings = settings
        self.tools = tools
    }

    package var recipients: [String] { [name] }

    package var destination: String { settings.address.revealed.authority }

    /// Slack's own: about one message a second.
    package var pace: Pace { Pace(lane: "slack:\(name)", parallel: 1, gap: .seconds(1)) }

    package func render(
        _ bulletin: Bulletin, for recipient: String, key idempotencyKey: String
    ) -> [RenderedMessage] {
        let messages = SlackMessage.all(
            bulletin, reference: tools.naming.reference(of: idempotencyKey))
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
        let type = HTTPField(name: "Content-Type", value: "application/json; charset=utf-8")
        return await tools.post(
            item.draft.message, to: settings.address.revealed, fields: type.map { [$0] } ?? [],
            at: now, permit: permit)
    }
}
