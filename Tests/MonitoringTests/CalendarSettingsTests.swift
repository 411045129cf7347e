import Domain
import Monitoring
import Testing

@Suite("Schedules, quiet times and holidays in the configuration")
struct CalendarSettingsTests {
    private func settings(_ lines: String) throws -> Settings {
        try TestConfiguration.settings("brands: [{name: Example Maschinenbau}]\n" + lines)
    }

    @Test("a region and days of one's own are holidays of schedules and quiet days")
    func holidays() throws {
        let settings = try settings(
            """
            holidays: {region: de-hh, also: [12-24]}
            quiet_days: [Sunday, holidays]
            """)
        let eve = try #require(CivilDate(year: 2026, month: 12, day: 24))
        let reformation = try #require(CivilDate(year: 2026, month: 10, day: 31))
        for day in [eve, reformation] {
            #expect(!settings.workingDays.contains(day))
            #expect(settings.quiet.days.contains(day))
        }
        #expect(settings.quiet.days.weekdays == [.sunday])
    }

    @Test(
        "a schedule may keep to working days",
        arguments: [
            ("daily on working days at 08:00", "daily on working days at 08:00"),
            ("daily at 08:00 on working days", "daily on working days at 08:00"),
            ("Hourly on working days", "hourly on working days"),
            ("every 4h on working days", "every 4h on working days"),
        ])
    func schedules(_ text: String, _ shown: String) throws {
        let settings = try settings(
            """
            channels: {hook: {slack: {url: "http://127.0.0.1:9/"}}}
            alerts: [{name: a, send: \(text), to: [hook]}]
            """)
        #expect(settings.rules.map(\.send.description) == [shown])
    }

    @Test(
        "what can't be meant is a fault with the mend",
        arguments: [
            ("holidays: {region: DE-XX}", "DE-HH"), ("holidays: {also: [30-12]}", "12-24"),
            ("quiet_days: [holidays]", "holidays: {region"), ("quiet_days: [feiertag]", "sunday"),
            ("alerts: [{name: a, send: immediately on working days, to: []}]", "working days"),
        ])
    func faults(_ line: String, _ mend: String) {
        let faults = TestConfiguration.faults("brands: [{name: Example Maschinenbau}]\n" + line)
        #expect(faults.contains { "\($0)".contains(mend) }, "\(faults)")
    }
}
