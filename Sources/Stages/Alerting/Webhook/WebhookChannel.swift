package import Domain
import Transport

/// Any program that takes a POST: JSON, signed by Standard Webhooks 1.0.
package struct WebhookChannel: PostingChannel {
    package let name: String
    package let kind = ChannelKind.webhook
    private let settings: Settings
    package let tools: ChannelTools

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

    package var address: WebAddress { settings.address.revealed }

    /// A program of one's own: a few at a time, without a gap.
    package var pace: Pace { Pace(lane: "webhook:\(name)", parallel: 4, gap: .zero) }

    package func bodies(of bulletin: Bulletin, reference: String) -> [MessageBody] {
        WebhookMessage.all(bulletin).map { MessageBody(bytes: $0.bytes, mentions: $0.mentions) }
    }

    package func deliver(
        _ item: OutboxItem, at now: Timestamp, permit: @escaping @Sendable () async -> Bool
    ) async -> DeliveryResult {
        let body = item.draft.message
        let id = "msg_" + tools.naming.name(of: item.draft.idempotencyKey)
        let fields =
            [HTTPField(name: "Content-Type", value: "application/json")]
            + WebhookSignature.fields(id: id, body: body, at: now, secrets: settings.secrets)
        return await tools.post(
            body, to: address, fields: fields, at: now, permit: permit)
    }
}
