/// Entries by their letters.
struct WordTree: Sendable {
    private let trie: LetterTrie
    private let entries: [WordEntry]
    private let heads: WordHeads

    init(_ list: [[UInt8]: WordEntry]) {
        let keys = Array(list.keys)
        trie = LetterTrie(keys)
        entries = keys.map { list[$0] ?? WordEntry() }
        heads = WordHeads(keys.map { ($0, list[$0]?.isOpen ?? false) })
    }

    var isEmpty: Bool { entries.isEmpty }

    /// False where no entry begins with these letters (`WordHeads`).
    @inline(__always)
    func mayOpen(_ head: UInt32) -> Bool { heads.mayOpen(head) }

    @inline(__always)
    func child(of node: Int, _ byte: UInt8) -> Int? { trie.child(of: node, byte) }

    @inline(__always)
    func entry(at node: Int) -> WordEntry? { trie.key(at: node).map { entries[$0] } }
}
