import Domain

/// A time zone by its place (`Europe/Berlin`), as some programs write where an offset belongs.
///
/// Only zones with one standard offset since 1970 and the two common rules of summer time: a feed's
/// dates are of these years. What is not here is read as UTC.
struct NamedZone {
    /// Seconds east of UTC in winter.
    private var standard: Int
    private var rule: Rule

    private enum Rule {
        case none
        /// Last Sunday of March to last Sunday of October, at 1:00 UTC (Directive 2000/84/EC).
        case europe
        /// Second Sunday of March to first Sunday of November, at 2:00 (15 U.S.C. §260a); until 2006
        /// first Sunday of April to last Sunday of October.
        case america
    }

    /// By its name in lower case.
    init?(_ name: String) {
        guard let known = Self.byName[name] else { return nil }
        self = known
    }

    private init(standard: Int, rule: Rule) { (self.standard, self.rule) = (standard, rule) }

    /// Seconds east of UTC at a local time.
    func offset(on day: CivilDate, at second: Int) -> Int {
        isSummer(on: day, at: second) ? standard + 3600 : standard
    }

    private func isSummer(on day: CivilDate, at second: Int) -> Bool {
        let local = day.daysSinceEpoch * 86_400 + Int64(second)
        switch rule {
        case .none: return false
        case .europe:
            let change = 3600 + standard
            guard let start = Self.sunday(before: 4, 1, of: day.year),
                let end = Self.sunday(before: 11, 1, of: day.year)
            else { return false }
            return local >= start + Int64(change) && local < end + Int64(change + 3600)
        case .america:
            let isOld = day.year < 2007
            guard let start = Self.sunday(before: isOld ? 4 : 3, isOld ? 8 : 15, of: day.year),
                let end = Self.sunday(before: 11, isOld ? 1 : 8, of: day.year)
            else { return false }
            return local >= start + 7200 && local < end + 7200
        }
    }

    /// Midnight of the last Sunday before a day, in seconds.
    private static func sunday(before month: Int, _ day: Int, of year: Int) -> Int64? {
        guard let limit = CivilDate(year: year, month: month, day: day),
            let weekday = Weekday.allCases.firstIndex(of: limit.weekday)
        else { return nil }
        // Weekdays are counted from Monday.
        return (limit.daysSinceEpoch - Int64(weekday) - 1) * 86_400
    }

    private static let byName: [String: NamedZone] = {
        var zones: [String: NamedZone] = [:]
        for (rule, hours, names) in rows {
            for name in names.split(separator: " ") {
                zones[String(name)] = NamedZone(standard: Int(hours * 3600), rule: rule)
            }
        }
        return zones
    }()

    private static let rows: [(Rule, Double, String)] = [
        (.none, 0, "etc/utc etc/gmt atlantic/reykjavik africa/accra"),
        (.europe, 0, "europe/london europe/dublin europe/lisbon"),
        (
            .europe, 1,
            "europe/berlin europe/vienna europe/zurich europe/paris europe/rome europe/madrid "
                + "europe/amsterdam europe/brussels europe/luxembourg europe/copenhagen europe/oslo "
                + "europe/stockholm europe/prague europe/warsaw europe/budapest europe/vaduz "
                + "europe/belgrade europe/zagreb europe/ljubljana europe/bratislava europe/busingen"
        ),
        (.europe, 2, "europe/helsinki europe/athens europe/bucharest europe/sofia europe/riga"),
        (.america, -5, "america/new_york america/toronto america/detroit us/eastern"),
        (.america, -6, "america/chicago america/winnipeg us/central"),
        (.america, -7, "america/denver america/edmonton us/mountain"),
        (.america, -8, "america/los_angeles america/vancouver us/pacific"),
        (.none, -7, "america/phoenix us/arizona"), (.none, -10, "pacific/honolulu us/hawaii"),
        (.none, 5.5, "asia/kolkata asia/calcutta"), (.none, 8, "asia/shanghai asia/singapore"),
        (.none, 8, "asia/hong_kong asia/taipei australia/perth"),
        (.none, 9, "asia/tokyo asia/seoul"), (.none, 4, "asia/dubai"),
    ]
}
