/// A rule for every year to come: the footer of a TZif file, a TZ string of POSIX with the
/// extensions of RFC 8536 §3.3.1 (`CET-1CEST,M3.5.0,M10.5.0/3`).
struct TimeZoneYear: Sendable, Hashable {
    /// Seconds east of UTC.
    let standard: Int
    let summer: Summer?

    struct Summer: Sendable, Hashable {
        let offset: Int
        let start: Turn
        let end: Turn
    }

    /// A day of each year and the local time, which may lie on another day, in seconds.
    struct Turn: Sendable, Hashable {
        let day: Day
        let time: Int
    }

    enum Day: Sendable, Hashable {
        /// 1…365; 29 February is never counted.
        case julian(Int)
        /// 0…365; 29 February is counted.
        case zeroBased(Int)
        /// Week 1…5 (5 is the last), weekday 0…6 from Sunday.
        case weekday(month: Int, week: Int, weekday: Int)
    }

    func offset(at second: Int64) -> Int {
        guard let summer else { return standard }
        let day = (second + Int64(standard)).flooredQuotient(dividingBy: 86_400)
        let year = CivilDate(daysSinceEpoch: day).year
        let start = summer.start.moment(in: year, offset: standard)
        let end = summer.end.moment(in: year, offset: summer.offset)
        let isSummer =
            start < end ? start <= second && second < end : !(end <= second && second < start)
        return isSummer ? summer.offset : standard
    }
}

extension TimeZoneYear.Turn {
    /// Seconds since the epoch, where `offset` held until then.
    fileprivate func moment(in year: Int, offset: Int) -> Int64 {
        day.daysSinceEpoch(in: year) * 86_400 + Int64(time - offset)
    }
}

extension TimeZoneYear.Day {
    fileprivate func daysSinceEpoch(in year: Int) -> Int64 {
        let first = Self.first(ofMonth: 1, in: year)
        switch self {
        case .zeroBased(let day): return first + Int64(day)
        case .julian(let day):
            let isLeap = Self.first(ofMonth: 3, in: year) - first == 60
            return first + Int64(day - 1) + (isLeap && day >= 60 ? 1 : 0)
        case .weekday(let month, let week, let weekday):
            let start = Self.first(ofMonth: month, in: year)
            // 1970-01-01 was a Thursday, the fourth day from Sunday.
            let of1st = (start + 4) - (start + 4).flooredQuotient(dividingBy: 7) * 7
            let day = start + (Int64(weekday) - of1st + 7) % 7 + Int64(week - 1) * 7
            let next = Self.first(ofMonth: month % 12 + 1, in: month == 12 ? year + 1 : year)
            return day < next ? day : day - 7
        }
    }

    /// Held to the years a CivilDate knows; no moment outside them is ever asked for.
    private static func first(ofMonth month: Int, in year: Int) -> Int64 {
        let held = min(max(year, 0), 9999)
        return CivilDate(year: held, month: month, day: 1)?.daysSinceEpoch ?? 0
    }
}
