/// Entries of up to eight letters, each with all that a table knows of a word that is just that: most words
/// of which something is known are one of these, and a look at one place tells.
struct WholeWords: Sendable {
    private struct Place: Sendable {
        /// The letters, the first one lowest; no word's are 0.
        var head: UInt64 = 0
        var match = WordTable.Match()
    }

    private let places: KeyPlaces
    private let list: [Place]

    static let none = WholeWords([])

    /// - Parameter list: words of letters and digits, each once, as their heads.
    init(_ list: [(head: UInt64, match: WordTable.Match)]) {
        places = KeyPlaces(list.map(\.head))
        var filled = [Place](repeating: Place(), count: places.count)
        for (head, match) in list {
            filled[places.place(of: head)] = Place(head: head, match: match)
        }
        self.list = filled
    }

    /// - Parameter head: of a word of up to eight letters.
    func contains(_ head: UInt64) -> Bool { list[places.place(of: head)].head == head }

    /// Reads those of 64 words that are entries. No branch hangs on whether one is.
    ///
    /// - Parameters:
    ///   - candidates: a bit for each word that is asked for.
    ///   - first: the place of the first one.
    /// - Returns: a bit for each that is one.
    @inline(__always)
    func read(
        _ candidates: UInt64, _ edges: Span<WordEdges>, _ words: Span<Word>, from first: Int,
        into matches: inout InlineArray<64, WordTable.Match>
    ) -> UInt64 {
        let (factors, shifts, list) = (places.factors.span, places.shifts, list.span)
        var (left, known): (UInt64, UInt64) = (candidates, 0)
        while left != 0 {
            let place = left.trailingZeroBitCount
            left &= left &- 1
            let (index, head) = (first &+ place, edges[unchecked: first &+ place].head)
            let found = list[unchecked: KeyPlaces.place(of: head, factors, shifts)]
            let letters = words[unchecked: index].end &- words[unchecked: index].start
            let isEntry: UInt64 = found.head == head && letters <= WordHeads.letters ? 1 : 0
            matches[unchecked: place].marks = found.match.marks & (0 &- isEntry)
            let mask = 0 &- Int16(truncatingIfNeeded: isEntry)
            matches[unchecked: place].weight = found.match.weight & mask
            matches[unchecked: place].length = found.match.length & mask
            known |= isEntry &<< UInt64(truncatingIfNeeded: place)
        }
        return known
    }
}
