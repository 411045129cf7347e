/// Weights of runs or pairs, added up for all answers at once.
struct SoundSum {
    /// A byte for each answer, moved by `bias` so that none is below 0: of two neighbours the first one
    /// in the low half.
    typealias Weights = SIMD8<UInt16>

    /// Of the answers with even numbers and of those with odd ones, what was added since it was settled.
    private var even = Weights()
    private var odd = Weights()
    private var room = turnLimit
    /// All before that.
    private var settled = SIMD16<Int32>()

    private static let bias: Int32 = 128
    /// So many weights fit into 16 bits.
    static let turnLimit = 256
    /// The place behind the answers counts what was added.
    private static let counter = 15

    /// - Parameter weights: of fifteen answers.
    static func packed(_ weights: SIMD16<Int8>) -> Weights {
        var weights = weights
        weights[counter] = 1
        var packed = Weights()
        for lane in packed.indices {
            let low = UInt16(Int32(weights[2 * lane]) + bias)
            let high = UInt16(Int32(weights[2 * lane + 1]) + bias)
            packed[lane] = high << 8 | low
        }
        return packed
    }

    /// Makes room for so many more, at most `turnLimit`.
    @inline(__always)
    mutating func reserve(_ count: Int) {
        if room < count { settle() }
        room &-= count
    }

    /// Adds weights for which there is room, or nothing at the same cost: no processor guesses which runs
    /// are known.
    ///
    /// - Parameter isNew: 1, or 0 for nothing.
    @inline(__always)
    mutating func add(_ weights: Weights, isNew: UInt64) {
        let added = weights & Weights(repeating: 0 &- UInt16(truncatingIfNeeded: isNew))
        even &+= added & Weights(repeating: 0xFF)
        odd &+= added &>> Weights(repeating: 8)
    }

    @inline(__always)
    private mutating func settle() {
        for lane in even.indices {
            settled[2 * lane] &+= Int32(even[lane])
            settled[2 * lane + 1] &+= Int32(odd[lane])
        }
        (even, odd, room) = (Weights(), Weights(), Self.turnLimit)
    }

    /// Of each answer; behind them, how many were added.
    var sums: SIMD16<Int32> {
        var sum = self
        sum.settle()
        let count = sum.settled[Self.counter] / (Self.bias + 1)
        return sum.settled &- SIMD16(repeating: Self.bias &* count)
    }

    /// How many were added.
    var count: Int { Int(sums[Self.counter]) }
}
