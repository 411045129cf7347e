package import Domain

/// Whether a channel takes anything just now.
package struct ChannelState: Sendable, Hashable {
    /// In the past or nil: it is not paused.
    package var pausedUntil: Timestamp?
    /// Attempts that failed since the last delivery; throttling does not count.
    package var failures: Int

    package init(pausedUntil: Timestamp?, failures: Int) {
        self.pausedUntil = pausedUntil
        self.failures = failures
    }
}
