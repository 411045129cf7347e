import Alerting
import Domain
import Glibc
import Storage

/// A channel and how it fares: a row of `earshot channels`.
package struct ChannelHealth: Sendable, Hashable {
    package var name: String
    /// A key of `channels:`, such as `email`.
    package var kind: String
    /// `ok`, `failing`, `paused`, `disabled`.
    package var state: String
    package var isDisabled: Bool
    /// Messages kept until it is enabled again.
    package var held: Int
    /// Since when, why, and the mend; nil unless it is disabled.
    package var fault: String?

    /// In the configuration's order.
    package static func list(settings: Settings) async throws -> [ChannelHealth] {
        var states: [String: ChannelState] = [:]
        // Before the first scan there is no store, and nothing was sent.
        if access(settings.storePath, F_OK) == 0 {
            let store = try Store.open(path: settings.storePath, mode: .guest)
            states = try await store.channelStates()
            try await store.close()
        }
        let now = SystemClock.now()
        return settings.channels.map { ChannelHealth($0, states[$0.name], now: now) }
    }

    private init(_ channel: NamedChannel, _ state: ChannelState?, now: Timestamp) {
        name = channel.name
        kind = channel.settings.kind.rawValue
        held = state?.held ?? 0
        isDisabled = state?.disabledAt != nil
        self.state =
            switch state?.fitness(at: now) ?? .well {
            case .disabled: "disabled"
            case .paused: "paused"
            case .failing: "failing (\(state?.failures ?? 0))"
            case .well: "ok"
            }
        guard let since = state?.disabledAt else { return }
        let answer = state?.disabledBecause ?? "no"
        fault =
            "channel \(name) is disabled since \(since.iso8601): its address answers '\(answer)'; "
            + "\(held) held. Mend its url, token or secret, or, where it answers again: "
            + "earshot channels test \(name)"
    }
}
