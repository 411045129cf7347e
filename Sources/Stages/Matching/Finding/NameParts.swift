/// A folded name and its parts, as ranges of it: to copy a part would count a reference, and there may be
/// a hundred thousand names with some spellings each.
struct NameParts {
    /// The parts with a blank between.
    private(set) var bytes: [UInt8] = []
    private(set) var ranges: [Range<Int>] = []

    private static let blank: UInt8 = 0x20

    /// - Parameter folded: parts with blanks between.
    init(_ folded: [UInt8]) {
        bytes = Self.isTrim(folded) ? folded : Self.trimmed(folded)
        var start = 0
        for end in bytes.indices where bytes[end] == Self.blank {
            ranges.append(start..<end)
            start = end + 1
        }
        if !bytes.isEmpty { ranges.append(start..<bytes.count) }
    }

    /// No blank at either end, nor two side by side: folding leaves none of those in most names.
    private static func isTrim(_ folded: [UInt8]) -> Bool {
        var previous = blank
        for byte in folded {
            if byte == blank, previous == blank { return false }
            previous = byte
        }
        return folded.isEmpty || previous != blank
    }

    private static func trimmed(_ folded: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        for byte in folded where byte != blank || bytes.last ?? blank != blank {
            bytes.append(byte)
        }
        if bytes.last == blank { bytes.removeLast() }
        return bytes
    }

    var count: Int { ranges.count }

    subscript(index: Int) -> ArraySlice<UInt8> { bytes[ranges[index]] }

    func ends(_ index: Int, with ending: [UInt8]) -> Bool {
        let range = ranges[index]
        guard range.count >= ending.count else { return false }
        let start = range.upperBound - ending.count
        return ending.indices.allSatisfy { bytes[start + $0] == ending[$0] }
    }

    func isPart(_ index: Int, _ other: [UInt8]) -> Bool {
        ranges[index].count == other.count && ends(index, with: other)
    }

    /// The same with other letters at the end of a part.
    func replacing(_ count: Int, atEndOf index: Int, by other: [UInt8]) -> NameParts {
        var replaced = self
        let end = ranges[index].upperBound
        replaced.bytes.replaceSubrange(end - count..<end, with: other)
        let step = other.count - count
        replaced.ranges[index] = ranges[index].lowerBound..<end + step
        for later in index + 1..<max(index + 1, ranges.count) {
            let range = ranges[later]
            replaced.ranges[later] = range.lowerBound + step..<range.upperBound + step
        }
        return replaced
    }
}
