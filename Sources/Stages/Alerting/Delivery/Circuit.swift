/// Stops asking a channel that fails and fails: one try per step, each step twice as long.
struct Circuit: Sendable, Hashable {
    /// In a row; then it opens (delivery.md §5).
    static let threshold = 10
    private static let firstPause: Int64 = 60
    private static let longestPause: Int64 = 3600

    private var failures = 0

    /// How long to pause now; nil while it is closed.
    mutating func fail() -> Duration? {
        failures += 1
        let step = failures - Self.threshold
        guard step >= 0 else { return nil }
        return .seconds(min(Self.longestPause, Self.firstPause << Int64(min(step, 10))))
    }

    mutating func succeed() { failures = 0 }
}
