package import Domain
import Markup

/// A list of subscriptions: OPML 1.0 and 2.0, tolerant of what programs write.
package struct SubscriptionList: Sendable, Hashable {
    /// In the order of the list, each address once, with the tags of all its places.
    package private(set) var subscriptions: [Subscription] = []
    /// Outlines that can't be subscribed to, in the order of the list.
    package private(set) var faults: [Fault] = []
    /// Outlines that only say again what stands before them.
    package private(set) var repetitions = 0
    /// Outlines that name a page and no feed.
    package private(set) var links = 0
    /// Whether it was longer than `limit`.
    package private(set) var isCut = false

    package struct Fault: Sendable, Hashable {
        /// From 1.
        package let line: Int
        /// The address as the list has it.
        package let text: String
        /// Nil: it is no address.
        package let network: DeadNetwork?
    }

    /// No person follows more; a list that is longer is cut.
    package static let limit = 10_000
    /// Folders within folders that become tags; those further in do not.
    package static let folderLimit = SourceSettings.tagLimit

    /// The addresses of all that are feeds.
    package var feeds: [WebAddress] {
        subscriptions.compactMap { if case .feed(let address) = $0.kind { address } else { nil } }
    }

    /// Nil for what is no OPML.
    package init?(parsing bytes: [UInt8]) {
        let text = DecodedText(bytes, contentType: nil, as: .xml)
        var tokenizer = XMLTokenizer(bytes: text.bytes)
        var places: [WebAddress: Int] = [:]
        var folders: [Folder] = []
        var lines = LineCount(bytes: tokenizer.bytes)
        var isList = false
        while let token = tokenizer.next() {
            guard case .start(let name) = token else { continue }
            if name.local == Self.root { isList = true }
            guard name.local == Self.outline else { continue }
            while let last = folders.last, last.depth >= tokenizer.depth { folders.removeLast() }
            let outline = Outline(tokenizer)
            guard outline.isSubscription else {
                if outline.isLink { links += 1 }
                if !outline.title.isEmpty, folders.count < Self.folderLimit {
                    folders.append(Folder(name: outline.title, depth: tokenizer.depth))
                }
                continue
            }
            let line = lines.line(of: tokenizer.tokenStart)
            take(outline, in: folders.map(\.name), line: line, &places)
        }
        guard isList else { return nil }
    }

    private static let root = XMLName.hash("opml")
    private static let outline = XMLName.hash("outline")

    private struct Folder {
        var name: String
        /// Of its element.
        var depth: Int
    }

    private mutating func take(
        _ outline: Outline, in folders: [String], line: Int, _ places: inout [WebAddress: Int]
    ) {
        guard let kind = outline.kind else {
            return refuse(outline.address, network: nil, line: line)
        }
        var entry = Subscription(kind: kind, title: outline.name, tags: [], line: line)
        if let network = DeadNetwork.at(entry.address) {
            return refuse(outline.address, network: network, line: line)
        }
        entry.tags = Self.tags(folders + outline.categories)
        if let place = places[entry.address] {
            repetitions += 1
            subscriptions[place].tags = Self.tags(subscriptions[place].tags + entry.tags)
        } else if subscriptions.count < Self.limit {
            places[entry.address] = subscriptions.count
            subscriptions.append(entry)
        } else {
            isCut = true
        }
    }

    private mutating func refuse(_ text: String, network: DeadNetwork?, line: Int) {
        guard faults.count < Self.limit else { return isCut = true }
        faults.append(Fault(line: line, text: text, network: network))
    }

    /// Each once, within their bounds.
    private static func tags(_ names: [String]) -> [String] {
        Array(TagList(names).tags.prefix(SourceSettings.tagLimit))
    }
}

/// Counts lines along the way: the places ascend.
private struct LineCount {
    let bytes: [UInt8]
    private var (line, index) = (1, 0)

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func line(of place: Int) -> Int {
        while index < min(place, bytes.count) {
            if bytes[index] == 0x0A { line += 1 }
            index += 1
        }
        return line
    }
}
