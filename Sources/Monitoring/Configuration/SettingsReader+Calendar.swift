import Domain

/// When people work and when they want to be left alone.
extension ConfigurationContext {
    /// `holidays:`, those of a region and days of one's own; nil where there are none.
    func holidays(_ root: ConfigurationSection) -> PublicHolidays? {
        guard let node = root.node("holidays"),
            let section = ConfigurationSection(
                node, name: "holidays", keys: Settings.Keys.holidays, in: self)
        else { return nil }
        let also = section.values("also", expecting: "a month and a day, such as 12-24") {
            ConfigurationScalar.yearDay($0)
        }
        let region = section.value("region", expecting: Self.regionForms) {
            PublicHolidays(region: $0.uppercased())
        }
        guard var holidays = region ?? (also.isEmpty ? nil : PublicHolidays()) else { return nil }
        holidays.also = also
        return holidays
    }

    private static let regionForms =
        "one of " + PublicHolidays.regions.joined(separator: ", ")

    /// `quiet_hours:` and `quiet_days:`.
    func quiet(_ root: ConfigurationSection, _ holidays: PublicHolidays?) -> QuietTimes {
        let hours = root.value("quiet_hours", expecting: "two times, such as 20:00-07:00") {
            ConfigurationScalar.quietHours($0)
        }
        let days = root.values(
            "quiet_days", expecting: "a day of the week, such as sunday, or holidays"
        ) { text -> QuietDay? in
            let word = text.lowercased()
            return word == "holidays" ? .holidays : Weekday(rawValue: word).map { .weekday($0) }
        }
        if days.contains(.holidays), holidays == nil {
            root.fault(
                "quiet_days names holidays, but there are none; say whose: "
                    + "holidays: {region: DE-HH}", at: "quiet_days")
        }
        return QuietTimes(
            hours: hours,
            days: QuietDays(
                weekdays: Set(days.compactMap(\.weekday)),
                holidays: days.contains(.holidays) ? holidays : nil))
    }

    private enum QuietDay: Hashable {
        case weekday(Weekday), holidays

        var weekday: Weekday? { if case .weekday(let day) = self { day } else { nil } }
    }
}
