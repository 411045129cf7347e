/// What is known of a word or a part of one.
struct WordEntry: Sendable {
    private var whole: UInt64 = 0
    private(set) var open: UInt64 = 0
    private var wholeValue = Self.none
    private var openValue = Self.none

    // A byte less than an optional: so an entry with its word fills half a line of the cache.
    private static var none: Int8 { Int8.min }

    var openWeight: Int8? { openValue == Self.none ? nil : openValue }

    /// Letters may follow.
    var isOpen: Bool { open != 0 || openWeight != nil }

    mutating func mark(_ marks: UInt64, weight: Int8?, isOpen: Bool) {
        if isOpen {
            open |= marks
            openValue = weight ?? openValue
        } else {
            whole |= marks
            wholeValue = weight ?? wholeValue
        }
    }

    /// - Parameter isWhole: the word ends with the entry.
    @inline(__always)
    func read(isWhole: Bool, length: Int16, into match: inout WordTable.Match) {
        let marks = open | (isWhole ? whole : 0)
        let value = isWhole && wholeValue != Self.none ? wholeValue : openValue
        match.marks |= marks
        if value != Self.none { match.weight = Int16(value) }
        if marks != 0 || value != Self.none { match.length = length }
    }
}
