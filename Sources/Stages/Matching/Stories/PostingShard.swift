/// Which texts hold a shingle, for a part of all shingles: an open table of 32-bit entries.
///
/// An entry is twelve bits of the shingle, one that says whether it stands in the first half of the
/// text, and the text's number. The shard is twelve bits more: of 24 bits a hundred thousand texts share
/// a value now and then, and what that brings in by mistake is spread over all of them, while a copy has
/// to share three.
struct PostingShard: Sendable {
    private var entries: [UInt32] = []
    private var used = 0

    static let tagBits: UInt32 = 12
    private static let textBits: UInt32 = 19
    private static let textMask = UInt32(1) << textBits - 1
    private static let leadBit = UInt32(1) << textBits
    /// In place of texts: those that were taken out, and a shingle of too many texts.
    private static let removed = textMask - 1
    private static let common = textMask
    /// Numbers of texts are 1…textLimit.
    static let textLimit = Int(removed) - 1

    /// Beyond seven eighths full, runs grow long.
    private static func isFull(_ used: Int, of capacity: Int) -> Bool { used * 8 >= capacity * 7 }
    private static let smallest = 8

    struct Posting {
        let text: Int
        let isLead: Bool
    }

    var entryCount: Int { used }
    var capacity: Int { entries.count }

    @inline(__always)
    private func home(_ tag: UInt32) -> Int { (Int(tag) &* entries.count) &>> Int(Self.tagBits) }

    /// Calls `body` for each text; false where the shingle is in too many to say anything.
    @inline(__always)
    func visit(_ tag: UInt32, _ body: (Posting) -> Void) -> Bool {
        guard !entries.isEmpty else { return true }
        var index = home(tag)
        while true {
            let entry = entries[index]
            if entry == 0 { return true }
            if entry &>> (Self.textBits &+ 1) == tag {
                let text = entry & Self.textMask
                if text == Self.common { return false }
                if text != Self.removed {
                    body(Posting(text: Int(text), isLead: entry & Self.leadBit != 0))
                }
            }
            index &+= 1
            if index == entries.count { index = 0 }
        }
    }

    mutating func add(_ tag: UInt32, text: Int, isLead: Bool) {
        insert(
            tag << (Self.textBits + 1) | (isLead ? Self.leadBit : 0) | UInt32(text) & Self.textMask)
    }

    /// From now on the shingle says nothing; its texts are forgotten.
    mutating func markCommon(_ tag: UInt32) {
        guard !entries.isEmpty else { return }
        var (index, isMarked) = (home(tag), false)
        while entries[index] != 0 {
            if entries[index] >> (Self.textBits + 1) == tag {
                entries[index] =
                    tag << (Self.textBits + 1) | (isMarked ? Self.removed : Self.common)
                isMarked = true
            }
            index += 1
            if index == entries.count { index = 0 }
        }
    }

    /// Takes out the first `count` texts; the others' numbers fall by as many. What was in too many
    /// texts may say something again.
    mutating func dropFirst(_ count: Int) {
        let old = entries
        entries = []
        used = 0
        for entry in old where entry != 0 {
            let text = entry & Self.textMask
            guard text < Self.removed, text > UInt32(count) else { continue }
            insert(entry - UInt32(count))
        }
    }

    private mutating func insert(_ entry: UInt32) {
        if Self.isFull(used + 1, of: entries.count) { grow() }
        place(entry)
        used += 1
    }

    private mutating func place(_ entry: UInt32) {
        var index = home(entry >> (Self.textBits + 1))
        while entries[index] != 0 {
            index &+= 1
            if index == entries.count { index = 0 }
        }
        entries[index] = entry
    }

    private mutating func grow() {
        let old = entries
        let kept = old.filter { $0 != 0 && $0 & Self.textMask != Self.removed }
        used = kept.count
        entries = [UInt32](
            repeating: 0, count: max(Self.smallest, kept.count + kept.count / 2 + 4))
        for entry in kept { place(entry) }
    }
}
