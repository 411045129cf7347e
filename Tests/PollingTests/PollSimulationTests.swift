import Domain
import Testing

@testable import Polling

@Suite("Thousands of sources under a virtual clock")
struct PollSimulationTests {
    private typealias Feed = PollSimulation.Feed

    private static let tarPit = PollOutcome.failure(PollFailure(.unreachable, "too slow"))
    private static let crash = PollOutcome.failure(PollFailure(.readerEnded, "crash"))

    @Test("FET-06: of 5,000 feeds with 800 on one host all are read within their interval")
    func oneCrowdedHost() {
        let feeds = (0..<5000).map { Feed(host: $0 < 800 ? "crowd" : "h\($0 % 1500)") }
        var simulation = PollSimulation(feeds)
        simulation.run(until: moment + PollSchedule.startInterval)
        #expect(Set(simulation.polls.map(\.feed)).count == 5000)
        #expect(simulation.mostInFlight <= PollQueue.usualInFlight)
        #expect(simulation.mostPerHost <= HostPacer.usualConnections)
        var last: [String: Timestamp] = [:]
        for poll in simulation.polls {
            let host = feeds[poll.feed].host
            #expect(last[host].map { poll.start - $0 >= .seconds(1) } ?? true)
            last[host] = poll.start
        }
    }

    @Test(
        "FET-01, TIM-04: 200 feeds that hang, five that crash and a slow host delay no healthy one by an interval",
        arguments: [Duration?.none, .seconds(300)])
    func collateral(every: Duration?) {
        var feeds = (0..<50).map { Feed(host: "good\($0)", every: every) }
        feeds += (0..<200).map {
            Feed(host: "tar\($0)", every: every, takes: .seconds(30), outcome: Self.tarPit)
        }
        feeds += (0..<5).map {
            Feed(host: "crash\($0)", every: every, takes: .seconds(2), outcome: Self.crash)
        }
        feeds += (0..<20).map { _ in Feed(host: "slow", every: every, takes: .seconds(25)) }
        var simulation = PollSimulation(feeds)
        simulation.run(until: moment + hour * 6)
        let delays = simulation.polls.filter { $0.feed < 50 }.map(\.delay).sorted()
        let interval = every ?? PollSchedule.startInterval
        #expect(delays.count >= 50 * 6)
        #expect(delays[delays.count * 95 / 100] < interval / 20)
        #expect((delays.last ?? interval) < interval)
    }

    @Test(
        "TIM-04: of 10,000 sources with 1,000 tar pits and 500 throttled ones, 99 of 100 healthy polls are on time"
    )
    func scale() {
        let throttled = PollOutcome.failure(
            PollFailure(.throttled, "429", retryAfter: .seconds(120)))
        let feeds = (0..<10_000).map { number in
            // 600 names, of which a tenth are tar pits and one of twenty is busy.
            let name = number % 600
            switch name % 20 {
            case 0, 10: return Feed(host: "h\(name)", takes: .seconds(30), outcome: Self.tarPit)
            case 5: return Feed(host: "h\(name)", outcome: throttled)
            default: return Feed(host: "h\(name)")
            }
        }
        var simulation = PollSimulation(feeds)
        simulation.run(until: moment + hour)
        let delays = simulation.polls.filter { ![0, 5, 10].contains($0.feed % 600 % 20) }
            .map(\.delay).sorted()
        #expect(delays.count > 8500)
        #expect(delays[delays.count * 99 / 100] < .seconds(60))
    }

    @Test(
        "FET-06, TIM-03: 10,000 sources come evenly, fresh and after three days down",
        arguments: [nil, moment - day * 3])
    func start(stored: Timestamp?) {
        let feeds = (0..<10_000).map { Feed(host: "h\($0 % 600)") }
        var simulation = PollSimulation(feeds, stored: stored)
        simulation.run(until: moment + PollSchedule.startInterval)
        let minutes = simulation.firstPolls(from: moment)
        let share = feeds.count / 30
        #expect(minutes.count == 30)
        #expect(minutes.values.allSatisfy { $0 < share * 3 / 2 }, "\(minutes.values.max() ?? 0)")
        // Nothing twice within an interval: a tenth less is the jitter.
        var last: [Int: Timestamp] = [:]
        for poll in simulation.polls {
            let gap = last[poll.feed].map { poll.start - $0 } ?? day
            #expect(gap >= PollSchedule.startInterval * 0.9)
            last[poll.feed] = poll.start
        }
        #expect(last.count == feeds.count)
    }

    @Test(
        "TIM-05: after a suspend of a night everything is due, and comes spread over its interval")
    func suspend() {
        let feeds = (0..<3000).map { Feed(host: "h\($0)") }
        var simulation = PollSimulation(feeds)
        simulation.run(until: moment + hour)
        simulation.pause(for: hour * 8)
        let morning = simulation.now
        simulation.run(until: morning + .seconds(600))
        let minutes = simulation.firstPolls(from: morning)
        // 3,000 fifths of a second are ten minutes.
        #expect(minutes.values.allSatisfy { $0 < 450 }, "\(minutes)")
        #expect(Set(simulation.polls.filter { $0.start >= morning }.map(\.feed)).count == 3000)
    }

    @Test("TIM-05: one source that was paused is read at once")
    func suspendFew() {
        var simulation = PollSimulation([Feed(host: "a", every: hour)])
        simulation.run(until: moment + .seconds(60))
        simulation.pause(for: hour * 8)
        simulation.run(until: simulation.now + .seconds(1))
        #expect(simulation.polls.map(\.start) == [moment, moment + hour * 8 + .seconds(60)])
    }

    @Test("FET-07: with fewer descriptors fewer are in flight, and all again when there is room")
    func descriptors() {
        let feeds = (0..<500).map { Feed(host: "h\($0)", every: .seconds(60), takes: .seconds(5)) }
        var simulation = PollSimulation(feeds)
        func most(room: Int) -> Int {
            let start = simulation.now
            simulation.room = room
            simulation.run(until: start + .seconds(300))
            // After what was in flight before has ended.
            let starts = simulation.polls.filter { $0.start >= start + .seconds(10) }.map(\.start)
            return starts.indices.map { index in
                starts[...index].reversed().prefix { starts[index] - $0 < .seconds(5) }.count
            }.max() ?? 0
        }
        let usual = most(room: .max)
        #expect(most(room: 10) == 10)
        #expect(most(room: 0) == 1)
        #expect(most(room: .max) >= usual)
        #expect(simulation.mostInFlight <= PollQueue.usualInFlight)
    }
}
