package import Domain
import JSON

/// A space of Google Chat by its webhook.
package struct GoogleChatChannel: PostingChannel {
    package let name: String
    package let kind = ChannelKind.googleChat
    package let tools: ChannelTools
    private let settings: WebhookTarget

    /// Google's own for text and all is 32,000.
    static let byteLimit = 30_000

    package init(name: String, settings: WebhookTarget, tools: ChannelTools) {
        self.name = name
        self.settings = settings
        self.tools = tools
    }

    /// With its key and token.
    package var address: WebAddress { settings.address.revealed }

    /// One a second in a space.
    package var pace: Pace { pace(gap: .seconds(1)) }

    package func bodies(of bulletin: Bulletin, reference: String) -> [MessageBody] {
        let texts = ChatText.all(
            bulletin, reference: reference,
            in: PlainMarkdown(strongMark: "*", hasAngleLinks: true), actions: .buttons,
            limit: .limit(bytes: Self.byteLimit)
        ) { MessageSize(bytes: $0.jsonSize) }
        // One rule, one thread.
        let thread = "earshot-" + tools.naming.reference(of: "thread:\(bulletin.rule)")
        return texts.map { text in
            var json = JSONWriter()
            json.object { json in
                json.member("text", text.text)
                json.member("thread") { $0.object { $0.member("threadKey", thread) } }
                if !bulletin.buttons.isEmpty {
                    json.member("cardsV2") { Self.write(bulletin.buttons, to: &$0) }
                }
            }
            return MessageBody(
                bytes: json.bytes, mentions: text.plan.mentions, text: text.text)
        }
    }

    /// A card of nothing but buttons, below the text.
    private static func write(
        _ buttons: [(label: String, address: String)], to json: inout JSONWriter
    ) {
        let list = JSONValue.array(
            buttons.map { button in
                .object([
                    .init("text", .string(button.label)),
                    .init(
                        "onClick", member("openLink", member("url", .string(button.address)))),
                ])
            })
        let widget = member("buttonList", member("buttons", list))
        let section = member("widgets", .array([widget]))
        let card = member("sections", .array([section]))
        json.value(
            .array([.object([.init("cardId", .string("answers")), .init("card", card)])]))
    }

    private static func member(_ name: String, _ value: JSONValue) -> JSONValue {
        .object([.init(name, value)])
    }

    /// A second request of the same name gets the message that the first one made.
    package func deliver(
        _ item: OutboxItem, at now: Timestamp, permit: @escaping @Sendable () async -> Bool
    ) async -> DeliveryResult {
        let request = tools.naming.name(of: item.draft.idempotencyKey)
        let address = self.address
            .adding(query: "messageReplyOption=REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD")
            .adding(query: "requestId=\(request)")
        return await tools.post(
            item.draft.message, to: address, fields: [.json], at: now, permit: permit)
    }
}
