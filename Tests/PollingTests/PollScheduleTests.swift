import Domain
import Testing

@testable import Polling

@Suite("PollSchedule")
struct PollScheduleTests {
    private let learned = PollSchedule(every: nil, place: 0.5)
    private let fixed = PollSchedule(every: .seconds(1800), place: 0.5)
    private let nothing = PollOutcome.unchanged(SourceCursor(), PollAdvice())

    private func unchanged(_ hint: Duration) -> PollOutcome {
        .unchanged(SourceCursor(), PollAdvice(interval: hint))
    }

    private func failure(_ reason: PollFailure.Reason, wait: Duration? = nil) -> PollOutcome {
        .failure(PollFailure(reason, "x", retryAfter: wait))
    }

    @Test("a fixed interval is kept, whatever the source hints and brings")
    func every() {
        for outcome in [nothing, unchanged(day), unchanged(.seconds(1))] {
            let plan = fixed.next(after: outcome, newDocuments: 9, rhythm: Rhythm(), now: moment)
            #expect(plan.next == moment + .seconds(1800))
            #expect(plan.reason == "every 30m as configured")
        }
    }

    @Test("a host that asks to be left alone is, whatever interval is set: stored with the plan")
    func hostPause() {
        let outcome = PollOutcome.unchanged(SourceCursor(), PollAdvice(hostPause: hour))
        for schedule in [fixed, learned] {
            let plan = schedule.next(
                after: outcome, newDocuments: 0, rhythm: Rhythm(), now: moment)
            #expect(plan.next == moment + hour)
            #expect(plan.reason.hasSuffix("left alone for 1h"))
        }
        let short = PollOutcome.unchanged(SourceCursor(), PollAdvice(hostPause: .seconds(10)))
        let plan = fixed.next(after: short, newDocuments: 0, rhythm: Rhythm(), now: moment)
        #expect(plan.reason == "every 30m as configured")
    }

    @Test("a learned interval begins at 30 min, shrinks with news and grows without")
    func learning() {
        let first = learned.next(after: nothing, newDocuments: 20, rhythm: Rhythm(), now: moment)
        #expect(first.interval == PollSchedule.startInterval)
        #expect(first.reason == "every 30m at first")
        func interval(newsCount: Int, over time: Duration) -> Duration {
            let rhythm = Rhythm(newsCount: newsCount, countingSince: moment - time)
            return learned.interval(of: rhythm, hint: nil, now: moment)
        }
        #expect(interval(newsCount: 0, over: day) == .seconds(6.5 * 3600))
        #expect(interval(newsCount: 3, over: day * 2) == .seconds(50 * 3600 / 16))
        #expect(interval(newsCount: 0, over: day * 14) == day)
        #expect(interval(newsCount: 500, over: day) == .seconds(300))
    }

    @Test("after a possible gap a learned interval halves, a fixed one is kept (FEED-05)")
    func gaps() {
        let harvest = PollOutcome.documents(.init(documents: [], cursor: SourceCursor()))
        func plan(_ schedule: PollSchedule, hasPossibleGap: Bool) -> PollPlan {
            schedule.next(
                after: harvest, newDocuments: 20, hasPossibleGap: hasPossibleGap,
                rhythm: Rhythm(newsCount: 3, countingSince: moment - day), now: moment)
        }
        let usual = plan(learned, hasPossibleGap: false)
        let sooner = plan(learned, hasPossibleGap: true)
        #expect(sooner.interval.map { $0 * 2 } == usual.interval)
        #expect(sooner.reason.hasSuffix(": perhaps some were missed"))
        #expect(plan(fixed, hasPossibleGap: true).interval == .seconds(1800))
        // However often: never below what is bearable.
        var rhythm = Rhythm(newsCount: 1, countingSince: moment - day)
        for _ in 0..<100 {
            let plan = learned.next(
                after: harvest, newDocuments: 9, hasPossibleGap: true, rhythm: rhythm, now: moment)
            #expect(plan.interval.map { $0 >= PollSchedule.usualRange.lowerBound } == true)
            rhythm = plan.rhythm
        }
    }

    @Test("after three documents that ended the reader a source is looked at once a day (XML-08)")
    func quarantine() {
        let crash = failure(.readerEnded)
        var rhythm = Rhythm(newsCount: 4, countingSince: moment - day)
        for (number, wait) in [(1, 300), (2, 600)] {
            let plan = fixed.next(after: crash, newDocuments: 0, rhythm: rhythm, now: moment)
            #expect(plan.next == moment + .seconds(wait))
            #expect(plan.rhythm.crashes == number && !plan.rhythm.isQuarantined)
            rhythm = plan.rhythm
        }
        // What else fails between them neither counts nor sets free.
        rhythm =
            fixed.next(
                after: failure(.unreachable), newDocuments: 0, rhythm: rhythm, now: moment
            ).rhythm
        #expect(rhythm.crashes == 2)
        let third = fixed.next(after: crash, newDocuments: 0, rhythm: rhythm, now: moment)
        #expect(third.next == moment + day)
        #expect(third.rhythm.isQuarantined)
        #expect(third.reason.hasPrefix("quarantined: "))
        let later = fixed.next(
            after: failure(.unreachable), newDocuments: 0, rhythm: third.rhythm, now: moment)
        #expect(later.next == moment + day && later.rhythm.isQuarantined)
    }

    @Test("the first document that is read sets it free, and so does a 304 (XML-08)")
    func freed() {
        let read = PollOutcome.documents(.init(documents: [], cursor: SourceCursor()))
        let cutOff = PollOutcome.documents(
            .init(documents: [], cursor: SourceCursor(), isComplete: false))
        for outcome in [read, nothing, cutOff] {
            let plan = fixed.next(
                after: outcome, newDocuments: 0, rhythm: Rhythm(failures: 5, crashes: 3),
                now: moment)
            #expect(plan.rhythm.crashes == 0)
            #expect(plan.next <= moment + .seconds(1800))
        }
    }

    @Test("documents beside one that ended the reader do not make the poll a good one")
    func partly() {
        let harvest = PollOutcome.Harvest(
            documents: [], cursor: SourceCursor(), failure: PollFailure(.readerEnded, "x"))
        let plan = fixed.next(
            after: .documents(harvest), newDocuments: 1, rhythm: Rhythm(crashes: 2), now: moment)
        #expect(plan.rhythm.crashes == 3 && plan.rhythm.failures == 1)
        #expect(plan.next == moment + day)
    }

    @Test("the log can say why")
    func reasons() {
        func reason(_ outcome: PollOutcome, new: Int = 0, _ rhythm: Rhythm) -> String {
            learned.next(after: outcome, newDocuments: new, rhythm: rhythm, now: moment).reason
        }
        let past = Rhythm(newsCount: 2, countingSince: moment - day * 2)
        #expect(reason(nothing, past) == "learned: new 2 times in 2d")
        #expect(
            reason(.documents(.init(documents: [], cursor: SourceCursor())), new: 1, past)
                == "learned: new 3 times in 2d")
        #expect(reason(unchanged(day), past) == "every 1d as the source asks")
        #expect(reason(failure(.status), Rhythm(failures: 3)) == "backing off after 4 failures")
        #expect(
            reason(failure(.throttled, wait: .seconds(600)), Rhythm()) == "server asked to wait 10m"
        )
        #expect(reason(failure(.gone), Rhythm()) == "stopped: gone for good")
    }

    @Test(
        "CAC-05: hints move the interval only between 5 min and 24 h",
        arguments: [
            (Duration.zero, PollSchedule.startInterval), (.seconds(1), PollSchedule.startInterval),
            (hour, hour), (day * 400, day), (.seconds(Int64.max), day),
        ])
    func hints(hint: Duration, expected: Duration) {
        #expect(learned.interval(of: Rhythm(), hint: hint, now: moment) == expected)
    }

    @Test("failures back off, doubling up to a day")
    func backoff() {
        #expect(
            (1...4).map { PollSchedule.backoff(after: $0).short } == ["5m", "10m", "20m", "40m"])
        #expect(PollSchedule.backoff(after: 9).short == "21h20m")
        for count in [10, 40, 64, 1000, Int.max] {
            #expect(PollSchedule.backoff(after: count) == day)
        }
        #expect(PollSchedule.backoff(after: Int.min) == .seconds(300))
    }

    @Test("CAC-04: the wait after 429 is the longer of backoff and Retry-After")
    func retryAfter() {
        func wait(failures: Int, asked: Duration) -> Duration {
            let outcome = failure(.throttled, wait: asked)
            let rhythm = Rhythm(failures: failures)
            return fixed.next(after: outcome, newDocuments: 0, rhythm: rhythm, now: moment).next
                - moment
        }
        #expect(wait(failures: 0, asked: .seconds(120)) == .seconds(300))
        #expect(wait(failures: 0, asked: hour) == hour)
        #expect(wait(failures: 9, asked: hour) == day)
    }

    @Test("RED-03: 410 ends polling, also over a restart")
    func gone() {
        let plan = fixed.next(after: failure(.gone), newDocuments: 0, rhythm: Rhythm(), now: moment)
        #expect(plan.next == .latest)
        let start = fixed.first(stored: plan.next, rhythm: plan.rhythm, crowd: 9, now: moment + day)
        #expect(start == .latest)
    }

    @Test("FET-02: what was cut off is tried again early, but not for ever")
    func cutOff() {
        let cut = PollOutcome.documents(
            .init(documents: [], cursor: SourceCursor(), isComplete: false))
        func wait(failures: Int) -> Duration {
            fixed.next(after: cut, newDocuments: 1, rhythm: Rhythm(failures: failures), now: moment)
                .next
                - moment
        }
        #expect(wait(failures: 0) == .seconds(300))
        #expect(wait(failures: 50) == .seconds(1800))
    }

    @Test("FET-06: sources that are due at the start are spread over at most their interval")
    func start() {
        func first(_ place: Double, crowd: Int, stored: Timestamp? = nil) -> Duration {
            PollSchedule(every: .seconds(1800), place: place)
                .first(stored: stored, rhythm: Rhythm(), crowd: crowd, now: moment) - moment
        }
        #expect(first(1, crowd: 1) == .zero)
        #expect(first(1, crowd: 6) == .seconds(1))
        #expect(first(1, crowd: 10_000) == .seconds(1800))
        #expect(first(0.5, crowd: 10_000, stored: moment - day) == .seconds(900))
        #expect(first(1, crowd: 1, stored: moment + hour) == hour)
        #expect(first(1, crowd: Int.max) == .seconds(1800))
    }

    @Test("TIM-01: a next time that a wrong clock put far ahead is brought back")
    func wrongClock() {
        let first = fixed.first(
            stored: moment + day * 60, rhythm: Rhythm(), crowd: 1, now: moment)
        #expect(first == moment + day)
        let future = Rhythm(newsCount: 5, countingSince: moment + day * 60)
        #expect(learned.interval(of: future, hint: nil, now: moment) >= .seconds(300))
    }

    @Test(
        "places are spread evenly over 0…1 and the same on every run, also those of like names",
        arguments: ["https-example-org-#-feed", "feed-#", "#"])
    func places(name: String) {
        let parts = name.split(separator: "#", omittingEmptySubsequences: false)
        let places = (0..<1000).map {
            PollSchedule.place(of: SourceID(parts.joined(separator: "\($0)")))
        }
        for tenth in 0..<10 {
            let range = Double(tenth) / 10..<Double(tenth + 1) / 10
            #expect((50...150).contains(places.count { range.contains($0) }))
        }
        for few in stride(from: 0, to: 1000, by: 10) {
            let neighbours = places[few..<few + 10]
            #expect((neighbours.max() ?? 0) - (neighbours.min() ?? 0) > 0.3)
        }
        #expect(PollSchedule.place(of: SourceID("example")) == 0.6355567524758067)
    }
}
