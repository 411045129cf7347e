import Testing

@testable import Domain

@Suite("Public holidays")
struct PublicHolidaysTests {
    private func date(_ text: String) throws -> CivilDate {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        return try #require(CivilDate(year: parts[0], month: parts[1], day: parts[2]))
    }

    @Test(
        "a region keeps its own days",
        arguments: [
            ("DE-HH", "2026-10-31", true), ("DE-BY", "2026-10-31", false),
            ("DE-BY", "2026-11-01", true), ("DE-HH", "2026-11-01", false),
            ("DE-BY", "2026-01-06", true), ("DE-NW", "2026-01-06", false),
            ("DE-BE", "2026-03-08", true), ("DE-TH", "2026-09-20", true),
            ("DE-SL", "2026-08-15", true), ("DE-NW", "2026-10-03", true),
            // The Wednesday before the 23rd of November.
            ("DE-SN", "2026-11-18", true), ("DE-SN", "2027-11-17", true),
            ("DE-SN", "2033-11-16", true), ("DE-SN", "2026-11-25", false),
            ("AT", "2026-10-26", true), ("AT", "2026-04-03", false), ("AT", "2026-12-08", true),
            ("CH-ZH", "2026-08-01", true), ("CH-VS", "2026-04-03", false),
            // The Thursday after the first Sunday, the Monday after the third Sunday of September.
            ("CH-GE", "2026-09-10", true), ("CH-VD", "2026-09-21", true),
            // The first Thursday of April, and a week later in Holy Week.
            ("CH-GL", "2025-04-03", true), ("CH-GL", "2026-04-02", false),
            ("CH-GL", "2026-04-09", true),
        ])
    func regions(_ region: String, _ day: String, _ isHoliday: Bool) throws {
        let holidays = try #require(PublicHolidays(region: region))
        #expect(try holidays.contains(date(day)) == isHoliday)
    }

    @Test(
        "what goes by Easter moves with it",
        arguments: [
            (2024, "03-29", "05-09", "05-30"), (2026, "04-03", "05-14", "06-04"),
            (2038, "04-23", "06-03", "06-24"),
        ])
    func easter(_ year: Int, _ friday: String, _ ascension: String, _ corpus: String) throws {
        let holidays = try #require(PublicHolidays(region: "DE-NW"))
        for day in [friday, ascension, corpus] {
            #expect(try holidays.contains(date("\(year)-\(day)")), "\(year)-\(day)")
            #expect(try !holidays.contains(date("\(year)-\(day)").adding(days: -1)))
        }
    }

    @Test("every region has five to sixteen days a year, Austria thirteen")
    func counts() throws {
        for region in PublicHolidays.regions {
            let holidays = try #require(PublicHolidays(region: region))
            let start = try date("2027-01-01")
            let count = (0..<365).count { holidays.contains(start.adding(days: $0)) }
            #expect((5...16).contains(count), "\(region): \(count)")
            if region == "AT" { #expect(count == 13) }
        }
        #expect(PublicHolidays.regions.count == 43)
        #expect(PublicHolidays(region: "DE") == nil)
    }

    @Test("days of one's own come beside, in every year")
    func own() throws {
        var holidays = PublicHolidays()
        holidays.also = [PublicHolidays.YearDay(month: 12, day: 24)].compactMap(\.self)
        #expect(try holidays.contains(date("2031-12-24")))
        #expect(try !holidays.contains(date("2031-12-25")))
        #expect(PublicHolidays.YearDay(month: 2, day: 29) != nil)
        #expect(PublicHolidays.YearDay(month: 2, day: 30) == nil)
    }
}
