extension WebAddress {
    /// An address as lists of subscriptions and people have it: `feed://example.org/rss` and
    /// `feed:https://example.org/rss` stand for http and https.
    package init?(subscription text: String) {
        self.init(Self.withoutFeedScheme(text))
    }

    /// One scheme is taken off: there is no end to a text that repeats it.
    private static func withoutFeedScheme(_ text: String) -> String {
        let bytes = text.utf8.drop { $0 <= 0x20 }
        guard bytes.prefix(feedScheme.utf8.count).map({ $0 | 0x20 }).elementsEqual(feedMarks)
        else { return text }
        let rest = String(Substring(bytes.dropFirst(feedScheme.utf8.count)))
        guard rest.hasPrefix("//") else { return rest }
        let place = rest.dropFirst(2)
        let isWhole = ["http://", "https://"].contains { place.lowercased().hasPrefix($0) }
        return isWhole ? String(place) : "http:" + rest
    }

    private static let feedScheme = "feed:"
    /// As bytes with the bit of lower case set.
    private static let feedMarks = feedScheme.utf8.map { $0 | 0x20 }
}
