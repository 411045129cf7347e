package import Domain

/// The one place that decides what follows an attempt (delivery.md §5). Pure: time and chance are
/// arguments.
package struct RetryPolicy: Sendable, Hashable {
    /// For messages of which nobody knows whether they arrived.
    package var ambiguityDelay = Duration.seconds(15 * 60)

    package init() {}

    package struct Decision: Sendable, Hashable {
        /// Nil: the row is not ours any more, or never left; the reaper finds it.
        package let settlement: Settlement?
        /// The whole channel waits until then.
        package let pausesUntil: Timestamp?
        /// Speaks against the channel, not against this message alone.
        package let isChannelFailure: Bool
        /// The address refuses us for good: the channel is disabled.
        package var disablesChannel = false
    }

    /// `jitter` in 0…1.
    package func decision(
        for result: DeliveryResult, of item: OutboxItem, on kind: ChannelKind, now: Timestamp,
        jitter: Double
    ) -> Decision {
        let pattern = RetryPattern(kind, item.draft.kind)
        func again(_ reply: String, wait: Duration?, counts: Bool = true, pauses: Bool) -> Decision
        {
            let backoff = pattern.delay(afterAttempt: item.attempts, jitter: jitter)
            // Throttling is no failure: the schedule of failures does not advance by it.
            let delay = counts ? backoff.map { max($0, wait ?? .zero) } : wait ?? backoff
            let next = delay.map { now + $0 }
            guard let next, next < item.draft.expiresAt else {
                return Decision(
                    settlement: .dead(reply: "gave up after \(item.attempts) attempts: \(reply)"),
                    pausesUntil: pauses ? next : nil, isChannelFailure: counts)
            }
            return Decision(
                settlement: .retry(at: next, reply: reply, countsAttempt: counts),
                pausesUntil: pauses ? next : nil, isChannelFailure: counts)
        }
        func over(_ settlement: Settlement?, isChannelFailure: Bool = false) -> Decision {
            Decision(
                settlement: settlement, pausesUntil: nil, isChannelFailure: isChannelFailure)
        }

        switch result {
        case .accepted(let reply): return over(.delivered(reply: reply))
        case .notPermitted: return over(nil)
        case .unsendable(let reply): return over(.dead(reply: reply), isChannelFailure: true)
        case .programRefusal(let reply): return over(.dead(reply: reply))
        case .notSent(let reply): return again(reply, wait: nil, pauses: false)
        case .ambiguous(let reply):
            return over(
                .uncertain(retryAt: now + ambiguityDelay, reply: reply), isChannelFailure: true)
        case .smtpRefusal(421, let reply): return again(reply, wait: nil, pauses: true)
        case .smtpRefusal(400..<500, let reply): return again(reply, wait: nil, pauses: false)
        case .smtpRefusal(_, let reply): return over(.dead(reply: reply))
        case .httpRefusal(429, let wait, let reply):
            return again(reply, wait: wait, counts: false, pauses: true)
        case .httpRefusal(408, let wait, let reply), .httpRefusal(425, let wait, let reply),
            .httpRefusal(500..<600, let wait, let reply):
            return again(reply, wait: wait, pauses: wait != nil)
        case .httpRefusal(401, _, let reply), .httpRefusal(403, _, let reply),
            .httpRefusal(404, _, let reply), .httpRefusal(410, _, let reply):
            return Decision(
                settlement: .held(reply: reply), pausesUntil: nil, isChannelFailure: false,
                disablesChannel: true)
        case .httpRefusal(_, _, let reply): return over(.dead(reply: reply))
        }
    }
}
