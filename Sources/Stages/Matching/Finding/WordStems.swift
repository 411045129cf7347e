import Language

/// Beginnings of words, with what German hangs on to them.
struct WordStems: Sendable {
    private var stems: Set<[UInt8]> = []
    private var longest = 0

    /// Adds a folded word whose inflected and compound forms are to be known.
    mutating func add(_ word: [UInt8]) {
        let stem = Self.stem(of: word)
        stems.insert(stem)
        longest = max(longest, stem.count)
    }

    /// Whether a word begins with one of the stems.
    func opens(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count >= 3 else { return false }
        return (3...max(3, min(longest, word.count))).contains {
            stems.contains(Array(word.prefix($0)))
        }
    }

    /// The word without what inflection may change. At least four letters stay.
    static func stem(of word: [UInt8]) -> [UInt8] {
        for ending in endings {
            let suffix = Array(ending.utf8)
            if word.count >= suffix.count + 4, word.suffix(suffix.count) == suffix[...] {
                return Array(word.dropLast(suffix.count))
            }
        }
        return word
    }

    private static let endings = [
        "innen", "ungen", "in", "en", "er", "es", "em", "um", "e", "n", "s",
    ]
}
