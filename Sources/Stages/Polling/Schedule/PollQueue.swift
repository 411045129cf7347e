package import Domain

/// Which source is polled next: the one that could have been started first, given what its host
/// allows. Pure: events in, tickets out; O(log n) each.
package struct PollQueue: Sendable {
    /// Polls at a time, over all hosts; each holds a socket and at most one decoded body of 10 MiB.
    package static let usualInFlight = 64

    private let inFlightLimit: Int
    private var inFlight = 0
    /// How many the machine has room for just now.
    private var room = Int.max
    private var pacer: HostPacer
    /// What waits, by host.
    private var waiting: [String: Heap<Entry>] = [:]
    /// When each host with something to do could start it. Entries that no longer say so are skipped.
    private var hosts = Heap<HostEntry>()
    private var current: [String: Timestamp] = [:]

    private struct Entry: Comparable, Sendable {
        let due: Timestamp
        let ticket: Int
        static func < (a: Entry, b: Entry) -> Bool { (a.due, a.ticket) < (b.due, b.ticket) }
    }

    private struct HostEntry: Comparable, Sendable {
        let start: Timestamp
        let host: String
        static func < (a: HostEntry, b: HostEntry) -> Bool { (a.start, a.host) < (b.start, b.host) }
    }

    package init(pacer: HostPacer, inFlight: Int = usualInFlight) {
        self.pacer = pacer
        inFlightLimit = max(1, inFlight)
    }

    /// Whether nothing waits and nothing runs.
    package var isIdle: Bool { inFlight == 0 && waiting.isEmpty }

    /// A source that wants to be polled at `due`. A host of its own for what has none.
    package mutating func add(_ ticket: Int, host: String, due: Timestamp) {
        waiting[host, default: Heap()].insert(Entry(due: due, ticket: ticket))
        settle(host)
    }

    /// How many polls the machine has room for; one is always tried. What is in flight goes on.
    package mutating func limit(to room: Int) { self.room = max(1, room) }

    private var freeSlots: Int { min(inFlightLimit, room) - inFlight }

    /// Gives all that is due a turn of its own, later: after a time in which nothing could be polled.
    ///
    /// - Parameter turn: of a ticket, with how many are due: how long it waits.
    package mutating func spread(
        now: Timestamp, turn: (_ ticket: Int, _ crowd: Int) -> Duration
    ) {
        var due: [(host: String, ticket: Int)] = []
        for host in waiting.keys.sorted() {
            while let first = waiting[host]?.least, first.due <= now {
                _ = waiting[host]?.popLeast()
                due.append((host, first.ticket))
            }
            if waiting[host]?.count == 0 { waiting[host] = nil }
        }
        for (host, ticket) in due {
            add(ticket, host: host, due: now + turn(ticket, due.count))
        }
    }

    /// The next source to start now, which then is in flight until `finish`.
    package mutating func take(now: Timestamp) -> (ticket: Int, host: String)? {
        while freeSlots > 0, let entry = hosts.least, entry.start <= now {
            _ = hosts.popLeast()
            guard current[entry.host] == entry.start else { continue }
            current[entry.host] = nil
            guard pacer.admit(entry.host, now: now) == nil,
                let first = waiting[entry.host]?.popLeast()
            else {
                settle(entry.host)
                continue
            }
            if waiting[entry.host]?.count == 0 { waiting[entry.host] = nil }
            inFlight += 1
            settle(entry.host)
            return (first.ticket, entry.host)
        }
        return nil
    }

    /// A poll has ended.
    ///
    /// - Parameter pause: for how long the host asked to be left alone.
    package mutating func finish(host: String, pause: Duration?, now: Timestamp) {
        inFlight = max(0, inFlight - 1)
        pacer.leave(host, now: now)
        if let pause { pacer.hold(host, until: now + pause) }
        settle(host)
    }

    /// When time alone lets something start; nil while all waits for a poll to end, or nothing waits.
    package var wake: Timestamp? {
        mutating get {
            guard freeSlots > 0 else { return nil }
            while let entry = hosts.least, current[entry.host] != entry.start {
                _ = hosts.popLeast()
            }
            return hosts.least?.start
        }
    }

    /// Takes out what can't be started before `moment`, because its host asked to be left alone.
    package mutating func removeHeld(beyond moment: Timestamp) -> [Int] {
        var tickets: [Int] = []
        for host in waiting.keys.sorted() where pacer.opening(of: host) > moment {
            while let entry = waiting[host]?.popLeast() { tickets.append(entry.ticket) }
            waiting[host] = nil
            current[host] = nil
        }
        return tickets
    }

    /// Notes when the host could start its oldest source. A full host is noted when a poll ends.
    private mutating func settle(_ host: String) {
        guard let oldest = waiting[host]?.least, !pacer.isFull(host) else {
            current[host] = nil
            return
        }
        let start = max(oldest.due, pacer.opening(of: host))
        guard current[host] != start else { return }
        current[host] = start
        hosts.insert(HostEntry(start: start, host: host))
    }
}
