package import Domain
import JSON

/// Any program that takes a POST of JSON in a shape of its own, by a template of the user's.
package struct TemplatedJSONChannel: PostingChannel {
    package let name: String
    package let kind = ChannelKind.json
    package let tools: ChannelTools
    private let settings: Settings

    package struct Settings: Sendable, Hashable {
        /// May hold a token: a secret.
        package var address: Secret<WebAddress>
        package var bearer: Secret<String>?
        package var template: JSONTemplate

        package init(address: WebAddress, bearer: String? = nil, template: JSONTemplate) {
            self.address = Secret(address)
            self.bearer = bearer.map { Secret($0) }
            self.template = template
        }
    }

    /// Bytes of `{{text}}`, and of `{{mentions}}`, as they stand in the JSON: with both, and the
    /// template, below the 20 kB that receivers of webhooks take.
    static let textLimit = 8_000

    package init(name: String, settings: Settings, tools: ChannelTools) {
        self.name = name
        self.settings = settings
        self.tools = tools
    }

    package var address: WebAddress { settings.address.revealed }

    package var pace: Pace { pace(gap: .seconds(1)) }

    package func bodies(of bulletin: Bulletin, reference: String) -> [MessageBody] {
        let texts = ChatText.all(
            bulletin, reference: reference, in: PlainMarkup(), actions: .nowhere,
            limit: .limit(bytes: Self.textLimit)
        ) { MessageSize(bytes: $0.jsonSize) }
        return texts.map { text in
            // What the text shows of the mentions is what the list holds.
            let shown = Set(text.plan.mentions)
            let mentions = bulletin.entries.map(\.stored).filter { shown.contains($0.id) }
            let values = TemplateValues(
                bulletin: bulletin, reference: reference, text: text, mentions: mentions)
            return MessageBody(
                bytes: settings.template.filled(by: values.value), mentions: text.plan.mentions)
        }
    }

    package func deliver(
        _ item: OutboxItem, at now: Timestamp, permit: @escaping @Sendable () async -> Bool
    ) async -> DeliveryResult {
        await tools.post(
            item.draft.message, to: address,
            fields: [.json, settings.bearer.flatMap { .bearer($0.revealed) }], at: now,
            permit: permit)
    }
}
