import Domain

extension Wording {
    /// `Montag, 23. November 2026` or `Monday, 23 November 2026`, local.
    func longDate(_ moment: Timestamp) -> String {
        let date = zone.localTime(at: moment).date
        let weekday = Self.name(date.weekday, in: language)
        let month = Self.months(language)[min(max(date.month, 1), 12) - 1]
        return language == .german
            ? "\(weekday), \(date.day). \(month) \(date.year)"
            : "\(weekday), \(date.day) \(month) \(date.year)"
    }

    /// `23. Nov., 07:12` or `23 Nov, 07:12`, local; of another year `4. Mai 2019, 10:00`. A source that names a day and no time is read as
    /// midnight in UTC: then it is that day, whatever the zone, and no time is made up.
    func shortTime(_ moment: Timestamp) -> String {
        let isDay = moment.milliseconds % 86_400_000 == 0
        let local = (isDay ? .utc : zone).localTime(at: moment)
        let month = Self.shortMonths(language)[min(max(local.date.month, 1), 12) - 1]
        let day = language == .german ? "\(local.date.day). \(month)" : "\(local.date.day) \(month)"
        let isOfNow = local.date.year == zone.localTime(at: writtenAt).date.year
        let date = isOfNow ? day : "\(day) \(local.date.year)"
        return isDay ? date : "\(date), \(local.time)"
    }

    private static func name(_ weekday: Weekday, in language: OutputLanguage) -> String {
        switch (weekday, language) {
        case (.monday, .german): "Montag"
        case (.tuesday, .german): "Dienstag"
        case (.wednesday, .german): "Mittwoch"
        case (.thursday, .german): "Donnerstag"
        case (.friday, .german): "Freitag"
        case (.saturday, .german): "Samstag"
        case (.sunday, .german): "Sonntag"
        case (.monday, .english): "Monday"
        case (.tuesday, .english): "Tuesday"
        case (.wednesday, .english): "Wednesday"
        case (.thursday, .english): "Thursday"
        case (.friday, .english): "Friday"
        case (.saturday, .english): "Saturday"
        case (.sunday, .english): "Sunday"
        }
    }

    private static func months(_ language: OutputLanguage) -> [String] {
        language == .german
            ? [
                "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
                "Oktober", "November", "Dezember",
            ]
            : [
                "January", "February", "March", "April", "May", "June", "July", "August",
                "September", "October", "November", "December",
            ]
    }

    /// Duden's short forms; English ones as mail headers have them.
    private static func shortMonths(_ language: OutputLanguage) -> [String] {
        language == .german
            ? [
                "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.",
                "Nov.", "Dez.",
            ]
            : [
                "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
            ]
    }
}
