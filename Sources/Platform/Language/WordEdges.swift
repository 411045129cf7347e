/// The first and the last letters of each word of a text: made once for all tables that its words are
/// looked up in. Linear in the words.
package struct WordEdges: Sendable {
    /// The first eight letters, the first one lowest.
    package let heads: [UInt64]
    /// The last eight, the last one lowest.
    let tails: [UInt64]

    package init(_ words: Words) {
        let (list, text) = (words.words, words.text.bytes)
        let (all, bytes) = (list.span, text.span)
        heads = [UInt64](unsafeUninitializedCapacity: all.count) { heads, count in
            for index in all.indices {
                let range = all[index].range
                heads[index] = WordHeads.head(bytes, range.lowerBound, range.upperBound)
            }
            count = all.count
        }
        tails = [UInt64](unsafeUninitializedCapacity: all.count) { tails, count in
            for index in all.indices {
                let range = all[index].range
                tails[index] = WordHeads.tail(bytes, range.lowerBound, range.upperBound)
            }
            count = all.count
        }
    }
}
