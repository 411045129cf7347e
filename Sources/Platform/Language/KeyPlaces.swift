/// A place of its own for each of some keys, found by two multiplications and no search: the first leads
/// to a bucket, the second, by that bucket's factor, to the place (a perfect hash by "hash and displace").
///
/// A key that is none of them leads to a place too: who asks compares the key that lies there.
package struct KeyPlaces: Sendable {
    /// Places, more than there are keys. No key has place 0.
    package let count: Int
    let factors: [UInt16]
    let shifts: Shifts

    /// Of a hash, for the number of its bucket and for that of its place.
    struct Shifts: Sendable {
        let bucket: UInt64
        let place: UInt64

        fileprivate init(bits: Int) {
            bucket = UInt64(64 - bits + KeyPlaces.bucketBits)
            place = UInt64(64 - bits)
        }
    }

    /// 2^64 divided by the golden ratio: spreads the keys over the upper bits.
    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
    private static let leastBits = 6
    /// Buckets are so many times fewer than places: a bucket holds about two keys.
    fileprivate static let bucketBits = 2

    /// - Parameter keys: each once. Linear in them, most times.
    package init(_ keys: some Collection<UInt64>) {
        let hashes = keys.map { $0 &* Self.multiplier }.sorted()
        var bits = Self.leastBits
        while 1 << bits < hashes.count + hashes.count / 2 { bits += 1 }
        while true {
            if let factors = Self.factors(of: hashes, bits: bits) {
                count = 1 << bits
                shifts = Shifts(bits: bits)
                self.factors = factors
                return
            }
            bits += 1
        }
    }

    /// Of each bucket; nil where one finds no room, for which there is little chance.
    private static func factors(of hashes: [UInt64], bits: Int) -> [UInt16]? {
        var factors = [UInt16](repeating: 0, count: 1 << (bits - bucketBits))
        var isTaken = [Bool](repeating: false, count: 1 << bits)
        isTaken[0] = true
        // The largest first, while there is most room.
        let buckets = buckets(of: hashes, shift: UInt64(64 - bits + bucketBits))
        for bucket in buckets.sorted(by: { $0.count > $1.count }) {
            let hashes = hashes[bucket]
            guard let factor = factor(for: hashes, shift: UInt64(64 - bits), &isTaken) else {
                return nil
            }
            factors[Int(hashes[bucket.lowerBound] >> UInt64(64 - bits + bucketBits))] = factor
        }
        return factors
    }

    /// Where the hashes of each bucket lie.
    private static func buckets(of hashes: [UInt64], shift: UInt64) -> [Range<Int>] {
        var buckets: [Range<Int>] = []
        var first = 0
        while first < hashes.count {
            var end = first + 1
            while end < hashes.count, hashes[end] >> shift == hashes[first] >> shift { end += 1 }
            buckets.append(first..<end)
            first = end
        }
        return buckets
    }

    /// One that leads all hashes of a bucket to free places, which it takes.
    private static func factor(
        for hashes: ArraySlice<UInt64>, shift: UInt64, _ isTaken: inout [Bool]
    ) -> UInt16? {
        for trial in UInt16(1)...UInt16.max {
            let factor = (trial &* 0x9E37) | 1
            var taken = 0
            for hash in hashes {
                let place = place(hash, factor, shift)
                if isTaken[place] { break }
                isTaken[place] = true
                taken += 1
            }
            if taken == hashes.count { return factor }
            for hash in hashes.prefix(taken) { isTaken[place(hash, factor, shift)] = false }
        }
        return nil
    }

    @inline(__always)
    private static func place(_ hash: UInt64, _ factor: UInt16, _ shift: UInt64) -> Int {
        Int(truncatingIfNeeded: (hash &* UInt64(factor)) &>> shift)
    }

    /// Bits by which a key is told from a stranger that leads to the same place: one of four billion has
    /// the same.
    @inline(__always)
    package static func check(of key: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: (key &* multiplier) &>> 24)
    }

    /// The place of a key, or some place for what is none. Below `count`.
    package func place(of key: UInt64) -> Int { Self.place(of: key, factors.span, shifts) }

    /// The same, for a loop that takes the factors once.
    @inline(__always)
    static func place(of key: UInt64, _ factors: Span<UInt16>, _ shifts: Shifts) -> Int {
        let hash = key &* multiplier
        let factor = factors[unchecked: Int(truncatingIfNeeded: hash &>> shifts.bucket)]
        return place(hash, factor, shifts.place)
    }

    /// The places of those keys that are known, one after the other. No branch hangs on an answer, which no
    /// processor guesses; and one look waits for no other.
    ///
    /// - Parameters:
    ///   - checks: of the key at each place.
    ///   - places: with room for as many as there are keys.
    /// - Returns: how many are known.
    package func known(
        of keys: Span<UInt64>, _ checks: [UInt32], into places: inout MutableSpan<UInt32>
    ) -> Int {
        let (factors, checks) = (factors.span, checks.span)
        precondition(places.count >= keys.count && checks.count >= count)
        var known = 0
        for index in keys.indices {
            let key = keys[unchecked: index]
            let place = Self.place(of: key, factors, shifts)
            places[unchecked: known] = UInt32(truncatingIfNeeded: place)
            let difference = UInt64(checks[unchecked: place] ^ Self.check(of: key))
            // 1 where there is none.
            known &+= Int(truncatingIfNeeded: (difference &- 1) &>> 63)
        }
        return known
    }
}
