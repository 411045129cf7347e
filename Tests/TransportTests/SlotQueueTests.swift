import Testing

@testable import Transport

@Suite struct SlotQueueTests {
    private func drain(_ queue: inout SlotQueue<Int>) -> [Int] {
        var all: [Int] = []
        while let next = queue.next() { all.append(next) }
        return all
    }

    @Test("no host has more than its share, and hosts take turns")
    func shares() {
        var queue = SlotQueue<Int>(total: 5, perHost: 2)
        for ticket in 0..<6 { queue.add(ticket, host: "a") }
        for ticket in 10..<14 { queue.add(ticket, host: "b") }
        let started = drain(&queue)
        #expect(started == [0, 10, 1, 11])
        queue.finish(host: "a")
        let next = drain(&queue)
        #expect(next == [2])
    }

    @Test("the total holds, and a freed slot goes to whoever waits")
    func total() {
        var queue = SlotQueue<Int>(total: 2, perHost: 2)
        for host in 0..<1000 { queue.add(host, host: "h\(host)") }
        var started = drain(&queue)
        #expect(started == [0, 1])
        for host in 0..<998 {
            queue.finish(host: "h\(host)")
            started += drain(&queue)
        }
        #expect(started == Array(0..<1000))
    }

    @Test("who withdraws is not started, and holds up nobody")
    func withdraws() {
        var queue = SlotQueue<Int>(total: 1, perHost: 1)
        queue.add(1, host: "a")
        queue.add(2, host: "a")
        queue.add(3, host: "b")
        let first = queue.next()
        #expect(first == 1)
        let withdrawn = [2, 2, 1].map { queue.withdraw($0, host: "a") }
        #expect(withdrawn == [true, false, false])
        queue.finish(host: "a")
        let last = drain(&queue)
        #expect(last == [3])
    }
}
