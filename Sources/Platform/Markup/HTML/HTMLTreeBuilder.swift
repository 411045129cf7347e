/// Puts tokens into a tree: void elements, end tags left out, elements left open, tables without
/// their parts (HTML §13.2.6, without its formatting and foster-parenting algorithms: text stays
/// where it stands).
struct HTMLTreeBuilder {
    private var tree: HTMLTree
    private var tokenizer: HTMLTokenizer
    /// The innermost open element.
    private var current = HTMLTree.root
    private var depth = 0
    /// Elements that stand below `HTMLTree.depthLimit` and wait for their end tags.
    private var flattened = 0
    /// How many elements of each tag are open, so that an end tag without a start costs nothing.
    private var open = [Int32](repeating: 0, count: HTMLTag.allCases.count)
    private var html = HTMLTree.none
    private var head = HTMLTree.none
    private var body = HTMLTree.none
    private var isOpened = false
    private var isClosed = false

    init(tree: HTMLTree) {
        self.tree = tree
        tokenizer = HTMLTokenizer(bytes: tree.bytes)
    }

    mutating func build() -> HTMLTree {
        while let token = tokenizer.next() {
            switch token {
            case .text(let range): addText(range, isRaw: false)
            case .rawText(let range): addText(range, isRaw: true)
            case .start(let tag, let name, let isSelfClosing):
                start(tag, name, isSelfClosing: isSelfClosing)
            case .end(let tag, let name): end(tag, name)
            }
        }
        tree.isComplete = !tokenizer.isCut && (isClosed || !isOpened)
        return tree
    }
}

extension HTMLTreeBuilder {
    private mutating func addText(_ range: Range<Int>, isRaw: Bool) {
        if body == HTMLTree.none, !isInsideHeadElement {
            guard tree.bytes[range].contains(where: { $0 > 0x20 }) else { return }
            openBody()
        }
        guard tree.nodes.count < HTMLTree.nodeLimit * 2 else {
            tree.isLimited = true
            return
        }
        let node = append(.text, HTMLName(hash: 0))
        tree.nodes[Int(node)].start = Int32(range.lowerBound)
        tree.nodes[Int(node)].end = Int32(range.upperBound)
        tree.nodes[Int(node)].isRaw = isRaw
    }

    /// Whether text belongs to an element of the head, such as `title`.
    private var isInsideHeadElement: Bool {
        let tag = tree.nodes[Int(current)].tag
        return tag.isMetadata && tag != .html
    }

    private mutating func start(_ tag: HTMLTag, _ name: HTMLName, isSelfClosing: Bool) {
        switch tag {
        case .html:
            isOpened = true
            openRoot(isWritten: true)
            return
        case .head:
            openHead()
            return
        case .body, .frameset:
            isOpened = true
            openBody(isWritten: true)
            return
        default: break
        }
        if body == HTMLTree.none {
            if tag.isMetadata || isInsideHeadElement && tag != .other {
                openHead()
            } else {
                openBody()
            }
        }
        closeImplied(by: tag)
        insert(tag, name, isSelfClosing: isSelfClosing)
    }

    private mutating func insert(_ tag: HTMLTag, _ name: HTMLName, isSelfClosing: Bool) {
        guard tree.nodes.count < HTMLTree.nodeLimit else {
            tree.isLimited = true
            return
        }
        let isLeaf = tag.isVoid || isSelfClosing && isForeign
        if isLeaf { tokenizer.leaveRawText() }
        if depth >= HTMLTree.depthLimit, !isLeaf, !tag.holdsRawText {
            tree.isLimited = true
            flattened += 1
            keepAttributes(of: append(tag, name))
            return
        }
        let node = append(tag, name)
        keepAttributes(of: node)
        if !isLeaf { push(node, tag) }
    }

    /// Within SVG and MathML `<g/>` is a whole element.
    private var isForeign: Bool {
        open[Int(HTMLTag.svg.rawValue)] > 0 || open[Int(HTMLTag.math.rawValue)] > 0
    }

    private mutating func append(_ tag: HTMLTag, _ name: HTMLName) -> HTMLTree.Node {
        let node = HTMLTree.Node(tree.nodes.count)
        let previous = tree.nodes[Int(current)].lastChild
        tree.nodes.append(.init(parent: current, previous: previous, name: name, tag: tag))
        tree.nodes[Int(current)].lastChild = node
        if previous == HTMLTree.none {
            tree.nodes[Int(current)].firstChild = node
        } else {
            tree.nodes[Int(previous)].next = node
        }
        return node
    }

    private mutating func keepAttributes(of node: HTMLTree.Node) {
        guard !tokenizer.attributes.isEmpty else { return }
        let start = tree.attributes.count
        guard start + tokenizer.attributes.count < HTMLTree.nodeLimit * 2 else {
            tree.isLimited = true
            return
        }
        tree.attributes.append(contentsOf: tokenizer.attributes)
        tree.nodes[Int(node)].attributeCount = UInt16(tokenizer.attributes.count)
        tree.nodes[Int(node)].start = Int32(start)
        tree.nodes[Int(node)].end = Int32(tree.attributes.count)
    }

    private mutating func push(_ node: HTMLTree.Node, _ tag: HTMLTag) {
        current = node
        depth += 1
        open[Int(tag.rawValue)] += 1
    }

    private mutating func pop() {
        open[Int(tree.nodes[Int(current)].tag.rawValue)] -= 1
        current = tree.nodes[Int(current)].parent
        depth -= 1
    }

    /// Closes everything up to a node, and the node.
    private mutating func close(upTo node: HTMLTree.Node) {
        while current > node { pop() }
        if current == node { pop() }
        flattened = 0
    }
}

extension HTMLTreeBuilder {
    /// - Parameter isWritten: whether the tag stands there, and its attributes with it.
    private mutating func openRoot(isWritten: Bool = false) {
        guard html == HTMLTree.none else { return }
        html = append(.html, HTMLTag.html.name)
        if isWritten { keepAttributes(of: html) }
        push(html, .html)
    }

    private mutating func openHead() {
        openRoot()
        guard head == HTMLTree.none, body == HTMLTree.none else { return }
        head = append(.head, HTMLTag.head.name)
        push(head, .head)
    }

    private mutating func openBody(isWritten: Bool = false) {
        openRoot()
        guard body == HTMLTree.none else { return }
        while current != html, current != HTMLTree.root { pop() }
        body = append(.body, HTMLTag.body.name)
        if isWritten { keepAttributes(of: body) }
        push(body, .body)
    }

    /// Closes what the start of an element ends: an open `p` at a `div`, an `li` at an `li`.
    private mutating func closeImplied(by tag: HTMLTag) {
        if tag.endsParagraph { closeNearest(.p) { $0.boundsScope || $0 == .button } }
        switch tag {
        case .li: closeNearest(.li) { Self.boundsItem($0) }
        case .dt, .dd:
            closeNearest(.dt) { Self.boundsItem($0) }
            closeNearest(.dd) { Self.boundsItem($0) }
        case .option: closeNearest(.option) { $0 == .select || $0 == .datalist || $0.boundsScope }
        case .optgroup:
            closeNearest(.option) { $0 == .select || $0.boundsScope }
            closeNearest(.optgroup) { $0 == .select || $0.boundsScope }
        case .h1, .h2, .h3, .h4, .h5, .h6:
            if tree.nodes[Int(current)].tag.isHeading { pop() }
        case .a: closeNearest(.a) { $0.boundsScope || $0.isBlock || $0 == .button }
        case .button: closeNearest(.button) { $0.boundsScope }
        case .tr, .td, .th, .tbody, .thead, .tfoot, .caption, .colgroup, .col: enterTable(for: tag)
        default: break
        }
    }

    /// What an `li` or `dd` does not reach beyond.
    private static func boundsItem(_ tag: HTMLTag) -> Bool {
        guard tag != .address, tag != .div, tag != .p, tag != .li, tag != .dt, tag != .dd else {
            return false
        }
        return tag.isBlock || tag.boundsScope
    }

    private mutating func closeNearest(_ tag: HTMLTag, unless bounds: (HTMLTag) -> Bool) {
        guard open[Int(tag.rawValue)] > 0 else { return }
        var node = current
        while node != HTMLTree.root {
            let found = tree.nodes[Int(node)].tag
            if found == tag { return close(upTo: node) }
            if bounds(found) { return }
            node = tree.nodes[Int(node)].parent
        }
    }

    /// Leaves cells and rows until the part fits, and opens the parts that were left out.
    private mutating func enterTable(for tag: HTMLTag) {
        guard open[Int(HTMLTag.table.rawValue)] > 0 else { return }
        var node = current
        while node != HTMLTree.root {
            let found = tree.nodes[Int(node)].tag
            if found == .table || Self.holds(found, tag) { break }
            if found == .template { return }
            node = tree.nodes[Int(node)].parent
        }
        while current > node { pop() }
        let parent = tree.nodes[Int(current)].tag
        if parent == .table, tag == .tr || tag == .td || tag == .th {
            push(append(.tbody, HTMLTag.tbody.name), .tbody)
        }
        if tag == .td || tag == .th, tree.nodes[Int(current)].tag != .tr {
            push(append(.tr, HTMLTag.tr.name), .tr)
        }
    }

    private static func holds(_ parent: HTMLTag, _ part: HTMLTag) -> Bool {
        switch part {
        case .td, .th: parent == .tr || parent == .tbody || parent == .thead || parent == .tfoot
        case .tr: parent == .tbody || parent == .thead || parent == .tfoot
        case .col: parent == .colgroup
        default: false
        }
    }
}

extension HTMLTreeBuilder {
    private mutating func end(_ tag: HTMLTag, _ name: HTMLName) {
        switch tag {
        case .html, .body:
            isClosed = true
            return
        case .head:
            if body == HTMLTree.none { closeHead() }
            return
        case .br:
            return start(.br, name, isSelfClosing: false)
        default: break
        }
        guard open[Int(tag.rawValue)] > 0 || flattened > 0, !tag.isVoid else { return }
        if flattened > 0 {
            flattened -= 1
            return
        }
        closeElement(tag, name)
    }

    private mutating func closeHead() {
        while current != html, current != HTMLTree.root { pop() }
    }

    private mutating func closeElement(_ tag: HTMLTag, _ name: HTMLName) {
        let isContainer = tag.isBlock || tag == .a || tag == .template || tag == .button
        var node = current
        while node != HTMLTree.root {
            let record = tree.nodes[Int(node)]
            if record.tag == tag, record.name == name || tag != .other && tag != .text {
                return close(upTo: node)
            }
            if tag.isHeading, record.tag.isHeading { return close(upTo: node) }
            if record.tag.boundsScope, !Self.passes(tag, record.tag) { return }
            if !isContainer, record.tag.isBlock { return }
            if tag == .a, record.tag == .article || record.tag == .section { return }
            node = tree.nodes[Int(node)].parent
        }
    }

    /// The end of a table or row closes its cells.
    private static func passes(_ tag: HTMLTag, _ bound: HTMLTag) -> Bool {
        switch bound {
        case .td, .th, .caption: tag == .table || tag.isTablePart
        case .table: tag == .template
        default: false
        }
    }
}
