package import Domain
import Glibc
import Storage

/// What `earshot outbox` shows and does.
package enum OutboxView {
    /// A message as a row.
    package struct Item: Sendable, Hashable {
        package var id: Int64
        package var state: String
        package var isDead: Bool
        package var created: String
        package var next: String
        package var attempts: Int
        /// Channel and recipient.
        package var target: String
        package var subject: String
        package var reply: String?
    }

    /// More rows help nobody; `--state` narrows them.
    private static let listLimit = 500

    /// The newest first; all states where none is named.
    package static func list(
        _ state: OutboxItem.State?, settings: Settings
    ) async throws -> [Item] {
        // Before the first scan there is no store, and nothing in it.
        guard access(settings.storePath, F_OK) == 0 else { return [] }
        return try await withStore(settings) { store in
            try await store.outbox(in: state.map { [$0] } ?? [], limit: listLimit).map {
                item($0, in: settings.zone)
            }
        }
    }

    /// Channels whose messages are held, a line each: since when, why, and the mend.
    package static func disabledChannels(settings: Settings) async throws -> [String] {
        try await ChannelHealth.list(settings: settings).compactMap(\.fault)
    }

    /// Queues one again that waits or was given up, and enables its channel; false where it is delivered or under way.
    package static func retry(_ id: Int64, settings: Settings) async throws -> Bool {
        try await withStore(settings) {
            try await $0.retry(outboxItem: id, now: SystemClock.now())
        }
    }

    /// Cancels one that waits or is dead; false otherwise.
    package static func drop(_ id: Int64, settings: Settings) async throws -> Bool {
        try await withStore(settings) { try await $0.drop(outboxItem: id) }
    }

    private static func withStore<Result: Sendable>(
        _ settings: Settings, _ body: (Store) async throws -> Result
    ) async throws -> Result {
        let store = try Store.open(path: settings.storePath, mode: .guest)
        let result = try await body(store)
        try await store.close()
        return result
    }

    /// Times are local, as the messages have them.
    private static func item(_ item: OutboxItem, in zone: TimeZoneRules) -> Item {
        let waits = item.state == .pending || item.state == .uncertain
        let target =
            item.draft.recipient == item.draft.channel
            ? item.draft.channel : "\(item.draft.channel) → \(item.draft.recipient)"
        return Item(
            id: item.id, state: item.state.rawValue, isDead: item.state == .dead,
            created: zone.minute(at: item.createdAt),
            next: waits ? zone.minute(at: item.nextAt) : "–",
            attempts: item.attempts, target: target, subject: item.draft.subject,
            reply: item.lastReply)
    }
}

extension TimeZoneRules {
    /// `2026-11-23 08:00`, local.
    func minute(at moment: Timestamp) -> String {
        let local = localTime(at: moment)
        return "\(local.date) \(local.time)"
    }

    /// `2026-11-23`, local.
    package func day(at moment: Timestamp) -> String { "\(localTime(at: moment).date)" }
}
