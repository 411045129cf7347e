/// What is known of a word or a part of one.
struct WordEntry: Sendable {
    private var whole: UInt64 = 0
    private(set) var open: UInt64 = 0
    private var wholeWeight: Int8?
    private(set) var openWeight: Int8?

    /// Letters may follow.
    var isOpen: Bool { open != 0 || openWeight != nil }

    mutating func mark(_ marks: UInt64, weight: Int8?, isOpen: Bool) {
        if isOpen {
            open |= marks
            openWeight = weight ?? openWeight
        } else {
            whole |= marks
            wholeWeight = weight ?? wholeWeight
        }
    }

    /// - Parameter isWhole: the word ends with the entry.
    @inline(__always)
    func read(isWhole: Bool, length: Int16, into match: inout WordTable.Match) {
        let marks = open | (isWhole ? whole : 0)
        let weight = (isWhole ? wholeWeight : nil) ?? openWeight
        match.marks |= marks
        if let weight { match.weight = Int16(weight) }
        if marks != 0 || weight != nil { match.length = length }
    }
}
