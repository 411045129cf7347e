import Domain
import JSON
import Markup

/// What a page says of itself outside its text: `title`, `meta`, `link`, `base`, JSON-LD.
struct PageHead: Sendable {
    /// The base of its links: `base href` where that is http or https, else its own address.
    private(set) var base: WebAddress?
    private(set) var titles: [String] = []
    private(set) var linked: [LinkedArticle] = []
    private(set) var items: [LinkedItem] = []
    /// Lines of `meta` that name authors, each once.
    private(set) var authors: [String] = []
    /// Tags of the article (Open Graph), and keywords.
    var tags: [String] { tagList.tags }
    private var tagList = TagList()
    /// A date in JSON-LD of what is no article: of the page itself, of a check of facts.
    private(set) var published: String?
    private(set) var feeds: [WebAddress] = []
    private(set) var canonical: WebAddress?
    private(set) var language: LanguageCode?
    /// `meta` by name or property, in lower case; the first of each counts.
    private var meta: [String: String] = [:]

    /// More differ on no honest page.
    private static let metaLimit = 500

    init(_ tree: HTMLTree, address: WebAddress?) {
        base = address
        var links: [HTMLTree.Node] = []
        var hasBase = false
        for node in 1..<max(1, HTMLTree.Node(tree.count)) {
            switch tree.tag(of: node) {
            case .html:
                language = tree.value(of: .language, on: node).flatMap { LanguageCode($0) }
            case .title where titles.isEmpty && !Self.isInsideSVG(node, in: tree):
                titles.append(PlainText.fold(tree.text(of: node)))
            case .meta: takeMeta(node, in: tree)
            case .link: links.append(node)
            case .script: takeLinkedData(node, in: tree)
            case .base where !hasBase:
                if let href = tree.value(of: .href, on: node),
                    let target = WebAddress(href, relativeTo: address)
                {
                    (base, hasBase) = (target, true)
                }
            default: break
            }
        }
        for link in links { takeLink(link, in: tree) }
    }

    /// The first of the names that the page gives a value that is not empty.
    func value(_ names: String...) -> String? {
        for name in names {
            if let value = meta[name], !value.isEmpty { return value }
        }
        return nil
    }

    var reservation: TDMDeclaration {
        TDMDeclaration(reservation: meta["tdm-reservation"], policy: meta["tdm-policy"])
    }

    private static func isInsideSVG(_ node: HTMLTree.Node, in tree: HTMLTree) -> Bool {
        tree.parent(of: node).map { tree.tag(of: $0) == .svg } ?? false
    }

    private mutating func takeMeta(_ node: HTMLTree.Node, in tree: HTMLTree) {
        guard meta.count < Self.metaLimit, let content = tree.value(of: .content, on: node) else {
            return
        }
        for key in [HTMLName.property, .name, .itemProperty, .httpEquivalent] {
            guard let name = tree.value(of: key, on: node)?.lowercased() else { continue }
            let value = PlainText.fold(content)
            if Self.authorNames.contains(name), !value.isEmpty, !authors.contains(value),
                authors.count < ReadingLimits.authors
            {
                authors.append(value)
            }
            if name == "article:tag" { tagList.add(value) }
            if name == "keywords" || name == "news_keywords" { tagList.add(keywords: value) }
            if meta[name] == nil { meta[name] = value }
        }
    }

    private static let authorNames: Set<String> = [
        "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author",
        "sailthru.author", "byl", "citation_author",
    ]

    private mutating func takeLink(_ node: HTMLTree.Node, in tree: HTMLTree) {
        let relations = (tree.value(of: .relation, on: node) ?? "").lowercased()
            .split(separator: " ")
        // Most links are to styles and icons.
        guard relations.contains(where: { ["canonical", "alternate", "feed"].contains($0) }),
            let href = tree.value(of: .href, on: node), !href.isEmpty,
            let target = WebAddress(href, relativeTo: base)
        else { return }
        if relations.contains("canonical"), canonical == nil { canonical = target }
        guard relations.contains("alternate") || relations.contains("feed"),
            relations.contains("feed")
                || Self.isFeed((tree.value(of: .type, on: node) ?? "").lowercased()),
            !feeds.contains(target), feeds.count < Self.feedLimit
        else { return }
        feeds.append(target)
    }

    /// More feeds than any page names.
    private static let feedLimit = 50

    /// The media types of RSS, Atom, RDF and JSON Feed.
    private static func isFeed(_ type: String) -> Bool {
        let name = type.prefix { $0 != ";" }
        return [
            "application/rss+xml", "application/atom+xml", "application/rdf+xml",
            "application/feed+json", "application/json+feed", "text/rss+xml",
            "application/x-rss+xml",
        ].contains(name)
    }

    private mutating func takeLinkedData(_ node: HTMLTree.Node, in tree: HTMLTree) {
        guard let type = tree.value(of: .type, on: node), type.lowercased().contains("ld+json"),
            let text = tree.firstChild(of: node)
        else { return }
        guard let data = LinkedData(script: tree.bytes[tree.textRange(of: text)]) else { return }
        let objects = data.objects(outside: LinkedArticle.asides)
        linked += objects.compactMap { LinkedArticle($0) }
        published =
            published ?? objects.lazy.compactMap { LinkedData.text($0["datePublished"]) }.first
        items += data.objects(outside: []).compactMap { LinkedItem($0) }
    }
}
