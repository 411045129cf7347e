package import Domain

/// What the tdmrep.json of each host declares, asked at most once a day.
package actor TDMCache {
    static let lifetime = Duration.seconds(24 * 3600)
    /// How soon one that could not be reached is asked for again. Meanwhile nothing is reserved: a
    /// reservation counts where it can be read (UrhG § 44b (3)).
    static let unreachableLifetime = Duration.seconds(3600)
    /// Origins remembered; beyond it, those that are due to be asked again are forgotten.
    /// Room for ten thousand sources with a host each.
    static let capacity = 16_384
    static let place = "/.well-known/tdmrep.json"

    private struct Entry {
        var rules: TDMRules
        var asked: Timestamp
        var lifetime: Duration

        func isStale(now: Timestamp) -> Bool { asked > now || now - asked >= lifetime }
    }

    private let fetcher: any Fetcher
    private var entries: [String: Entry] = [:]

    package init(fetcher: any Fetcher) { self.fetcher = fetcher }

    /// What its host's file declares of an address; asks for it where nothing fresh is known.
    ///
    /// - Parameter crawlDelay: what the host's robots.txt wants between two requests.
    package func declaration(
        on address: WebAddress, crawlDelay: Duration?, now: Timestamp
    ) async -> TDMDeclaration {
        let old = entries[address.origin]
        if let old, !old.isStale(now: now) { return old.rules.declaration(on: address.target) }
        let fresh = await ask(address, crawlDelay: crawlDelay, after: old, now: now)
        if let fresh { keep(fresh, for: address.origin, now: now) }
        return (fresh ?? old)?.rules.declaration(on: address.target) ?? TDMDeclaration()
    }

    private func keep(_ entry: Entry, for origin: String, now: Timestamp) {
        if entries.count >= Self.capacity {
            entries = entries.filter { !$0.value.isStale(now: now) }
        }
        if entries.count < Self.capacity { entries[origin] = entry }
    }

    /// What was known stays in force while the file can't be reached. Nil where nothing was asked.
    private func ask(
        _ address: WebAddress, crawlDelay: Duration?, after old: Entry?, now: Timestamp
    ) async -> Entry? {
        let unknown = Entry(
            rules: old?.rules ?? .none, asked: now, lifetime: Self.unreachableLifetime)
        guard let place = WebAddress(Self.place, relativeTo: address) else { return nil }
        var request = FetchRequest(address: place, accept: "application/json")
        request.crawlDelay = crawlDelay
        let answer: FetchAnswer
        do throws(FetchFailure) { answer = try await fetcher.fetch(request) } catch {
            switch error {
            case .held, .cancelled, .exhausted: return nil
            case .unreachable, .untimely: return unknown
            }
        }
        switch answer.status {
        case 200..<300 where answer.isComplete:
            let rules = TDMRules(parsing: answer.body)
            return Entry(rules: rules, asked: now, lifetime: Self.lifetime)
        case 400..<500 where answer.status != 429:
            return Entry(rules: .none, asked: now, lifetime: Self.lifetime)
        default: return unknown
        }
    }
}
