package import Domain
import Transport

/// Any program that takes a POST: JSON, signed by Standard Webhooks 1.0.
package struct WebhookChannel: Channel {
    package let name: String
    package let kind = ChannelKind.webhook
    private let settings: Settings
    private let tools: ChannelTools

    package struct Settings: Sendable, Hashable {
        /// May hold a token: never shown.
        package var address: Secret<WebAddress>
        /// The first signs, so does each further one while secrets are rotated.
        package var secrets: [Secret<[UInt8]>]

        package init(address: WebAddress, secrets: [Secret<[UInt8]>]) {
            self.address = Secret(address)
            self.secrets = secrets
        }
    }

    package init(name: String, settings: Settings, tools: ChannelTools) {
        self.name = name
        self.settings = settings
        self.tools = tools
    }

    package var recipients: [String] { [name] }

    package var destination: String { settings.address.revealed.authority }

    /// A program of one's own: a few at a time, without a gap.
    package var pace: Pace { Pace(lane: "webhook:\(name)", parallel: 4, gap: .zero) }

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
        let body = item.draft.message
        let id = "msg_" + tools.naming.name(of: item.draft.idempotencyKey)
        let fields =
            [HTTPField(name: "Content-Type", value: "application/json")].compactMap(\.self)
            + WebhookSignature.fields(id: id, body: body, at: now, secrets: settings.secrets)
        return await tools.post(
            body, to: settings.address.revealed, fields: fields, at: now, permit: permit)
    }
}
