import Domain

extension ConfigurationScalar {
    /// `08:00`.
    static func timeOfDay(_ text: String) -> TimeOfDay? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            let hour = Int(parts[0]), let minute = Int(parts[1])
        else { return nil }
        return TimeOfDay(hour: hour, minute: minute)
    }

    /// `20:00-07:00`.
    static func quietHours(_ text: String) -> QuietHours? {
        let parts = text.split(separator: "-").map { $0.trimmingBlanks() }
        guard parts.count == 2, let start = timeOfDay(parts[0]), let end = timeOfDay(parts[1]),
            start != end
        else { return nil }
        return QuietHours(start: start, end: end)
    }

    static let scheduleForms =
        "immediately, hourly, every 4h, daily at 08:00 or weekly on monday at 08:00; "
        + "daily on working days at 08:00, hourly or every 4h on working days"

    private static let workingDays: [Substring] = ["on", "working", "days"]

    /// `12-24`: month and day.
    static func yearDay(_ text: String) -> PublicHolidays.YearDay? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.utf8.count) }),
            let month = Int(parts[0]), let day = Int(parts[1])
        else { return nil }
        return PublicHolidays.YearDay(month: month, day: day)
    }

    /// One of `scheduleForms`.
    static func schedule(_ text: String) -> AlertRule.Send? {
        let words = text.lowercased().split(separator: " ")
        if let start = words.indices.first(where: { words[$0...].starts(with: workingDays) }) {
            let rest = words[..<start] + words[(start + workingDays.count)...]
            switch schedule(rest.joined(separator: " ")) {
            case .immediately, .weekly, .onWorkingDays, nil: return nil
            case .some(let send): return .onWorkingDays(send)
            }
        }
        switch words.first {
        case "immediately" where words.count == 1: return .immediately
        case "hourly" where words.count == 1: return .hourly
        case "every" where words.count == 2:
            // Slots of a day: an interval that does not divide it would drift.
            guard words[1].hasSuffix("h"), let hours = Int(words[1].dropLast()),
                hours > 0, 24 % hours == 0
            else { return nil }
            return .everyHours(hours)
        case "daily" where words.count == 3 && words[1] == "at":
            return timeOfDay(String(words[2])).map { .daily(at: $0) }
        case "weekly" where words.count == 5 && words[1] == "on" && words[3] == "at":
            guard let day = Weekday(rawValue: String(words[2])),
                let time = timeOfDay(String(words[4]))
            else { return nil }
            return .weekly(on: day, at: time)
        default: return nil
        }
    }
}
