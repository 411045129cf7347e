package import Domain

/// When a source is polled next, and why. Pure: the time, the source's past and its place between 0
/// and 1 are arguments.
package struct PollSchedule: Sendable, Hashable {
    /// The usual bounds of a learned interval; hints move it only between them (faults CAC-05).
    package static let usualRange = Duration.seconds(5 * 60)...Duration.seconds(24 * 3600)
    /// The interval while nothing is known.
    package static let startInterval = Duration.seconds(30 * 60)
    /// Polls between two that bring something: an answer is late by an eighth of the usual gap.
    static let pollsPerNews = 4
    /// The wait after the first failure, where the interval is not shorter; it doubles with each.
    package static let firstBackoff = Duration.seconds(5 * 60)
    /// A source that has answered in so long may answer again any time: a 404 that comes and goes, a
    /// name that is not found for a day …
    package static let patience = Duration.seconds(3 * 24 * 3600)
    /// … and waits no longer than this, or than its interval where that is longer.
    package static let patientBackoff = Duration.seconds(3600)
    package static let longestBackoff = Duration.seconds(24 * 3600)
    /// After a failure that is ours: as soon as it may have passed, and no storm.
    static let ownTroubleRetry = Duration.seconds(60)
    /// Between two sources when many are due at the start (faults FET-06, TIM-03).
    static let startGap = Duration.milliseconds(200)

    /// `every:` of the settings; nil: learned.
    package let every: Duration?
    /// The source's own place in 0…1, so that equal intervals do not meet.
    package let place: Double
    /// The bounds of a learned interval.
    package let range: ClosedRange<Duration>
    /// Between two polls whatever else is said, also after a failure: what a network allows.
    let least: Duration

    /// While somebody tells of its news, it is polled no more often than so, unless `every` says it.
    package let resting: Duration?

    package init(
        every: Duration?, place: Double, range: ClosedRange<Duration> = usualRange,
        least: Duration = .zero, resting: Duration? = nil
    ) {
        self.resting = every == nil ? resting : nil
        self.every = every.map { max($0, .seconds(1)) }
        self.place = min(max(place.isNaN ? 0 : place, 0), 1)
        self.range = range
        self.least = least
    }

    package init(
        for settings: SourceSettings, range: ClosedRange<Duration> = usualRange,
        resting: Duration? = nil
    ) {
        self.init(
            every: settings.every, place: Self.place(of: settings.id), range: range,
            least: Self.least(for: settings.kind), resting: resting)
    }

    private static func least(for kind: SourceSettings.Kind) -> Duration {
        guard case .network(let network) = kind else { return .zero }
        return NetworkKinds.named(network.kind)?.leastInterval ?? .zero
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

    /// The first poll after a start: as stored, but no longer from now than it was planned to wait, so
    /// that a clock which was wrong then stalls nothing (faults TIM-01). What is overdue or new is
    /// spread over a time that grows with how much of it there is, never beyond an interval.
    ///
    /// - Parameters:
    ///   - planned: when `stored` was decided: the last attempt.
    ///   - crowd: how many sources are due at the start.
    package func first(
        stored: Timestamp?, planned: Timestamp? = nil, rhythm: Rhythm, crowd: Int, now: Timestamp
    ) -> Timestamp {
        if let stored, stored == .latest { return stored }
        if let stored, stored > now {
            let longest = max(Self.longestBackoff, every ?? .zero)
            let planned = planned.map { max(.zero, stored - $0) } ?? longest
            return min(stored, now + min(planned, longest))
        }
        let interval = interval(of: rhythm, hint: nil, now: now)
        return now + Self.spread(place: place, over: interval, crowd: crowd)
    }

    /// Where in a crowd that is due at once a source has its turn.
    static func spread(place: Double, over interval: Duration, crowd: Int) -> Duration {
        min(interval, startGap * max(0, min(crowd, 1 << 20) - 1)) * place
    }
}
