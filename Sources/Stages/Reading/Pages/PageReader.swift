import Domain
import Markup

/// Web pages to documents.
package enum PageReader {
    /// Never fails: a page without text has no documents, a selector that is none is a problem.
    ///
    /// - Parameter input: in any charset; `address` is the base of its links.
    package static func read(_ input: ReaderInput, cut: PageCut) -> ReadResult {
        PageReading(input).result(cut)
    }
}

/// One page on its way to documents.
private struct PageReading {
    let tree: HTMLTree
    let head: PageHead
    let description: PageDescription
    let page: PageBlocks
    let address: WebAddress?
    let decoded: DecodedText
    let limit: Int

    init(_ input: ReaderInput) {
        decoded = DecodedText(input.bytes, contentType: input.contentType, as: .html)
        tree = HTMLTree(decoded.bytes)
        address = input.address
        limit = input.documentLimit
        head = PageHead(tree, address: address)
        description = PageDescription(head, tree: tree, address: address)
        page = PageBlocks(tree)
    }

    func result(_ cut: PageCut) -> ReadResult {
        var result = ReadResult(
            format: .html, title: description.titles.first,
            link: (head.canonical ?? address)?.text, language: description.language,
            problems: Reader.problems(of: decoded), isComplete: tree.isComplete, feeds: head.feeds)
        result.reservation = head.reservation
        if tree.isLimited {
            result.problems.append("nested too deep or too large: read flat from there")
        }
        switch cut {
        case .article: readArticle(&result)
        case .passages: result.documents = passages()
        case .selected(let text): select(text, &result)
        // Read by its kind's code; a page in its place has nothing to cut.
        case .answer, .sitemap: break
        }
        result.holdToLimits(documents: limit)
        result.documents = Self.distinct(result.documents)
        return result
    }

    /// Of two documents with one id the second gets one of its own (faults FEED-02), but what is the
    /// same to the letter is one document.
    private static func distinct(_ documents: [Document]) -> [Document] {
        var ids: Set<String> = []
        return documents.compactMap { document in
            var document = document
            if ids.insert(document.id).inserted { return document }
            let date = document.published?.iso8601 ?? ""
            document.id = PassageIdentity.exactID(
                of: "\(document.id) \(document.authors) \(date) \(document.text)")
            return ids.insert(document.id).inserted ? document : nil
        }
    }

    private func readArticle(_ result: inout ReadResult) {
        var finder = ArticleFinder(page, titles: description.headlines)
        let blocks = finder.blocks()
        let items = description.isArticle ? [] : RepeatedItems(finder.page).items(sharing: blocks)
        if items.isEmpty {
            let article = article(blocks, of: finder)
            result.documents = description.isArticle ? [] : linkedItems(beside: article)
            if result.documents.isEmpty { result.documents = article.map { [$0] } ?? [] }
        } else {
            // A reply within an item may call itself a comment.
            var page = ArticleFinder(page, titles: description.headlines, keeping: .comments).page
            page.restoreBylines(from: ItemReader.longestByline)
            documents(of: items, in: page, &result)
        }
    }

    /// Reviews and posts that stand in JSON-LD alone, behind the page's own text where that is more.
    private func linkedItems(beside article: Document?) -> [Document] {
        let items = head.items.prefix(ReadingLimits.documents).map { item in
            item.document(
                of: head.canonical ?? address, base: head.base, language: description.language,
                subject: description.titles.first ?? "")
        }
        guard items.count >= RepeatedItems.fewestItems else { return [] }
        let length = items.reduce(0) { $0 + $1.text.utf8.count }
        return (article.map { $0.text.utf8.count > length ? [$0] : [] } ?? []) + items
    }

    private func article(_ blocks: [PageBlock], of finder: ArticleFinder) -> Document? {
        let found = blocks.map(page.string).joined(separator: "\n")
        let text = description.fuller(than: found) ?? found
        let url = head.canonical ?? address
        let title = description.title(headline: finder.headline)
        guard !text.isEmpty || !title.isEmpty else { return nil }
        return Document(
            id: url?.text ?? PassageIdentity.id(of: title + " " + text),
            url: url?.text, title: title,
            authors: description.authors(beside: finder.byline), tags: head.tags,
            links: page.links(of: blocks, base: head.base),
            published: description.published(beside: finder.byline), updated: description.updated,
            language: description.language, summary: description.summary, text: text)
    }

    private func passages() -> [Document] {
        // What readers write below an article is news as much as the article.
        let finder = ArticleFinder(page, titles: description.headlines, keeping: .comments)
        return PagePassages.documents(
            of: finder.page, title: description.titles.first ?? "", address: address
        ).prefix(ReadingLimits.documents).map { passage in
            var passage = passage
            passage.language = description.language
            return passage
        }
    }

    private func select(_ text: String, _ result: inout ReadResult) {
        do throws(SelectorError) {
            let nodes = try Selector(text).nodes(in: tree)
            documents(of: nodes, in: page, &result)
            if nodes.isEmpty { result.problems.append("selector `\(text)`: selects nothing here") }
        } catch {
            result.problems.append(error.description)
        }
    }

    /// A document for each element; the text of one within another is the inner one's alone.
    private func documents(
        of nodes: [HTMLTree.Node], in page: PageBlocks, _ result: inout ReadResult
    ) {
        if nodes.count > ReadingLimits.documents {
            result.problems.append(
                "\(nodes.count) documents: the first \(ReadingLimits.documents) are kept")
        }
        let reader = ItemReader(
            page: page, address: head.canonical ?? address, base: head.base,
            language: description.language, subject: description.titles.first ?? "")
        let kept = Array(nodes.prefix(ReadingLimits.documents))
        result.documents = zip(kept, page.blocks(of: kept)).compactMap { node, blocks in
            reader.document(of: node, blocks: blocks)
        }
    }
}
