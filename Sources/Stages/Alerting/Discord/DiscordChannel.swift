package import Domain
import JSON

/// A channel of Discord by its webhook.
package struct DiscordChannel: PostingChannel {
    package let name: String
    package let kind = ChannelKind.discord
    package let tools: ChannelTools
    private let settings: WebhookTarget

    package init(name: String, settings: WebhookTarget, tools: ChannelTools) {
        self.name = name
        self.settings = settings
        self.tools = tools
    }

    /// `wait=true`: without it a message that is not saved is answered with success.
    package var address: WebAddress { settings.address.revealed.adding(query: "wait=true") }

    /// Thirty a minute for a webhook.
    package var pace: Pace { pace(gap: .seconds(2)) }

    package func bodies(of bulletin: Bulletin, reference: String) -> [MessageBody] {
        DiscordMessage.all(bulletin, reference: reference)
    }

    package func halves(of draft: OutboxDraft) -> [OutboxDraft] {
        MessageHalves.of(draft, at: ["embeds"], head: 0) { _ in true }
    }

    package func deliver(
        _ item: OutboxItem, at now: Timestamp, permit: @escaping @Sendable () async -> Bool
    ) async -> DeliveryResult {
        await tools.post(
            item.draft.message, to: address, fields: [.json], at: now,
            answers: AnswerRules(wait: { $0["retry_after"]?.double }), permit: permit)
    }
}
