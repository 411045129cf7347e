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
        let heading = blocks.lazy.filter { $0.traits.contains(.heading) }.map(page.string)
            .first { $0 != author }
        let title = heading ?? name(of: node)
        let texts = blocks.filter { !isByline($0, author, title) }.map(page.string)
        let text = texts.joined(separator: "\n")
        guard !text.isEmpty else { return nil }
        let url = self.url(of: node)
        return Document(
            id: url.flatMap { $0.fragment == nil && $0 == address ? nil : $0.text }
                ?? PassageIdentity.id(of: text),
            url: (url ?? address)?.text, title: title ?? subject,
            authors: Bylines.names(author.map { [$0] } ?? []),
            links: page.links(of: blocks, base: base),
            published: date(in: node), language: language, text: text,
            review: ReviewMarks.review(range(of: node), in: page.tree))
    }

    /// Whether a block only says who wrote the item, when, and under which title.
    private func isByline(_ block: PageBlock, _ author: String?, _ title: String?) -> Bool {
        guard block.length < Self.longestByline else { return false }
        let text = page.string(block)
        if block.traits.contains(.heading) { return text == author }
        if block.traits.contains(.time) || isControl(block) { return true }
        guard let author, let place = text.firstRange(of: author) else { return false }
        let before = PassageIdentity.normalised(Array(text[..<place.lowerBound].utf8))
        let after = PassageIdentity.normalised(Array(text[place.upperBound...].utf8))
        if before.count + after.count <= Self.longestLink { return true }
        // A cell beside the text: the name, a rank, how many posts.
        if before.isEmpty, block.marks < 2, block.traits.contains(.cell) { return true }
        return before.isEmpty && after == PassageIdentity.normalised(Array((title ?? "").utf8))
    }

    /// `Reply`, `#3`: links that stand alone.
    private func isControl(_ block: PageBlock) -> Bool {
        guard block.length <= Self.longestControl else { return false }
        let tree = page.tree
        var node = block.first
        while let parent = tree.parent(of: node), parent > block.element { node = parent }
        return tree.tag(of: node) == .a && tree.end(of: node) > block.last
    }

    /// Characters.
    private static let longestControl = 24

    /// Bytes beside a name and a date: `By`, `von`.
    private static let longestLink = 8

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
    static let searchLimit: HTMLTree.Node = 500

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
            let isDeclared = tree.tag(of: child) == .time || property.hasPrefix("date")
            guard isDeclared || DateMark.isDate(child, in: tree) else { continue }
            let text =
                tree.value(of: .dateTime, on: child) ?? tree.value(of: .content, on: child)
                ?? tree.text(of: child)
            let date = isDeclared ? FeedDate.parse(text) : DateMark.date(inLine: text)
            if let date { return date }
        }
        return writtenDate(in: node)
    }

    /// A date that stands alone in an element and is marked as nothing.
    private func writtenDate(in node: HTMLTree.Node) -> Timestamp? {
        let tree = page.tree
        for child in range(of: node) where tree.tag(of: child) == .text {
            let text = tree.textRange(of: child)
            guard (8...40).contains(text.count),
                PassageIdentity.normalised(Array(tree.bytes[text])).isEmpty
            else { continue }
            if let date = FeedDate.parse(String(decoding: tree.bytes[text], as: UTF8.self)) {
                return date
            }
        }
        return nil
    }

    /// What microdata calls the item, not its author.
    private func name(of node: HTMLTree.Node) -> String? {
        let tree = page.tree
        var end = node
        for child in range(of: node).dropFirst() where tree.isElement(child) && child >= end {
            if tree.has(.itemScope, on: child) {
                end = tree.end(of: child)
                continue
            }
            let property = tree.value(of: .itemProperty, on: child)
            guard property == "name" || property == "headline" else { continue }
            let text = PlainText.fold(tree.value(of: .content, on: child) ?? tree.text(of: child))
            if !text.isEmpty { return text }
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
