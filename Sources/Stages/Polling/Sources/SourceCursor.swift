package import Domain
package import Reading

/// What a source remembers from one poll to the next. Flat, so that a store can keep it in columns.
package struct SourceCursor: Sendable, Hashable {
    /// The address or pattern it belongs to; where the configuration now says another, it is void.
    package var origin: String?
    /// ETag and Last-Modified, verbatim, at most 1 KiB each.
    package var etag: String?
    package var lastModified: String?
    /// SHA-256 of the last body that was read whole; for files, of their names, sizes and times.
    package var bodyHash: [UInt8]?
    /// The last answer to a request without conditions.
    package var lastUnconditional: Timestamp?
    /// What the last document that was read whole asks of us: a 304 does not say it again.
    package var hints = PollHints()
    /// What is polled instead of the configured address: the feed found at a site, or where the
    /// source has moved for good.
    package var address: WebAddress?
    /// Where permanent redirects lead, since when, and how often in a row (faults RED-03).
    package var movingTo: WebAddress?
    package var movingSince: Timestamp?
    package var movingCount = 0
    /// Where it was polled before it moved for good, for people, the oldest first; and when it moved
    /// last.
    package var former: [String] = []
    package var movedAt: Timestamp?
    /// What its server says of being read by a program.
    package var terms = SourceTerms()

    /// Of a network: where each of its walks goes on (`Network.walks`).
    package var bookmarks: [String: String] = [:]

    package init(origin: String? = nil) { self.origin = origin }

    /// Itself, or empty where it belongs to something else. What was found before anything was read
    /// belongs to whatever is configured.
    func held(to origin: String) -> SourceCursor {
        if self.origin == origin { return self }
        var fresh = SourceCursor(origin: origin)
        if self.origin == nil { fresh.terms = terms }
        return fresh
    }
}
