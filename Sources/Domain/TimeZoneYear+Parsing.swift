extension TimeZoneYear {
    /// Nil for anything but a complete TZ string.
    init?(parsing bytes: some Collection<UInt8>) {
        var text = TimeZoneText(rest: Array(bytes)[...])
        guard text.skipName(), let west = text.duration(hours: 0...24) else { return nil }
        standard = -west
        if text.rest.isEmpty {
            summer = nil
            return
        }
        guard text.skipName() else { return nil }
        var offset = standard + 3600
        if text.rest.first != UInt8(ascii: ",") {
            guard let west = text.duration(hours: 0...24) else { return nil }
            offset = -west
        }
        guard let start = text.turn(), let end = text.turn(), text.rest.isEmpty else { return nil }
        summer = Summer(offset: offset, start: start, end: end)
    }
}

/// What is left of a TZ string.
private struct TimeZoneText {
    var rest: ArraySlice<UInt8>

    /// `CET` or `<+03>`.
    mutating func skipName() -> Bool {
        if accept("<") {
            guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
            rest = rest[(end + 1)...]
            return true
        }
        let name = rest.prefix { (0x61...0x7A).contains($0 | 0x20) }
        rest = rest.dropFirst(name.count)
        return name.count >= 3
    }

    /// `[+-]h[:m[:s]]` in seconds.
    mutating func duration(hours: ClosedRange<Int>) -> Int? {
        let sign = accept("-") ? -1 : 1
        if sign == 1 { _ = accept("+") }
        guard let hour = number(upTo: hours.upperBound) else { return nil }
        var seconds = hour * 3600
        if accept(":") {
            guard let minute = number(upTo: 59) else { return nil }
            seconds += minute * 60
            if accept(":") {
                guard let second = number(upTo: 59) else { return nil }
                seconds += second
            }
        }
        return sign * seconds
    }

    /// `,M3.5.0/2`; hours reach over a week (RFC 8536 §3.3.1).
    mutating func turn() -> TimeZoneYear.Turn? {
        guard accept(","), let day = day() else { return nil }
        guard accept("/") else { return TimeZoneYear.Turn(day: day, time: 2 * 3600) }
        return duration(hours: 0...167).map { TimeZoneYear.Turn(day: day, time: $0) }
    }

    private mutating func day() -> TimeZoneYear.Day? {
        if accept("J") { return number(upTo: 365).flatMap { $0 > 0 ? .julian($0) : nil } }
        guard accept("M") else { return number(upTo: 365).map { .zeroBased($0) } }
        guard let month = number(upTo: 12), month > 0, accept("."),
            let week = number(upTo: 5), week > 0, accept("."), let weekday = number(upTo: 6)
        else { return nil }
        return .weekday(month: month, week: week, weekday: weekday)
    }

    private mutating func accept(_ character: Unicode.Scalar) -> Bool {
        guard let byte = rest.first, UInt32(byte) == character.value else { return false }
        rest = rest.dropFirst()
        return true
    }

    private mutating func number(upTo limit: Int) -> Int? {
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        guard (1...3).contains(digits.count) else { return nil }
        let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        rest = rest.dropFirst(digits.count)
        return value <= limit ? value : nil
    }
}
