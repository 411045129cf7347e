import Cryptography
package import Domain
import JSON
import Transport

/// A channel of Zulip, by a bot; each facet is a topic.
package struct ZulipChannel: PostingChannel {
    package let name: String
    package let kind = ChannelKind.zulip
    package let tools: ChannelTools
    private let settings: Settings

    package struct Settings: Sendable, Hashable {
        /// The organisation's.
        package var server: WebAddress
        /// The bot's mail address.
        package var user: String
        package var key: Secret<String>
        /// Zulip called it a stream.
        package var channel: String
        /// Nil: the facet's name, or the rule's where a digest has several.
        package var topic: String?

        package init(
            server: WebAddress, user: String, key: String, channel: String, topic: String? = nil
        ) {
            self.server = server
            self.user = user
            self.key = Secret(key)
            self.channel = channel
            self.topic = topic
        }
    }

    /// Zulip's own.
    static let characterLimit = 10_000
    static let topicLimit = 60

    package init(name: String, settings: Settings, tools: ChannelTools) {
        self.name = name
        self.settings = settings
        self.tools = tools
    }

    package var address: WebAddress { settings.server }

    /// Two hundred a minute for a bot.
    package var pace: Pace { pace(gap: .seconds(1)) }

    package func bodies(of bulletin: Bulletin, reference: String) -> [MessageBody] {
        let texts = ChatText.all(
            bulletin, reference: reference, in: PlainMarkdown(),
            limit: .limit(characters: Self.characterLimit)
        ) { MessageSize(characters: $0.unicodeScalars.count) }
        let topic = topic(of: bulletin)
        return texts.map { text in
            MessageBody(
                bytes: Self.form([
                    ("type", "stream"), ("to", settings.channel), ("topic", topic),
                    ("content", text.text),
                ]), mentions: text.plan.mentions, text: text.text)
        }
    }

    private func topic(of bulletin: Bulletin) -> String {
        let facets = Set(bulletin.mentions.map(\.mention.facet))
        let own = facets.count == 1 ? facets.first.map { bulletin.wording.name(of: $0) } : nil
        let topic = settings.topic ?? own ?? bulletin.rule
        // As bytes: no text has fewer than Zulip counts.
        return ForeignText.line(topic, limit: Self.topicLimit)
    }

    private static func form(_ fields: [(String, String)]) -> [UInt8] {
        let pairs = fields.map { "\($0)=\(WebAddress.segment($1))" }
        return Array(pairs.joined(separator: "&").utf8)
    }

    package func deliver(
        _ item: OutboxItem, at now: Timestamp, permit: @escaping @Sendable () async -> Bool
    ) async -> DeliveryResult {
        let pair = Base64.encode(Array("\(settings.user):\(settings.key.revealed)".utf8))
        return await tools.post(
            item.draft.message, to: settings.server.below(["api", "v1", "messages"]),
            fields: [
                HTTPField(name: "Content-Type", value: "application/x-www-form-urlencoded"),
                HTTPField(name: "Authorization", value: "Basic \(pair)"),
            ], at: now, answers: AnswerRules(wait: { $0["retry-after"]?.double }), permit: permit)
    }
}
