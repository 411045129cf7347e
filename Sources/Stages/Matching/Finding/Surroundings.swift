import Language

/// What stands directly around a range of folded bytes.
struct Surroundings {
    let text: FoldedText
    let range: Range<Int>

    /// The scalars of the original that touch the range.
    var scalarBefore: Unicode.Scalar? {
        text.scalar(before: text.originalRange(range).lowerBound)
    }

    var scalarAfter: Unicode.Scalar? { text.scalar(at: text.originalRange(range).upperBound) }

    /// A letter or digit that would make the name a part of another word. Scripts written without
    /// blanks never do.
    static func joins(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        switch scalar.value {
        case 0x2E80...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0xE00...0xE7F, 0x20000...0x3FFFF:
            return false
        // Superscript digits are notes: `Adler²`.
        case 0xB2, 0xB3, 0xB9, 0x2070...0x209F: return false
        case 0x5F, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
        case ..<0x80: return false
        default: return scalar.properties.isAlphabetic
        }
    }
}
