/// Entries by their letters.
struct WordTree: Sendable {
    private let trie: LetterTrie
    private let entries: [WordEntry]
    private let heads: WordHeads
    /// Where the heads of words lead to: a hash table.
    private let starts: [Start]
    private let shift: UInt32

    private struct Start: Sendable {
        /// 0 where the place is free.
        var head: UInt32 = 0
        var node: UInt32 = 0
    }

    init(_ list: [[UInt8]: WordEntry]) {
        let keys = Array(list.keys)
        trie = LetterTrie(keys)
        entries = keys.map { list[$0] ?? WordEntry() }
        heads = WordHeads(keys.map { ($0, list[$0]?.isOpen ?? false) })
        (starts, shift) = Self.starts(of: keys, trie, entries)
    }

    /// The node of each head that no shorter entry with letters to follow begins: such a word has to be
    /// read from its first letter.
    private static func starts(of keys: [[UInt8]], _ trie: LetterTrie, _ entries: [WordEntry])
        -> ([Start], UInt32)
    {
        var nodes: [UInt32: UInt32] = [:]
        for key in keys {
            let letters = key.prefix(WordHeads.length).prefix { $0 != 0x20 }
            var (node, head, isPlain) = (LetterTrie.root, UInt32(0), true)
            for (offset, letter) in letters.enumerated() {
                guard Words.isWordByte(letter), let child = trie.child(of: node, letter) else {
                    isPlain = false
                    break
                }
                if offset > 0, let entry = trie.key(at: node), entries[entry].isOpen {
                    isPlain = false
                }
                head |= UInt32(letter) << UInt32(8 * offset)
                node = child
            }
            if isPlain, node != LetterTrie.root { nodes[head] = UInt32(node) }
        }
        let bits = max(2, Int.bitWidth - (2 * nodes.count).leadingZeroBitCount)
        var starts = [Start](repeating: Start(), count: 1 << bits)
        let shift = UInt32(32 - bits)
        for (head, node) in nodes {
            var place = place(head, shift)
            while starts[place].head != 0 { place = (place + 1) & (starts.count - 1) }
            starts[place] = Start(head: head, node: node)
        }
        return (starts, shift)
    }

    @inline(__always)
    private static func place(_ head: UInt32, _ shift: UInt32) -> Int {
        Int((head &* 0x9E37_79B1) &>> shift)
    }

    var isEmpty: Bool { entries.isEmpty }

    /// False where no entry begins with these letters (`WordHeads`).
    @inline(__always)
    func mayOpen(_ head: UInt32) -> Bool { heads.mayOpen(head) }

    /// The node of a word's head; the root where only a step at a time leads there.
    @inline(__always)
    func start(_ head: UInt32) -> Int {
        var place = Self.place(head, shift)
        while starts[place].head != head {
            if starts[place].head == 0 { return LetterTrie.root }
            place = (place &+ 1) & (starts.count &- 1)
        }
        return Int(starts[place].node)
    }

    @inline(__always)
    func child(of node: Int, _ byte: UInt8) -> Int? { trie.child(of: node, byte) }

    @inline(__always)
    func entry(at node: Int) -> WordEntry? { trie.key(at: node).map { entries[$0] } }
}
