package import Domain
import Glibc
import Polling
import Storage

/// A source and how it fares: a row of `earshot sources`.
package struct SourceHealth: Sendable, Hashable {
    package var id: SourceID
    package var address: String
    /// `ok`, `never read`, `failing`, `blocked`, `reserved`, `quarantined`, `stopped`.
    package var state: String
    package var isFailing: Bool
    /// How long ago; empty where never.
    package var lastSuccess: String
    /// In how long.
    package var next: String
    package var interval: String
    package var documents: Int
    package var mentions: Int
    /// The last error, or what there is to note of it, and why it is polled when it is.
    package var remarks: [String]

    /// In the configuration's order, and what is wrong with the machine itself.
    package static func list(
        settings: Settings
    ) async throws -> (sources: [SourceHealth], alarms: [String]) {
        var states: [SourceID: SourceState] = [:]
        var alarms: [String: Timestamp] = [:]
        let now = SystemClock.now()
        let allowances = Self.allowances(of: settings.sources)
        var spent: [SourceID: Int] = [:]
        // Before the first scan there is no store, and every source was never read.
        if access(settings.storePath, F_OK) == 0 {
            let store = try Store.open(path: settings.storePath, mode: .guest)
            states = try await store.sourceStates()
            alarms = try await store.alarms()
            for (id, use) in allowances {
                spent[id] = try await store.spent(of: use.allowance, now: now)
            }
            try await store.close()
        }
        return (
            settings.sources.map { source in
                var health = SourceHealth(source, states[source.id] ?? SourceState(), now: now)
                if let (kind, allowance) = allowances[source.id] {
                    let usage = allowance.usage(spent[source.id] ?? 0)
                    health.remarks.insert("\(kind): \(usage)", at: 0)
                }
                return health
            },
            alarms.keys.sorted().map { alarm in
                alarm == ClockWatch.alarm
                    ? "\(alarm): more than half of the certificates are not valid by this machine's "
                        + "clock, which shows \(now.iso8601); set it, all sources stay enabled"
                    : alarm
            }
        )
    }

    /// Of the networks that are counted by day or month.
    private static func allowances(
        of sources: [SourceSettings]
    ) -> [SourceID: (kind: String, allowance: Allowance)] {
        var found: [SourceID: (kind: String, allowance: Allowance)] = [:]
        for source in sources {
            guard case .network(let settings) = source.kind else { continue }
            if let allowance = NetworkKinds.network(settings)?.allowance {
                found[source.id] = (settings.kind, allowance)
            }
        }
        return found
    }

    private init(_ settings: SourceSettings, _ state: SourceState, now: Timestamp) {
        id = settings.id
        address = Self.address(of: settings, state)
        isFailing = state.failures > 0
        self.state = Self.word(for: state, isGone: state.isGone(settings))
        lastSuccess = state.lastSuccess.map { TimeSpan.rounded(now - $0) + " ago" } ?? "–"
        next = Self.next(state.nextAt, now: now)
        interval = (settings.every ?? state.interval).map { TimeSpan.rounded($0) } ?? "–"
        documents = state.documentCount
        mentions = state.mentionCount
        remarks = [state.lastError, Self.moves(state.cursor, now: now), state.plan]
            .compactMap(\.self)
    }

    private static func word(for state: SourceState, isGone: Bool) -> String {
        if isGone { return "stopped" }
        if state.rhythm.isQuarantined { return "quarantined" }
        if state.failure == PollFailure.Reason.blocked.rawValue {
            return "blocked (\(state.failures))"
        }
        if state.failure == PollFailure.Reason.reserved.rawValue {
            return "reserved (\(state.failures))"
        }
        if state.failures > 0 { return "failing (\(state.failures))" }
        return state.lastSuccess == nil ? "never read" : "ok"
    }

    /// With what is polled instead: the feed found at a site, or where a source has moved for good.
    private static func address(of settings: SourceSettings, _ state: SourceState) -> String {
        guard let configured = settings.webAddress,
            let polled = state.cursor.address.flatMap({ WebAddress($0) }), polled != configured
        else { return settings.address }
        let shown = polled.hiding(configured.hidden)
        return "\(settings.address), polled at \(shown)"
    }

    /// Where it moved from for good (faults RED-03).
    private static func moves(_ cursor: SourceState.Cursor, now: Timestamp) -> String? {
        guard let movedAt = cursor.movedAt, !cursor.former.isEmpty else { return nil }
        return "moved for good \(TimeSpan.rounded(now - movedAt)) ago, from "
            + cursor.former.reversed().joined(separator: ", before that ")
    }

    private static func next(_ moment: Timestamp?, now: Timestamp) -> String {
        guard let moment, moment < .latest else { return "–" }
        return moment > now ? "in " + TimeSpan.rounded(moment - now) : "due"
    }
}
