package import Domain
import JSON

/// A channel of Rocket.Chat by its incoming webhook.
package struct RocketChatChannel: PostingChannel {
    package let name: String
    package let kind = ChannelKind.rocketChat
    package let tools: ChannelTools
    private let settings: WebhookTarget

    /// Rocket.Chat's default (Message_MaxAllowedSize); webhooks are held to it since 2025.
    static let characterLimit = 5_000

    package init(name: String, settings: WebhookTarget, tools: ChannelTools) {
        self.name = name
        self.settings = settings
        self.tools = tools
    }

    package var address: WebAddress { settings.address.revealed }

    package var pace: Pace { pace(gap: .seconds(1)) }

    package func bodies(of bulletin: Bulletin, reference: String) -> [MessageBody] {
        let texts = ChatText.all(
            bulletin, reference: reference, in: PlainMarkdown(strongMark: "*"),
            limit: .limit(characters: Self.characterLimit)
        ) { MessageSize(characters: $0.utf16.count) }
        return texts.map { text in
            var json = JSONWriter()
            json.object { json in
                json.member("text", text.text)
                // No previews of what is linked.
                json.member("parseUrls", false)
            }
            return MessageBody(
                bytes: json.bytes, mentions: text.plan.mentions, text: text.text)
        }
    }

    package func deliver(
        _ item: OutboxItem, at now: Timestamp, permit: @escaping @Sendable () async -> Bool
    ) async -> DeliveryResult {
        await tools.post(
            item.draft.message, to: address, fields: [.json], at: now,
            answers: AnswerRules(refusal: Self.hiddenStatus), permit: permit)
    }

    /// `{"success":false,"error":…}` says no whatever the status.
    private static func hiddenStatus(_ text: String) -> Int? {
        let answer = try? JSONValue(parsing: text.utf8)
        return answer?["success"]?.bool == false ? 400 : nil
    }
}
