package import Domain
import Transport

/// From one earlier page of a feed to the one before it (RFC 5005), for as long as more is wanted:
/// what came and went between two polls (faults FEED-05).
///
/// Every page is fetched as the feed itself is: paced, and behind the same wall. Only pages under
/// the feed's own registered name are: another's would be read in this source's name.
package struct ArchiveWalk: Sendable {
    /// Pages in one walk.
    package static let pageLimit = 20
    /// Documents after which a walk ends: a day of the busiest agency.
    package static let documentLimit = 5_000

    private let source: any Source
    private let host: String?
    private let now: Timestamp
    private var next: WebAddress?
    private var visited: Set<String> = []
    private var documents = 0

    /// How many pages were read.
    package private(set) var pages = 0

    package init(of source: any Source, before harvest: PollOutcome.Harvest, now: Timestamp) {
        self.source = source
        self.now = now
        next = harvest.earlier
        host = harvest.cursor.address?.registeredName ?? source.host
        if let origin = harvest.cursor.origin { visited.insert(origin) }
        if let address = harvest.cursor.address { visited.insert(address.text) }
    }

    /// The documents of the page before; nil at the end: no page, one seen already, one that can't be
    /// read, or enough.
    package mutating func nextPage() async -> [Document]? {
        guard pages < Self.pageLimit, documents < Self.documentLimit, let address = next,
            address.registeredName == host, visited.insert(address.text).inserted,
            let page = await source.earlierPage(at: address, now: now)
        else { return nil }
        pages += 1
        documents += page.documents.count
        next = page.earlier
        return page.documents
    }
}
