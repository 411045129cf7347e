import Domain
import Markup

/// Title, authors, dates of a page's article, from what the page says of itself.
struct PageDescription: Sendable {
    private let head: PageHead
    private let article: LinkedArticle?
    private let tree: HTMLTree
    private let address: WebAddress?
    private let site: SiteName

    init(_ head: PageHead, tree: HTMLTree, address: WebAddress?) {
        self.head = head
        self.tree = tree
        self.address = address
        article = head.linked.first { $0.headline != nil } ?? head.linked.first
        site = SiteName(
            [head.value("og:site_name", "application-name"), article?.publisher]
                .compactMap(\.self), address: head.canonical ?? address)
        let titles =
            [article?.headline, head.value("og:title", "twitter:title", "dc.title")]
            .compactMap(\.self) + head.titles
        self.titles = titles
        headlines = titles + titles.map(site.stripped).filter { !titles.contains($0) }
    }

    /// All that could be the headline, the likeliest first.
    let titles: [String]
    /// The same, with and without the site's name.
    let headlines: [String]

    /// The heading above the article, as the page itself puts it, without a kicker before it;
    /// where there is none, what the page calls itself, without the site's name.
    func title(headline: String?) -> String {
        guard let headline else { return titles.first.map(site.stripped) ?? "" }
        let letters = Headline.letters(of: headline)
        return headlines.first { Headline.letters(of: $0) == letters }
            ?? headlines.first { $0.utf8.count >= 20 && headline.hasSuffix($0) } ?? headline
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

    /// The persons that the first of these names: JSON-LD, `meta`, elements for authors beside the
    /// article, links to pages of authors, a line `By …`, microdata anywhere. The paper or an agency
    /// only where no person is named.
    func authors(beside byline: ArticleByline?) -> [String] {
        let sources = [
            { article?.persons ?? [] }, { head.authors }, { byline?.marked() ?? [] },
            { byline?.linked() ?? [] }, { byline?.written() ?? [] }, { markedAuthors },
        ]
        for (index, source) in sources.enumerated() {
            let names = Bylines.names(source()).filter {
                index < 2 ? isNoOffice($0) : Bylines.isPerson($0) && isNoOffice($0)
            }
            if !names.isEmpty { return names }
        }
        let offices = [
            article?.authors ?? [], Bylines.names(head.authors),
            Bylines.names(byline?.marked() ?? []), Bylines.names(markedAuthors),
        ]
        return (offices.first { !$0.isEmpty } ?? []).filter { !$0.contains("://") }
    }

    private func isNoOffice(_ name: String) -> Bool {
        !site.isOwn(name) && !Bylines.isOffice(name)
    }

    /// The first of: JSON-LD, `meta`, microdata, a `time` beside the article, the page's address, a
    /// line beside the article, a `time` anywhere.
    func published(beside byline: ArticleByline?) -> Timestamp? {
        date(
            article?.published,
            head.value(
                "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued",
                "dcterms.created", "dcterms.date", "pubdate", "publishdate", "publish_date",
                "article:published", "parsely-pub-date", "sailthru.date", "article.published"))
            ?? markedDate("datepublished") ?? byline?.markedDate() ?? addressDate(beside: byline)
            ?? byline?.writtenDate() ?? date(head.published, head.value("last-modified"))
            ?? firstTime
    }

    /// The day in the address, with the time of a line that names the same day.
    private func addressDate(beside byline: ArticleByline?) -> Timestamp? {
        guard let day = DateMark.day(of: head.canonical ?? address) else { return nil }
        if let written = byline?.writtenDate(), written >= day, written < day + .seconds(86_400) {
            return written
        }
        return day
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
        if let article { return article.isOne }
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

    /// The first name that microdata or a relation says is an author's.
    private var markedAuthors: [String] {
        for node in 1..<max(1, HTMLTree.Node(tree.count))
        where tree.isElement(node) && AuthorMark.isDeclared(node, in: tree) {
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
