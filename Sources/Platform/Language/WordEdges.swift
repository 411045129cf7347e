/// The first and the last letters of a word: made once for all tables that it is looked up in.
package struct WordEdges: Sendable, Hashable {
    /// The first eight letters, the first one lowest.
    package let head: UInt64
    /// The last eight, the last one lowest.
    package let tail: UInt64

    /// Of each word of a text. Linear in the words.
    package static func all(of words: Words) -> [WordEdges] {
        let (list, text) = (words.words, words.text.bytes)
        let (all, bytes) = (list.span, text.span)
        return [WordEdges](capacity: all.count) { edges in
            for index in all.indices {
                edges.append(WordEdges(of: all[unchecked: index], in: bytes))
            }
        }
    }

    /// Of a word that stands in no text.
    package init(_ word: ArraySlice<UInt8>) {
        let bytes = Array(word)
        self.init(of: Word(0..<bytes.count), in: bytes.span)
    }

    @inline(__always)
    init(of word: Word, in bytes: Span<UInt8>) {
        let (start, end) = (word.range.lowerBound, word.range.upperBound)
        head = WordHeads.head(bytes, start, end)
        tail = WordHeads.tail(bytes, start, end)
    }
}
