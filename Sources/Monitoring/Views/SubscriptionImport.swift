package import Domain
import Glibc
import Reading

/// A list of subscriptions beside a configuration: what of it is new, what is there, what can't be.
package struct SubscriptionImport: Sendable {
    /// To be added, in the order of the list.
    package private(set) var entries: [SourceEntry] = []
    /// What is there already: the line of the list, what it names, and what reads that.
    package private(set) var known: [Known] = []
    /// What is left out, with the line and why, for people.
    package private(set) var leftOut: [String] = []
    /// Of the list, what it only says again.
    package let repetitions: Int

    package struct Known: Sendable, Hashable {
        package var line: Int
        package var address: WebAddress
        package var match: KnownSources.Match
    }

    /// The longest list that is read: ten thousand outlines take some 3 MB.
    package static let sizeLimit = 10 << 20

    /// - Parameter path: of the list; `-` is standard input.
    package init(
        of path: String, beside settings: Settings
    ) throws(SubscriptionImportError) {
        switch InputFile.read(path, limit: Self.sizeLimit) {
        case .failure(let failure): throw .unreadable(path, failure.reason)
        case .success(let bytes):
            guard let list = SubscriptionList(parsing: bytes) else { throw .noOPML(path) }
            self.init(list, beside: settings)
        }
    }

    init(_ list: SubscriptionList, beside settings: Settings) {
        repetitions = list.repetitions
        var sources = KnownSources(settings)
        var refused = list.faults.map { (line: $0.line, text: $0.inWords) }
        for subscription in list.subscriptions {
            guard let refusal = take(subscription, &sources) else { continue }
            refused.append((subscription.line, refusal))
        }
        leftOut = refused.sorted { $0.line < $1.line }.map { "line \($0.text)" }
        if list.links > 0 {
            leftOut.append(
                "\(list.links) that name a page and no feed; `earshot sources add ADDRESS` looks for one"
            )
        }
        if list.isCut {
            leftOut.append("all behind the first \(SubscriptionList.limit) outlines")
        }
    }

    /// Nil, or why it is left out.
    private mutating func take(
        _ subscription: Subscription, _ sources: inout KnownSources
    ) -> String? {
        let address = subscription.address
        let place = "\(subscription.line): '\(address)'"
        if let match = sources.match(address) {
            known.append(Known(line: subscription.line, address: address, match: match))
            return nil
        }
        if address.userInfo != nil {
            return "\(place) has a login in it; add it by hand, with user: and password_file:"
        }
        if address.text.contains(Self.hiddenValue) {
            return "\(place): its secret was taken out when the list was made"
        }
        sources.note(address, as: SourceID("line \(subscription.line)"))
        entries.append(SourceEntry(subscription))
        return nil
    }

    /// As `WebAddress` shows what is nobody's business.
    private static let hiddenValue = "=***"
}

/// Why there is nothing to import.
package enum SubscriptionImportError: Error, Sendable, Hashable, CustomStringConvertible {
    case unreadable(String, String)
    case noOPML(String)

    package var description: String {
        switch self {
        case .unreadable(let path, let reason): "\(path) can't be read: \(reason)"
        case .noOPML(let path):
            "\(path) is no OPML; of a single feed, page or file `earshot sources add` makes a source"
        }
    }
}

extension SourceEntry {
    init(_ subscription: Subscription) {
        let (title, tags) = (subscription.title, subscription.tags)
        switch subscription.kind {
        case .feed(let address): self.init("feed", address, title: title, tags: tags)
        case .site(let address): self.init("site", address, title: title, tags: tags)
        case .sitemap(let address): self.init("sitemap", address, title: title, tags: tags)
        case .page(let address, let select):
            self.init("page", address, title: title, tags: tags)
            settings = select.map { [Setting(key: "select", value: $0)] } ?? []
        }
    }
}
