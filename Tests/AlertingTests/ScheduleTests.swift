import Alerting
import Domain
import Testing

@Suite("Schedules")
struct ScheduleTests {
    private static let halfPastTwo = TimeOfDay(minutesSinceMidnight: 150)
    private static let eight = TimeOfDay(minutesSinceMidnight: 480)

    /// Every slot due in a span, as `name@UTC`.
    private func slots(
        _ send: AlertRule.Send, from start: String, to end: String,
        _ days: WorkingDays = WorkingDays()
    ) throws -> [String] {
        var moment = try #require(Timestamp(utc: start))
        let end = try #require(Timestamp(utc: end))
        var found: [String] = []
        while let slot = send.nextSlot(after: moment, in: Samples.berlin, days), slot.due <= end {
            #expect(slot.due > moment)
            #expect(send.latestSlot(at: slot.due, in: Samples.berlin, days) == slot)
            found.append("\(slot.name)@\(slot.due.iso8601)")
            moment = slot.due
        }
        return found
    }

    @Test(
        "an immediate alert waits for the end of the quiet times unless urgent, a digest for its slot"
    )
    func moments() {
        let times = RouteTimes(
            zone: Samples.berlin,
            quiet: QuietTimes(
                hours: QuietHours(start: .midnight, end: TimeOfDay(minutesSinceMidnight: 540))),
            days: WorkingDays())
        func moment(_ send: AlertRule.Send, urgent: Bool) -> RouteTimes.Moment {
            let rule = AlertRule(name: "a", condition: .init(), send: send, channels: ["c"])
            return times.moment(for: rule, isUrgent: urgent, at: Samples.morning)
        }
        let hour = Duration.seconds(3600)
        #expect(moment(.immediately, urgent: false) == .held(until: Samples.morning + hour))
        #expect(moment(.immediately, urgent: true) == .atOnce)
        #expect(moment(.hourly, urgent: true) == .digest(due: Samples.morning + hour))
        #expect(
            moment(.daily(at: Self.eight), urgent: false)
                == .digest(due: Samples.morning + hour * 24))
    }

    @Test("a daily digest at 02:30 exists once on the day that skips it (TIM-02)")
    func skipped() throws {
        let found = try slots(
            .daily(at: Self.halfPastTwo), from: "2026-03-28T00:00:00Z", to: "2026-03-31T00:00:00Z")
        #expect(
            found == [
                "2026-03-28@2026-03-28T01:30:00Z", "2026-03-29@2026-03-29T01:00:00Z",
                "2026-03-30@2026-03-30T00:30:00Z",
            ])
    }

    @Test("a daily digest at 02:30 exists once on the day that shows it twice (TIM-02)")
    func twice() throws {
        let found = try slots(
            .daily(at: Self.halfPastTwo), from: "2026-10-24T00:00:00Z", to: "2026-10-27T00:00:00Z")
        #expect(
            found == [
                "2026-10-24@2026-10-24T00:30:00Z", "2026-10-25@2026-10-25T00:30:00Z",
                "2026-10-26@2026-10-26T01:30:00Z",
            ])
    }

    @Test("no hour is named twice, and none is due in the gap")
    func hourly() throws {
        let spring = try slots(
            .hourly, from: "2026-03-28T23:30:00Z", to: "2026-03-29T02:30:00Z")
        #expect(
            spring == [
                "2026-03-29T01@2026-03-29T00:00:00Z", "2026-03-29T03@2026-03-29T01:00:00Z",
                "2026-03-29T04@2026-03-29T02:00:00Z",
            ])
        let autumn = try slots(
            .hourly, from: "2026-10-24T22:30:00Z", to: "2026-10-25T02:30:00Z")
        #expect(
            autumn == [
                "2026-10-25T01@2026-10-24T23:00:00Z", "2026-10-25T02@2026-10-25T00:00:00Z",
                "2026-10-25T03@2026-10-25T02:00:00Z",
            ])
    }

    @Test("every four hours begins at midnight")
    func everyHours() throws {
        let found = try slots(
            .everyHours(4), from: "2026-11-22T23:00:00Z", to: "2026-11-23T23:00:00Z")
        #expect(
            found.map { $0.prefix(13) } == [
                "2026-11-23T04", "2026-11-23T08", "2026-11-23T12", "2026-11-23T16",
                "2026-11-23T20", "2026-11-24T00",
            ])
    }

    @Test("a weekly slot bears the ISO week, also over New Year")
    func weekly() throws {
        let found = try slots(
            .weekly(on: .friday, at: Self.eight), from: "2026-12-20T00:00:00Z",
            to: "2027-01-09T00:00:00Z")
        #expect(
            found == [
                "2026-W52@2026-12-25T07:00:00Z", "2026-W53@2027-01-01T07:00:00Z",
                "2027-W01@2027-01-08T07:00:00Z",
            ])
    }

    @Test("after three days without us the last slot alone is made up for (TIM-03)")
    func pause() throws {
        let moment = try #require(Timestamp(utc: "2026-11-26T06:59:59Z"))
        let slot = AlertRule.Send.daily(at: Self.eight).latestSlot(at: moment, in: Samples.berlin)
        #expect(slot?.name == "2026-11-25")
    }

    @Test("what is sent immediately has no slot; senseless intervals are held to a day")
    func edges() {
        #expect(
            AlertRule.Send.immediately.nextSlot(after: Samples.morning, in: Samples.berlin) == nil)
        for hours in [Int.min, 0, 25, .max] {
            let slot = AlertRule.Send.everyHours(hours).nextSlot(
                after: Samples.morning, in: Samples.berlin)
            #expect(slot.map { $0.due > Samples.morning } == true)
        }
        for moment in [Timestamp.earliest, .latest] {
            _ = AlertRule.Send.hourly.nextSlot(after: moment, in: Samples.berlin)
        }
    }

    @Test(
        "what is not urgent leaves after the quiet hours",
        arguments: [
            ("20:00-07:00", "2026-11-23T18:59:59Z", "2026-11-23T18:59:59Z"),
            ("20:00-07:00", "2026-11-23T19:00:00Z", "2026-11-24T06:00:00Z"),
            ("20:00-07:00", "2026-11-24T05:59:59Z", "2026-11-24T06:00:00Z"),
            ("20:00-07:00", "2026-11-24T06:00:00Z", "2026-11-24T06:00:00Z"),
            ("12:00-13:00", "2026-11-23T11:30:00Z", "2026-11-23T12:00:00Z"),
            ("07:00-07:00", "2026-11-23T06:00:00Z", "2026-11-23T06:00:00Z"),
            // The end is skipped, or shown twice.
            ("20:00-02:30", "2026-03-28T22:00:00Z", "2026-03-29T01:00:00Z"),
            ("20:00-02:30", "2026-10-25T00:10:00Z", "2026-10-25T00:30:00Z"),
            ("20:00-02:30", "2026-10-25T01:10:00Z", "2026-10-25T01:10:00Z"),
        ])
    func quietHours(hours: String, moment: String, release: String) throws {
        let times = hours.split(separator: "-").compactMap { text -> TimeOfDay? in
            let parts = text.split(separator: ":").compactMap { Int($0) }
            return TimeOfDay(hour: parts[0], minute: parts[1])
        }
        let quiet = QuietHours(start: times[0], end: times[1])
        let now = try #require(Timestamp(utc: moment))
        #expect(quiet.release(at: now, in: Samples.berlin).iso8601 == release)
    }

    @Test(
        "on working days nothing is due on weekends and holidays, and what waited comes after them")
    func workingDays() throws {
        let hamburg = WorkingDays(holidays: PublicHolidays(region: "DE-HH"))
        let christmas = try slots(
            .onWorkingDays(.daily(at: Self.eight)), from: "2026-12-23T12:00:00Z",
            to: "2027-01-05T00:00:00Z", hamburg)
        #expect(
            christmas.map { String($0.prefix(10)) } == [
                "2026-12-24", "2026-12-28", "2026-12-29", "2026-12-30", "2026-12-31", "2027-01-04",
            ])
        let weekend = try slots(
            .onWorkingDays(.everyHours(12)), from: "2026-11-27T10:00:00Z",
            to: "2026-11-30T12:00:00Z")
        #expect(
            weekend == [
                "2026-11-27T12@2026-11-27T11:00:00Z", "2026-11-30T00@2026-11-29T23:00:00Z",
                "2026-11-30T12@2026-11-30T11:00:00Z",
            ])
    }

    @Test(
        "what is not urgent leaves on the next day that is not quiet",
        arguments: [
            ("2026-11-27T12:00:00Z", "2026-11-27T12:00:00Z"),
            ("2026-11-27T20:00:00Z", "2026-11-30T06:00:00Z"),
            ("2026-11-28T12:00:00Z", "2026-11-30T06:00:00Z"),
            ("2026-12-25T12:00:00Z", "2026-12-28T06:00:00Z"),
        ])
    func quietDays(moment: String, release: String) throws {
        let quiet = QuietTimes(
            hours: QuietHours(
                start: TimeOfDay(minutesSinceMidnight: 1200),
                end: TimeOfDay(minutesSinceMidnight: 420)),
            days: QuietDays(
                weekdays: [.saturday, .sunday], holidays: PublicHolidays(region: "DE-HH")))
        let now = try #require(Timestamp(utc: moment))
        #expect(quiet.release(at: now, in: Samples.berlin).iso8601 == release)
    }

    @Test("where every day is quiet an alert leaves all the same")
    func allQuiet() {
        let quiet = QuietTimes(days: QuietDays(weekdays: Set(Weekday.allCases)))
        #expect(quiet.release(at: Samples.morning, in: Samples.berlin) == Samples.morning)
    }
}
