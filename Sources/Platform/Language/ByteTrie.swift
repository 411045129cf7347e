/// Keys as a tree of bytes.
///
/// Nodes lie in breadth-first order, so that a node's children are neighbours: nine bytes a node.
/// Built once from all keys; a step is a look at few neighbouring bytes.
struct ByteTrie: Sendable {
    static let root = 0

    private var labels: [UInt8] = [0]
    /// One more than nodes: the children of `n` are `children[n]..<children[n + 1]`.
    private var children: [UInt32] = []
    /// Likewise into `outputs`.
    private var outputStarts: [UInt32] = []
    private var outputs: [UInt32] = []

    /// - Parameter keys: may repeat; empty ones are never reached. O(n log n) in their bytes.
    init(_ keys: [[UInt8]]) {
        let order = keys.indices.filter { !keys[$0].isEmpty }
            .sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
        var queue: [(range: Range<Int>, depth: Int)] = [(0..<order.count, 0)]
        var next = 0
        while next < queue.count {
            let (range, depth) = queue[next]
            next += 1
            outputStarts.append(UInt32(outputs.count))
            children.append(UInt32(labels.count))
            var index = range.lowerBound
            while index < range.upperBound, keys[order[index]].count == depth {
                outputs.append(UInt32(order[index]))
                index += 1
            }
            while index < range.upperBound {
                let label = keys[order[index]][depth]
                let first = index
                while index < range.upperBound, keys[order[index]][depth] == label { index += 1 }
                labels.append(label)
                queue.append((first..<index, depth + 1))
            }
        }
        outputStarts.append(UInt32(outputs.count))
        children.append(UInt32(labels.count))
    }

    /// A node with more children is searched by halves.
    private static let lineLimit = 8

    @inline(__always)
    func child(of node: Int, _ byte: UInt8) -> Int? {
        var (low, high) = (Int(children[node]), Int(children[node &+ 1]))
        while high &- low > Self.lineLimit {
            let middle = (low &+ high) / 2
            if labels[middle] < byte { low = middle &+ 1 } else { high = middle &+ 1 }
        }
        while low < high {
            if labels[low] == byte { return low }
            low &+= 1
        }
        return nil
    }

    /// The keys that end at a node, by their place in the list.
    @inline(__always)
    func outputs(of node: Int) -> ArraySlice<UInt32> {
        outputs[Int(outputStarts[node])..<Int(outputStarts[node &+ 1])]
    }

    /// The first key that ends at a node.
    @inline(__always)
    func output(of node: Int) -> Int? {
        let start = outputStarts[node]
        return start < outputStarts[node &+ 1] ? Int(outputs[Int(start)]) : nil
    }
}
