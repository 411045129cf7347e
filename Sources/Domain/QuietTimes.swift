/// When an alert that is not urgent waits: hours of each day, and whole days.
package struct QuietTimes: Sendable, Hashable {
    package var hours: QuietHours?
    package var days: QuietDays

    package init(hours: QuietHours? = nil, days: QuietDays = QuietDays()) {
        self.hours = hours
        self.days = days
    }
}

/// From `start` up to `end`, over midnight where `end` is the earlier one.
package struct QuietHours: Sendable, Hashable {
    package var start: TimeOfDay
    package var end: TimeOfDay
    package init(start: TimeOfDay, end: TimeOfDay) {
        self.start = start
        self.end = end
    }
}
