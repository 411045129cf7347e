import Markup

/// Finds what a page repeats: the reviews of a product, the posts of a thread.
struct RepeatedItems: Sendable {
    /// Two of a kind may be chance.
    static let fewestItems = 3

    let page: PageBlocks
    private let tree: HTMLTree

    init(_ page: PageBlocks) {
        self.page = page
        tree = page.tree
    }

    /// The elements that repeat, in order; none where the text is one piece.
    ///
    /// - Parameter blocks: what would be the article.
    func items(sharing blocks: [PageBlock]) -> [HTMLTree.Node] {
        guard blocks.count >= Self.fewestItems, let parent = parent(of: blocks) else { return [] }
        let length = blocks.reduce(0) { $0 + $1.length }
        var kinds: [Kind: Tally] = [:]
        for child in tree.children(of: parent) where tree.isElement(child) {
            let range = page.range(in: child)
            let text = page.blocks[range].reduce(0) {
                $0 + ($1.traits.contains(.dropped) ? 0 : $1.length)
            }
            guard text > 0 else { continue }
            for kind in self.kinds(of: child) {
                kinds[kind, default: Tally()].add(
                    child, text: text, isMarked: mark(in: child) != nil)
            }
        }
        let best = kinds.values.filter { $0.isRepetition(of: length) }.max {
            ($0.text, $1.nodes[0]) < ($1.text, $0.nodes[0])
        }
        return (best?.nodes ?? []).flatMap { [$0] + replies(in: $0) }
    }

    /// The items within an item, at any depth, in order: elements of its kind, or that call
    /// themselves replies, with an author or a date of their own behind that of the item.
    private func replies(in item: HTMLTree.Node) -> [HTMLTree.Node] {
        guard let mark = mark(in: item) else { return [] }
        let words = classWords(of: item)
        var found: [HTMLTree.Node] = []
        var beginnings: Set<Int> = [page.range(in: item).lowerBound]
        for node in (mark + 1)..<max(mark + 1, tree.end(of: item)) where tree.isElement(node) {
            let isOfItsKind = tree.name(of: node) == tree.name(of: item)
            guard isTyped(node) || isReply(node, to: isOfItsKind ? words : nil) else { continue }
            let range = page.range(in: node)
            // What begins where an item begins is its frame.
            guard !range.isEmpty, beginnings.insert(range.lowerBound).inserted else { continue }
            found.append(node)
            if found.count == ReadingLimits.documents { break }
        }
        return found
    }

    /// - Parameter item: the class words of the item, where it is an element of the same name.
    private func isReply(_ node: HTMLTree.Node, to item: Set<String>?) -> Bool {
        let words = classWords(of: node)
        let isOfItsKind = item.map { $0.isEmpty ? words.isEmpty : !words.isDisjoint(with: $0) }
        guard isOfItsKind ?? false || !words.isDisjoint(with: Self.replyWords) else { return false }
        return mark(in: node) != nil
    }

    private static let replyWords: Set<String> = [
        "reply", "response", "comment", "antwort", "kommentar",
    ]

    private func classWords(of node: HTMLTree.Node) -> Set<String> {
        Set(
            (tree.value(of: .class, on: node) ?? "").split(separator: " ").prefix(8).map(
                String.init))
    }

    /// Elements of one tag that share a word of their class.
    private struct Kind: Hashable {
        var name: HTMLName
        var word: HTMLName?
    }

    private struct Tally {
        var nodes: [HTMLTree.Node] = []
        var text = 0
        var longest = 0
        var marked = 0

        mutating func add(_ node: HTMLTree.Node, text length: Int, isMarked: Bool) {
            nodes.append(node)
            text += length
            longest = max(longest, length)
            marked += isMarked ? 1 : 0
        }

        /// Most of the text in several parts, most of them with an author or a date, none of them
        /// nearly all of it.
        func isRepetition(of length: Int) -> Bool {
            nodes.count >= RepeatedItems.fewestItems && marked * 3 >= nodes.count * 2
                && text * 10 >= length * 6 && longest * 10 <= text * 8
        }
    }

    private func kinds(of node: HTMLTree.Node) -> [Kind] {
        let name = tree.name(of: node)
        guard let range = tree.valueRange(of: .class, on: node) else { return [Kind(name: name)] }
        let words = tree.bytes[range].split(whereSeparator: { $0 <= 0x20 }).prefix(8)
        return [Kind(name: name)]
            + words.map {
                Kind(name: name, word: HTMLName(String(decoding: $0, as: UTF8.self)))
            }
    }

    /// Where an element names an author or a date of its own, or says what it is.
    private func mark(in node: HTMLTree.Node) -> HTMLTree.Node? {
        let end = min(max(node, tree.end(of: node)), node + ItemReader.searchLimit)
        return (node..<end).first { child in
            tree.isElement(child)
                && (tree.tag(of: child) == .time || AuthorMark.isAuthor(child, in: tree)
                    || DateMark.isDate(child, in: tree) || isTyped(child))
        }
    }

    /// Whether microdata says that an element is what somebody wrote.
    private func isTyped(_ node: HTMLTree.Node) -> Bool {
        guard let type = tree.value(of: .itemType, on: node) else { return false }
        return ["Review", "Comment", "Posting"].contains { type.hasSuffix($0) }
    }

    /// The innermost element that holds most of the blocks' text in several parts.
    private func parent(of blocks: [PageBlock]) -> HTMLTree.Node? {
        var sums = [0]
        for block in blocks { sums.append((sums.last ?? 0) + block.length) }
        let total = sums.last ?? 0
        var node = HTMLTree.root
        while true {
            let inner = tree.children(of: node).first { child in
                guard tree.isElement(child) else { return false }
                let end = PageBlocks.index(of: tree.end(of: child), in: blocks)
                return (sums[end] - sums[PageBlocks.index(of: child, in: blocks)]) * 10 >= total * 8
            }
            guard let inner else { return node == HTMLTree.root ? nil : node }
            node = inner
        }
    }
}
