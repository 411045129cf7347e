package import Domain

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
