/// A page as a tree: nodes in one array, text and attributes as ranges into the page's bytes.
///
/// Made in one pass, in linear time, from any bytes; nothing in it refers to the outside. Node
/// numbers rise in document order.
package struct HTMLTree: Sendable {
    /// A node's number; 0 is the document.
    package typealias Node = Int32

    package static let root: Node = 0
    /// Deeper than any page that people made; below it elements lie side by side, and keep their
    /// text (XML-04, HTM-01).
    package static let depthLimit = 256
    /// Bounds the memory of a tree at about 100 MB; beyond it text is joined to what is open.
    package static let nodeLimit = 2_000_000
    /// What is beyond is cut; callers have narrower limits.
    package static let sizeLimit = 256 << 20

    package let bytes: [UInt8]
    var nodes: [Record]
    var attributes: [HTMLAttribute]
    /// Elements were laid flat, or bytes left out, to stay within the limits.
    package internal(set) var isLimited = false
    /// False where the bytes end inside a tag, comment or script, or where they open `html` or
    /// `body` and close neither: a page that came in half.
    package internal(set) var isComplete = true

    struct Record: Sendable {
        var parent: Node
        var firstChild: Node = none
        var lastChild: Node = none
        var next: Node = none
        var previous: Node
        var name: HTMLName
        var tag: HTMLTag
        var isRaw = false
        var attributeCount: UInt16 = 0
        /// Text: its bytes. An element: its first attribute.
        var start: Int32 = 0
        var end: Int32 = 0
    }

    static let none: Node = -1

    /// - Parameter bytes: UTF-8, whatever the page says of itself.
    package init(_ bytes: [UInt8]) {
        self.init(empty: bytes.count <= Self.sizeLimit ? bytes : Array(bytes[..<Self.sizeLimit]))
        isLimited = bytes.count > Self.sizeLimit
        var builder = HTMLTreeBuilder(tree: self)
        self = builder.build()
    }

    private init(empty bytes: [UInt8]) {
        self.bytes = bytes
        nodes = []
        // A page has a node for every 30…60 bytes.
        nodes.reserveCapacity(min(bytes.count / 40 + 8, Self.nodeLimit))
        attributes = []
        attributes.reserveCapacity(min(bytes.count / 60 + 8, Self.nodeLimit))
        nodes.append(
            Record(parent: Self.none, previous: Self.none, name: HTMLName(""), tag: .document))
    }
}

extension HTMLTree {
    package var count: Int { nodes.count }

    package func tag(of node: Node) -> HTMLTag { nodes[Int(node)].tag }
    package func name(of node: Node) -> HTMLName { nodes[Int(node)].name }

    package func parent(of node: Node) -> Node? { some(nodes[Int(node)].parent) }
    package func firstChild(of node: Node) -> Node? { some(nodes[Int(node)].firstChild) }
    package func next(after node: Node) -> Node? { some(nodes[Int(node)].next) }
    package func previous(before node: Node) -> Node? { some(nodes[Int(node)].previous) }

    private func some(_ node: Node) -> Node? { node == Self.none ? nil : node }

    package func isElement(_ node: Node) -> Bool {
        let tag = nodes[Int(node)].tag
        return tag != .text && tag != .document
    }

    /// The number behind the last node below a node: `node + 1..<end(of: node)` is all below it.
    package func end(of node: Node) -> Node {
        var last = node
        while nodes[Int(last)].lastChild != Self.none { last = nodes[Int(last)].lastChild }
        return last + 1
    }

    package func children(of node: Node) -> Children {
        Children(tree: self, current: nodes[Int(node)].firstChild)
    }

    /// The children of a node, text among them.
    package struct Children: Sequence, IteratorProtocol {
        let tree: HTMLTree
        var current: Node

        package mutating func next() -> Node? {
            guard current != HTMLTree.none else { return nil }
            defer { current = tree.nodes[Int(current)].next }
            return current
        }
    }

    package func isAncestor(_ ancestor: Node, of node: Node) -> Bool {
        var current = nodes[Int(node)].parent
        while current > ancestor { current = nodes[Int(current)].parent }
        return current == ancestor
    }
}
