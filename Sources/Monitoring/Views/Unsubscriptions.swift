import Domain
import Storage

/// Recipients who want no more digests: listed, and taken back.
package enum Unsubscriptions {
    package struct Row: Sendable, Hashable {
        package let recipient: String
        package let channel: String
        package let rule: String
        /// The local day.
        package let since: String
    }

    package static func list(settings: Settings) async throws -> [Row] {
        guard StorePlace.exists(settings) else { return [] }
        let store = try Store.open(path: settings.storePath, mode: .guest)
        let list = try await store.unsubscribed()
        try await store.close()
        return list.map { one in
            Row(
                recipient: one.recipient, channel: one.channel, rule: one.rule,
                since: settings.zone.day(at: one.since))
        }
    }

    /// Gives how many digests the recipient gets again.
    package static func undo(
        _ recipient: String, rule: String?, settings: Settings
    ) async throws -> Int {
        let store = try Store.open(path: settings.storePath, mode: .guest)
        let count = try await store.resubscribe(recipient, to: rule)
        try await store.close()
        return count
    }
}
