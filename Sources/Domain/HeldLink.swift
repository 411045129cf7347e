/// A document whose text links to an address that a person asks about.
package struct HeldLink: Sendable, Hashable {
    package var source: SourceID
    package var url: String?
    package var title: String
    package var firstSeen: Timestamp
    /// Its links to the address; no others.
    package var links: [String]

    package init(
        source: SourceID, url: String?, title: String, firstSeen: Timestamp, links: [String]
    ) {
        self.source = source
        self.url = url
        self.title = title
        self.firstSeen = firstSeen
        self.links = links
    }
}
