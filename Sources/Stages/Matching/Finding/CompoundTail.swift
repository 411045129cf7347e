import Language

/// The letters behind a name in one word: are they German for something of a firm's, as in `Bahnsteig`
/// and `Bahnhofsvorsteherin`, or do they make another word of it, as in `Müllerin` and `ottonisch`?
///
/// They are read as parts of a list (`CompoundWords`), each with the endings and linking letters German
/// has, to the last letter; so derivations are none, and no part is found inside another word.
enum CompoundTail {
    /// Without the linking letters of the name itself.
    private static let links: [[UInt8]] = ["", "s", "n", "en", "es"].map { Array($0.utf8) }
    /// Inflection, women, and what links a part to the next one.
    private static let endings: [[UInt8]] = [
        "", "e", "en", "er", "ern", "es", "n", "s", "in", "innen", "ens",
    ].map { Array($0.utf8) }
    private static let streets = ["strasse", "strassen"].map { Array($0.utf8) }
    private static let least = 3

    private static let parts = set(of: CompoundWords.parts)
    private static let longest = parts.reduce(0) { max($0, $1.count) }
    private static let adjectives = set(of: CompoundWords.adjectives)

    private static func set(of words: String) -> Set<ArraySlice<UInt8>> {
        Set(words.split(separator: " ").map { FoldedText(String($0)).bytes[...] })
    }

    /// At most some hundred look-ups, whatever the letters.
    ///
    /// - Parameter tail: folded letters from the end of the name to that of the word.
    static func isCompound(_ tail: ArraySlice<UInt8>) -> Bool {
        // Streets are named after somebody; `Trasse` behind an `s` looks like one.
        if streets.contains(where: { tail.suffix($0.count).elementsEqual($0) }) { return false }
        let firsts = links.filter { tail.starts(with: $0) }.map { tail.startIndex + $0.count }
        if firsts.contains(where: { adjectives.contains(tail[$0...]) }) { return true }
        // Where a part may begin: each place is looked at once.
        var starts = Set(firsts)
        for start in tail.indices where starts.contains(start) {
            let ends = ends(of: tail[start...])
            if ends.contains(tail.endIndex) { return true }
            starts.formUnion(ends)
        }
        return false
    }

    /// Where the parts that a word may begin with end, with each ending.
    private static func ends(of word: ArraySlice<UInt8>) -> [Int] {
        guard word.count >= least else { return [] }
        var ends: [Int] = []
        for length in least...min(longest, word.count) where parts.contains(word.prefix(length)) {
            let rest = word.dropFirst(length)
            for ending in endings where rest.starts(with: ending) {
                ends.append(rest.startIndex + ending.count)
            }
        }
        return ends
    }
}
