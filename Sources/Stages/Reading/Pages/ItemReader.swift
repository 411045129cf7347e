import Domain
import Markup

/// One element that is a document of its own: a review, a post, a comment.
struct ItemReader: Sendable {
    let page: PageBlocks
    let address: WebAddress?
    let base: WebAddress?
    let language: LanguageCode?
    /// The page's title: that of an item without a heading of its own, as posts of a thread are.
    let subject: String

    /// - Parameter blocks: which of the page's blocks are the item's, in order.
    /// - Returns: nil where it has no text.
    func document(of node: HTMLTree.Node, blocks: [PageBlock]) -> Document? {
        let author = author(in: node)
        let texts = blocks.filter { !isByline($0, author) }.map(page.string)
        let text = texts.joined(separator: "\n")
        guard !text.isEmpty else { return nil }
        let heading = blocks.first { $0.traits.contains(.heading) }
        let url = self.url(of: node)
        return Document(
            id: url.flatMap { $0.fragment == nil && $0 == address ? nil : $0.description }
                ?? PassageIdentity.id(of: text),
            url: (url ?? address)?.description, title: heading.map(page.string) ?? subject,
            authors: Bylines.names(author.map { [$0] } ?? []),
            published: date(in: node), language: language, text: text)
    }

    /// Whether a block only says who wrote the item, and when.
    private func isByline(_ block: PageBlock, _ author: String?) -> Bool {
        guard block.length < Self.longestByline, !block.traits.contains(.heading) else {
            return false
        }
        if block.traits.contains(.time) { return true }
        return author.map { page.string(block).hasPrefix($0) } ?? false && block.marks < 2
    }

    /// Characters: a name, a date and a rank.
    static let longestByline = 60

    /// The item's own address: its permanent link, else its id as a fragment of the page's.
    private func url(of node: HTMLTree.Node) -> WebAddress? {
        let tree = page.tree
        for child in range(of: node) where tree.tag(of: child) == .a {
            let marks = [HTMLName.relation, .itemProperty].compactMap {
                tree.value(of: $0, on: child)
            }
            let isPermanent =
                marks.contains("bookmark") || marks.contains("url") || holdsTime(child)
            if isPermanent, let href = tree.value(of: .href, on: child),
                let target = WebAddress(href, relativeTo: base)
            {
                return target
            }
        }
        guard let id = tree.value(of: .id, on: node), !id.isEmpty, let address else { return nil }
        return WebAddress("#" + id, relativeTo: address)
    }

    /// Nodes of an item that are looked at for its author, date and link: they stand at its
    /// beginning.
    private static let searchLimit: HTMLTree.Node = 500

    private func range(of node: HTMLTree.Node) -> Range<HTMLTree.Node> {
        node..<min(max(node, page.tree.end(of: node)), node + Self.searchLimit)
    }

    private func holdsTime(_ node: HTMLTree.Node) -> Bool {
        page.tree.children(of: node).contains { page.tree.tag(of: $0) == .time }
    }

    private func date(in node: HTMLTree.Node) -> Timestamp? {
        let tree = page.tree
        for child in range(of: node) where tree.isElement(child) {
            let property = tree.value(of: .itemProperty, on: child)?.lowercased() ?? ""
            guard tree.tag(of: child) == .time || property.hasPrefix("date") else { continue }
            let text =
                tree.value(of: .dateTime, on: child) ?? tree.value(of: .content, on: child)
                ?? tree.text(of: child)
            if let date = FeedDate.parse(text) { return date }
        }
        return nil
    }

    private func author(in node: HTMLTree.Node) -> String? {
        let tree = page.tree
        for child in range(of: node)
        where tree.isElement(child) && AuthorMark.isAuthor(child, in: tree) {
            if let name = AuthorMark.name(child, in: tree) { return name }
        }
        return nil
    }
}
