/// Entries by their letters.
struct WordTree: Sendable {
    private let trie: ByteTrie
    private let entries: [WordEntry]
    private let heads: WordHeads
    /// The node of each pair of letters, where there are many entries; 0: none begins so.
    private let starts: [UInt32]

    /// Fewer entries are found as fast from the root.
    private static let startsLimit = 256

    init(_ list: [[UInt8]: WordEntry]) {
        let keys = Array(list.keys)
        trie = ByteTrie(keys)
        entries = keys.map { list[$0] ?? WordEntry() }
        heads = WordHeads(keys)
        starts = keys.count > Self.startsLimit ? Self.starts(of: trie) : []
    }

    private static func starts(of trie: ByteTrie) -> [UInt32] {
        (0..<1024).map { pair in
            let (first, second) = (UInt8(0x60 | pair >> 5), UInt8(0x60 | pair & 31))
            let node = trie.child(of: ByteTrie.root, first).flatMap { trie.child(of: $0, second) }
            return UInt32(node ?? 0)
        }
    }

    /// The node of two letters; the root where only a step at a time leads there, nil where nothing does.
    @inline(__always)
    func start(_ first: UInt8, _ second: UInt8) -> Int? {
        guard !starts.isEmpty, first & second >= 0x60 else { return ByteTrie.root }
        let node = starts[Int(first & 31) &<< 5 | Int(second & 31)]
        return node == 0 ? nil : Int(node)
    }

    var isEmpty: Bool { entries.isEmpty }

    /// False where no entry begins with these letters; a word of fewer may go on with anything.
    @inline(__always)
    func mayOpen(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        heads.mayOpen(first, second, third)
    }

    @inline(__always)
    func child(of node: Int, _ byte: UInt8) -> Int? { trie.child(of: node, byte) }

    @inline(__always)
    func entry(at node: Int) -> WordEntry? { trie.output(of: node).map { entries[$0] } }
}
