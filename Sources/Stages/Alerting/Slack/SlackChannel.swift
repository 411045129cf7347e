package import Domain
import JSON
import Transport

/// A Slack channel by its incoming webhook.
package struct SlackChannel: PostingChannel {
    package let name: String
    package let kind = ChannelKind.slack
    private let settings: Settings
    package let tools: ChannelTools

    package typealias Settings = WebhookTarget

    package init(name: String, settings: Settings, tools: ChannelTools) {
        self.name = name
        self.settings = settings
        self.tools = tools
    }

    package var address: WebAddress { settings.address.revealed }

    /// Slack's own: about one message a second.
    package var pace: Pace { pace(gap: .seconds(1)) }

    package func bodies(of bulletin: Bulletin, reference: String) -> [MessageBody] {
        SlackMessage.all(bulletin, reference: reference).map {
            MessageBody(bytes: $0.bytes, mentions: $0.mentions, text: $0.text)
        }
    }

    package func halves(of draft: OutboxDraft) -> [OutboxDraft] {
        MessageHalves.of(draft, at: ["blocks"], head: 1) { block in
            block["type"]?.string == "context"
                || block["block_id"]?.string?.hasPrefix(SlackMessage.itemMark) == true
        }
    }

    package func deliver(
        _ item: OutboxItem, at now: Timestamp, permit: @escaping @Sendable () async -> Bool
    ) async -> DeliveryResult {
        await tools.post(
            item.draft.message, to: address, fields: [.json], at: now, permit: permit)
    }
}
