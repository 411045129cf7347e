import Domain

@testable import Polling

/// The queue, the pacer and the schedules of many sources under a virtual clock: hours in a moment, as
/// `PollLoop` drives them.
struct PollSimulation {
    struct Feed {
        var host: String
        var every: Duration?
        /// How long a poll takes.
        var takes = Duration.milliseconds(300)
        var outcome = PollOutcome.unchanged(SourceCursor(), PollAdvice())
    }

    /// A poll that was started.
    struct Poll {
        var feed: Int
        var due: Timestamp
        var start: Timestamp
        var delay: Duration { start - due }
    }

    private struct End: Comparable {
        let time: Timestamp
        let ticket: Int
        static func < (a: End, b: End) -> Bool { (a.time, a.ticket) < (b.time, b.ticket) }
    }

    private let feeds: [Feed]
    private let schedules: [PollSchedule]
    private var queue: PollQueue
    private var rhythms: [Rhythm]
    private var dues: [Timestamp]
    private var running = Heap<End>()
    private var perHost: [String: Int] = [:]
    private(set) var now: Timestamp
    private(set) var polls: [Poll] = []
    private(set) var mostInFlight = 0
    private(set) var mostPerHost = 0
    /// How many may be in flight just now, beside the queue's own limit.
    var room = Int.max

    /// - Parameter stored: when each is due by the store; nil for a fresh install.
    init(
        _ feeds: [Feed], stored: Timestamp? = nil, pacer: HostPacer = HostPacer(),
        inFlight: Int = PollQueue.usualInFlight, now: Timestamp = moment
    ) {
        self.feeds = feeds
        self.now = now
        schedules = feeds.indices.map {
            PollSchedule(
                every: feeds[$0].every, place: PollSchedule.place(of: SourceID("feed-\($0)")))
        }
        queue = PollQueue(pacer: pacer, inFlight: inFlight)
        rhythms = feeds.map { _ in Rhythm() }
        dues = schedules.map {
            $0.first(stored: stored, rhythm: Rhythm(), crowd: feeds.count, now: now)
        }
        for (ticket, due) in dues.enumerated() {
            queue.add(ticket, host: feeds[ticket].host, due: due)
        }
    }

    mutating func run(until end: Timestamp) {
        while now < end {
            queue.limit(to: room)
            while let (ticket, host) = queue.take(now: now) { start(ticket, host) }
            let next = [running.least?.time, queue.wake].compactMap(\.self).min() ?? end
            now = min(max(now, next), end)
            while let least = running.least, least.time <= now {
                _ = running.popLeast()
                finish(least.ticket)
            }
        }
    }

    /// The machine stands still, as in suspend; what was in flight ends with it.
    mutating func pause(for time: Duration) {
        now = now + time
        queue.spread(now: now) { [schedules, rhythms, now] ticket, crowd in
            let interval = schedules[ticket].interval(of: rhythms[ticket], hint: nil, now: now)
            return PollSchedule.spread(
                place: schedules[ticket].place, over: interval, crowd: crowd)
        }
    }

    private mutating func start(_ ticket: Int, _ host: String) {
        polls.append(Poll(feed: ticket, due: dues[ticket], start: now))
        perHost[host, default: 0] += 1
        running.insert(End(time: now + feeds[ticket].takes, ticket: ticket))
        mostInFlight = max(mostInFlight, running.count)
        mostPerHost = max(mostPerHost, perHost[host] ?? 0)
    }

    private mutating func finish(_ ticket: Int) {
        let (host, outcome) = (feeds[ticket].host, feeds[ticket].outcome)
        perHost[host, default: 1] -= 1
        queue.finish(ticket, host: host, pause: outcome.hostPause, now: now)
        let plan = schedules[ticket].next(
            after: outcome, newDocuments: 0, rhythm: rhythms[ticket], now: now)
        (rhythms[ticket], dues[ticket]) = (plan.rhythm, plan.next)
        queue.add(ticket, host: host, due: plan.next)
    }

    /// How many feeds were polled first, from then on, in each minute after it.
    func firstPolls(from start: Timestamp) -> [Int64: Int] {
        var seen: Set<Int> = []
        return polls.filter { $0.start >= start && seen.insert($0.feed).inserted }
            .reduce(into: [:]) { $0[($1.start - start).components.seconds / 60, default: 0] += 1 }
    }
}
