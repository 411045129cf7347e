/// A small fixed table from names' hashes to meanings, each a number of an enum: one multiplication and
/// mostly one comparison, where a Dictionary would hash the hash. Not generic: what other targets ask
/// of a generic type is looked up anew each time.
package struct NameTable: Sendable {
    private struct Slot: Sendable {
        var key: UInt64
        var meaning: UInt8
        var isTaken: Bool
    }

    private var slots: [Slot]
    private let mask: UInt64

    /// The first of two rows with one key counts.
    package init<Meaning: RawRepresentable<UInt8>>(_ rows: [(UInt64, Meaning)]) {
        var size = 8
        while size < rows.count * 3 { size *= 2 }
        slots = Array(repeating: Slot(key: 0, meaning: 0, isTaken: false), count: size)
        mask = UInt64(size - 1)
        for (key, meaning) in rows where self[key] == nil {
            var slot = Int(Self.spread(key) & mask)
            while slots[slot].isTaken { slot = (slot + 1) & Int(mask) }
            slots[slot] = Slot(key: key, meaning: meaning.rawValue, isTaken: true)
        }
    }

    /// At least two thirds of the slots are empty, so that the walk ends soon.
    package subscript(key: UInt64) -> UInt8? {
        var slot = Int(Self.spread(key) & mask)
        while slots[slot].isTaken {
            if slots[slot].key == key { return slots[slot].meaning }
            slot = (slot + 1) & Int(mask)
        }
        return nil
    }

    @inline(__always)
    private static func spread(_ key: UInt64) -> UInt64 {
        (key &* 0x9E37_79B9_7F4A_7C15) >> 40
    }
}
