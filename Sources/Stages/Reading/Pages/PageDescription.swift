import Domain
import Markup

/// Title, authors, dates of a page's article, from what the page says of itself.
struct PageDescription: Sendable {
    private let head: PageHead
    private let article: LinkedArticle?
    private let tree: HTMLTree

    init(_ head: PageHead, tree: HTMLTree) {
        self.head = head
        self.tree = tree
        article = head.linked.first { $0.headline != nil } ?? head.linked.first
    }

    /// All that could be the headline, the likeliest first.
    var titles: [String] {
        [article?.headline, head.value("og:title", "twitter:title", "dc.title")]
            .compactMap(\.self) + head.titles
    }

    /// The heading above the article, without a kicker before it; where there is none, what the
    /// page calls itself.
    func title(headline: String?) -> String {
        guard let headline else { return titles.first ?? "" }
        return titles.first { $0.utf8.count >= 20 && headline.hasSuffix($0) } ?? headline
    }

    var summary: String {
        head.value("description", "og:description", "twitter:description", "dc.description")
            ?? article?.description ?? ""
    }

    var language: LanguageCode? {
        head.language
            ?? [article?.language, head.value("og:locale", "content-language", "language")]
            .compactMap(\.self).lazy.compactMap { LanguageCode($0) }.first
    }

    /// The first of: JSON-LD, `meta`, microdata and `rel=author`, elements of a class for authors;
    /// the paper itself only where no person is named.
    var authors: [String] {
        let named = head.value(
            "author", "article:author", "dc.creator", "parsely-author", "sailthru.author")
        let sources = [
            { article?.authors ?? [] }, { named.map { [$0] } ?? [] }, { markedAuthors },
        ]
        for source in sources {
            let names = Bylines.names(source()).filter { $0 != head.value("og:site_name") }
            if !names.isEmpty { return names }
        }
        return (article?.authors ?? []).filter { !$0.contains("://") }
    }

    var published: Timestamp? {
        date(
            article?.published,
            head.value(
                "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued",
                "dcterms.created", "dcterms.date", "pubdate", "publishdate", "publish_date",
                "article:published", "parsely-pub-date", "sailthru.date", "article.published",
                "last-modified")) ?? markedDate("datepublished") ?? firstTime
    }

    var updated: Timestamp? {
        date(
            article?.modified,
            head.value(
                "article:modified_time", "datemodified", "og:updated_time", "dcterms.modified",
                "article:modified")) ?? markedDate("datemodified")
    }

    /// Whether the page says that it is one article; threads and reviews do not.
    var isArticle: Bool {
        if let article { return article.kind.hasSuffix("Article") || article.kind == "Report" }
        return head.value("og:type") == "article"
    }

    /// The text that JSON-LD holds, where there is much more of it than was found on the page:
    /// pages that show only a part, or build themselves with scripts.
    func fuller(than text: String) -> String? {
        let bodies = head.linked.compactMap(\.body).map { PlainText.render($0) }
        guard let longest = bodies.max(by: { $0.utf8.count < $1.utf8.count }),
            longest.utf8.count > 500, longest.utf8.count > text.utf8.count * 2
        else { return nil }
        return longest
    }

    private func date(_ texts: String?...) -> Timestamp? {
        texts.lazy.compactMap(\.self).compactMap { FeedDate.parse($0) }.first
    }

    /// The first names that elements say are an author's.
    private var markedAuthors: [String] {
        for node in 1..<max(1, HTMLTree.Node(tree.count))
        where tree.isElement(node) && AuthorMark.isAuthor(node, in: tree) {
            if let name = AuthorMark.name(node, in: tree) { return [name] }
        }
        return []
    }

    private func markedDate(_ property: String) -> Timestamp? {
        for node in 1..<max(1, HTMLTree.Node(tree.count)) {
            guard tree.value(of: .itemProperty, on: node)?.lowercased() == property else {
                continue
            }
            let text =
                tree.value(of: .dateTime, on: node) ?? tree.value(of: .content, on: node)
                ?? tree.text(of: node)
            if let date = FeedDate.parse(text) { return date }
        }
        return nil
    }

    /// The first `time` of the page.
    private var firstTime: Timestamp? {
        for node in 1..<max(1, HTMLTree.Node(tree.count)) where tree.tag(of: node) == .time {
            if let text = tree.value(of: .dateTime, on: node), let date = FeedDate.parse(text) {
                return date
            }
        }
        return nil
    }
}
