import Language

/// Words that were met, each told by its letters.
struct SeenWords {
    /// All of a word of up to sixteen letters.
    private struct Letters: Hashable {
        // Not `WordEdges`: to compare those is a call of another module.
        let head: UInt64
        let tail: UInt64
        let count: Int

        init(_ edges: WordEdges, count: Int) {
            (head, tail, self.count) = (edges.head, edges.tail, count)
        }
    }

    private var few: [Letters] = []
    private var many: Set<Letters> = []
    /// Words of more letters than two edges hold.
    private var long: Set<ArraySlice<UInt8>> = []

    /// Most texts hold no more of those that are asked for, and to look through them takes less than a
    /// hash of each.
    private static let fewLimit = 12
    private static let edgesLimit = 16

    /// - Returns: false where it was there already.
    mutating func insert(_ index: Int, of field: FieldText) -> Bool {
        let count = field.words.words[index].range.count
        guard count <= Self.edgesLimit else { return long.insert(field.bytes(index)).inserted }
        return insert(Letters(field.edges[index], count: count))
    }

    /// Has met a word of a name.
    mutating func note(_ word: ArraySlice<UInt8>) {
        if word.count > Self.edgesLimit {
            long.insert(word)
        } else {
            _ = insert(Letters(WordEdges(word), count: word.count))
        }
    }

    private mutating func insert(_ word: Letters) -> Bool {
        guard many.isEmpty else { return many.insert(word).inserted }
        if few.contains(word) { return false }
        if few.isEmpty { few.reserveCapacity(Self.fewLimit + 1) }
        few.append(word)
        if few.count > Self.fewLimit { many = Set(few) }
        return true
    }
}
