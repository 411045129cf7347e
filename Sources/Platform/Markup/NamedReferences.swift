/// The named character references of HTML, found by their bytes.
struct NamedReferences: Sendable {
    /// Made once, at the first `&` that needs it: about 2,100 names, 50 kB.
    static let html = NamedReferences()

    /// The longest name is `CounterClockwiseContourIntegral`.
    static let longestName = 32
    /// The longest name that also counts without its semicolon has six letters (`Aacute`).
    static let longestBareName = 6

    struct Entry: Sendable {
        var name: Range<Int>
        var first: Unicode.Scalar
        var second: Unicode.Scalar?
        /// Also without its semicolon (`&copy 2026`), from before HTML 4.
        var isBare: Bool
    }

    private let names: [UInt8]
    private let entries: [Entry]
    /// Open addressing: index + 1 of an entry, 0 where empty. Half empty, so that a miss ends soon.
    private let slots: [UInt16]
    private static let slotCount = 4096

    /// The name in `bytes[range]`, without `&` and `;`.
    func entry(for range: Range<Int>, in bytes: [UInt8]) -> Entry? {
        guard range.count < Self.longestName else { return nil }
        var slot = Self.hash(of: bytes, in: range)
        while slots[slot] != 0 {
            let entry = entries[Int(slots[slot]) - 1]
            if names[entry.name].elementsEqual(bytes[range]) { return entry }
            slot = (slot + 1) % Self.slotCount
        }
        return nil
    }

    private init() {
        let bytes = Self.source.withUTF8Buffer { Array($0) }
        var entries: [Entry] = []
        var slots = [UInt16](repeating: 0, count: Self.slotCount)
        for item in bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            guard let entry = Self.entry(item) else { continue }
            entries.append(entry)
            var slot = Self.hash(of: bytes, in: entry.name)
            while slots[slot] != 0 { slot = (slot + 1) % Self.slotCount }
            slots[slot] = UInt16(entries.count)
        }
        (names, self.entries, self.slots) = (bytes, entries, slots)
    }

    /// `Aacute*C1` or `bne=3D+20E5`.
    private static func entry(_ item: ArraySlice<UInt8>) -> Entry? {
        guard
            let mark = item.firstIndex(where: {
                $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "*")
            })
        else { return nil }
        let scalars = item[(mark + 1)...].split(separator: UInt8(ascii: "+")).compactMap {
            UInt32(String(decoding: $0, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
        }
        guard let first = scalars.first else { return nil }
        return Entry(
            name: item.startIndex..<mark, first: first,
            second: scalars.count > 1 ? scalars[1] : nil,
            isBare: item[mark] == UInt8(ascii: "*"))
    }

    /// FNV-1a.
    private static func hash(of bytes: [UInt8], in range: Range<Int>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for index in range { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
        return Int(hash ^ hash >> 15) & (slotCount - 1)
    }
}
