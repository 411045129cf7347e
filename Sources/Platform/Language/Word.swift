/// A run of letters and digits in a folded text.
package struct Word: Sendable, Hashable {
    // Texts are far shorter than 4 GB, and half the size is twice as many in the cache.
    // Of other targets a loop over all words reads these: `range` is a call there.
    package let start: UInt32
    package let end: UInt32
    private var sentenceNumber: UInt32 = 0
    /// The first word of its sentence, where a capital says nothing.
    package private(set) var opensSentence = false

    init(_ range: Range<Int>) {
        start = UInt32(truncatingIfNeeded: range.lowerBound)
        end = UInt32(truncatingIfNeeded: range.upperBound)
    }

    /// Folded bytes.
    @inline(__always)
    package var range: Range<Int> { Range(uncheckedBounds: (Int(start), Int(end))) }

    /// Which sentence of the text it stands in.
    package var sentence: Int { Int(sentenceNumber) }

    /// Puts the word into a sentence.
    mutating func stand(in sentence: Int, opensIt: Bool) {
        sentenceNumber = UInt32(truncatingIfNeeded: sentence)
        opensSentence = opensIt
    }

    /// How the word is written in the original.
    package enum Casing: Sendable, Hashable {
        case lower, capitalized, upper, mixed
        /// No letters, or letters without case.
        case none

        package var startsUpper: Bool { self == .capitalized || self == .upper }
    }
}

extension Word.Casing {
    /// The casing of a range of the original's bytes.
    package init(of range: Range<Int>, in text: FoldedText) {
        let original = text.original
        let bytes = original.span
        var (isFirstUpper, uppers, lowers, index) = (false, 0, 0, range.lowerBound)
        while index < range.upperBound {
            let lead = bytes[index]
            let (isUpper, isLower): (Bool, Bool)
            if lead < 0x80 {
                (isUpper, isLower) = (lead &- 0x41 < 26, lead &- 0x61 < 26)
                index &+= 1
            } else {
                let size = UTF8Reading.length(lead: lead)
                if uppers + lowers > 0,
                    let length = Self.lengthOfRuins(at: index, bytes, end: range.upperBound)
                {
                    index += size + length
                    continue
                }
                (isUpper, isLower) = Self.casing(at: index, in: text, end: range.upperBound)
                index += size
            }
            if isUpper, uppers + lowers == 0 { isFirstUpper = true }
            uppers += isUpper ? 1 : 0
            lowers += isLower ? 1 : 0
        }
        switch (uppers, lowers) {
        case (0, 0): self = .none
        case (0, _): self = .lower
        case (1, 0): self = .capitalized
        case (_, 0): self = .upper
        default: self = isFirstUpper && uppers == 1 ? .capitalized : .mixed
        }
    }

    /// Within a word, `Ã¼` and `ÅŸ` are what is left of `ü` and `ş`, not capitals: the bytes of the second
    /// sign.
    private static func lengthOfRuins(at index: Int, _ bytes: Span<UInt8>, end: Int) -> Int? {
        guard bytes[index] == 0xC3, index + 2 < end,
            bytes[index + 1] == 0x83 || bytes[index + 1] == 0x85, bytes[index + 2] >= 0x80
        else { return nil }
        return UTF8Reading.length(lead: bytes[index + 2])
    }

    /// Of a scalar beyond ASCII.
    private static func casing(at index: Int, in text: FoldedText, end: Int) -> (Bool, Bool) {
        if text.original[index] == 0xC3, index + 1 < end {
            // U+00C0 to U+00FF: all letters but the signs of times and division.
            let second = text.original[index + 1]
            return (second < 0x9F && second != 0x97, second >= 0x9F && second != 0xB7)
        }
        let properties = text.scalar(at: index)?.properties
        return (properties?.isUppercase ?? false, properties?.isLowercase ?? false)
    }
}
