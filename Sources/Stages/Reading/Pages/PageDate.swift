import Domain

/// Dates as pages write them for machines: `2026-03-02`, `2026-03-02T08:15:00+01:00` (RFC 3339,
/// W3C-DTF).
enum PageDate {
    /// Nil for anything else. Without a zone UTC is meant.
    static func timestamp(_ text: String) -> Timestamp? {
        var rest = Array(text.utf8)[...].drop { $0 <= 0x20 }
        guard let year = number(4, &rest), take("-", &rest), let month = number(2, &rest),
            take("-", &rest), let day = number(2, &rest),
            let date = CivilDate(year: year, month: month, day: day), year > 1900
        else { return nil }
        var seconds = date.daysSinceEpoch * 86_400
        guard take("T", &rest) || take("t", &rest) || take(" ", &rest),
            let hour = number(2, &rest), hour < 24, take(":", &rest),
            let minute = number(2, &rest), minute < 60
        else { return Timestamp(seconds: seconds) }
        seconds += Int64(hour * 3600 + minute * 60)
        if take(":", &rest), let second = number(2, &rest) { seconds += Int64(second) }
        if take(".", &rest) { rest = rest.drop { $0 &- 48 < 10 } }
        return Timestamp(seconds: seconds - Int64(offset(rest)))
    }

    /// Seconds east of Greenwich: `+01:00`, `-0500`.
    private static func offset(_ zone: ArraySlice<UInt8>) -> Int {
        var rest = zone.drop { $0 == UInt8(ascii: " ") }
        let isWest = take("-", &rest)
        guard isWest || take("+", &rest), let hours = number(2, &rest), hours < 24 else { return 0 }
        _ = take(":", &rest)
        let seconds = hours * 3600 + (number(2, &rest) ?? 0) * 60
        return isWest ? -seconds : seconds
    }

    private static func number(_ digits: Int, _ rest: inout ArraySlice<UInt8>) -> Int? {
        let taken = rest.prefix(digits)
        guard taken.count == digits, taken.allSatisfy({ $0 &- 48 < 10 }) else { return nil }
        rest = rest.dropFirst(digits)
        return taken.reduce(0) { $0 * 10 + Int($1 - 48) }
    }

    private static func take(_ mark: Unicode.Scalar, _ rest: inout ArraySlice<UInt8>) -> Bool {
        guard let first = rest.first, UInt32(first) == mark.value else { return false }
        rest = rest.dropFirst()
        return true
    }
}
