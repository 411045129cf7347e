package import Domain

/// Whether a channel takes anything just now.
package struct ChannelState: Sendable, Hashable {
    /// In the past or nil: it is not paused.
    package var pausedUntil: Timestamp?
    /// Attempts that failed since the last delivery; throttling does not count.
    package var failures: Int
    /// Nil unless it is disabled.
    package var disabledAt: Timestamp?
    /// What its address answered.
    package var disabledBecause: String?
    /// Messages kept until it is enabled again.
    package var held = 0

    package init(pausedUntil: Timestamp?, failures: Int) {
        self.pausedUntil = pausedUntil
        self.failures = failures
    }

    package func fitness(at now: Timestamp) -> ChannelFitness {
        if disabledAt != nil { return .disabled }
        if let pausedUntil, pausedUntil > now { return .paused }
        return failures > 0 ? .failing : .well
    }
}
