/// What calendar and clock on the wall show.
package struct LocalTime: Sendable, Hashable {
    package let date: CivilDate
    package let time: TimeOfDay
    /// 0…59.
    package let second: Int
}

extension TimeZoneRules {
    private static let secondsADay: Int64 = 86_400

    package func localTime(at moment: Timestamp) -> LocalTime {
        let local = moment.seconds + Int64(offset(at: moment))
        let day = local.flooredQuotient(dividingBy: Self.secondsADay)
        let second = Int(local - day * Self.secondsADay)
        return LocalTime(
            date: CivilDate(daysSinceEpoch: day),
            time: TimeOfDay(minutesSinceMidnight: second / 60),
            second: second % 60)
    }

    /// The moment at which the wall shows this. Where clocks go forward over it, the moment after the
    /// gap; where they go back over it and show it twice, the first of the two.
    package func timestamp(of date: CivilDate, at time: TimeOfDay) -> Timestamp {
        let local = date.daysSinceEpoch * Self.secondsADay + Int64(time.minutes) * 60
        let before = offset(atSecond: local - Self.secondsADay)
        let after = offset(atSecond: local + Self.secondsADay)
        let fitting = [before, after].map { local - Int64($0) }.filter {
            $0 + Int64(offset(atSecond: $0)) == local
        }
        return Timestamp(seconds: fitting.min() ?? endOfGap(at: local, from: before, to: after))
    }

    /// The change lies between both readings of the local time: halved until found.
    private func endOfGap(at local: Int64, from before: Int, to after: Int) -> Int64 {
        var low = local - Int64(max(before, after))
        var high = local - Int64(min(before, after))
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if offset(atSecond: middle) == before { low = middle } else { high = middle }
        }
        return high
    }
}

extension TimeOfDay {
    package static let midnight = TimeOfDay(minutesSinceMidnight: 0)

    /// Held to 0…1439.
    package init(minutesSinceMidnight minutes: Int) { self.minutes = min(max(minutes, 0), 1439) }

    package var hour: Int { minutes / 60 }
    package var minute: Int { minutes % 60 }
}
