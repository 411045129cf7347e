import Markup

/// The visible text of a page, cut into blocks in document order.
struct PageBlocks: Sendable {
    let tree: HTMLTree
    /// All text of all blocks; UTF-8.
    private(set) var text: [UInt8] = []
    var blocks: [PageBlock] = []
    /// Elements whose names say what they are, with the blocks in them.
    private(set) var hinted: [Hinted] = []

    struct Hinted: Sendable {
        var node: HTMLTree.Node
        var end: HTMLTree.Node
        var hint: PageHint
        var blocks: Range<Int>
    }

    init(_ tree: HTMLTree) {
        self.tree = tree
        var cutter = BlockCutter(tree: tree)
        cutter.run()
        text = cutter.text
        blocks = cutter.blocks
        hinted = cutter.hinted.map { node, hint in
            let end = tree.end(of: node)
            let first = Self.index(of: node, in: cutter.blocks)
            return Hinted(
                node: node, end: end, hint: hint,
                blocks: first..<Self.index(of: end, in: cutter.blocks))
        }
    }

    /// The first block that begins at a node or behind it.
    static func index(of node: HTMLTree.Node, in blocks: [PageBlock]) -> Int {
        var (low, high) = (0, blocks.count)
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].first < node { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func range(in node: HTMLTree.Node) -> Range<Int> {
        let first = Self.index(of: node, in: blocks)
        return first..<max(first, Self.index(of: tree.end(of: node), in: blocks))
    }

    /// In an item of a list a long byline is a sentence: who reviews whom, and since when.
    mutating func restoreBylines(from length: Int) {
        for region in hinted where region.hint == .byline {
            for index in region.blocks where blocks[index].length >= length {
                blocks[index].traits.remove(.dropped)
            }
        }
    }

    func string(_ block: PageBlock) -> String {
        String(decoding: text[block.range], as: UTF8.self)
    }

    /// The blocks of each of some elements, in document order; one within two of them belongs to
    /// the inner one. What is dropped is left out.
    func blocks(of nodes: [HTMLTree.Node]) -> [[PageBlock]] {
        var owned = [[PageBlock]](repeating: [], count: nodes.count)
        var open: [(index: Int, end: HTMLTree.Node)] = []
        var next = 0
        for block in blocks where !block.traits.contains(.dropped) {
            while next < nodes.count, nodes[next] < block.first {
                let end = tree.end(of: nodes[next])
                if end > block.first {
                    while let last = open.last, last.end <= nodes[next] { open.removeLast() }
                    open.append((next, end))
                }
                next += 1
            }
            while let last = open.last, last.end <= block.first { open.removeLast() }
            if let owner = open.last { owned[owner.index].append(block) }
        }
        return owned
    }
}
