/// Words as a tree of letters, in a double array (Aoe, 1989): a step is one look at one place.
///
/// Letters are a…z, digits and the blank of a phrase: a key with another byte is in no text's words,
/// and is left out. Eight bytes a letter that no other key shares, and a little room between.
struct LetterTrie: Sendable {
    static let root = 0

    private struct Cell: Sendable {
        /// The cell of a child is this and the letter's number; the top bit: a key ends here.
        var base: UInt32 = 0
        /// The parent's cell; `free` where there is no node.
        var parent = Self.free

        static let free = UInt32.max
        static let none = UInt32.max - 1
        static let isEnd: UInt32 = 1 << 31
    }

    private var cells: [Cell] = [Cell()]
    /// Of each cell where a key ends, the key's place in the list.
    private var keys: [UInt32] = [0]

    /// a…z, 0…9, the blank.
    private static let alphabet = 37
    /// So many places are tried before a node's children go behind all others: building stays linear.
    private static let tries = 64

    /// - Parameter list: distinct.
    init(_ list: [[UInt8]]) {
        let known = list.indices.filter { index in
            !list[index].isEmpty
                && list[index].allSatisfy { Words.isWordByte($0) || $0 == 0x20 }
        }
        let order = known.sorted { list[$0].lexicographicallyPrecedes(list[$1]) }
        var queue: [(range: Range<Int>, depth: Int, cell: Int)] = [(0..<order.count, 0, 0)]
        var (next, lowest) = (0, 1)
        cells[Self.root].parent = Cell.none
        _ = grown(0)
        while next < queue.count {
            var (range, depth, cell) = queue[next]
            next += 1
            if let first = range.first, list[order[first]].count == depth {
                cells[cell].base |= Cell.isEnd
                keys[cell] = UInt32(order[first])
                range = range.dropFirst()
            }
            var children: [(letter: Int, range: Range<Int>)] = []
            while let first = range.first {
                let byte = list[order[first]][depth]
                let end = range.first { list[order[$0]][depth] != byte } ?? range.upperBound
                children.append((Self.number(byte), first..<end))
                range = end..<range.upperBound
            }
            guard !children.isEmpty else { continue }
            let base = place(children.map(\.letter), &lowest)
            cells[cell].base |= UInt32(base)
            for child in children {
                cells[base + child.letter].parent = UInt32(cell)
                queue.append((child.range, depth + 1, base + child.letter))
            }
        }
    }

    /// A base from which all letters lead to free cells; there is room for every letter behind it.
    private mutating func place(_ letters: [Int], _ lowest: inout Int) -> Int {
        while lowest < cells.count, cells[lowest].parent != Cell.free { lowest += 1 }
        let least = letters.min() ?? 0
        var base = max(1, lowest - least)
        for _ in 0..<Self.tries {
            let isFree = letters.allSatisfy {
                base + $0 >= cells.count || cells[base + $0].parent == Cell.free
            }
            if isFree { return grown(base) }
            base += 1
        }
        lowest = max(lowest, base - Self.alphabet)
        return grown(max(1, cells.count - least))
    }

    private mutating func grown(_ base: Int) -> Int {
        let missing = base + Self.alphabet - cells.count
        if missing > 0 {
            cells += Array(repeating: Cell(), count: missing)
            keys += Array(repeating: 0, count: missing)
        }
        return base
    }

    /// - Parameter byte: of a word, or the blank.
    @inline(__always)
    private static func number(_ byte: UInt8) -> Int {
        byte >= 0x61 ? Int(byte) &- 0x60 : byte == 0x20 ? 0 : Int(byte) &- 0x15
    }

    /// - Parameter byte: of a word, or the blank.
    @inline(__always)
    func child(of node: Int, _ byte: UInt8) -> Int? {
        let base = Int(cells[node].base & ~Cell.isEnd)
        let child = base &+ Self.number(byte)
        return cells[child].parent == UInt32(truncatingIfNeeded: node) ? child : nil
    }

    /// The key that ends at a node, by its place in the list.
    @inline(__always)
    func key(at node: Int) -> Int? {
        cells[node].base & Cell.isEnd == 0 ? nil : Int(keys[node])
    }
}
