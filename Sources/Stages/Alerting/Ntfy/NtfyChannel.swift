package import Domain
import JSON
import Transport

/// A topic of an ntfy server: a notice on phones.
package struct NtfyChannel: PostingChannel {
    package let name: String
    package let kind = ChannelKind.ntfy
    package let tools: ChannelTools
    private let settings: Settings

    package struct Settings: Sendable, Hashable {
        /// Of the topic; whoever knows it can read along where the server asks for no token: a secret.
        package var address: Secret<WebAddress>
        package var token: Secret<String>?

        package init(address: WebAddress, token: String? = nil) {
            self.address = Secret(address)
            self.token = token.map { Secret($0) }
        }
    }

    /// ntfy's own, in bytes: a longer message becomes a file that is attached.
    static let byteLimit = 4_096
    /// One line of a phone's notice; other senders hold a title to 200.
    static let titleLimit = 200
    /// ntfy's own.
    static let buttonLimit = 3

    package init(name: String, settings: Settings, tools: ChannelTools) {
        self.name = name
        self.settings = settings
        self.tools = tools
    }

    package var address: WebAddress { settings.address.revealed }

    /// A public server gives one message back every five seconds.
    package var pace: Pace { pace(gap: .seconds(5)) }

    package func bodies(of bulletin: Bulletin, reference: String) -> [MessageBody] {
        let texts = ChatText.all(
            bulletin, reference: reference, in: PlainMarkup(), hasHeadline: false,
            // Three addresses a mention would take the room of what is told.
            actions: .nowhere, limit: .limit(bytes: Self.byteLimit)
        ) { MessageSize(bytes: $0.utf8.count) }
        return texts.map { text in
            MessageBody(
                bytes: body(text, of: bulletin), mentions: text.plan.mentions, text: text.text)
        }
    }

    /// As ntfy takes it at the server's root: the topic stands in it, and a title may be any text.
    private func body(_ text: ChatText, of bulletin: Bulletin) -> [UInt8] {
        let subject = PlainMarkup().escaped(
            bulletin.subject(part: text.plan.part, of: text.plan.count))
        var json = JSONWriter()
        json.object { json in
            json.member("topic", topic)
            json.member("title", ForeignText.line(subject, limit: Self.titleLimit))
            json.member("message", text.text)
            json.member("priority", Self.priority(of: bulletin))
            if bulletin.urgentCount > 0 { json.member("tags") { $0.strings(["rotating_light"]) } }
            if bulletin.mentions.count == 1,
                let link = bulletin.mentions.first.flatMap({
                    BulletinItem($0, language: bulletin.language).link
                })
            {
                json.member("click", QuietText.address(link))
            }
            Self.write(bulletin.answers, to: &json)
        }
        return json.bytes
    }

    /// ntfy shows three at most.
    private static func write(
        _ buttons: [(label: String, address: String)], to json: inout JSONWriter
    ) {
        guard !buttons.isEmpty else { return }
        json.member("actions") { json in
            json.array(buttons.prefix(buttonLimit)) { json, button in
                json.object {
                    $0.member("action", "view")
                    $0.member("label", button.label)
                    $0.member("url", button.address)
                }
            }
        }
    }

    /// 1 to 5: 5 rings until it is seen, 4 rings, 3 is the usual.
    private static func priority(of bulletin: Bulletin) -> Int {
        switch bulletin.occasion {
        case .alert where bulletin.urgentCount > 0: 5
        case .notice: 4
        case .digest where bulletin.urgentCount > 0: 4
        case .alert, .digest, .test: 3
        }
    }

    private var topic: String {
        String(address.path.split(separator: "/").last ?? "")
    }

    /// The server's root, or the folder it is served below.
    private var server: WebAddress { address.parent }

    package func deliver(
        _ item: OutboxItem, at now: Timestamp, permit: @escaping @Sendable () async -> Bool
    ) async -> DeliveryResult {
        await tools.post(
            item.draft.message, to: server,
            fields: [.json, settings.token.flatMap { .bearer($0.revealed) }], at: now,
            permit: permit)
    }
}
