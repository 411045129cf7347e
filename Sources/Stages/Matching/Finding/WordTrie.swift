/// All terms of all brands in one trie, walked from the word starts of a folded text.
///
/// Nodes lie in breadth-first order, so that a node's children are neighbours: nine bytes a node.
/// A word whose first two letters begin no term costs one look at a bitmap.
struct WordTrie: Sendable {
    /// A term in the text: folded bytes.
    struct Candidate: Sendable, Hashable {
        var term: Int
        var range: Range<Int>
    }

    private let labels: [UInt8]
    /// One more than nodes: the children of `n` are `children[n]..<children[n + 1]`.
    private let children: [UInt32]
    /// Likewise into `outputs`.
    private let outputStarts: [UInt32]
    private let outputs: [UInt32]
    /// A bit for each pair of first bytes.
    private let heads: [UInt64]

    /// - Parameter terms: folded; empty ones are never found. O(n log n) in their bytes.
    init(terms: [[UInt8]]) {
        let order = terms.indices.filter { !terms[$0].isEmpty }
            .sorted { terms[$0].lexicographicallyPrecedes(terms[$1]) }
        var layout = TrieLayout(terms: terms, order: order)
        layout.build()
        labels = layout.labels
        children = layout.children
        outputStarts = layout.outputStarts
        outputs = layout.outputs
        heads = Self.heads(of: terms)
    }

    private static func heads(of terms: [[UInt8]]) -> [UInt64] {
        var bits = [UInt64](repeating: 0, count: 1 << 10)
        for term in terms {
            guard let first = term.first else { continue }
            let seconds = term.count > 1 ? term[1]...term[1] : 0...255
            for second in seconds {
                let pair = Int(first) << 8 | Int(second)
                bits[pair >> 6] |= 1 << UInt64(pair & 63)
            }
        }
        return bits
    }
}

extension WordTrie {
    /// What a scan finds: candidates by start, and where hashtags begin.
    struct Findings: Sendable {
        var candidates: [Candidate] = []
        /// The byte after `#`.
        var hashtags: [Int] = []
    }

    /// Every term that starts where a word starts. Linear in the text times the longest term at worst,
    /// and in the text alone where few words begin like a term.
    func scan(_ text: [UInt8]) -> Findings {
        var findings = Findings()
        text.withUnsafeBufferPointer { bytes in
            heads.withUnsafeBufferPointer { heads in
                Self.byteClasses.withUnsafeBufferPointer { classes in
                    var previous: UInt8 = 0
                    for index in 0..<bytes.count {
                        let byte = bytes[index]
                        let current = classes[Int(byte)]
                        // A word starts: 1 after 0 or 2.
                        if current & ~previous & 1 != 0 {
                            let next = index &+ 1 < bytes.count ? bytes[index &+ 1] : 0
                            let pair = Int(byte) &<< 8 | Int(next)
                            if heads[pair &>> 6] &>> UInt64(pair & 63) & 1 != 0 {
                                walk(text, from: index, into: &findings.candidates)
                            }
                        }
                        if current == 2 { findings.hashtags.append(index &+ 1) }
                        previous = current
                    }
                }
            }
        }
        return findings
    }

    /// Out of line, so that the scanning loop stays in registers.
    @inline(never)
    func walk(_ text: [UInt8], from start: Int, into candidates: inout [Candidate]) {
        var (node, index) = (0, start)
        while index < text.count {
            // A name may run over the end of a line.
            let byte = text[index] == 0x0A ? 0x20 : text[index]
            guard let next = child(of: node, byte) else { return }
            node = next
            index += 1
            for output in outputs[Int(outputStarts[node])..<Int(outputStarts[node + 1])] {
                candidates.append(Candidate(term: Int(output), range: start..<index))
            }
        }
    }

    private func child(of node: Int, _ byte: UInt8) -> Int? {
        var (low, high) = (Int(children[node]), Int(children[node + 1]))
        while low < high {
            let middle = (low + high) / 2
            if labels[middle] < byte { low = middle + 1 } else { high = middle }
        }
        return low < Int(children[node + 1]) && labels[low] == byte ? low : nil
    }

    /// 1: letters and digits; 2: `#`; 0: the rest.
    private static let byteClasses: [UInt8] = (UInt8.min...UInt8.max).map { byte in
        switch byte {
        case 0x30...0x39, 0x61...0x7A: 1
        case UInt8(ascii: "#"): 2
        default: 0
        }
    }
}

/// Lays sorted terms out breadth first.
private struct TrieLayout {
    let terms: [[UInt8]]
    let order: [Int]
    var labels: [UInt8] = [0]
    var children: [UInt32] = []
    var outputStarts: [UInt32] = []
    var outputs: [UInt32] = []

    init(terms: [[UInt8]], order: [Int]) {
        self.terms = terms
        self.order = order
    }

    mutating func build() {
        var queue: [(range: Range<Int>, depth: Int)] = [(0..<order.count, 0)]
        var next = 0
        while next < queue.count {
            let (range, depth) = queue[next]
            next += 1
            outputStarts.append(UInt32(outputs.count))
            children.append(UInt32(labels.count))
            var index = range.lowerBound
            while index < range.upperBound, terms[order[index]].count == depth {
                outputs.append(UInt32(order[index]))
                index += 1
            }
            while index < range.upperBound {
                let label = terms[order[index]][depth]
                let first = index
                while index < range.upperBound, terms[order[index]][depth] == label { index += 1 }
                labels.append(label)
                queue.append((first..<index, depth + 1))
            }
        }
        outputStarts.append(UInt32(outputs.count))
        children.append(UInt32(labels.count))
    }
}
