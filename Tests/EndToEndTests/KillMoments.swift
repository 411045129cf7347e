import Glibc

/// Random moments that can be repeated (SplitMix64).
struct KillMoments {
    /// The environment variable that names the seed.
    static let variable = "EARSHOT_KILL_SEED"

    let seed: UInt64
    private var state: UInt64

    /// The seed of the environment, or a new one.
    init() {
        let named: UnsafeMutablePointer<CChar>? = getenv(Self.variable)
        seed = named.flatMap { UInt64(String(cString: $0)) } ?? .random(in: 0...999_999)
        state = seed
    }

    mutating func next(in range: ClosedRange<Duration>) -> Duration {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        mixed ^= mixed >> 31
        let share = Double(mixed >> 11) / Double(1 << 53)
        return range.lowerBound + (range.upperBound - range.lowerBound) * share
    }
}
