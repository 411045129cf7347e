import Domain
import Testing

@testable import Polling

/// What moves a source's next poll, over many polls and restarts.
@Suite("Plans of polls")
struct PollPlanTests {
    private let nothing = PollOutcome.unchanged(SourceCursor(), PollAdvice())
    private let missing = PollOutcome.failure(PollFailure(.status, "404"))

    @Test(
        "CAC-05: the decision table of hints, inside the bounds",
        arguments: [
            // max-age=31536000, Expires, ttl 1 and none, beside what 30 days without news taught.
            (
                PollAdvice(interval: day, asker: .cacheControl), 0, day,
                "every 1d as Cache-Control asks"
            ),
            (PollAdvice(interval: hour, asker: .expires), 0, hour, "every 1h as Expires asks"),
            (
                PollAdvice(interval: .seconds(60), asker: .feed), 0, .seconds(1800),
                "every 30m at first"
            ),
            (PollAdvice(), 0, .seconds(1800), "every 30m at first"),
            (
                PollAdvice(interval: .seconds(Int64.max), asker: .feed), 0, day,
                "every 1d as the feed asks"
            ),
            (PollAdvice(interval: hour, asker: .feed), 30, day, "learned: new never in 30d"),
            (PollAdvice(interval: .zero), 30, day, "learned: new never in 30d"),
        ] as [(PollAdvice, Int, Duration, String)])
    func hints(advice: PollAdvice, days: Int, interval: Duration, reason: String) {
        let schedule = PollSchedule(every: nil, place: 0.5)
        let since = days == 0 ? nil : moment - day * days
        // Half of a past beyond memory is forgotten at each poll.
        let rhythm = Rhythm(newsCount: 0, countingSince: since)
        let plan = schedule.next(
            after: .unchanged(SourceCursor(), advice), newDocuments: 0, rhythm: rhythm, now: moment)
        #expect(plan.interval == interval)
        #expect(days == 0 ? plan.reason == reason : plan.reason.hasPrefix("learned: new never in "))
        #expect(plan.next == moment + interval)
    }

    @Test("CAC-05: skipped hours and days move a learned poll, by a day at most; never a fixed one")
    func pauses() {
        func plan(_ every: Duration?, _ change: (inout PollPauses) -> Void) -> PollPlan {
            var advice = PollAdvice()
            change(&advice.pauses)
            return PollSchedule(every: every, place: 0.5).next(
                after: .unchanged(SourceCursor(), advice), newDocuments: 0, rhythm: Rhythm(),
                now: moment)
        }
        let morning = plan(nil) { pauses in (8...11).forEach { pauses.add(hour: $0) } }
        #expect(morning.next == moment + hour * 4)
        #expect(morning.reason.hasSuffix("; later, for the feed skips hours or days"))
        let week = plan(nil) { pauses in [.monday, .tuesday, .wednesday].forEach { pauses.add($0) }
        }
        #expect(week.next == moment + day)
        let fixed = plan(hour) { $0.add(.monday) }
        #expect(fixed.next == moment + hour && fixed.reason == "every 1h as configured")
    }

    @Test("bounds of the configuration hold, and jitter keeps inside them", arguments: [0, 0.3, 1])
    func bounds(place: Double) {
        let range = Duration.seconds(60) ... .seconds(600)
        let schedule = PollSchedule(every: nil, place: place, range: range)
        for newsCount in [0, 3, 5000] {
            let rhythm = Rhythm(newsCount: newsCount, countingSince: moment - day)
            let plan = schedule.next(
                after: .unchanged(SourceCursor(), PollAdvice(interval: day)), newDocuments: 0,
                rhythm: rhythm, now: moment)
            #expect(range.contains(plan.next - moment))
        }
    }

    @Test("two sources of one interval drift apart, and a fixed interval does not move")
    func jitter() {
        func wait(_ place: Double, every: Duration? = nil) -> Duration {
            PollSchedule(every: every, place: place).next(
                after: nothing, newDocuments: 0, rhythm: Rhythm(), now: moment
            ).next - moment
        }
        #expect(wait(0) == .seconds(1620) && wait(1) == .seconds(1980))
        #expect(wait(0, every: hour) == hour && wait(1, every: hour) == hour)
        #expect(
            PollSchedule(every: hour, place: 0).next(
                after: missing, newDocuments: 0, rhythm: Rhythm(), now: moment
            ).next == moment + .seconds(270))
    }

    /// Polls a source for a week that answers only where `answers` says so.
    ///
    /// - Returns: the waits between its polls.
    private func week(
        _ schedule: PollSchedule, failing failure: PollOutcome, answers: (Int) -> Bool
    ) -> [Duration] {
        var (rhythm, now, waits): (Rhythm, Timestamp, [Duration]) = (Rhythm(), moment, [])
        while now < moment + day * 7 {
            let outcome = answers(waits.count) ? nothing : failure
            let plan = schedule.next(after: outcome, newDocuments: 0, rhythm: rhythm, now: now)
            waits.append(plan.next - now)
            (rhythm, now) = (plan.rhythm, plan.next)
        }
        return waits
    }

    @Test(
        "a 404 that alternates with success leaves the interval as it is",
        arguments: [Duration.seconds(60), .seconds(1800), hour * 3])
    func alternating(every: Duration) {
        let waits = week(PollSchedule(every: every, place: 0.5), failing: missing) { $0 % 2 == 0 }
        #expect(waits.allSatisfy { $0 <= every })
    }

    @Test("a 404 that comes and goes, nine of ten times, does not silence a source for days")
    func flapping() {
        let schedule = PollSchedule(every: .seconds(1800), place: 0.5)
        let waits = week(schedule, failing: missing) { $0 % 10 == 0 }
        #expect(waits.allSatisfy { $0 <= hour })
        #expect(waits.count > 7 * 24)
        // Who asks to be left alone is: such failures double as ever.
        let throttled = PollOutcome.failure(PollFailure(.throttled, "429"))
        #expect(week(schedule, failing: throttled) { $0 % 10 == 0 }.contains { $0 > hour * 12 })
    }

    @Test(
        "FET-07: what is this machine's own trouble is no failure of the source, and tried soon",
        arguments: [PollFailure.Reason.exhausted, .noReader, .cancelled])
    func ours(reason: PollFailure.Reason) {
        let failure = PollOutcome.failure(PollFailure(reason, "no descriptor left"))
        let before = Rhythm(newsCount: 3, countingSince: moment - day, failures: 2)
        var (rhythm, now) = (before, moment)
        for _ in 0..<100 {
            let plan = PollSchedule(every: hour, place: 1).next(
                after: failure, newDocuments: 0, rhythm: rhythm, now: now)
            #expect(plan.next - now == .seconds(66))
            (rhythm, now) = (plan.rhythm, plan.next)
        }
        #expect(rhythm == before)
    }

    @Test("TLS-02: certificates that are not valid by our clock are asked for hourly, for ever")
    func untimely() {
        let failure = PollOutcome.failure(PollFailure(.untimely, "not valid yet"))
        let waits = week(PollSchedule(every: .seconds(1800), place: 0.5), failing: failure) { _ in
            false
        }
        #expect(waits.last == hour && waits.allSatisfy { $0 <= hour })
    }

    @Test("a source that is silent for more than three days is asked once a day")
    func dead() {
        let waits = week(PollSchedule(every: .seconds(1800), place: 0.5), failing: missing) {
            $0 == 0
        }
        #expect(waits.last == day)
        #expect((75...90).contains(waits.count), "\(waits.count)")
        #expect(
            week(PollSchedule(every: nil, place: 0.5), failing: missing) { _ in false }.count < 18)
    }

    @Test(
        "TIM-01: whatever the wall clock did before a restart, the wait is no longer than planned",
        arguments: [-60, -1, 0, 10])
    func restart(days: Int) {
        let schedule = PollSchedule(every: nil, place: 0.5)
        let plan = schedule.next(after: nothing, newDocuments: 0, rhythm: Rhythm(), now: moment)
        let now = moment + .seconds(60) + day * days
        let first = schedule.first(
            stored: plan.next, planned: moment, rhythm: plan.rhythm, crowd: 1, now: now)
        #expect(first >= now)
        #expect(first - now <= plan.next - moment)
        if days == 0 { #expect(first == plan.next) }
    }

    @Test("FET-06, TIM-03: 10,000 sources that are due at once come evenly over their interval")
    func crowd() {
        let count = 10_000
        for (stored, rhythm) in [
            (nil, Rhythm()),
            (moment - day * 3, Rhythm(newsCount: 40, countingSince: moment - day * 5)),
        ] as [(Timestamp?, Rhythm)] {
            var minutes: [Int64: Int] = [:]
            for number in 0..<count {
                let place = PollSchedule.place(of: SourceID("https-blatt-\(number)-example"))
                let schedule = PollSchedule(every: nil, place: place)
                let wait =
                    schedule.first(stored: stored, rhythm: rhythm, crowd: count, now: moment)
                    - moment
                #expect(wait <= schedule.interval(of: rhythm, hint: nil, now: moment))
                minutes[wait.components.seconds / 60, default: 0] += 1
            }
            // A minute has its share, and not twice as much.
            let share = count / minutes.count
            #expect(minutes.count >= 25)
            #expect(minutes.values.allSatisfy { $0 < share * 2 })
        }
    }

    @Test("a fresh install with a few sources reads them at once")
    func few() {
        for number in 0..<20 {
            let schedule = PollSchedule(every: nil, place: Double(number) / 19)
            let first = schedule.first(stored: nil, rhythm: Rhythm(), crowd: 20, now: moment)
            #expect(first - moment < .seconds(4))
        }
    }
}
