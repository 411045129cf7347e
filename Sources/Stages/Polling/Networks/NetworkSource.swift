import Domain
import Reading
import Transport

/// A network that is asked by its own interface. What to ask and what comes back is its kind's
/// (`Network`); here is what holds for all: walks page by page from where the last poll ended, logins
/// that are renewed once, allowances taken before a request is sent, and failures in one language.
struct NetworkSource: Source {
    let id: SourceID
    let network: any Network
    /// Asks this source's server, paced.
    let fetcher: any Fetcher
    let read: ReadFunction
    /// Nil: robots.txt is not asked.
    let robots: RobotsCache?
    /// False: a reservation is recorded where an answer declares it.
    let obeysReservations: Bool
    /// Nil: tdmrep.json is not asked.
    let reservations: TDMCache?
    let book: any AllowanceBook
    let session = NetworkSession()

    /// Pages of one walk in one poll: what is beyond is told, and past.
    static let pageLimit = 10
    /// Documents of one poll.
    static let documentLimit = 2_000

    var host: String? { network.home.registeredName }
    var kind: any Network.Type { type(of: network) }

    func poll(_ cursor: SourceCursor, now: Timestamp) async -> PollOutcome {
        let old = cursor.held(to: origin)
        if let rest = rest(after: old, now: now) {
            return .unchanged(old, PollAdvice(interval: rest))
        }
        var trip = NetworkTrip(source: self, bookmarks: old.bookmarks, now: now)
        if let refusal = trip.refusal { return .failure(refusal) }
        await trip.goAll()
        return trip.outcome(from: old)
    }

    /// A portal's page is not asked sooner again by anybody, `earshot scan` among them.
    ///
    /// - Returns: for how long not; nil where it may be asked.
    private func rest(after cursor: SourceCursor, now: Timestamp) -> Duration? {
        guard kind.isPage, let last = cursor.lastUnconditional, last <= now else { return nil }
        let rest = kind.leastInterval - (now - last)
        return rest > Self.drift ? rest : nil
    }

    /// A timer may be early by so much.
    static let drift = Duration.seconds(60)

    /// What a cursor belongs to. Not the words: each walk has its own bookmark.
    var origin: String { "\(kind.name) \(network.home.origin)" }
}

/// What a login gave, until it is refused. Nothing of it is stored.
actor NetworkSession {
    private(set) var token: Secret<String>?
    func keep(_ token: Secret<String>?) { self.token = token }
}
