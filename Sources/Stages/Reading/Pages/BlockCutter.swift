import Markup

/// Walks a tree once and cuts its visible text into blocks.
struct BlockCutter {
    private let tree: HTMLTree
    private(set) var text: [UInt8] = []
    private(set) var blocks: [PageBlock] = []
    private(set) var hinted: [(HTMLTree.Node, PageHint)] = []
    private var open: PageBlock?
    private var contexts: [Context] = []
    private var breaks = 0
    private var scratch: [UInt8] = []
    private let words = PageHintWords.all

    private struct Context {
        var node: HTMLTree.Node
        var end: HTMLTree.Node
        var block: HTMLTree.Node
        var traits: PageBlock.Traits
    }

    init(tree: HTMLTree) {
        self.tree = tree
        text.reserveCapacity(tree.bytes.count / 8)
    }

    mutating func run() {
        contexts = [
            Context(
                node: HTMLTree.root, end: HTMLTree.Node(tree.count), block: HTMLTree.root,
                traits: [])
        ]
        var node: HTMLTree.Node = 1
        while node < tree.count {
            while let last = contexts.last, node >= last.end, contexts.count > 1 {
                leave(last)
            }
            node = visit(node)
        }
        finish()
    }

    private mutating func leave(_ context: Context) {
        contexts.removeLast()
        if context.block == context.node { finish() }
    }

    /// Takes a node; gives the one to visit next.
    private mutating func visit(_ node: HTMLTree.Node) -> HTMLTree.Node {
        guard let context = contexts.last else { return node + 1 }
        let tag = tree.tag(of: node)
        if tag == .text {
            add(node, in: context)
            return node + 1
        }
        if tag == .br {
            breaks += 1
            if breaks > 1 { finish() } else { addBlank() }
            return node + 1
        }
        if Self.isSkipped(tag) || isHidden(node) { return tree.end(of: node) }
        if tag.isBlock { finish() }
        noteHint(of: node, tag)
        let isLeaf = tree.firstChild(of: node) == nil
        if !isLeaf {
            contexts.append(
                Context(
                    node: node, end: tree.end(of: node),
                    block: tag.isBlock ? node : context.block,
                    traits: traits(of: tag, node, in: context.traits)))
        }
        return node + 1
    }

    /// What holds no text that a reader sees as text.
    private static func isSkipped(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .script, .style, .template, .noscript, .iframe, .svg, .math, .canvas, .audio, .video,
            .object, .select, .textarea, .button, .map, .datalist, .head, .noframes, .noembed,
            .applet, .rp, .rt, .progress, .meter, .input, .img, .picture:
            true
        default: false
        }
    }

    private func traits(
        of tag: HTMLTag, _ node: HTMLTree.Node, in outer: PageBlock.Traits
    ) -> PageBlock.Traits {
        switch tag {
        case .a: leadsAway(node) ? outer.union(.link) : outer
        case .h1, .h2, .h3, .h4, .h5, .h6: outer.union(.heading)
        case .li, .dd, .dt: outer.union(.listItem)
        case .td, .th: outer.union(.cell)
        case .blockquote, .q: outer.union(.quote)
        case .p: outer.union(.paragraph)
        case .pre: outer.union(.preformatted)
        case .time: outer.union(.time)
        default: outer
        }
    }

    /// Whether a link leads to another page.
    private func leadsAway(_ node: HTMLTree.Node) -> Bool {
        guard let target = tree.valueRange(of: .href, on: node) else { return false }
        return tree.bytes[target].first.map { $0 != UInt8(ascii: "#") } ?? false
    }

    private func isHidden(_ node: HTMLTree.Node) -> Bool {
        if tree.has(.hidden, on: node) { return true }
        if let value = tree.valueRange(of: .ariaHidden, on: node), value.count == 4 { return true }
        guard let style = tree.valueRange(of: .style, on: node), !style.isEmpty else {
            return false
        }
        return InlineStyle.hides(tree.bytes[style])
    }
}

extension BlockCutter {
    private mutating func noteHint(of node: HTMLTree.Node, _ tag: HTMLTag) {
        switch tag {
        case .nav: hinted.append((node, .navigation))
        case .figcaption, .caption: hinted.append((node, .caption))
        case .footer: hinted.append((node, .navigation))
        case .aside: hinted.append((node, isBesideArticle ? .navigation : .teaser))
        case .dialog: hinted.append((node, .promotion))
        case .html, .body: break
        default:
            for name in [HTMLName.class, .id] {
                // A longer id is made from a headline, not by the maker of the page.
                if let value = tree.valueRange(of: name, on: node),
                    name == .class || value.count <= 32,
                    let hint = words.hint(in: tree.bytes, value)
                {
                    hinted.append((node, hint))
                    return
                }
            }
        }
    }

    /// Whether what is read stands in no `article` and no `main`: there an `aside` is a side bar.
    private var isBesideArticle: Bool {
        !contexts.contains { tree.tag(of: $0.node) == .article || tree.tag(of: $0.node) == .main }
    }

    private mutating func addBlank() {
        guard open != nil, text.last != UInt8(ascii: " ") else { return }
        text.append(UInt8(ascii: " "))
    }

    private mutating func add(_ node: HTMLTree.Node, in context: Context) {
        scratch.removeAll(keepingCapacity: true)
        tree.appendText(of: node, to: &scratch)
        var block =
            open
            ?? PageBlock(
                element: context.block, first: node, last: node, start: text.count, end: text.count,
                traits: context.traits)
        let before = text.count
        let isOpen = open != nil
        let (length, marks) = Folding.append(scratch, to: &text, after: isOpen ? nil : text.count)
        guard text.count > before || isOpen else { return }
        if length > 0 { breaks = 0 }
        block.last = node
        block.length += length
        block.marks += marks
        if context.traits.contains(.link) { block.linkLength += length }
        open = block
    }

    /// Ends the open block.
    private mutating func finish() {
        breaks = 0
        guard var block = open else { return }
        open = nil
        while text.count > block.start, text.last == UInt8(ascii: " ") { text.removeLast() }
        block.end = text.count
        guard block.length > 0 else { return }
        blocks.append(block)
    }
}
