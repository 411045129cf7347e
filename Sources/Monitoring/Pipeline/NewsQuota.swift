import Domain

/// How many new documents each source may bring: a hostile feed makes up a million items a day, and
/// would fill the disk and crowd out the others (faults FEED-09).
///
/// A budget of the disk too: of each document at most `retention.max_text` bytes of text are kept, a
/// title and some names.
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

    /// As it was before a restart.
    ///
    /// - Parameter taken: documents of each source since the day began.
    init(taken: [SourceID: Int], now: Timestamp) {
        self.init()
        let day = Self.day(of: now)
        counts = taken.mapValues { Count(day: day, taken: $0) }
    }

    /// When the day of a moment began.
    static func beginning(of moment: Timestamp) -> Timestamp {
        Timestamp(seconds: day(of: moment) * secondsADay)
    }

    private static func day(of moment: Timestamp) -> Int64 {
        moment.seconds.flooredQuotient(dividingBy: secondsADay)
    }

    private static let secondsADay: Int64 = 86_400

    /// How many of the wanted ones are let in; they are counted.
    mutating func take(_ wanted: Int, for source: SourceID, now: Timestamp) -> Int {
        let day = Self.day(of: now)
        var count = counts[source] ?? Count(day: day, taken: 0)
        if count.day != day { count = Count(day: day, taken: 0) }
        let admitted = max(0, min(wanted, limit - count.taken))
        count.taken += admitted
        counts[source] = count
        return admitted
    }

    /// Of what was taken, so many could not be stored; they come again.
    mutating func giveBack(_ count: Int, by source: SourceID) {
        let taken = counts[source]?.taken ?? 0
        counts[source]?.taken = max(0, taken - count)
    }

    /// Whether a source may bring no more today.
    func isReached(by source: SourceID, now: Timestamp) -> Bool {
        counts[source].map { $0.day == Self.day(of: now) && $0.taken >= limit } ?? false
    }

    /// What people are told.
    static let reached = "quota: more than \(daily) new documents in a day; the rest was left out"
}
