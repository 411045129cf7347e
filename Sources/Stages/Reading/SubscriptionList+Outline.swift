import Domain
import Markup

extension SubscriptionList {
    /// The attributes of one outline, in whatever case they are written.
    struct Outline {
        /// What it subscribes to, as written; empty for a folder or a link.
        let address: String
        /// Of a folder, or of what is subscribed to; one line, may be empty.
        let title: String
        /// `/Press/Trade,/Wichtig`: paths of folders, parted by commas (OPML 2.0).
        let categories: [String]
        private let ownKind: String?
        private let select: String?
        private let pageAddress: String

        init(_ tokenizer: XMLTokenizer) {
            // In lower case they hold for any.
            func value(_ name: StaticString) -> String { tokenizer.attribute(name) ?? "" }
            let titles = [value("text"), value("title")].map { Self.line($0) }
            title = titles.first { !$0.isEmpty } ?? ""
            categories = Self.names(inPaths: value("category"))
            ownKind = tokenizer.attribute("earshot:kind")
            select = tokenizer.attribute("earshot:select")
            let feeds = [value("xmlurl"), value("feedurl")]
            let pages = [value("url"), value("htmlurl")]
            pageAddress = pages.first { !$0.isEmpty } ?? ""
            let feed = feeds.first { !$0.isEmpty } ?? ""
            address = feed.isEmpty && ownKind != nil ? pageAddress : feed
        }

        var isSubscription: Bool { !address.isEmpty }
        /// Names a page, and no feed of it.
        var isLink: Bool { address.isEmpty && !pageAddress.isEmpty }

        /// Nil where the address is none.
        var kind: Subscription.Kind? {
            guard let place = WebAddress(subscription: address) else { return nil }
            switch ownKind {
            case "site": return .site(place)
            case "sitemap": return .sitemap(place)
            case "page": return .page(place, select: select.flatMap { $0.isEmpty ? nil : $0 })
            default: return .feed(place)
            }
        }

        /// The title, where it says more than the address.
        var name: String? { title.isEmpty || title == address ? nil : title }

        private static func names(inPaths text: String) -> [String] {
            text.split(separator: ",").prefix(SourceSettings.tagLimit).flatMap { path in
                path.split(separator: "/").prefix(SourceSettings.tagLimit).map { String($0) }
            }
        }

        /// Blanks folded, no line break, and no longer than a name.
        private static func line(_ text: String) -> String {
            let folded = PlainText.fold(text).cut(toBytes: SourceSettings.nameBytes)
            return String(
                decoding: folded.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
        }
    }
}
