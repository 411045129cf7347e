package import Domain

/// One place of a schedule in local time. Its name is unique, so that a digest that bears it exists
/// once, also on the days on which clocks change (faults TIM-02).
package struct Slot: Sendable, Hashable {
    /// `2026-10-25` of a day, `2026-10-25T02` of an hour, `2026-W43` of a week (ISO 8601).
    package let name: String
    package let due: Timestamp
}
