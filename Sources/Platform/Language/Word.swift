/// A run of letters and digits in a folded text.
package struct Word: Sendable, Hashable {
    // Texts are far shorter than 4 GB, and half the size is twice as many in the cache.
    private let start: UInt32
    private let end: UInt32
    private var sentenceNumber: UInt32 = 0
    /// The first word of its sentence, where a capital says nothing.
    package internal(set) var opensSentence = false

    init(_ range: Range<Int>) {
        start = UInt32(truncatingIfNeeded: range.lowerBound)
        end = UInt32(truncatingIfNeeded: range.upperBound)
    }

    /// Folded bytes.
    @inline(__always)
    package var range: Range<Int> { Range(uncheckedBounds: (Int(start), Int(end))) }

    /// Which sentence of the text it stands in.
    package internal(set) var sentence: Int {
        get { Int(sentenceNumber) }
        set { sentenceNumber = UInt32(truncatingIfNeeded: newValue) }
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
        var (isFirstUpper, uppers, lowers, index) = (false, 0, 0, range.lowerBound)
        while index < range.upperBound {
            let lead = text.original[index]
            let size = UTF8Reading.length(lead: lead)
            // Within a word, `Ã¼` and `ÅŸ` are what is left of `ü` and `ş`, not capitals.
            if lead == 0xC3, uppers + lowers > 0, index + 2 < range.upperBound,
                [0x83, 0x85].contains(text.original[index + 1]), text.original[index + 2] >= 0x80
            {
                index += size + UTF8Reading.length(lead: text.original[index + 2])
                continue
            }
            let (isUpper, isLower): (Bool, Bool)
            if lead < 0x80 {
                isUpper = (0x41...0x5A).contains(lead)
                isLower = (0x61...0x7A).contains(lead)
            } else if lead == 0xC3, index + 1 < range.upperBound {
                // U+00C0 to U+00FF: all letters but the signs of times and division.
                let second = text.original[index + 1]
                isUpper = second < 0x9F && second != 0x97
                isLower = second >= 0x9F && second != 0xB7
            } else {
                let properties = text.scalar(at: index)?.properties
                isUpper = properties?.isUppercase ?? false
                isLower = properties?.isLowercase ?? false
            }
            if isUpper, uppers + lowers == 0 { isFirstUpper = true }
            uppers += isUpper ? 1 : 0
            lowers += isLower ? 1 : 0
            index += size
        }
        switch (uppers, lowers) {
        case (0, 0): self = .none
        case (0, _): self = .lower
        case (1, 0): self = .capitalized
        case (_, 0): self = .upper
        default: self = isFirstUpper && uppers == 1 ? .capitalized : .mixed
        }
    }
}
