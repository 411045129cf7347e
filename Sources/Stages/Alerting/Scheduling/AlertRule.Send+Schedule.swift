package import Domain

extension AlertRule.Send {
    /// The first slot due after a moment; nil for what is sent immediately.
    ///
    /// Where clocks skip a slot's time, it is due right after the gap; where they show it twice, the
    /// first time. Of two slots of an hour that fall on one moment only the later exists.
    package func nextSlot(
        after moment: Timestamp, in zone: TimeZoneRules, _ days: WorkingDays = WorkingDays()
    ) -> Slot? {
        slots(around: moment, in: zone, days).first { $0.due > moment }
    }

    /// The last slot due at or before a moment: the one digest that is made up for after a pause of
    /// any length (faults TIM-03).
    package func latestSlot(
        at moment: Timestamp, in zone: TimeZoneRules, _ days: WorkingDays = WorkingDays()
    ) -> Slot? {
        slots(around: moment, in: zone, days).last { $0.due <= moment }
    }

    /// In order, from more than one slot before the moment to more than one after it.
    private func slots(
        around moment: Timestamp, in zone: TimeZoneRules, _ days: WorkingDays
    ) -> [Slot] {
        let today = zone.localTime(at: moment).date
        let all = (-reach...reach).flatMap { day in
            let date = today.adding(days: day)
            return times(on: date, days).map {
                Slot(name: name(of: date, $0), due: zone.timestamp(of: date, at: $0))
            }
        }
        // Inside a gap several local times are one moment: the last of them is what the wall shows.
        return zip(all, all.dropFirst()).filter { $0.due < $1.due }.map(\.0) + all.suffix(1)
    }

    /// Days that surely hold one slot more than is asked for.
    private var reach: Int64 {
        switch self {
        case .weekly: 8
        case .onWorkingDays(let send): send.reach + WorkingDays.longestPause
        default: 2
        }
    }

    private func times(on date: CivilDate, _ days: WorkingDays) -> [TimeOfDay] {
        switch self {
        case .immediately: []
        case .hourly: Self.times(everyHours: 1)
        case .everyHours(let hours): Self.times(everyHours: hours)
        case .daily(let time): [time]
        case .weekly(let weekday, let time): date.weekday == weekday ? [time] : []
        case .onWorkingDays(let send): days.contains(date) ? send.times(on: date, days) : []
        }
    }

    private static func times(everyHours hours: Int) -> [TimeOfDay] {
        stride(from: 0, to: 24, by: min(max(hours, 1), 24)).map {
            TimeOfDay(minutesSinceMidnight: $0 * 60)
        }
    }

    fileprivate func name(of date: CivilDate, _ time: TimeOfDay) -> String {
        switch self {
        case .immediately, .daily: date.description
        case .hourly, .everyHours: "\(date)T\(padded(time.hour))"
        case .weekly: date.isoWeek
        case .onWorkingDays(let send): send.name(of: date, time)
        }
    }
}

extension CivilDate {
    /// `2026-W44`: the week belongs to the year of its Thursday (ISO 8601).
    var isoWeek: String {
        let index = Int64(Weekday.allCases.firstIndex(of: weekday) ?? 0)
        let thursday = adding(days: 3 - index)
        let newYear = CivilDate(year: thursday.year, month: 1, day: 1) ?? thursday
        let week = (thursday.daysSinceEpoch - newYear.daysSinceEpoch) / 7 + 1
        return "\(padded(thursday.year, to: 4))-W\(padded(week))"
    }
}
