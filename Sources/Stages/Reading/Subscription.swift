package import Domain

/// One entry of a list of subscriptions.
package struct Subscription: Sendable, Hashable {
    package var kind: Kind
    /// One line; nil where the list only repeats the address.
    package var title: String?
    /// The folders it lies in, from the outermost, and its categories; each once.
    package var tags: [String]
    /// Where it stands first, from 1.
    package var line: Int

    package enum Kind: Sendable, Hashable {
        case feed(WebAddress)
        /// What other programs keep as a link: only lists of our own say so.
        case site(WebAddress)
        case sitemap(WebAddress)
        case page(WebAddress, select: String?)
    }

    package var address: WebAddress {
        switch kind {
        case .feed(let address), .site(let address), .sitemap(let address),
            .page(let address, _):
            address
        }
    }
}
