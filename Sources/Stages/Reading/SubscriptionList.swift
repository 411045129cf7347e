package import Domain
import Markup

/// A list of subscriptions: OPML 1.0 and 2.0, tolerant of what programs write.
package struct SubscriptionList: Sendable, Hashable {
    /// In the order of the list, each once.
    package let feeds: [WebAddress]

    /// No person follows more; a list that is longer is cut.
    package static let limit = 10_000

    private static let outline = XMLName.hash("outline")

    /// Nil for what is no OPML.
    package init?(parsing bytes: [UInt8]) {
        let text = DecodedText(bytes, contentType: nil, as: .xml)
        var tokenizer = XMLTokenizer(bytes: text.bytes)
        var feeds: [WebAddress] = []
        var known: Set<WebAddress> = []
        var isList = false
        while let token = tokenizer.next() {
            guard case .start(let name) = token else { continue }
            if name.local == XMLName.hash("opml") { isList = true }
            guard name.local == Self.outline, feeds.count < Self.limit,
                let given = tokenizer.attribute("xmlUrl") ?? tokenizer.attribute("xmlurl"),
                let address = WebAddress(given), known.insert(address).inserted
            else { continue }
            feeds.append(address)
        }
        guard isList else { return nil }
        self.feeds = feeds
    }
}
