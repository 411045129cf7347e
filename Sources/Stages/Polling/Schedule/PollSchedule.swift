package import Domain

/// When a source is polled next, and why. Pure: the time, the source's past and its place between 0
/// and 1 are arguments.
package struct PollSchedule: Sendable, Hashable {
    /// The bounds of a learned interval; hints move it only between them (faults CAC-05).
    package static let learnedRange = Duration.seconds(5 * 60)...Duration.seconds(24 * 3600)
    /// The interval while nothing is known.
    package static let startInterval = Duration.seconds(30 * 60)
    /// Polls between two that bring something: an answer is late by an eighth of the usual gap.
    static let pollsPerNews = 4
    /// The wait after the first failure; it doubles with each.
    package static let firstBackoff = Duration.seconds(5 * 60)
    package static let longestBackoff = Duration.seconds(24 * 3600)
    /// Between two sources when many are due at the start (faults FET-06, TIM-03).
    static let startGap = Duration.milliseconds(200)

    /// `every:` of the settings; nil: learned.
    package let every: Duration?
    /// The source's own place in 0…1, so that equal intervals do not meet.
    package let place: Double

    package init(every: Duration?, place: Double) {
        self.every = every.map { max($0, .seconds(1)) }
        self.place = min(max(place.isNaN ? 0 : place, 0), 1)
    }

    package init(for settings: SourceSettings) {
        self.init(every: settings.every, place: Self.place(of: settings.id))
    }

    /// The same for a name on every run and machine: FNV-1a, whose last byte moves few bits, so they
    /// are mixed (the finaliser of MurmurHash3). `feed-1` and `feed-2` lie as far apart as any.
    package static func place(of id: SourceID) -> Double {
        var hash = id.rawValue.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01b3
        }
        hash = (hash ^ hash >> 33) &* 0xff51_afd7_ed55_8ccd
        hash = (hash ^ hash >> 33) &* 0xc4ce_b9fe_1a85_ec53
        return Double((hash ^ hash >> 33) >> 32) / Double(UInt32.max)
    }

    /// The first poll after a start: as stored, held to one interval ahead; what is overdue or new is
    /// spread over a time that grows with how much of it there is, never beyond an interval.
    ///
    /// - Parameter crowd: how many sources start.
    package func first(stored: Timestamp?, rhythm: Rhythm, crowd: Int, now: Timestamp) -> Timestamp
    {
        if let stored, stored == .latest { return stored }
        let longest = max(Self.longestBackoff, every ?? .zero)
        if let stored, stored > now { return min(stored, now + longest) }
        let interval = interval(of: rhythm, hint: nil, now: now)
        return now + min(interval, Self.startGap * max(0, min(crowd, 1 << 20) - 1)) * place
    }
}
