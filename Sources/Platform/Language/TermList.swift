/// The terms that a `TermIndex` is made of: their folded bytes, one term behind the other.
package struct TermList: Sendable {
    private(set) var bytes: [UInt8] = []
    /// Where each term ends.
    private var ends: [UInt32] = []
    /// Of the terms up to the last piece, what each is a piece of.
    private(set) var wholes: [TermWhole] = []
    /// The last bytes of the terms from `firstTail` on: those that a new word is compared with. Spellings
    /// of a name differ at their ends more often than at their beginnings.
    private var tails: [UInt64] = []
    private var firstTail = 0

    package init() {}

    package var count: Int { ends.count }

    package mutating func reserve(terms: Int, bytes: Int) {
        ends.reserveCapacity(terms)
        self.bytes.reserveCapacity(bytes)
    }

    /// Adds a term; an empty one is never found.
    package mutating func add(_ term: ArraySlice<UInt8>) {
        append(term)
        end()
    }

    /// - Parameter whole: what the term is a piece of.
    package mutating func add(_ term: ArraySlice<UInt8>, of whole: TermWhole) {
        add(term)
        while wholes.count + 1 < ends.count { wholes.append(TermWhole()) }
        wholes.append(whole)
    }

    /// Adds bytes to a term that is not ended yet.
    package mutating func append(_ bytes: ArraySlice<UInt8>) {
        self.bytes.append(contentsOf: bytes)
    }

    package mutating func append(_ byte: UInt8) { bytes.append(byte) }

    package mutating func end() { ends.append(UInt32(bytes.count)) }

    /// Ends a term that begins a word and is none of those from `first` on; drops any other.
    ///
    /// - Returns: whether there is a new term.
    package mutating func endWord(unlessKnownFrom first: Int) -> Bool {
        let own = Int(ends.last ?? 0)..<bytes.count
        if firstTail != first || tails.count > ends.count - first {
            tails.removeAll(keepingCapacity: true)
            firstTail = first
        }
        while tails.count < ends.count - first {
            tails.append(tail(of: range(of: first + tails.count)))
        }
        let tail = tail(of: own)
        guard let head = bytes[own].first, Words.isWordByte(head), !isKnown(own, tail)
        else {
            bytes.removeLast(own.count)
            return false
        }
        end()
        tails.append(tail)
        return true
    }

    /// Up to eight bytes, the last one highest.
    private func tail(of range: Range<Int>) -> UInt64 {
        let missing = UInt64(8 * max(0, 8 - range.count))
        guard range.upperBound >= 8 else {
            return bytes[range].reduce(0) { $0 >> 8 | UInt64($1) << 56 }
        }
        let tail = bytes.span.bytes.unsafeLoadUnaligned(
            fromByteOffset: range.upperBound - 8, as: UInt64.self)
        return UInt64(littleEndian: tail) & (UInt64.max << missing)
    }

    private func isKnown(_ own: Range<Int>, _ tail: UInt64) -> Bool {
        for (index, known) in tails.enumerated() where known == tail {
            let range = range(of: firstTail + index)
            if range.count == own.count, bytes[range].elementsEqual(bytes[own]) { return true }
        }
        return false
    }

    @inline(__always)
    func range(of term: Int) -> Range<Int> {
        (term > 0 ? Int(ends[term - 1]) : 0)..<Int(ends[term])
    }

    func whole(of term: Int) -> TermWhole {
        wholes.indices.contains(term) ? wholes[term] : TermWhole()
    }

    /// The terms by their bytes, equal ones as added; without empty ones. Sorted digit by digit, linear
    /// in the terms; O(n log n) where terms begin with the same eight bytes.
    package var order: TermOrder {
        var entries: [Entry] = []
        entries.reserveCapacity(count)
        for term in 0..<count where !range(of: term).isEmpty {
            entries.append(Entry(head: head(of: term, behind: 0), term: UInt32(term)))
        }
        Self.sort(&entries)
        let heads = entries.map(\.head)
        var terms = entries.map(\.term)
        var first = 0
        while first < terms.count {
            var end = first + 1
            while end < terms.count, heads[end] == heads[first] { end += 1 }
            if end - first > 1 { sort(&terms, first..<end, behind: TermKeys.headLength) }
            first = end
        }
        return TermOrder(heads: heads, terms: terms)
    }

    /// Side by side, as looks at heads elsewhere would miss the processor's cache.
    private struct Entry {
        let head: UInt64
        let term: UInt32
    }

    /// By some bits of the heads in turn, the last ones first; stable.
    private static func sort(_ entries: inout [Entry]) {
        var counts = [UInt32](repeating: 0, count: digits << digitBits)
        for entry in entries {
            for digit in 0..<digits { counts[place(of: entry, digit)] += 1 }
        }
        var sorted = entries
        for digit in 0..<digits {
            var starts = counts[digit << digitBits..<(digit + 1) << digitBits]
            // All alike, as the last bytes of short terms.
            if starts.contains(UInt32(entries.count)) { continue }
            var start: UInt32 = 0
            for value in starts.indices { (starts[value], start) = (start, start + starts[value]) }
            for entry in entries {
                let value = place(of: entry, digit)
                sorted[Int(starts[value])] = entry
                starts[value] += 1
            }
            swap(&entries, &sorted)
        }
    }

    /// Six turns through the terms; the counts of one stay in a processor's nearest cache.
    private static let digitBits = 11
    private static let digits = 6

    @inline(__always)
    private static func place(of entry: Entry, _ digit: Int) -> Int {
        let value = entry.head &>> UInt64(digit * digitBits) & (1 << UInt64(digitBits) - 1)
        return digit << digitBits | Int(truncatingIfNeeded: value)
    }

    /// Of terms with the same first bytes, by eight more at a time.
    private func sort(_ terms: inout [UInt32], _ range: Range<Int>, behind offset: Int) {
        guard offset < Self.headsLimit else {
            return terms[range].sort { isBefore(Int($0), Int($1), behind: offset) }
        }
        var places = terms[range].map { (head: head(of: Int($0), behind: offset), term: $0) }
        places.sort { ($0.head, $0.term) < ($1.head, $1.term) }
        for (index, place) in places.enumerated() { terms[range.lowerBound + index] = place.term }
        var first = 0
        while first < places.count {
            var end = first + 1
            while end < places.count, places[end].head == places[first].head { end += 1 }
            // A last byte of 0: they end within, and are the same.
            if end - first > 1, places[first].head & 0xFF != 0 {
                sort(
                    &terms, range.lowerBound + first..<range.lowerBound + end,
                    behind: offset + TermKeys.headLength)
            }
            first = end
        }
    }

    /// Longer ones are compared byte by byte, as each eight bytes more go one call deeper.
    private static let headsLimit = 128

    /// Eight bytes of a term: big endian, missing ones 0, as folded text holds none.
    @inline(__always)
    private func head(of term: Int, behind offset: Int) -> UInt64 {
        let range = range(of: term)
        let start = range.lowerBound + offset
        guard start < range.upperBound else { return 0 }
        let missing = max(0, start + TermKeys.headLength - range.upperBound)
        if start + TermKeys.headLength <= bytes.count {
            let head = bytes.span.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
            return UInt64(bigEndian: head) & (UInt64.max << UInt64(8 * missing))
        }
        var head: UInt64 = 0
        for index in start..<range.upperBound {
            head |= UInt64(bytes[index]) << UInt64(56 - 8 * (index - start))
        }
        return head
    }

    private func isBefore(_ left: Int, _ right: Int, behind offset: Int) -> Bool {
        let (one, other) = (range(of: left), range(of: right))
        var (index, compared) = (one.lowerBound + offset, other.lowerBound + offset)
        while index < one.upperBound, compared < other.upperBound {
            if bytes[index] != bytes[compared] { return bytes[index] < bytes[compared] }
            index += 1
            compared += 1
        }
        return one.count != other.count ? one.count < other.count : left < right
    }
}

/// The terms of a list in the order of their bytes.
package struct TermOrder: Sendable {
    /// The first eight bytes of each as a number, so that most comparisons are one of numbers.
    let heads: [UInt64]
    /// Counted as they were added.
    package let terms: [UInt32]
}
