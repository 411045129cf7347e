/// Words that were met, each told by its letters.
struct SeenWords {
    private var few: [ArraySlice<UInt8>] = []
    private var many: Set<ArraySlice<UInt8>> = []

    /// Most texts hold no more of those that are asked for, and to look through them takes less than a
    /// hash of each.
    private static let fewLimit = 12

    /// False where it was there already.
    mutating func insert(_ word: ArraySlice<UInt8>) -> Bool {
        guard many.isEmpty else { return many.insert(word).inserted }
        if few.contains(where: { $0.count == word.count && $0 == word }) { return false }
        if few.isEmpty { few.reserveCapacity(Self.fewLimit + 1) }
        few.append(word)
        if few.count > Self.fewLimit { many = Set(few) }
        return true
    }
}
