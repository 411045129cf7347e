/// Keys as a tree of bytes.
///
/// Nodes lie in breadth-first order, so that a node's children are neighbours: twelve bytes a node.
/// Built once from all keys; a step is a look at few neighbouring bytes.
struct ByteTrie: Sendable {
    static let root = 0

    private struct Node: Sendable {
        /// Its children are the nodes from here to the first child of the next node …
        var children: UInt32
        /// … and likewise its outputs.
        var outputs: UInt32
        var label: UInt8
    }

    /// One more than there are, as the end of the last one's children.
    private var nodes: [Node] = []
    /// Places in the list of keys, in the order of nodes.
    private(set) var outputs: [UInt32] = []

    /// - Parameter keys: may repeat; empty ones are never reached. O(n log n) in their bytes.
    init(_ keys: [[UInt8]]) {
        let order = keys.indices.filter { !keys[$0].isEmpty }
            .sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
        var queue: [(range: Range<Int>, depth: Int, label: UInt8)] = [(0..<order.count, 0, 0)]
        var next = 0
        while next < queue.count {
            let (range, depth, label) = queue[next]
            next += 1
            nodes.append(
                Node(
                    children: UInt32(queue.count), outputs: UInt32(outputs.count), label: label))
            var index = range.lowerBound
            while index < range.upperBound, keys[order[index]].count == depth {
                outputs.append(UInt32(order[index]))
                index += 1
            }
            while index < range.upperBound {
                let label = keys[order[index]][depth]
                let first = index
                while index < range.upperBound, keys[order[index]][depth] == label { index += 1 }
                queue.append((first..<index, depth + 1, label))
            }
        }
        nodes.append(
            Node(children: UInt32(queue.count), outputs: UInt32(outputs.count), label: 0))
    }

    /// A node with more children is searched by halves.
    private static let lineLimit = 8

    @inline(__always)
    func child(of node: Int, _ byte: UInt8) -> Int? {
        var (low, high) = (Int(nodes[node].children), Int(nodes[node &+ 1].children))
        while high &- low > Self.lineLimit {
            let middle = (low &+ high) / 2
            if nodes[middle].label < byte { low = middle &+ 1 } else { high = middle &+ 1 }
        }
        while low < high {
            if nodes[low].label == byte { return low }
            low &+= 1
        }
        return nil
    }

    /// The keys that end at a node, as places in `outputs`.
    @inline(__always)
    func outputs(of node: Int) -> Range<Int> {
        Int(nodes[node].outputs)..<Int(nodes[node &+ 1].outputs)
    }

    /// The first key that ends at a node.
    @inline(__always)
    func output(of node: Int) -> Int? {
        let start = nodes[node].outputs
        return start < nodes[node &+ 1].outputs ? Int(outputs[Int(start)]) : nil
    }
}
