/// Weights of runs or pairs, added up for all answers at once.
struct SoundSum {
    /// A byte for each answer, moved by `bias` so that none is below 0: of two neighbours the first one
    /// in the low half.
    typealias Weights = SIMD8<UInt16>

    /// How many were added.
    private(set) var count = 0
    /// Of the answers with even numbers and of those with odd ones, what was added since the last turn.
    private var even = Weights()
    private var odd = Weights()
    private var turns = 0
    /// All before that.
    private var settled = SIMD16<Int32>()

    private static let bias: Int32 = 128
    /// So many weights fit into 16 bits.
    private static let turnLimit = 256

    static func packed(_ weights: SIMD16<Int8>) -> Weights {
        var packed = Weights()
        for lane in packed.indices {
            let low = UInt16(Int32(weights[2 * lane]) + bias)
            let high = UInt16(Int32(weights[2 * lane + 1]) + bias)
            packed[lane] = high << 8 | low
        }
        return packed
    }

    /// Adds weights, or nothing at the same cost: no processor guesses which runs are known.
    ///
    /// - Parameter isNew: 1, or 0 for nothing.
    @inline(__always)
    mutating func add(_ weights: Weights, isNew: UInt64) {
        let added = weights & Weights(repeating: 0 &- UInt16(truncatingIfNeeded: isNew))
        even &+= added & Weights(repeating: 0xFF)
        odd &+= added &>> Weights(repeating: 8)
        count &+= Int(truncatingIfNeeded: isNew)
        turns &+= 1
        if turns == Self.turnLimit { settle() }
    }

    @inline(never)
    private mutating func settle() {
        for lane in even.indices {
            settled[2 * lane] &+= Int32(even[lane])
            settled[2 * lane + 1] &+= Int32(odd[lane])
        }
        (even, odd, turns) = (Weights(), Weights(), 0)
    }

    /// Of each answer.
    var sums: SIMD16<Int32> {
        var sum = self
        sum.settle()
        return sum.settled &- SIMD16(repeating: Self.bias &* Int32(truncatingIfNeeded: count))
    }
}
