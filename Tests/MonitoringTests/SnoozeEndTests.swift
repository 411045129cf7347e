import Domain
import TestSupport
import Testing

@testable import Monitoring

@Suite("Until when something is silenced")
struct SnoozeEndTests {
    /// A Monday, 8 o'clock in Berlin.
    private static let now = Timestamp(seconds: 1_795_417_200)

    @Test(
        "a time, a day or both, as the wall shows them",
        arguments: [
            ("08:01", "2026-11-23T07:01:00Z"), ("08:00", "2026-11-24T07:00:00Z"),
            ("2026-12-03", "2026-12-02T23:00:00Z"), ("2026-12-03 08:00", "2026-12-03T07:00:00Z"),
            ("2026-12-03T8:00", "2026-12-03T07:00:00Z"), ("2027-06-01", "2027-05-31T22:00:00Z"),
            ("2026-02-30", nil), ("morgen", nil), ("25:00", nil), ("2026-12-03 08:00 x", nil),
            ("", nil), ("2026-12", nil),
        ] as [(String, String?)])
    func ends(text: String, expected: String?) throws {
        let zone = try #require(TimeZoneRules(parsing: TZif.berlin))
        #expect(Snoozing.end(at: text, in: zone, now: Self.now)?.iso8601 == expected)
    }
}
