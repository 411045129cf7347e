package import Domain

/// What robots.txt of each host says to Earshot, asked at most once a day (RFC 9309 §2.4).
package actor RobotsCache {
    /// The product token that groups name.
    package static let agent = "Earshot"
    static let lifetime = Duration.seconds(24 * 3600)
    /// How soon one that could not be reached is tried again.
    static let unreachableLifetime = Duration.seconds(3600)
    /// After so long without an answer there is no robots.txt (RFC 9309 §2.3.1.4).
    static let unreachableLimit = Duration.seconds(30 * 24 * 3600)
    /// Origins remembered; beyond it, those that are due to be asked again are forgotten.
    static let capacity = 4096

    package enum Verdict: Sendable, Hashable {
        /// With the delay that robots.txt asks for.
        case allowed(crawlDelay: Duration?)
        /// Why not, for people, and for how long its host asked to be left alone.
        case refused(String, wait: Duration? = nil)
    }

    private struct Entry {
        var rules: RobotsRules
        var fetched: Timestamp
        /// Since when there is no answer.
        var unreachableSince: Timestamp?
        /// Why there is none, for people; and until when its host asked to be left alone.
        var reason = ""
        var heldUntil: Timestamp?
        /// True where nothing was asked: it holds for this time only.
        var isForNow = false

        func isStale(now: Timestamp) -> Bool {
            if let heldUntil, heldUntil <= now { return true }
            let lifetime = unreachableSince == nil ? lifetime : unreachableLifetime
            return fetched > now || now - fetched >= lifetime
        }
    }

    private let fetcher: any Fetcher
    private var entries: [String: Entry] = [:]

    package init(fetcher: any Fetcher) { self.fetcher = fetcher }

    /// What it comes to, and what is recorded of it.
    package struct Ruling: Sendable, Hashable {
        package var verdict: Verdict
        package var finding: SourceTerms.Robots
    }

    /// Bytes of a rule that are recorded: a file may hold one of half a megabyte.
    static let shownRule = 200

    /// Whether an address may be fetched; asks its host where nothing fresh is known.
    package func ruling(on address: WebAddress, now: Timestamp) async -> Ruling {
        let entry = await entry(for: address, now: now)
        let ruling = entry.rules.ruling(on: address.target)
        let rule = ruling.rule.map {
            String(decoding: $0.utf8.prefix(Self.shownRule), as: UTF8.self)
        }
        let host = address.host
        if ruling.isAllowed {
            let delay = entry.rules.crawlDelay
            return Ruling(
                verdict: .allowed(crawlDelay: delay),
                finding: .allowed(rule: rule, crawlDelay: delay))
        }
        guard entry.unreachableSince != nil else {
            return Ruling(
                verdict: .refused("robots.txt of \(host) forbids \(address)"),
                finding: .refused(rule: rule ?? ""))
        }
        let why =
            "robots.txt of \(host) can't be reached, so nothing there is fetched: \(entry.reason)"
        let wait = entry.isForNow ? nil : entry.heldUntil.map { max(.zero, $0 - now) }
        return Ruling(
            verdict: .refused(why, wait: wait), finding: .unreachable(entry.reason))
    }

    /// The sitemaps that its host's robots.txt names; none where it can't be reached.
    package func sitemaps(of address: WebAddress, now: Timestamp) async -> [WebAddress] {
        let entry = await entry(for: address, now: now)
        var seen: Set<String> = []
        return entry.rules.sitemaps.compactMap { WebAddress($0, relativeTo: address) }
            .filter { seen.insert($0.text).inserted }
    }

    private func entry(for address: WebAddress, now: Timestamp) async -> Entry {
        let old = entries[address.origin]
        if let old, !old.isStale(now: now) { return old }
        let fresh = await ask(address, after: old, now: now)
        if let fresh, !fresh.isForNow {
            if entries.count >= Self.capacity {
                entries = entries.filter { !$0.value.isStale(now: now) }
            }
            if entries.count < Self.capacity { entries[address.origin] = fresh }
        }
        return fresh ?? old
            ?? Entry(
                rules: .closed, fetched: now, unreachableSince: now, reason: "the poll was ended")
    }

    /// Nil where the poll was ended meanwhile.
    private func ask(_ address: WebAddress, after old: Entry?, now: Timestamp) async -> Entry? {
        guard let place = WebAddress("/robots.txt", relativeTo: address) else { return nil }
        do {
            let answer = try await fetcher.fetch(FetchRequest(address: place, accept: "text/plain"))
            switch answer.status {
            case 200..<300:
                let rules = RobotsRules(parsing: answer.body, for: Self.agent)
                return Entry(rules: rules, fetched: now)
            case 400..<500 where answer.status != 429: return Entry(rules: .open, fetched: now)
            default:
                return Self.unreachable(
                    after: old, "it answers with status \(answer.status)",
                    until: answer.hostPause?.until ?? answer.retryAfter(now: now).map { now + $0 },
                    now: now)
            }
        } catch {
            switch error {
            case .cancelled: return nil
            case .held(let why, let wait):
                // Perhaps another host than this one, to which it redirects.
                var entry = Self.unreachable(after: old, why, until: now + wait, now: now)
                entry.isForNow = true
                return entry
            case .unreachable(let why), .untimely(let why), .exhausted(let why):
                return Self.unreachable(after: old, why, now: now)
            }
        }
    }

    /// What was known before stays in force; without it nothing is allowed, for 30 days.
    private static func unreachable(
        after old: Entry?, _ why: String, until: Timestamp? = nil, now: Timestamp
    ) -> Entry {
        let since = old?.unreachableSince ?? now
        let isOver = now - since >= unreachableLimit
        return Entry(
            rules: isOver ? .open : old?.rules ?? .closed, fetched: now, unreachableSince: since,
            reason: why, heldUntil: until)
    }
}
