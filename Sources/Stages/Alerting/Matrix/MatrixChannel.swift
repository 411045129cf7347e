package import Domain
import JSON
import Transport

/// A room of Matrix, as a user that is a member of it.
package struct MatrixChannel: PostingChannel {
    package let name: String
    package let kind = ChannelKind.matrix
    package let tools: ChannelTools
    private let settings: Settings

    package struct Settings: Sendable, Hashable {
        /// The home server's.
        package var server: WebAddress
        package var token: Secret<String>
        /// `!id:server`, not its alias.
        package var room: String

        package init(server: WebAddress, token: String, room: String) {
            self.server = server
            self.token = Secret(token)
            self.room = room
        }
    }

    package init(name: String, settings: Settings, tools: ChannelTools) {
        self.name = name
        self.settings = settings
        self.tools = tools
    }

    package var address: WebAddress { settings.server }

    /// Servers' own defaults differ, and say how long to wait.
    package var pace: Pace { pace(gap: .seconds(1)) }

    package func bodies(of bulletin: Bulletin, reference: String) -> [MessageBody] {
        MatrixMessage.all(bulletin, reference: reference)
    }

    /// The transaction's name is the message's: a second attempt after a lost answer makes no second
    /// event.
    package func deliver(
        _ item: OutboxItem, at now: Timestamp, permit: @escaping @Sendable () async -> Bool
    ) async -> DeliveryResult {
        let transaction = tools.naming.name(of: item.draft.idempotencyKey)
        let address = settings.server.below([
            "_matrix", "client", "v3", "rooms", settings.room, "send", "m.room.message",
            transaction,
        ])
        return await tools.post(
            item.draft.message, by: .put, to: address,
            fields: [.json, .bearer(settings.token.revealed)], at: now,
            answers: AnswerRules(wait: { $0["retry_after_ms"]?.double.map { $0 / 1000 } }),
            permit: permit)
    }
}
