/// A value for each of some hashed features: open addressing over 32-bit hashes, none of which is 0.
///
/// Two of half a million features share a hash by chance in thirty cases; places of 2^18 would make
/// them share by pairs, and cost a point of accuracy (Benchmarks/README.md, Judgement).
struct FeatureTable<Value: Sendable>: Sendable {
    private var keys: [UInt32]
    private var values: [Value]
    private(set) var count = 0
    private var mask: Int
    private let blank: Value

    private static var leastSize: Int { 64 }

    /// - Parameters:
    ///   - count: how many are expected; more only cost time.
    ///   - blank: what stands in an empty place.
    init(expecting count: Int, blank: Value) {
        var size = Self.leastSize
        while size < count * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        values = Array(repeating: blank, count: size)
        mask = size - 1
        self.blank = blank
    }

    /// Nil where there is none.
    subscript(key: UInt32) -> Value? {
        let slot = slot(of: key)
        return keys[slot] == 0 ? nil : values[slot]
    }

    /// The value that is there, after `value` was put where none was.
    mutating func insert(_ value: @autoclosure () -> Value, for key: UInt32) -> Value {
        var slot = slot(of: key)
        if keys[slot] != 0 { return values[slot] }
        if (count + 1) * 2 > keys.count {
            grow()
            slot = self.slot(of: key)
        }
        keys[slot] = key
        values[slot] = value()
        count += 1
        return values[slot]
    }

    /// In no order that means anything, but the same for the same insertions.
    func forEach(_ body: (_ key: UInt32, _ value: Value) -> Void) {
        for slot in keys.indices where keys[slot] != 0 { body(keys[slot], values[slot]) }
    }

    private func slot(of key: UInt32) -> Int {
        var slot = Int(truncatingIfNeeded: key &* 0x9E37_79B1) & mask
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        var larger = FeatureTable(expecting: keys.count, blank: blank)
        for slot in keys.indices where keys[slot] != 0 {
            _ = larger.insert(values[slot], for: keys[slot])
        }
        self = larger
    }
}
