package import Domain
import Language

/// What is kept of a text to know it again where somebody else carries it: a sample of its runs of
/// three words, where its numbers stand, and of a short text its words.
///
/// Folded: lower case, `ä` as `ae`, each number as one sign, so that a copy with other digits is still
/// found; what they say is compared apart. The same on every machine. Linear in the text.
package struct StorySketch: Sendable, Hashable {
    /// Of 2^level shingles one is kept: those whose hash ends in so many zeros. So the sample of a long
    /// text is a part of what a short one keeps of the same passage, and both can be compared.
    package let level: Int
    /// Each once; the upper 24 bits name the shingle, the lower ones say on which levels it is kept.
    package internal(set) var shingles: [UInt32]
    /// The first so many stand in the first half of the text.
    package internal(set) var leadCount: Int
    /// Of a short text its words, else its numbers: the place in the upper bits, the value in the lower
    /// ones. Sorted.
    package internal(set) var details: [UInt32]
    /// Too short for shingles alone to say that two texts are one.
    package let isShort: Bool
    /// Of the headline's words; 0 for none.
    package internal(set) var title: UInt32
    /// Who carries it; 0 where nobody knows.
    package internal(set) var outlet: UInt32

    /// Fewer words are a short text; its headline then belongs to it.
    static let shortText = 30
    /// Fewer words, with the headline, say too little to call two texts one.
    static let shortestText = 12
    /// At most so many shingles are kept of a text, on average: 1 % of error in how much two share.
    static let sampleLimit = 112
    static let deepestLevel = 8
    /// Beyond so many words no sample of the deepest level would be small enough; the rest is not read.
    static let wordLimit = sampleLimit << deepestLevel
    /// More numbers say nothing more; the same ones are kept of each copy.
    static let numberLimit = 16
    /// Bits of a number's value; those above tell its place.
    static let valueBits: UInt32 = 14

    /// - Parameter outlet: the name of who runs the server it came from.
    /// - Returns: nil for too few words.
    package init?(of document: Document, outlet: String) {
        let titleWords = ShingleWords(document.title, limit: Self.wordLimit)
        var words = ShingleWords(document.text, limit: Self.wordLimit)
        isShort = words.count < Self.shortText
        if isShort {
            words = ShingleWords(
                document.title + "\n" + document.text,
                limit: Self.wordLimit)
        }
        guard words.count >= Self.shortestText else { return nil }
        let count = words.count - 2
        var level = 0
        while count >> level > Self.sampleLimit, level < Self.deepestLevel { level += 1 }
        self.level = level
        (shingles, leadCount) = Self.sample(of: words, level: level)
        details = isShort ? words.vocabulary : words.numbers
        title = titleWords.fingerprint
        self.outlet = outlet.isEmpty ? 0 : max(1, WordHash.of(outlet.utf8))
    }

    init(
        level: Int, shingles: [UInt32], leadCount: Int, details: [UInt32], isShort: Bool,
        title: UInt32, outlet: UInt32
    ) {
        self.level = level
        self.shingles = shingles
        self.leadCount = leadCount
        self.details = details
        self.isShort = isShort
        self.title = title
        self.outlet = outlet
    }

    /// A shingle that stands twice counts where it stands first.
    private static func sample(
        of words: ShingleWords, level: Int
    ) -> (shingles: [UInt32], leadCount: Int) {
        var kept: [UInt64] = []
        kept.reserveCapacity(2 * sampleLimit)
        let mask = UInt32(1) << UInt32(level) - 1
        for index in 0..<words.count - 2 {
            let hash = words.shingle(at: index)
            if hash & mask == 0 { kept.append(UInt64(hash) << 32 | UInt64(index)) }
        }
        kept.sort()
        let half = UInt64(words.count / 2)
        var (lead, rest): ([UInt32], [UInt32]) = ([], [])
        lead.reserveCapacity(kept.count)
        var last: UInt32?
        for entry in kept {
            let hash = UInt32(truncatingIfNeeded: entry >> 32)
            guard hash != last else { continue }
            last = hash
            if entry & 0xFFFF_FFFF < half { lead.append(hash) } else { rest.append(hash) }
        }
        return (lead + rest, lead.count)
    }

    /// How many of its shingles are kept on a level that is as coarse as its own or coarser.
    func count(at level: Int) -> Int {
        let mask = UInt32(1) << UInt32(level) - 1
        return shingles.reduce(0) { $0 + ($1 & mask == 0 ? 1 : 0) }
    }
}
