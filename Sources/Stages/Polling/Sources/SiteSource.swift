import Domain
import Reading
import Transport

/// A site whose feed is found by itself: by the link elements of its page, else at the usual places.
/// The first that reads as one is remembered in the cursor, and polled until it is none any more.
struct SiteSource: Source {
    /// Where feeds are without being linked, below the page's folder and the site's root. The last
    /// are WordPress's: posts where addresses are not rewritten, and comments.
    static let usualPlaces = [
        "feed", "feed/", "rss", "atom.xml", "index.xml", "?feed=rss2", "comments/feed/",
    ]
    /// Linked feeds that are tried: a page may name hundreds.
    static let linksTried = 3

    let id: SourceID
    let address: WebAddress
    /// For the page and for guesses, under robots.txt.
    let page: WebPoll
    /// For feeds that the page names.
    let feed: WebPoll

    var host: String? { address.registeredName }

    func poll(_ cursor: SourceCursor, now: Timestamp) async -> PollOutcome {
        let cursor = cursor.held(to: address.text)
        guard cursor.address != nil else { return await discover(now: now) }
        let outcome = await feed.poll(address, cursor: cursor, now: now, expecting: .feed)
        guard case .failure(let failure) = outcome, failure.isWorthLookingElsewhere else {
            return outcome
        }
        return await discover(now: now)
    }

    func earlierPage(at address: WebAddress, now: Timestamp) async -> EarlierPage? {
        await feed.earlierPage(at: address.hiding(self.address.hidden), now: now)
    }

    private func discover(now: Timestamp) async -> PollOutcome {
        let front: ReadResult
        var terms = SourceTerms()
        do { front = try await page.look(at: address, now: now, noting: &terms) } catch {
            return .failure(error)
        }
        if front.format.isFeed { return await attempt(address, by: feed, terms, now: now) }
        let linked = Self.postsFirst(front.feeds)
        let tried = Array(linked.prefix(Self.linksTried))
        let guesses = Self.guesses(for: address).filter { !tried.contains($0) }
        for (candidate, web) in tried.map({ ($0, feed) }) + guesses.map({ ($0, page) }) {
            let outcome = await attempt(candidate, by: web, terms, now: now)
            guard case .failure(let failure) = outcome, failure.isWorthLookingElsewhere else {
                return Self.naming(linked.filter { $0 != candidate }, in: outcome)
            }
        }
        return .failure(nothingFound(tried, terms))
    }

    /// What readers write is the second choice where a site has a feed of its own texts too.
    private static func postsFirst(_ feeds: [WebAddress]) -> [WebAddress] {
        func isComments(_ address: WebAddress) -> Bool {
            address.path.lowercased().contains("comment")
        }
        return feeds.filter { !isComments($0) } + feeds.filter(isComments)
    }

    /// Says what else the page names: one source polls one feed.
    private static func naming(_ others: [WebAddress], in outcome: PollOutcome) -> PollOutcome {
        guard case .documents(var harvest) = outcome, !others.isEmpty else { return outcome }
        let named = others.prefix(linksTried).map(\.description).joined(separator: ", ")
        let rest = others.count > linksTried ? " and \(others.count - linksTried) more" : ""
        harvest.notes.insert("the page also names \(named)\(rest); give them as feed:", at: 1)
        return .documents(harvest)
    }

    private func nothingFound(_ links: [WebAddress], _ terms: SourceTerms) -> PollFailure {
        let named =
            links.isEmpty
            ? "names no feed"
            : "names \(links.map(\.description).joined(separator: ", ")), which can't be read"
        let places = Self.usualPlaces.joined(separator: ", ")
        var failure = PollFailure(
            .notAFeed,
            "\(address) \(named), and none is below it or its host at \(places): "
                + "give the feed's own address as feed:, or read its sitemap as sitemap:")
        failure.terms = terms
        return failure
    }

    /// - Parameter terms: of the site's page; the feed's own, where it has any, take their place.
    private func attempt(
        _ candidate: WebAddress, by web: WebPoll, _ terms: SourceTerms, now: Timestamp
    ) async -> PollOutcome {
        var empty = SourceCursor(origin: address.text)
        empty.terms = terms
        var outcome = await web.poll(candidate, cursor: empty, now: now, expecting: .feed)
        if candidate.registeredName != address.registeredName { outcome = outcome.ofAnotherHost }
        guard case .documents(var harvest) = outcome else { return outcome }
        harvest.cursor.address = candidate
        harvest.notes.insert("reads the feed \(candidate)", at: 0)
        return .documents(harvest)
    }

    private static func guesses(for address: WebAddress) -> [WebAddress] {
        var guesses: [WebAddress] = []
        for prefix in ["", "/"] {
            for place in usualPlaces {
                guard let guess = WebAddress(prefix + place, relativeTo: address),
                    !guesses.contains(guess)
                else { continue }
                guesses.append(guess)
            }
        }
        return guesses
    }
}

extension PollFailure {
    /// Another address of the same site may do better; not so where the host does not answer or asks
    /// to wait, where one more document may end one more reader, or where its feed is reserved: no side
    /// door is looked for.
    fileprivate var isWorthLookingElsewhere: Bool {
        switch reason {
        case .notAFeed, .gone, .status, .robots: true
        case .reserved, .blocked, .throttled, .unreachable, .untimely, .exhausted, .file,
            .readerEnded, .noReader, .cancelled, .credentials, .changed, .allowance:
            false
        }
    }
}

extension ReadResult.Format {
    /// Whether it is made of entries.
    var isFeed: Bool {
        switch self {
        case .rss, .atom, .rdf, .jsonfeed: true
        case .jsonl, .html, .sitemap, .sitemapIndex, .mail, .answer, .unknown: false
        }
    }
}
