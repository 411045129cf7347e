import Domain
import Markup

extension PageBlocks {
    /// Elements around a text that are looked at for the link it is in.
    private static let wrapLimit = 8

    /// Where the links in and around some blocks lead.
    func links(of blocks: [PageBlock], base: WebAddress?) -> [String] {
        var links = LinkList()
        for block in blocks where block.linkLength > 0 {
            add(around: block, base, to: &links)
            for node in block.first...max(block.first, block.last) where tree.tag(of: node) == .a {
                add(node, base, to: &links)
            }
        }
        return links.links
    }

    /// The link that a block's first text is in.
    private func add(around block: PageBlock, _ base: WebAddress?, to links: inout LinkList) {
        var node = tree.parent(of: block.first)
        for _ in 0..<Self.wrapLimit {
            guard let inner = node else { return }
            if tree.tag(of: inner) == .a { return add(inner, base, to: &links) }
            node = tree.parent(of: inner)
        }
    }

    private func add(_ node: HTMLTree.Node, _ base: WebAddress?, to links: inout LinkList) {
        guard let href = tree.value(of: .href, on: node) else { return }
        links.add(href, base: base)
    }
}
