/// The terms that a `TermIndex` is made of: their folded bytes, one term behind the other.
package struct TermList: Sendable {
    private(set) var bytes: [UInt8] = []
    /// Where each term ends.
    private var ends: [UInt32] = []
    /// Of the terms up to the last piece, what each is a piece of.
    private(set) var wholes: [TermWhole] = []

    package init() {}

    package var count: Int { ends.count }

    package mutating func reserve(terms: Int, bytes: Int) {
        ends.reserveCapacity(terms)
        self.bytes.reserveCapacity(bytes)
    }

    /// Adds a term; an empty one is never found.
    package mutating func add(_ term: ArraySlice<UInt8>) {
        bytes.append(contentsOf: term)
        ends.append(UInt32(bytes.count))
    }

    /// - Parameter whole: what the term is a piece of.
    package mutating func add(_ term: ArraySlice<UInt8>, of whole: TermWhole) {
        add(term)
        while wholes.count + 1 < ends.count { wholes.append(TermWhole()) }
        wholes.append(whole)
    }

    /// Whether one of the terms from `first` on is this one.
    package func contains(_ term: ArraySlice<UInt8>, from first: Int) -> Bool {
        for known in first..<ends.count {
            let range = range(of: known)
            if range.count == term.count, bytes[range] == term { return true }
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

    /// A term's place among the others.
    struct Place: Sendable {
        /// Its first eight bytes as a number, so that most comparisons are one of numbers.
        var head: UInt64
        var term: UInt32
    }

    /// The terms by their bytes, equal ones as given; without empty ones.
    var order: [Place] {
        var order: [Place] = []
        order.reserveCapacity(count)
        let span = bytes.span
        for term in 0..<count {
            let range = range(of: term)
            guard !range.isEmpty else { continue }
            order.append(
                Place(
                    head: Self.head(span.extracting(range)),
                    term: UInt32(truncatingIfNeeded: term)))
        }
        order.sort { left, right in
            if left.head != right.head { return left.head < right.head }
            return isBehindHeadBefore(Int(left.term), Int(right.term))
        }
        return order
    }

    /// Big endian, missing bytes 0: folded text holds none.
    private static func head(_ term: Span<UInt8>) -> UInt64 {
        if term.count >= TermKeys.headLength {
            return UInt64(
                bigEndian: term.bytes.unsafeLoadUnaligned(fromByteOffset: 0, as: UInt64.self))
        }
        var head: UInt64 = 0
        for index in term.indices { head |= UInt64(term[index]) << UInt64(56 - 8 * index) }
        return head
    }

    private func isBehindHeadBefore(_ left: Int, _ right: Int) -> Bool {
        let (one, other) = (range(of: left), range(of: right))
        var (index, compared) = (one.lowerBound + TermKeys.headLength, other.lowerBound + TermKeys.headLength)
        while index < one.upperBound, compared < other.upperBound {
            if bytes[index] != bytes[compared] { return bytes[index] < bytes[compared] }
            index += 1
            compared += 1
        }
        return one.count != other.count ? one.count < other.count : left < right
    }
}
