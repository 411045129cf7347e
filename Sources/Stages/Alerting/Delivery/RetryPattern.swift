package import Domain

/// When the next attempt follows a failed one, and when it ends.
package enum RetryPattern: Sendable, Hashable {
    /// attempt 1 fails: 60 s, 2: 120 s, … at most 1 h; each × 0.5…1.0. Gives up after 48 h.
    case alert
    /// 5 min, 10 min, … at most 2 h; each × 0.5…1.0. Gives up after 4 days.
    case digest
    /// 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h; each × 0.8…1.2. Then gives up.
    case webhook

    package init(_ channel: ChannelKind, _ message: OutboxDraft.Kind) {
        switch (channel, message) {
        case (.webhook, _): self = .webhook
        case (_, .digest), (_, .summary): self = .digest
        case (_, .alert), (_, .test), (_, .notice): self = .alert
        }
    }

    /// From when it may be sent until it is of no use any more.
    package var lifetime: Duration {
        switch self {
        case .alert: .seconds(48 * 3600)
        case .digest: .seconds(4 * 86_400)
        // The sum of all delays, a fifth more, and a day for pauses.
        case .webhook: .seconds(5 * 86_400)
        }
    }

    /// `attempt` from 1, `jitter` in 0…1; nil where it was the last one.
    package func delay(afterAttempt attempt: Int, jitter: Double) -> Duration? {
        let index = max(0, attempt - 1)
        switch self {
        case .alert: return Self.backoff(base: 60, cap: 3600, index, jitter)
        case .digest: return Self.backoff(base: 300, cap: 7200, index, jitter)
        case .webhook:
            guard index < Self.webhookDelays.count else { return nil }
            return Self.scaled(Self.webhookDelays[index], from: 0.8, to: 1.2, jitter)
        }
    }

    private static let webhookDelays: [Int64] = [
        5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400,
    ]

    /// The cap comes before the power of two can grow: 2^12 seconds are beyond any cap.
    private static func backoff(base: Int64, cap: Int64, _ index: Int, _ jitter: Double) -> Duration
    {
        scaled(min(cap, base << Int64(min(index, 12))), from: 0.5, to: 1, jitter)
    }

    /// `jitter` that is no number from 0 to 1 is held to them.
    private static func scaled(
        _ seconds: Int64, from low: Double, to high: Double, _ jitter: Double
    ) -> Duration {
        let chance = jitter >= 0 ? min(jitter, 1) : 0
        return .milliseconds(Int64(Double(seconds) * 1000 * (low + (high - low) * chance)))
    }
}
