import Domain
import Testing

@Suite struct TimestampTests {
    @Test(
        "a moment is written as RFC 3339 has it",
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (1_795_420_799, "2026-11-23T07:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
            (4_102_444_800, "2100-01-01T00:00:00Z"),
        ])
    func iso(seconds: Int64, expected: String) {
        #expect(Timestamp(seconds: seconds).iso8601 == expected)
    }

    @Test("numbers from outside trap nothing")
    func extremes() {
        #expect(Timestamp(seconds: .max) == .latest)
        #expect(Timestamp(seconds: .min) == .earliest)
        #expect(Timestamp(milliseconds: .max) + .seconds(Int64.max) == .latest)
        #expect(Timestamp(milliseconds: .min) + .seconds(Int64.min + 1) == .earliest)
        #expect(Timestamp.latest.iso8601 == "9999-12-31T23:59:59Z")
        #expect(Timestamp.earliest.iso8601 == "0001-01-01T00:00:00Z")
    }

    @Test("days count forwards and backwards")
    func days() {
        for number in stride(from: Int64(-719_162), through: 2_932_896, by: 997) {
            #expect(CivilDate(daysSinceEpoch: number).daysSinceEpoch == number)
        }
    }

    @Test(
        "days that do not exist are none",
        arguments: [
            (2026, 2, 29), (2100, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0),
        ])
    func nonsense(year: Int, month: Int, day: Int) {
        #expect(CivilDate(year: year, month: month, day: day) == nil)
    }

    @Test("weekdays are those of the calendar")
    func weekdays() {
        #expect(CivilDate(year: 2026, month: 11, day: 23)?.weekday == .monday)
        #expect(CivilDate(year: 1969, month: 12, day: 28)?.weekday == .sunday)
    }
}
