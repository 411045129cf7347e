package import Domain

extension QuietTimes {
    /// Days looked through for one that is not quiet: where all are, the alert leaves all the same.
    private static let dayLimit = 31

    /// The earliest moment, from `moment` on, at which an alert that is not urgent may leave.
    package func release(at moment: Timestamp, in zone: TimeZoneRules) -> Timestamp {
        var release = moment
        for _ in 0..<Self.dayLimit {
            release = hours?.release(at: release, in: zone) ?? release
            let day = zone.localTime(at: release).date
            guard days.contains(day) else { return release }
            release = zone.timestamp(of: day.adding(days: 1), at: .midnight)
        }
        return moment
    }
}

extension QuietHours {
    /// The earliest moment, from `moment` on, at which an alert that is not urgent may leave.
    /// Equal start and end are no quiet hours.
    package func release(at moment: Timestamp, in zone: TimeZoneRules) -> Timestamp {
        let local = zone.localTime(at: moment)
        let isOverMidnight = end < start
        let isQuiet =
            isOverMidnight
            ? local.time >= start || local.time < end : local.time >= start && local.time < end
        guard isQuiet else { return moment }
        let endsTomorrow = isOverMidnight && local.time >= start
        let day = endsTomorrow ? local.date.adding(days: 1) : local.date
        // An end that the wall shows twice has passed at its second showing.
        return max(moment, zone.timestamp(of: day, at: end))
    }
}
