import Language

/// Keys of a text, gathered before any is looked up: the looks depend on nothing but themselves, so a
/// processor waits for many of them at once.
struct SoundCandidates {
    /// No more than a sum has room for at once (`SoundSum.turnLimit`).
    static let limit = 256

    private var keys = InlineArray<256, UInt64>(repeating: 0)
    /// Of the keys that are known.
    private var places = InlineArray<256, UInt32>(repeating: 0)

    /// Whoever counts them keeps their number in a variable of the loop's own: in here it would go through
    /// memory for each.
    ///
    /// - Parameter index: below `limit`.
    @inline(__always)
    mutating func put(_ key: UInt64, at index: Int) { keys[unchecked: index] = key }

    /// Keeps the places of the keys that are known.
    ///
    /// - Parameter count: of the keys.
    /// - Returns: how many are known.
    mutating func look(_ count: Int, in table: SoundTable) -> Int {
        var places = places.mutableSpan
        return table.places.known(
            of: keys.span.extracting(first: count), table.checks, into: &places)
    }

    /// The place of a known key.
    @inline(__always)
    subscript(index: Int) -> Int { Int(places[unchecked: index]) }
}
