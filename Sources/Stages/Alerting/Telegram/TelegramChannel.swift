package import Domain
import JSON

/// A chat, group or channel of Telegram, by a bot.
package struct TelegramChannel: PostingChannel {
    package let name: String
    package let kind = ChannelKind.telegram
    package let tools: ChannelTools
    private let settings: Settings

    package struct Settings: Sendable, Hashable {
        /// Telegram's, or a Bot API server of one's own.
        package var server: WebAddress
        package var token: Secret<String>
        /// A number, negative for groups, or `@name` of a public channel.
        package var chat: String
        /// Of a group with topics.
        package var topic: Int?

        package init(server: WebAddress, token: String, chat: String, topic: Int? = nil) {
            self.server = server
            self.token = Secret(token)
            self.chat = chat
            self.topic = topic
        }
    }

    /// Telegram's own, of the text as it is shown.
    static let characterLimit = 4_096
    /// Telegram's own: marks beyond it are ignored.
    static let entityLimit = 100
    /// Of the text with its marks: addresses count nowhere else.
    static let byteLimit = 16_000

    package init(name: String, settings: Settings, tools: ChannelTools) {
        self.name = name
        self.settings = settings
        self.tools = tools
    }

    /// The server's: the token stands in the path of what is asked.
    package var address: WebAddress { settings.server }

    /// Twenty a minute for a group.
    package var pace: Pace { pace(gap: .seconds(3)) }

    package func bodies(of bulletin: Bulletin, reference: String) -> [MessageBody] {
        let texts = ChatText.all(
            bulletin, reference: reference, in: ChatHTML(isFlat: true), actions: .buttons,
            limit: .limit(
                characters: Self.characterLimit, bytes: Self.byteLimit, parts: Self.entityLimit),
            size: Self.size)
        return texts.map {
            MessageBody(
                bytes: body($0.text, buttons: bulletin.buttons), mentions: $0.plan.mentions,
                text: $0.text, html: $0.text)
        }
    }

    private func body(
        _ text: String, buttons: [(label: String, address: String)]
    ) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("chat_id", settings.chat)
            if let topic = settings.topic { json.member("message_thread_id", topic) }
            json.member("text", text)
            json.member("parse_mode", "HTML")
            json.member("link_preview_options") { $0.object { $0.member("is_disabled", true) } }
            if !buttons.isEmpty {
                json.member("reply_markup") { json in
                    json.object { json in
                        json.member("inline_keyboard") { Self.write(buttons, to: &$0) }
                    }
                }
            }
        }
        return json.bytes
    }

    /// In one row.
    private static func write(
        _ buttons: [(label: String, address: String)], to json: inout JSONWriter
    ) {
        json.array([buttons]) { json, row in
            json.array(row) { json, button in
                json.object {
                    $0.member("text", button.label)
                    $0.member("url", button.address)
                }
            }
        }
    }

    /// Of HTML of our own making: what is shown, in UTF-16 units, and how many elements begin in it.
    static func size(of html: String) -> MessageSize {
        var size = MessageSize(bytes: html.utf8.count)
        var (isTag, isReference) = (false, false)
        var previous: UInt16 = 0
        for unit in html.utf16 {
            defer { previous = unit }
            if previous == UInt16(UInt8(ascii: "<")), isTag, unit != UInt16(UInt8(ascii: "/")) {
                size.parts += 1
            }
            switch UInt8(truncatingIfNeeded: unit > 0x7F ? 0 : unit) {
            case UInt8(ascii: "<"): isTag = true
            case UInt8(ascii: ">"): isTag = false
            case UInt8(ascii: "&") where !isTag: isReference = true
            case UInt8(ascii: ";") where isReference:
                isReference = false
                size.characters += 1
            default:
                if !isTag, !isReference { size.characters += 1 }
            }
        }
        return size
    }

    package func deliver(
        _ item: OutboxItem, at now: Timestamp, permit: @escaping @Sendable () async -> Bool
    ) async -> DeliveryResult {
        await tools.post(
            item.draft.message,
            to: settings.server.below(["bot" + settings.token.revealed, "sendMessage"]),
            fields: [.json], at: now,
            answers: AnswerRules(wait: { $0["parameters"]?["retry_after"]?.double }),
            permit: permit)
    }
}
