/// The first and the last letters of each word of a text: made once for all tables that its words are
/// looked up in. Linear in the words.
package struct WordEdges: Sendable {
    /// The first eight letters, the first one lowest.
    package private(set) var heads: [UInt64] = []
    /// The last eight, the last one lowest.
    private(set) var tails: [UInt64] = []

    package init(_ words: Words) {
        let (all, bytes) = (words.words.span, words.text.bytes.span)
        heads.reserveCapacity(all.count)
        tails.reserveCapacity(all.count)
        for index in all.indices {
            let range = all[index].range
            heads.append(WordHeads.head(bytes, range.lowerBound, range.upperBound))
            tails.append(WordHeads.tail(bytes, range.lowerBound, range.upperBound))
        }
    }
}
