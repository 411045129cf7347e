import Domain

/// Holds every request back until its host may be asked again, also those for robots.txt and for
/// feeds that are looked for.
package actor PacedFetcher: Fetcher {
    private let fetcher: any Fetcher
    private let clock: any PollClock
    private var pacer: HostPacer

    package init(_ fetcher: any Fetcher, pacer: HostPacer, clock: any PollClock) {
        self.fetcher = fetcher
        self.pacer = pacer
        self.clock = clock
    }

    package func fetch(_ request: FetchRequest) async throws(FetchFailure) -> FetchAnswer {
        let host = request.address.host
        while let moment = pacer.admit(host, now: clock.now()) {
            do { try await clock.sleep(until: moment) } catch { throw .cancelled }
        }
        defer { pacer.leave(host, now: clock.now()) }
        return try await fetcher.fetch(request)
    }
}
