/// The places of known keys, until their weights are looked at: the looks depend on nothing but
/// themselves, so a processor waits for many of them at once.
struct SoundCandidates {
    /// No more than a sum has room for at once (`SoundSum.turnLimit`).
    private var places = InlineArray<256, UInt32>(repeating: 0)
    private(set) var count = 0

    /// Whoever adds looks first: a place more would lie behind the others.
    @inline(__always)
    var isFull: Bool { count == places.count }

    /// Keeps the place of a key that is known. No branch hangs on the answer: no processor guesses which
    /// runs of a text are known.
    ///
    /// - Parameters:
    ///   - factors: with `shifts`, of a table's places: a loop takes them out of the table once.
    ///   - checks: of the same table.
    @inline(__always)
    mutating func add(
        _ key: UInt64, _ factors: Span<UInt16>, _ shifts: KeyPlaces.Shifts, _ checks: Span<UInt32>
    ) {
        let place = KeyPlaces.place(of: key, factors, shifts)
        self.places[unchecked: count] = UInt32(truncatingIfNeeded: place)
        count &+= checks[unchecked: place] == KeyPlaces.check(of: key) ? 1 : 0
    }

    mutating func removeAll() { count = 0 }

    @inline(__always)
    subscript(index: Int) -> Int { Int(places[index]) }
}
