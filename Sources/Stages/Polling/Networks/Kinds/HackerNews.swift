package import Domain
package import Reading

/// Hacker News by Algolia's search, newest first (hn.algolia.com/api): stories and comments. Needs
/// nothing. 10,000 requests an hour for each address.
package struct HackerNews: Network {
    package static let name = "hackernews"
    package static let options = [
        NetworkOption(name, .words(.names)),
        NetworkOption("api", .address("https://hn.algolia.com")),
    ]
    package static let leastInterval = Duration.seconds(10 * 60)

    /// Of one page; the interface gives a thousand in all.
    private static let perPage = 50

    package let home: WebAddress
    package let walks: [String]

    package init(_ options: NetworkOptions) throws(NetworkOptionFault) {
        home = try options.address("api")
        walks = options.texts(Self.name)
    }

    package func request(_ step: WalkStep) -> NetworkRequest? {
        NetworkRequest(
            home.below(["api", "v1", "search_by_date"]).adding([
                ("query", PhraseQuery.quoted(step.walk)), ("tags", "(story,comment)"),
                ("numericFilters", "created_at_i>\(step.start().seconds)"),
                ("hitsPerPage", "\(Self.perPage)"), ("page", step.page ?? "0"),
            ]))
    }

    package static func read(
        _ input: ReaderInput, _ form: AnswerForm
    ) throws(AnswerFault) -> AnswerPage {
        let answer = try AnswerNode(input)
        let hits = try answer.items("hits")
        var page = AnswerPage()
        try page.add(hits, document)
        page.turn.newest = page.newestMoment(by: form)
        if let pages = answer.number("nbPages"), let number = answer.number("page"),
            number < pages, number + 1 < pages
        {
            page.turn.next = "\(number + 1)"
        }
        return page
    }

    /// A comment is named after the story it stands under. What was deleted has no text and no author.
    private static func document(_ hit: AnswerNode) throws(AnswerFault) -> Document? {
        let id = try hit.required("objectID")
        guard hit.name("author") != nil else { return nil }
        var document = Document(id: id, url: "https://news.ycombinator.com/item?id=\(id)")
        document.title = hit.title("title")
        if document.title.isEmpty { document.title = hit.title("story_title") }
        let text = hit["comment_text"] == nil ? "story_text" : "comment_text"
        document.text = hit.markup(text, links: &document.links)
        document.summary = document.text
        document.authors = [hit.name("author")].compactMap { $0 }
        document.published = hit.time("created_at_i")
        if let link = hit.address("url") { document.links.append(link) }
        return document
    }
}
