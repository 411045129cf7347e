/// Transfers that wait for a name, and until when. A value: the clock is an argument.
struct Resolving {
    private var waiting: [UInt64: (name: String, end: ContinuousClock.Instant)] = [:]

    /// How long nothing else may be worth waking for.
    static let longest: Duration = .seconds(60)

    mutating func add(_ id: UInt64, name: String, until end: ContinuousClock.Instant) {
        waiting[id] = (name, end)
    }

    /// The name it waited for; nil where it waits for none.
    mutating func remove(_ id: UInt64) -> String? { waiting.removeValue(forKey: id)?.name }

    func overdue(now: ContinuousClock.Instant) -> [UInt64] {
        waiting.isEmpty ? [] : waiting.filter { $0.value.end <= now }.map(\.key)
    }

    /// Until the first of them has waited long enough.
    func patience(now: ContinuousClock.Instant) -> Duration {
        guard let first = waiting.values.min(by: { $0.end < $1.end })?.end else {
            return Self.longest
        }
        return min(max(first - now, .zero), Self.longest)
    }
}
