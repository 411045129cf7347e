/// What is known of a word or a part of one.
struct WordEntry: Sendable {
    var whole: UInt64 = 0
    var open: UInt64 = 0
    var wholeWeight: Int?
    var openWeight: Int?
    /// The first word, or words, of a phrase.
    var opensPhrase = false

    mutating func mark(_ marks: UInt64, weight: Int?, isOpen: Bool) {
        if isOpen {
            open |= marks
            openWeight = weight ?? openWeight
        } else {
            whole |= marks
            wholeWeight = weight ?? wholeWeight
        }
    }
}

/// Entries by 64-bit hash, open addressing: most words begin like no entry, and that look-up must be cheap.
struct HashedEntries: Sendable {
    private var keys: [UInt64] = Array(repeating: 0, count: 16)
    private var places: [UInt32] = Array(repeating: 0, count: 16)
    private var entries: [WordEntry] = []

    /// FNV-1a never gives 0 for a word we have; should it, the word is not found.
    private static let empty: UInt64 = 0

    func entry(_ key: UInt64) -> WordEntry? {
        let slot = slot(of: key)
        return keys[slot] == key && key != Self.empty ? entries[Int(places[slot])] : nil
    }

    mutating func update(_ key: UInt64, _ change: (inout WordEntry) -> Void) {
        guard key != Self.empty else { return }
        if entries.count * 2 >= keys.count { grow() }
        let slot = slot(of: key)
        if keys[slot] != key {
            keys[slot] = key
            places[slot] = UInt32(entries.count)
            entries.append(WordEntry())
        }
        change(&entries[Int(places[slot])])
    }

    /// Where the key is, or the free place where it belongs. Never full: half of it is free.
    private func slot(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key ^ key >> 32) & mask
        while keys[slot] != key, keys[slot] != Self.empty { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = zip(keys, places).filter { $0.0 != Self.empty }
        keys = Array(repeating: 0, count: keys.count * 2)
        places = Array(repeating: 0, count: keys.count)
        for (key, place) in old {
            let slot = slot(of: key)
            keys[slot] = key
            places[slot] = place
        }
    }
}
