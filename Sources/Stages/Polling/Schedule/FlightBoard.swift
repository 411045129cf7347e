import Domain

/// What is in flight, and which hosts are slow: those that take long over a poll. The slow have places
/// of their own, so that a few hundred tar pits can't hold up everybody else. Pure; O(log n) each.
struct FlightBoard: Sendable {
    /// A poll that takes longer is waiting for its server. Usual ones take well under a second, a site
    /// that is looked through a few.
    static let slowAfter = Duration.seconds(5)
    /// All that is in flight, as a multiple of the limit: as many prompt polls, as many of slow hosts,
    /// and as many of hosts that became slow with a poll in flight.
    static let totalFactor = 3

    /// Polls of prompt hosts at a time; and as many of slow ones.
    private let limit: Int
    /// How many polls the machine has room for just now, of both kinds together.
    var room = Int.max
    private var flights: [Int: Flight] = [:]
    /// By host: how many are in flight.
    private var active: [String: Int] = [:]
    private var slowHosts: Set<String> = []
    private var slowCount = 0
    /// What was in flight less than `slowAfter` when last looked at. Some may have ended.
    private var young = Heap<Departure>()

    private struct Flight: Sendable {
        let host: String
        let start: Timestamp
    }

    private struct Departure: Comparable, Sendable {
        let start: Timestamp
        let ticket: Int
        static func < (a: Departure, b: Departure) -> Bool {
            (a.start, a.ticket) < (b.start, b.ticket)
        }
    }

    init(limit: Int) { self.limit = max(1, limit) }

    var isEmpty: Bool { flights.isEmpty }

    func isSlow(_ host: String) -> Bool { slowHosts.contains(host) }

    /// Whether another poll may start, of slow hosts or of prompt ones.
    func hasPlace(forSlow isSlow: Bool) -> Bool {
        guard flights.count < min(limit * Self.totalFactor, room) else { return false }
        return (isSlow ? slowCount : flights.count - slowCount) < limit
    }

    mutating func start(_ ticket: Int, host: String, now: Timestamp) {
        flights[ticket] = Flight(host: host, start: now)
        active[host, default: 0] += 1
        if isSlow(host) { slowCount += 1 }
        young.insert(Departure(start: now, ticket: ticket))
    }

    /// True where the host was slow and is no more, or the other way round.
    mutating func end(_ ticket: Int, now: Timestamp) -> Bool {
        guard let flight = flights.removeValue(forKey: ticket) else { return false }
        let others = (active[flight.host] ?? 1) - 1
        active[flight.host] = others == 0 ? nil : others
        if isSlow(flight.host) { slowCount -= 1 }
        if now - flight.start >= Self.slowAfter { return note(flight.host, isSlow: true) }
        // One quick answer makes no prompt host while another poll of it hangs.
        guard isSlow(flight.host) else { return false }
        let hangs = flights.values.contains {
            $0.host == flight.host && now - $0.start >= Self.slowAfter
        }
        return hangs ? false : note(flight.host, isSlow: false)
    }

    /// When what is in flight the longest makes its host slow, unless it ends before; nil where
    /// nothing will.
    var nextSlow: Timestamp? {
        mutating get {
            while let first = young.least, !isYoung(first) { _ = young.popLeast() }
            return young.least.map { $0.start + Self.slowAfter }
        }
    }

    /// The next host that has become slow.
    mutating func takeSlow(now: Timestamp) -> String? {
        while let moment = nextSlow, moment <= now, let first = young.popLeast() {
            guard let host = flights[first.ticket]?.host else { continue }
            if note(host, isSlow: true) { return host }
        }
        return nil
    }

    /// Still in flight, of a host that is not slow yet. A ticket may have come back and left again.
    private func isYoung(_ departure: Departure) -> Bool {
        guard let flight = flights[departure.ticket] else { return false }
        return flight.start == departure.start && !isSlow(flight.host)
    }

    private mutating func note(_ host: String, isSlow: Bool) -> Bool {
        guard isSlow != self.isSlow(host) else { return false }
        if isSlow {
            slowHosts.insert(host)
            slowCount += active[host] ?? 0
        } else {
            slowHosts.remove(host)
            slowCount -= active[host] ?? 0
        }
        return true
    }
}
