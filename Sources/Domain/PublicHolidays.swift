/// The days on which nobody works in one region: public holidays by law of Germany's states, of Austria
/// and of Switzerland's cantons as of 2026, and days of one's own.
///
/// What only some communities of a region keep (Mariä Himmelfahrt in Bavaria) is not among them; it can
/// be added as a day of one's own.
package struct PublicHolidays: Sendable, Hashable {
    /// `DE-BW`, `AT`, `CH-ZH`: ISO 3166. Nil: none, only days of one's own.
    package let region: String?
    /// Each year's, beside the region's own.
    package var also: [YearDay] = []

    /// A day of every year.
    package struct YearDay: Sendable, Hashable {
        package let month: Int
        package let day: Int

        /// Nil where no year has it.
        package init?(month: Int, day: Int) {
            // 2000 had a 29th of February.
            guard CivilDate(year: 2000, month: month, day: day) != nil else { return nil }
            (self.month, self.day) = (month, day)
        }
    }

    /// None but those of one's own.
    package init() { region = nil }

    /// Nil for what is no region that is known.
    package init?(region: String) {
        guard Self.regions.contains(region) else { return nil }
        self.region = region
    }

    package func contains(_ date: CivilDate) -> Bool {
        if also.contains(where: { ($0.month, $0.day) == (date.month, date.day) }) { return true }
        guard let region else { return false }
        return Self.rules.contains { $0.regions.contains(region) && $0.day.falls(on: date) }
    }

    /// In the order of the alphabet.
    package static let regions: [String] = {
        func codes(_ country: String, _ parts: String) -> [String] {
            parts.split(separator: " ").map { "\(country)-\($0)" }
        }
        return ["AT"] + codes("CH", cantons) + codes("DE", states)
    }()
}

extension PublicHolidays {
    private static let states = "BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH"
    private static let cantons =
        "AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH"

    /// When a holiday is.
    private enum Day {
        case fixed(month: Int, day: Int)
        /// Days after Easter Sunday.
        case easter(Int)
        /// The first Thursday of April, a week later where that is in Holy Week.
        case firstThursdayOfApril
        /// The first such weekday from that day on, and so many days after it.
        case first(Weekday, month: Int, day: Int, later: Int64 = 0)

        func falls(on date: CivilDate) -> Bool {
            switch self {
            case .fixed(let month, let day): (date.month, date.day) == (month, day)
            case .easter(let offset): date.daysSinceEpoch - date.easterSunday == offset
            case .firstThursdayOfApril:
                Self.first(.thursday, from: date.year, 4, 1).map { thursday in
                    let isHoly = thursday.daysSinceEpoch == date.easterSunday - 3
                    return date == (isHoly ? thursday.adding(days: 7) : thursday)
                } ?? false
            case .first(let weekday, let month, let day, let later):
                Self.first(weekday, from: date.year, month, day)?.adding(days: later) == date
            }
        }

        private static func first(
            _ weekday: Weekday, from year: Int, _ month: Int, _ day: Int
        ) -> CivilDate? {
            CivilDate(year: year, month: month, day: day).flatMap { start in
                (0..<7).map { start.adding(days: $0) }.first { $0.weekday == weekday }
            }
        }
    }

    private struct Rule {
        let day: Day
        let regions: Set<String>

        /// - Parameters: `*` is all of a country; nil is none of it.
        init(_ day: Day, germany: String? = nil, austria: Bool = false, switzerland: String? = nil)
        {
            self.day = day
            func codes(_ country: String, _ list: String?, all: String) -> [String] {
                (list == "*" ? all : list ?? "").split(separator: " ").map { "\(country)-\($0)" }
            }
            regions = Set(
                codes("DE", germany, all: states) + codes("CH", switzerland, all: cantons)
                    + (austria ? ["AT"] : []))
        }
    }

    private static let rules = [
        Rule(.fixed(month: 1, day: 1), germany: "*", austria: true, switzerland: "*"),
        // Berchtoldstag
        Rule(.fixed(month: 1, day: 2), switzerland: "AG BE JU LU TG VD"),
        // Epiphany
        Rule(.fixed(month: 1, day: 6), germany: "BW BY ST", austria: true, switzerland: "SZ TI UR"),
        // The republic of Neuchâtel
        Rule(.fixed(month: 3, day: 1), switzerland: "NE"),
        // Women's day
        Rule(.fixed(month: 3, day: 8), germany: "BE MV"),
        // Saint Joseph
        Rule(.fixed(month: 3, day: 19), switzerland: "NW SZ TI UR VS"),
        // Good Friday
        Rule(
            .easter(-2), germany: "*",
            switzerland: "AG AI AR BE BL BS FR GE GL JU LU NE NW OW SG SH SO SZ TG UR VD ZG ZH"),
        Rule(.easter(0), germany: "BB"),
        // Easter Monday
        Rule(
            .easter(1), germany: "*", austria: true,
            switzerland: "AG AI AR BE BL BS GE GL GR JU LU SG SH SZ TG TI UR VD ZH"),
        // Näfelser Fahrt
        Rule(.firstThursdayOfApril, switzerland: "GL"),
        Rule(
            .fixed(month: 5, day: 1), germany: "*", austria: true,
            switzerland: "AG BL BS JU NE SH TG TI ZH"),
        // Ascension
        Rule(.easter(39), germany: "*", austria: true, switzerland: "*"),
        Rule(.easter(49), germany: "BB"),
        // Whit Monday
        Rule(
            .easter(50), germany: "*", austria: true,
            switzerland: "AG AI AR BE BL BS GE GL GR JU LU SG SH SZ TG TI UR VD ZH"),
        // Corpus Christi
        Rule(
            .easter(60), germany: "BW BY HE NW RP SL", austria: true,
            switzerland: "AG AI JU LU NE NW OW SZ TI UR VS ZG"),
        // The independence of Jura
        Rule(.fixed(month: 6, day: 23), switzerland: "JU"),
        // Peter and Paul
        Rule(.fixed(month: 6, day: 29), switzerland: "TI"),
        Rule(.fixed(month: 8, day: 1), switzerland: "*"),
        // Assumption
        Rule(
            .fixed(month: 8, day: 15), germany: "SL", austria: true,
            switzerland: "AG AI JU LU NW OW SZ TI UR VS ZG"),
        // Genfer Bettag: the Thursday after the first Sunday of September
        Rule(.first(.sunday, month: 9, day: 1, later: 4), switzerland: "GE"),
        // Children's day
        Rule(.fixed(month: 9, day: 20), germany: "TH"),
        // The Monday after the third Sunday of September
        Rule(.first(.sunday, month: 9, day: 15, later: 1), switzerland: "VD"),
        // Brother Klaus
        Rule(.fixed(month: 9, day: 25), switzerland: "OW"),
        // German unity
        Rule(.fixed(month: 10, day: 3), germany: "*"),
        Rule(.fixed(month: 10, day: 26), austria: true),
        // Reformation
        Rule(.fixed(month: 10, day: 31), germany: "BB HB HH MV NI SH SN ST TH"),
        // All Saints
        Rule(
            .fixed(month: 11, day: 1), germany: "BW BY NW RP SL", austria: true,
            switzerland: "AG AI GL JU LU NW OW SG SZ TI UR VS ZG"),
        // Buß- und Bettag: the Wednesday before the 23rd of November
        Rule(.first(.wednesday, month: 11, day: 16), germany: "SN"),
        // The Immaculate Conception
        Rule(
            .fixed(month: 12, day: 8), austria: true,
            switzerland: "AG AI LU NW OW SZ TI UR VS ZG"),
        Rule(.fixed(month: 12, day: 25), germany: "*", austria: true, switzerland: "*"),
        Rule(
            .fixed(month: 12, day: 26), germany: "*", austria: true,
            switzerland: "AG AI AR BE BL BS GL GR LU SG SH SZ TG TI UR ZH"),
        // The restoration of Geneva
        Rule(.fixed(month: 12, day: 31), switzerland: "GE"),
    ]
}

extension CivilDate {
    /// Of its year, in days since the epoch: the Gregorian computus of Meeus, Jones and Butcher.
    fileprivate var easterSunday: Int64 {
        let (a, b, c) = (year % 19, year / 100, year % 100)
        let (d, e) = (b / 4, b % 4)
        let g = (8 * b + 13) / 25
        let h = (19 * a + b - d - g + 15) % 30
        let (i, k) = (c / 4, c % 4)
        let l = (32 + 2 * e + 2 * i - h - k) % 7
        let m = (a + 11 * h + 19 * l) / 433
        let month = (h + l - 7 * m + 90) / 25
        let day = (h + l - 7 * m + 33 * month + 19) % 32
        return CivilDate(year: year, month: month, day: day)?.daysSinceEpoch ?? 0
    }
}
