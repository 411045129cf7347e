package import Domain
import Markup

/// A list of subscriptions: OPML 1.0 and 2.0, tolerant of what programs write.
package struct SubscriptionList: Sendable, Hashable {
    /// In the order of the list, each once.
    package let feeds: [WebAddress]
    /// Outlines whose address is none.
    package let faults: [Fault]

    package struct Fault: Sendable, Hashable {
        /// From 1.
        package let line: Int
        package let text: String
    }

    /// No person follows more; a list that is longer is cut.
    package static let limit = 10_000

    private static let outline = XMLName.hash("outline")

    /// Nil for what is no OPML.
    package init?(parsing bytes: [UInt8]) {
        let text = DecodedText(bytes, contentType: nil, as: .xml)
        var tokenizer = XMLTokenizer(bytes: text.bytes)
        var feeds: [WebAddress] = []
        var known: Set<WebAddress> = []
        var faults: [(place: Int, text: String)] = []
        var isList = false
        while let token = tokenizer.next() {
            guard case .start(let name) = token else { continue }
            if name.local == XMLName.hash("opml") { isList = true }
            guard name.local == Self.outline, feeds.count < Self.limit,
                let given = tokenizer.attribute("xmlUrl") ?? tokenizer.attribute("xmlurl")
            else { continue }
            if let address = WebAddress(given) {
                if known.insert(address).inserted { feeds.append(address) }
            } else if !given.isEmpty, faults.count < Self.limit {
                faults.append((tokenizer.tokenStart, given))
            }
        }
        guard isList else { return nil }
        self.feeds = feeds
        self.faults = Self.lines(of: faults, in: tokenizer.bytes)
    }

    /// One walk over the text: the places ascend.
    private static func lines(of faults: [(place: Int, text: String)], in bytes: [UInt8]) -> [Fault]
    {
        var (line, index) = (1, 0)
        return faults.map { fault in
            while index < fault.place {
                if bytes[index] == 0x0A { line += 1 }
                index += 1
            }
            return Fault(line: line, text: fault.text)
        }
    }
}
