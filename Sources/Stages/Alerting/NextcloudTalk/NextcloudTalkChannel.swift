import Cryptography
package import Domain
import JSON
import Transport

/// A conversation of Nextcloud Talk, by a bot.
package struct NextcloudTalkChannel: PostingChannel {
    package let name: String
    package let kind = ChannelKind.nextcloudTalk
    package let tools: ChannelTools
    private let settings: Settings

    package struct Settings: Sendable, Hashable {
        package var server: WebAddress
        /// The bot's, of 40 to 128 characters.
        package var secret: Secret<String>
        /// The last part of the conversation's address.
        package var room: String

        package init(server: WebAddress, secret: String, room: String) {
            self.server = server
            self.secret = Secret(secret)
            self.room = room
        }
    }

    /// Half of Talk's own 32,000, of which older versions took 1,000: nobody reads more.
    static let characterLimit = 16_000

    package init(name: String, settings: Settings, tools: ChannelTools) {
        self.name = name
        self.settings = settings
        self.tools = tools
    }

    package var address: WebAddress { settings.server }

    package var pace: Pace { pace(gap: .seconds(1)) }

    package func bodies(of bulletin: Bulletin, reference: String) -> [MessageBody] {
        let texts = ChatText.all(
            bulletin, reference: reference, in: Markdown(),
            limit: .limit(characters: Self.characterLimit)
        ) { MessageSize(characters: $0.utf16.count) }
        return texts.map { text in
            var json = JSONWriter()
            json.object { $0.member("message", text.text) }
            return MessageBody(
                bytes: json.bytes, mentions: text.plan.mentions, text: text.text)
        }
    }

    package func deliver(
        _ item: OutboxItem, at now: Timestamp, permit: @escaping @Sendable () async -> Bool
    ) async -> DeliveryResult {
        let body = item.draft.message
        let address = settings.server.below([
            "ocs", "v2.php", "apps", "spreed", "api", "v1", "bot", settings.room, "message",
        ])
        let nonce = Self.nonce(for: item, by: tools.naming, at: now)
        return await tools.post(
            body, to: address,
            fields: [
                .json, HTTPField(name: "Accept", value: "application/json"),
                HTTPField(name: "OCS-APIRequest", value: "true"),
                HTTPField(name: "X-Nextcloud-Talk-Bot-Random", value: nonce),
                HTTPField(
                    name: "X-Nextcloud-Talk-Bot-Signature",
                    value: Self.signature(of: body, nonce, settings.secret.revealed)),
            ], at: now, permit: permit)
    }

    /// 52 letters and digits, new at each attempt. Talk asks for 32 at least.
    private static func nonce(
        for item: OutboxItem, by naming: MessageNaming, at now: Timestamp
    ) -> String {
        let key = "\(item.draft.idempotencyKey):\(item.epoch):\(now.milliseconds)"
        return naming.name(of: "talk-1:" + key) + naming.name(of: "talk-2:" + key)
    }

    /// Of the nonce and the message itself, not of the body it comes in.
    private static func signature(of body: [UInt8], _ nonce: String, _ secret: String) -> String {
        let message = (try? JSONValue(parsing: body))?["message"]?.string ?? ""
        let code = SHA256.authenticationCode(
            of: Array((nonce + message).utf8), key: Array(secret.utf8))
        return Hexadecimal.encode(code)
    }
}
