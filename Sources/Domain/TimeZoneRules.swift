/// When which offset from UTC holds somewhere: the content of one file of the tz database.
///
/// A value without a file or a clock: the caller reads `/usr/share/zoneinfo/NAME`.
/// A lookup costs a binary search over the changes (Europe/Berlin: 144).
package struct TimeZoneRules: Sendable, Hashable {
    /// Sorted, each moment once.
    let changes: [Change]
    /// Holds before the first change, seconds east of UTC.
    let firstOffset: Int
    /// Holds after the last change; nil: the last one holds forever.
    let yearly: TimeZoneYear?

    /// From `start` (seconds since the epoch) on, `offset` seconds east of UTC.
    struct Change: Sendable, Hashable {
        let start: Int64
        let offset: Int
    }

    package static let utc = TimeZoneRules(changes: [], firstOffset: 0, yearly: nil)

    init(changes: [Change], firstOffset: Int, yearly: TimeZoneYear?) {
        self.changes = changes
        self.firstOffset = firstOffset
        self.yearly = yearly
    }

    /// Seconds east of UTC.
    package func offset(at moment: Timestamp) -> Int { offset(atSecond: moment.seconds) }

    func offset(atSecond second: Int64) -> Int {
        guard let last = changes.last else { return yearly?.offset(at: second) ?? firstOffset }
        if second >= last.start { return yearly?.offset(at: second) ?? last.offset }
        var (low, high) = (0, changes.count)
        while low < high {
            let middle = (low + high) / 2
            if changes[middle].start <= second { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? firstOffset : changes[low - 1].offset
    }
}
