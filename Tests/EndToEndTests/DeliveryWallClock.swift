import Glibc

/// Times of day for schedules, in UTC as `DeliveryWorkplace` is. Half an hour from now, so that a
/// test sees the same side of them from its start to its end.
enum WallClock {
    /// `07:30`: its slot of today, or of yesterday, is due; the next is far away.
    static var past: String { time(minutesFromNow: -30) }
    /// `08:30`
    static var soon: String { time(minutesFromNow: 30) }

    private static func time(minutesFromNow minutes: Int) -> String {
        let minute = (Glibc.time(nil) / 60 + minutes) % (24 * 60)
        let (hour, rest) = (minute / 60, minute % 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
    }
}
