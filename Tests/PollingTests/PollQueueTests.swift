import Domain
import Testing

@testable import Polling

@Suite("PollQueue and HostPacer")
struct PollQueueTests {
    private func queue(inFlight: Int = 64, connections: Int = 2, gap: Duration = .seconds(1))
        -> PollQueue
    {
        PollQueue(pacer: HostPacer(connections: connections, gap: gap), inFlight: inFlight)
    }

    private func takeAll(_ queue: inout PollQueue, _ now: Timestamp) -> [Int] {
        var taken: [Int] = []
        while let next = queue.take(now: now) { taken.append(next.ticket) }
        return taken
    }

    @Test("what is due longest is taken first, what is not due is not taken")
    func order() {
        var queue = queue()
        queue.add(1, host: "a", due: moment + .seconds(2))
        queue.add(2, host: "b", due: moment - .seconds(1))
        queue.add(3, host: "c", due: moment - .seconds(5))
        #expect(takeAll(&queue, moment) == [3, 2])
        #expect(queue.wake == moment + .seconds(2))
    }

    @Test("FET-06: a host has two connections, and a second between starts and behind each end")
    func host() {
        var queue = queue()
        for ticket in 1...4 { queue.add(ticket, host: "a", due: moment) }
        #expect(takeAll(&queue, moment) == [1])
        #expect(queue.wake == moment + .seconds(1))
        #expect(takeAll(&queue, moment + .milliseconds(999)) == [])
        #expect(takeAll(&queue, moment + .seconds(1)) == [2])
        #expect(takeAll(&queue, moment + .seconds(9)) == [])
        #expect(queue.wake == nil)
        queue.finish(1, host: "a", pause: nil, now: moment + .seconds(9))
        #expect(takeAll(&queue, moment + .milliseconds(9999)) == [])
        #expect(takeAll(&queue, moment + .seconds(10)) == [3])
    }

    @Test("without a gap only the connections count")
    func noGap() {
        var queue = queue(gap: .zero)
        for ticket in 1...4 { queue.add(ticket, host: "a", due: moment) }
        #expect(takeAll(&queue, moment) == [1, 2])
    }

    @Test("CAC-04: Retry-After holds the whole host, and nobody else")
    func pause() {
        var queue = queue()
        for ticket in 1...3 { queue.add(ticket, host: "a", due: moment) }
        queue.add(4, host: "b", due: moment)
        #expect(takeAll(&queue, moment) == [1, 4])
        queue.finish(1, host: "a", pause: .seconds(120), now: moment)
        #expect(takeAll(&queue, moment + .seconds(119)) == [])
        #expect(queue.wake == moment + .seconds(120))
        #expect(takeAll(&queue, moment + .seconds(120)) == [2])
    }

    @Test("FET-06: at most so many are in flight over all hosts")
    func inFlight() {
        var queue = queue(inFlight: 3)
        for ticket in 1...9 { queue.add(ticket, host: "h\(ticket)", due: moment) }
        #expect(takeAll(&queue, moment) == [1, 2, 3])
        #expect(queue.wake == moment + FlightBoard.slowAfter)
        queue.finish(1, host: "h1", pause: nil, now: moment)
        #expect(queue.wake == moment)
        #expect(takeAll(&queue, moment).count == 1)
    }

    @Test("FET-01: tar pits hold up nobody but themselves")
    func tarPits() {
        var queue = queue(inFlight: 3)
        for ticket in 1...20 { queue.add(ticket, host: "pit\(ticket)", due: moment) }
        queue.add(100, host: "prompt", due: moment + .seconds(1))
        #expect(takeAll(&queue, moment).count == 3)
        #expect(takeAll(&queue, moment + .seconds(1)) == [])
        // They are known for what they are now: others take their places.
        let later = queue.wake ?? moment
        #expect(later == moment + FlightBoard.slowAfter)
        #expect(takeAll(&queue, later).count == 3)
        // Each becomes slow with time, and in all there are never more than thrice as many.
        let all = later + FlightBoard.slowAfter
        #expect(takeAll(&queue, all).count == 3)
        #expect(takeAll(&queue, all + FlightBoard.slowAfter) == [])
        // The first of them ends: its place is for the prompt one too.
        queue.finish(1, host: "pit1", pause: nil, now: all)
        queue.add(1, host: "pit1", due: moment - day)
        queue.add(101, host: "prompt", due: moment - day - .seconds(1))
        #expect(takeAll(&queue, all + FlightBoard.slowAfter) == [101])
    }

    @Test("FET-01: a slow host that answers promptly again is a prompt one")
    func recovery() {
        var queue = queue(inFlight: 1, connections: 1, gap: .zero)
        for ticket in 1...3 { queue.add(ticket, host: "a", due: moment) }
        queue.add(9, host: "b", due: moment + .seconds(1))
        #expect(takeAll(&queue, moment) == [1])
        let late = moment + .seconds(20)
        #expect(takeAll(&queue, late) == [9])
        queue.finish(1, host: "a", pause: nil, now: late)
        // It has a place of its own, beside the one of the prompt.
        #expect(takeAll(&queue, late) == [2])
        queue.finish(2, host: "a", pause: nil, now: late + .seconds(1))
        #expect(takeAll(&queue, late + .seconds(1)) == [])
        queue.finish(9, host: "b", pause: nil, now: late + .seconds(2))
        #expect(takeAll(&queue, late + .seconds(2)) == [3])
    }

    @Test("FET-01: one quick answer makes no prompt host while another poll of it hangs")
    func halfRecovery() {
        var queue = queue(inFlight: 1, connections: 2, gap: .zero)
        for ticket in 1...4 { queue.add(ticket, host: "a", due: moment) }
        #expect(takeAll(&queue, moment) == [1])
        let late = moment + .seconds(20)
        // Slow now: another poll of it gets the place of the slow only when the first is gone.
        #expect(takeAll(&queue, late) == [])
        queue.add(9, host: "b", due: late)
        #expect(takeAll(&queue, late) == [9])
        queue.finish(9, host: "b", pause: nil, now: late)
        #expect(takeAll(&queue, late) == [])
    }

    @Test("TIM-04: a host with many sources does not hold up the others")
    func fairness() {
        var queue = queue(inFlight: 4)
        for ticket in 0..<800 { queue.add(ticket, host: "crowd", due: moment - day) }
        queue.add(1000, host: "b", due: moment)
        queue.add(1001, host: "c", due: moment)
        #expect(takeAll(&queue, moment) == [0, 1000, 1001])
    }

    @Test("what a host holds back too long can be given up")
    func held() {
        var queue = queue()
        for ticket in 1...3 { queue.add(ticket, host: "a", due: moment) }
        #expect(takeAll(&queue, moment) == [1])
        queue.finish(1, host: "a", pause: hour, now: moment)
        #expect(queue.removeHeld(beyond: moment + day).isEmpty)
        #expect(queue.removeHeld(beyond: moment + .seconds(30)).map(\.ticket) == [2, 3])
        #expect(queue.isIdle)
    }

    @Test("any order of events keeps the limits, and everything is taken")
    func simulation() {
        var (queue, random) = (queue(inFlight: 7), UInt64(42))
        func roll(_ sides: Int) -> Int {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(random >> 33) % sides
        }
        for ticket in 0..<500 {
            queue.add(ticket, host: "h\(roll(20))", due: moment + .seconds(roll(100)))
        }
        var (now, taken): (Timestamp, Set<Int>) = (moment, [])
        var running: [(ticket: Int, host: String)] = []
        var lastStart: [String: Timestamp] = [:]
        while !queue.isIdle, now < moment + day {
            while let (ticket, host) = queue.take(now: now) {
                #expect(taken.insert(ticket).inserted)
                running.append((ticket, host))
                #expect(running.count <= PollQueue.mostInFlight(7))
                #expect(running.count { $0.host == host } <= 2)
                #expect(lastStart[host].map { now - $0 >= .seconds(1) } ?? true)
                lastStart[host] = now
            }
            if !running.isEmpty, roll(2) == 0 {
                let (ticket, host) = running.remove(at: roll(running.count))
                queue.finish(ticket, host: host, pause: nil, now: now)
            }
            now = now + .milliseconds(roll(400))
        }
        #expect(taken.count == 500)
    }

    @Test("a heap gives what is in it from least to most")
    func heap() {
        var heap = Heap<Int>()
        let numbers = (0..<200).map { $0 * 7919 % 211 }
        numbers.forEach { heap.insert($0) }
        var sorted: [Int] = []
        while let least = heap.popLeast() { sorted.append(least) }
        #expect(sorted == numbers.sorted())
    }
}
