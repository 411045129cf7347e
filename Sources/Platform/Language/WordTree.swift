/// Entries by their letters.
struct WordTree: Sendable {
    private let trie: ByteTrie
    private let entries: [WordEntry]
    /// A bit for each pair of first letters, five bits of each.
    private let heads: [UInt64]

    init(_ list: [[UInt8]: WordEntry]) {
        let keys = Array(list.keys)
        trie = ByteTrie(keys)
        entries = keys.map { list[$0] ?? WordEntry() }
        heads = Self.heads(of: keys)
    }

    var isEmpty: Bool { entries.isEmpty }

    private static func heads(of keys: [[UInt8]]) -> [UInt64] {
        var bits = [UInt64](repeating: 0, count: 16)
        for key in keys {
            guard let first = key.first else { continue }
            for second in key.count > 1 ? key[1]...key[1] : 0...31 {
                let pair = head(first, second)
                bits[pair >> 6] |= 1 << UInt64(pair & 63)
            }
        }
        return bits
    }

    @inline(__always)
    private static func head(_ first: UInt8, _ second: UInt8) -> Int {
        Int(first & 31) &<< 5 | Int(second & 31)
    }

    /// False where no entry begins like the word.
    @inline(__always)
    func mayOpen(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
        let second = word.lowerBound &+ 1 < bytes.count ? bytes[word.lowerBound &+ 1] : 0
        let pair = Self.head(bytes[word.lowerBound], second)
        return heads[pair &>> 6] &>> UInt64(pair & 63) & 1 != 0
    }

    @inline(__always)
    func child(of node: Int, _ byte: UInt8) -> Int? { trie.child(of: node, byte) }

    @inline(__always)
    func entry(at node: Int) -> WordEntry? { trie.output(of: node).map { entries[$0] } }
}
