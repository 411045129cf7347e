/// What names were found to mean, for a while. A value: the clock is an argument.
struct NameCache {
    private struct Entry {
        let addresses: [IPAddress]
        let end: ContinuousClock.Instant
    }

    /// Names held; sources of a large configuration sit on some hundred.
    static let capacity = 4096

    /// How long an answer counts: getaddrinfo(3) tells no TTL.
    private let lifetime: Duration
    private var entries: [String: Entry] = [:]

    init(lifetime: Duration) { self.lifetime = lifetime }

    func addresses(of name: String, now: ContinuousClock.Instant) -> [IPAddress]? {
        guard let entry = entries[name], now < entry.end else { return nil }
        return entry.addresses
    }

    mutating func keep(_ addresses: [IPAddress], of name: String, now: ContinuousClock.Instant) {
        if entries.count >= Self.capacity {
            entries = entries.filter { now < $0.value.end }
            // All are fresh: somebody makes up names.
            if entries.count >= Self.capacity { entries = [:] }
        }
        entries[name] = Entry(addresses: addresses, end: now + lifetime)
    }
}
