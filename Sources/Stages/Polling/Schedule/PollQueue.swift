package import Domain

/// Which source is polled next: the one that could have been started first, given what its host
/// allows, and prompt hosts before slow ones. Pure: events in, tickets out; O(log n) each.
package struct PollQueue: Sendable {
    /// Polls at a time, over all hosts but the slow; each holds a socket and at most one decoded body
    /// of 10 MiB.
    package static let usualInFlight = 64

    private var flights: FlightBoard
    private var pacer: HostPacer
    /// What waits, by host.
    private var waiting: [String: Heap<Entry>] = [:]
    /// When each host with something to do could start it. Entries that no longer say so are skipped.
    private var promptHosts = Heap<HostEntry>()
    private var slowHosts = Heap<HostEntry>()
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
        flights = FlightBoard(limit: inFlight)
    }

    /// Whether nothing waits and nothing runs.
    package var isIdle: Bool { flights.isEmpty && waiting.isEmpty }

    /// Polls that may be in flight at once, slow ones among them.
    package static func mostInFlight(_ inFlight: Int) -> Int { inFlight * FlightBoard.totalFactor }

    /// A source that wants to be polled at `due`. A host of its own for what has none.
    package mutating func add(_ ticket: Int, host: String, due: Timestamp) {
        waiting[host, default: Heap()].insert(Entry(due: due, ticket: ticket))
        settle(host)
    }

    /// How many polls the machine has room for; one is always tried. What is in flight goes on.
    package mutating func limit(to room: Int) { flights.room = max(1, room) }

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
        while let host = flights.takeSlow(now: now) { settle(host, isMoved: true) }
        return take(from: \.promptHosts, isSlow: false, now: now)
            ?? take(from: \.slowHosts, isSlow: true, now: now)
    }

    private mutating func take(
        from hosts: WritableKeyPath<PollQueue, Heap<HostEntry>>, isSlow: Bool, now: Timestamp
    ) -> (ticket: Int, host: String)? {
        while flights.hasPlace(forSlow: isSlow), let entry = self[keyPath: hosts].least,
            entry.start <= now
        {
            _ = self[keyPath: hosts].popLeast()
            guard isCurrent(entry, isSlow: isSlow) else { continue }
            current[entry.host] = nil
            guard pacer.admit(entry.host, now: now) == nil,
                let first = waiting[entry.host]?.popLeast()
            else {
                settle(entry.host)
                continue
            }
            if waiting[entry.host]?.count == 0 { waiting[entry.host] = nil }
            flights.start(first.ticket, host: entry.host, now: now)
            settle(entry.host)
            return (first.ticket, entry.host)
        }
        return nil
    }

    private func isCurrent(_ entry: HostEntry, isSlow: Bool) -> Bool {
        current[entry.host] == entry.start && flights.isSlow(entry.host) == isSlow
    }

    /// A poll has ended.
    ///
    /// - Parameter pause: for how long the host asked to be left alone.
    package mutating func finish(_ ticket: Int, host: String, pause: Duration?, now: Timestamp) {
        let isMoved = flights.end(ticket, now: now)
        pacer.leave(host, now: now)
        if let pause { pacer.hold(host, until: now + pause) }
        settle(host, isMoved: isMoved)
    }

    /// When time alone lets something start; nil while all waits for a poll to end, or nothing waits.
    package var wake: Timestamp? {
        mutating get {
            let prompt = opening(of: \.promptHosts, isSlow: false)
            let slow = opening(of: \.slowHosts, isSlow: true)
            // A prompt one waits for a place: it may become free before anything ends.
            let place = promptHosts.count > 0 && prompt == nil ? flights.nextSlow : nil
            return [prompt, slow, place].compactMap { $0 }.min()
        }
    }

    private mutating func opening(
        of hosts: WritableKeyPath<PollQueue, Heap<HostEntry>>, isSlow: Bool
    ) -> Timestamp? {
        while let entry = self[keyPath: hosts].least, !isCurrent(entry, isSlow: isSlow) {
            _ = self[keyPath: hosts].popLeast()
        }
        return flights.hasPlace(forSlow: isSlow) ? self[keyPath: hosts].least?.start : nil
    }

    /// Takes out what can't be started before `moment`, because its host asked to be left alone.
    ///
    /// - Returns: each with when its host may be asked again.
    package mutating func removeHeld(
        beyond moment: Timestamp
    ) -> [(ticket: Int, opening: Timestamp)] {
        var tickets: [(Int, Timestamp)] = []
        for host in waiting.keys.sorted() where pacer.opening(of: host) > moment {
            let opening = pacer.opening(of: host)
            while let entry = waiting[host]?.popLeast() { tickets.append((entry.ticket, opening)) }
            waiting[host] = nil
            current[host] = nil
        }
        return tickets
    }

    /// Notes when the host could start its oldest source. A full host is noted when a poll ends.
    ///
    /// - Parameter isMoved: it is in the other heap from now on.
    private mutating func settle(_ host: String, isMoved: Bool = false) {
        if isMoved { current[host] = nil }
        guard let oldest = waiting[host]?.least, !pacer.isFull(host) else {
            current[host] = nil
            return
        }
        let start = max(oldest.due, pacer.opening(of: host))
        guard current[host] != start else { return }
        current[host] = start
        let entry = HostEntry(start: start, host: host)
        if flights.isSlow(host) { slowHosts.insert(entry) } else { promptHosts.insert(entry) }
    }
}
