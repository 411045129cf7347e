import Domain

/// How many new documents each source may bring: a hostile feed makes up a million items a day, and
/// would fill the disk and crowd out the others (faults FEED-09).
///
/// Counted since the start of the program: a restart begins anew.
struct NewsQuota: Sendable {
    /// New documents of one source in one day (UTC): five times what the first poll of the largest
    /// feed may bring, and more than any agency publishes.
    static let daily = 10_000

    private struct Count: Sendable {
        var day: Int64
        var taken: Int
    }

    private let limit: Int
    private var counts: [SourceID: Count] = [:]

    init(limit: Int = daily) { self.limit = limit }

    /// How many of the wanted ones are let in; they are counted.
    mutating func take(_ wanted: Int, for source: SourceID, now: Timestamp) -> Int {
        let day = now.seconds.flooredQuotient(dividingBy: 86_400)
        var count = counts[source] ?? Count(day: day, taken: 0)
        if count.day != day { count = Count(day: day, taken: 0) }
        let admitted = max(0, min(wanted, limit - count.taken))
        count.taken += admitted
        counts[source] = count
        return admitted
    }

    /// What people are told.
    static let reached = "quota: more than \(daily) new documents in a day; the rest was left out"
}
