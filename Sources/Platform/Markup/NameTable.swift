/// A small fixed table from names' hashes to meanings: one multiplication and mostly one comparison,
/// where a Dictionary would hash the hash. Inlinable: it is asked for each element, in other targets.
package struct NameTable<Meaning: Sendable>: Sendable {
    @usableFromInline var slots: [(key: UInt64, meaning: Meaning)?]
    @usableFromInline let mask: UInt64

    /// The first of two rows with one key counts.
    package init(_ rows: [(UInt64, Meaning)]) {
        var size = 8
        while size < rows.count * 3 { size *= 2 }
        slots = Array(repeating: nil, count: size)
        mask = UInt64(size - 1)
        for (key, meaning) in rows where self[key] == nil {
            var slot = Int(Self.spread(key) & mask)
            while slots[slot] != nil { slot = (slot + 1) & Int(mask) }
            slots[slot] = (key, meaning)
        }
    }

    /// At least two thirds of the slots are empty, so that the walk ends soon.
    @inlinable package subscript(key: UInt64) -> Meaning? {
        var slot = Int(Self.spread(key) & mask)
        while let entry = slots[slot] {
            if entry.key == key { return entry.meaning }
            slot = (slot + 1) & Int(mask)
        }
        return nil
    }

    @inlinable @inline(__always)
    static func spread(_ key: UInt64) -> UInt64 {
        (key &* 0x9E37_79B9_7F4A_7C15) >> 40
    }
}
