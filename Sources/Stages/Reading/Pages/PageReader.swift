import Domain
import Markup

/// Web pages to documents.
package enum PageReader {
    /// Bounds what one page brings at once; a watched page has some hundred passages.
    package static let documentLimit = 2000

    /// Never fails: a page without text has no documents, a selector that is none is a problem.
    ///
    /// - Parameter input: UTF-8; `address` is the base of its links.
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

    init(_ input: ReaderInput) {
        tree = HTMLTree(input.bytes)
        address = input.address
        head = PageHead(tree, address: address)
        description = PageDescription(head, tree: tree)
        page = PageBlocks(tree)
    }

    func result(_ cut: PageCut) -> ReadResult {
        var result = ReadResult(
            format: .html, title: description.titles.first,
            link: (head.canonical ?? address)?.description, language: description.language,
            isComplete: tree.isComplete, feeds: head.feeds)
        if tree.isLimited {
            result.problems.append("nested too deep or too large: read flat from there")
        }
        switch cut {
        case .article: readArticle(&result)
        case .passages: result.documents = passages()
        case .selected(let text): select(text, &result)
        }
        return result
    }

    private func readArticle(_ result: inout ReadResult) {
        var finder = ArticleFinder(page, titles: description.titles)
        let blocks = finder.blocks()
        let items = description.isArticle ? [] : RepeatedItems(finder.page).items(sharing: blocks)
        if items.isEmpty {
            result.documents = article(blocks, headline: finder.headline).map { [$0] } ?? []
        } else {
            documents(of: items, in: finder.page, &result)
        }
    }

    private func article(_ blocks: [PageBlock], headline: String?) -> Document? {
        let found = blocks.map(page.string).joined(separator: "\n")
        let text = description.fuller(than: found) ?? found
        let url = head.canonical ?? address
        let title = description.title(headline: headline)
        guard !text.isEmpty || !title.isEmpty else { return nil }
        return Document(
            id: url?.description ?? PassageIdentity.id(of: title + " " + text),
            url: url?.description, title: title, authors: description.authors,
            published: description.published, updated: description.updated,
            language: description.language, summary: description.summary, text: text)
    }

    private func passages() -> [Document] {
        let finder = ArticleFinder(page, titles: description.titles)
        return PagePassages.documents(
            of: finder.page, title: description.titles.first ?? "", address: address
        ).prefix(PageReader.documentLimit).map { passage in
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
        if nodes.count > PageReader.documentLimit {
            result.problems.append(
                "\(nodes.count) documents: the first \(PageReader.documentLimit) are kept")
        }
        let reader = ItemReader(
            page: page, address: head.canonical ?? address, base: head.base,
            language: description.language)
        let kept = Array(nodes.prefix(PageReader.documentLimit))
        result.documents = zip(kept, page.blocks(of: kept)).compactMap { node, blocks in
            reader.document(of: node, blocks: blocks)
        }
    }
}
