package import Domain
import JSON

/// A channel of Mattermost by its incoming webhook.
package struct MattermostChannel: PostingChannel {
    package let name: String
    package let kind = ChannelKind.mattermost
    package let tools: ChannelTools
    private let settings: WebhookTarget

    /// Mattermost's own is 16,383 characters; more is cut into posts of its own making.
    static let characterLimit = 16_383

    package init(name: String, settings: WebhookTarget, tools: ChannelTools) {
        self.name = name
        self.settings = settings
        self.tools = tools
    }

    package var address: WebAddress { settings.address.revealed }

    /// Its own limit is off by default; where it is on, it is ten a second.
    package var pace: Pace { pace(gap: .seconds(1)) }

    package func bodies(of bulletin: Bulletin, reference: String) -> [MessageBody] {
        let texts = ChatText.all(
            bulletin, reference: reference, in: Markdown(),
            limit: .limit(characters: Self.characterLimit)
        ) { MessageSize(characters: $0.unicodeScalars.count) }
        return texts.map { text in
            var json = JSONWriter()
            json.object { $0.member("text", text.text) }
            return MessageBody(
                bytes: json.bytes, mentions: text.plan.mentions, text: text.text)
        }
    }

    package func deliver(
        _ item: OutboxItem, at now: Timestamp, permit: @escaping @Sendable () async -> Bool
    ) async -> DeliveryResult {
        await tools.post(
            item.draft.message, to: address, fields: [.json], at: now, permit: permit)
    }
}
