import Domain
import Reading
import Transport

/// One look at all sitemaps of a site that may list something new: those that its robots.txt names, else
/// those at the usual places, and what their indexes lead to.
struct SitemapSurvey {
    /// Where sitemaps are without being named.
    static let usualPlaces = ["/sitemap.xml", "/sitemap_index.xml", "/wp-sitemap.xml"]
    /// Sitemaps that are asked for in one poll, indexes among them.
    static let fileLimit = 20
    /// Indexes below each other; the protocol knows one.
    static let depthLimit = 2
    /// Pages of all sitemaps together.
    static let entryLimit = 20_000
    /// What a page may say of the future, for clocks and zones.
    static let futureLimit = Duration.seconds(86_400)

    private struct Place {
        var address: WebAddress
        var depth = 0
        /// It is only one of several guesses.
        var isGuess = false
    }

    private let site: WebAddress
    private let web: WebPoll
    private let robots: RobotsCache
    private let now: Timestamp
    /// Nothing older is of interest.
    private let floor: Timestamp
    private let validators: [String: SitemapValidator]
    private var queue: [Place] = []
    private var asked: Set<String> = []
    private var undated = 0

    private(set) var entries: [SitemapProgress.Entry] = []
    /// Of those that were read whole.
    private(set) var fresh: [String: SitemapValidator] = [:]
    private(set) var notes: [String] = []
    private(set) var faults: [String] = []
    /// How many were read, or are as they were.
    private(set) var readCount = 0
    private(set) var failure: PollFailure?
    /// What robots.txt says of it.
    private(set) var terms = SourceTerms()

    init(
        of site: WebAddress, by web: WebPoll, robots: RobotsCache, floor: Timestamp,
        validators: [String: SitemapValidator], now: Timestamp
    ) {
        (self.site, self.web, self.robots) = (site, web, robots)
        (self.floor, self.validators, self.now) = (floor, validators, now)
    }

    /// A sitemap's own address; all else is a site's.
    static func isSitemap(_ address: WebAddress) -> Bool {
        let path = address.path.lowercased()
        return path.hasSuffix(".xml") || path.hasSuffix(".xml.gz") || path.contains("sitemap")
    }

    mutating func run() async {
        queue = await beginnings()
        while !queue.isEmpty, failure == nil, entries.count < Self.entryLimit {
            guard asked.count < Self.fileLimit else {
                notes.append("\(queue.count) more sitemaps were left out: \(asked.count) a poll")
                break
            }
            let place = queue.removeFirst()
            guard asked.insert(place.address.text).inserted else { continue }
            await read(place)
        }
        if undated > 0 {
            notes.append("\(undated) pages without a usable lastmod or date were left out")
        }
    }

    private func beginnings() async -> [Place] {
        if Self.isSitemap(site) { return [Place(address: site)] }
        let named = await robots.sitemaps(of: site, now: now)
        if !named.isEmpty { return named.map { Place(address: $0) } }
        return Self.usualPlaces.compactMap { WebAddress($0, relativeTo: site) }
            .map { Place(address: $0, isGuess: true) }
    }

    private mutating func read(_ place: Place) async {
        do throws(PollFailure) {
            let key = place.address.text
            let (result, validator) = try await web.sitemap(
                at: place.address, validator: validators[key], now: now, noting: &terms)
            // An index may stay as it is while its parts change: it is always read.
            if let validator, result?.format != .sitemapIndex { fresh[key] = validator }
            if let result { try take(result, from: place) }
            readCount += 1
            // One guess that is right is enough.
            if place.isGuess { queue.removeAll { $0.isGuess } }
        } catch {
            if error.reason.endsSurvey {
                failure = error
            } else if !place.isGuess {
                faults.append(error.description)
            }
        }
    }

    private mutating func take(_ result: ReadResult, from place: Place) throws(PollFailure) {
        switch result.format {
        case .sitemapIndex:
            let found = children(of: result, from: place)
            queue += found
        // A feed may stand for a sitemap, with the same fields.
        case .sitemap, .rss, .atom, .rdf, .jsonfeed:
            for document in result.documents { take(document) }
        case .jsonl, .html, .mail, .answer, .unknown:
            throw PollFailure(
                .notAFeed, "\(place.address) answers with no sitemap: \(result.format.rawValue)")
        }
        notes += result.problems
    }

    /// What was changed since, and what does not say; news first, then the newest.
    private mutating func children(of index: ReadResult, from place: Place) -> [Place] {
        guard place.depth < Self.depthLimit else {
            notes.append("\(place.address) is an index too deep below others: not followed")
            return []
        }
        let hosts = [site.registeredName, place.address.registeredName]
        let listed = index.documents.compactMap { document -> (Place, Timestamp?, Bool)? in
            guard let address = document.url.flatMap({ WebAddress($0) }),
                hosts.contains(address.registeredName)
            else { return nil }
            if let moment = document.updated, moment < floor { return nil }
            let child = Place(address: address, depth: place.depth + 1)
            return (child, document.updated, address.path.lowercased().contains("news"))
        }
        return listed.sorted { a, b in
            a.2 != b.2 ? a.2 : (a.1 ?? .earliest) > (b.1 ?? .earliest)
        }.map(\.0)
    }

    /// Pages of another site are not read in this one's name, nor those outside its folder.
    private mutating func take(_ document: Document) {
        guard let address = document.url.flatMap({ WebAddress($0) }),
            address.registeredName == site.registeredName, isBelow(address)
        else { return }
        guard let moment = [document.updated, document.published].compactMap({ $0 }).max(),
            moment <= now + Self.futureLimit
        else {
            undated += 1
            return
        }
        guard moment >= floor else { return }
        entries.append(
            SitemapProgress.Entry(address: address, moment: moment, document: document))
    }

    private func isBelow(_ address: WebAddress) -> Bool {
        if Self.isSitemap(site) { return true }
        let folder = site.path[...(site.path.lastIndex(of: "/") ?? site.path.startIndex)]
        return address.path.hasPrefix(folder)
    }
}

extension PollFailure.Reason {
    /// The host, not this one file.
    var endsSurvey: Bool {
        switch self {
        case .throttled, .unreachable, .untimely, .exhausted, .cancelled, .noReader: true
        case .status, .notAFeed, .gone, .blocked, .robots, .file, .readerEnded, .credentials,
            .changed, .allowance, .reserved:
            false
        }
    }
}
