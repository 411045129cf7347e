package import Domain

/// Time as the poll loop knows it: an argument, so that tests need none.
package protocol PollClock: Sendable {
    func now() -> Timestamp
    /// Throws `CancellationError` when the task is cancelled; returns at once for the past.
    func sleep(until moment: Timestamp) async throws
}

/// The wall clock as it was at the start, carried on by the monotonic one: a jump of the wall clock
/// neither storms nor stalls (faults TIM-01), time in suspend counts.
package struct SteadyClock: PollClock {
    /// A timer is set anew now and then: none has to hold for centuries.
    private static let longestSleep = Duration.seconds(24 * 3600)

    private let start: Timestamp
    private let origin: ContinuousClock.Instant

    /// - Parameter start: the wall clock's time now.
    package init(start: Timestamp) {
        self.start = start
        origin = .now
    }

    package func now() -> Timestamp { start + origin.duration(to: .now) }

    package func sleep(until moment: Timestamp) async throws {
        while now() < moment {
            let step = min(moment - now(), Self.longestSleep)
            try await ContinuousClock().sleep(for: step)
        }
    }
}
