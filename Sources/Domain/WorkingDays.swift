/// On which days people work: not on Saturdays, Sundays and the holidays of their region.
package struct WorkingDays: Sendable, Hashable {
    package var holidays: PublicHolidays?

    /// Days in a row without a working one that are reckoned with: more make schedules skip slots.
    package static let longestPause: Int64 = 30

    package init(holidays: PublicHolidays? = nil) { self.holidays = holidays }

    package func contains(_ date: CivilDate) -> Bool {
        ![.saturday, .sunday].contains(date.weekday) && holidays?.contains(date) != true
    }
}

/// Days on which an alert that is not urgent waits.
package struct QuietDays: Sendable, Hashable {
    package var weekdays: Set<Weekday>
    /// Nil: those of no region.
    package var holidays: PublicHolidays?

    package init(weekdays: Set<Weekday> = [], holidays: PublicHolidays? = nil) {
        self.weekdays = weekdays
        self.holidays = holidays
    }

    package func contains(_ date: CivilDate) -> Bool {
        weekdays.contains(date.weekday) || holidays?.contains(date) == true
    }
}
