import Domain
import Language

/// One way a brand is named in its definition. A class, as each candidate looks at one; small, as
/// there may be many: what few candidates need is made when it is asked for.
final class Form: Sendable {
    /// As configured: what `Hit.term` says.
    let text: String
    /// How each word is written there.
    let casing: [Word.Casing]
    /// Of a name that may be found with a slip of the pen.
    let letters: FormLetters?
    private let brandNumber: UInt32
    private let words: UInt16
    let kind: Kind
    /// The name proves nothing: it must be written as defined.
    let isAmbiguous: Bool
    /// Ends in `s`, `x` or `z`, so that the genitive takes an apostrophe.
    let endsInSibilant: Bool
    /// A word of it says what the firm does: `Otto Fensterbau`.
    let isDescriptive: Bool

    enum Kind: Sendable, Hashable {
        case name, hashtag, handle, domain, exclusion
        /// A word or phrase of a query: its place is checked by the query.
        case query
    }

    /// - Parameters:
    ///   - words: of `text`.
    ///   - evidence: of the brand; without a context word no slip of the pen is forgiven.
    init(
        _ text: String, _ words: Words, kind: Kind, brand: Int, isAmbiguous: Bool,
        evidence: Evidence? = nil
    ) {
        self.text = text
        self.kind = kind
        self.isAmbiguous = isAmbiguous
        brandNumber = UInt32(brand)
        let proper = words.words.filter { !Conjunction.contains(words.bytes(of: $0)) }
        casing = Casings.shared(proper.map(words.casing(of:)))
        self.words = UInt16(clamping: proper.count)
        let last = words.text.bytes.last ?? 0
        endsInSibilant = [UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z")].contains(last)
        letters =
            kind == .name && evidence?.hasContext == true && Misspelling.isLong(words.text.bytes)
            ? FormLetters(words) : nil
        isDescriptive =
            kind == .name && proper.count > 1
            && evidence.map { Self.isDescriptive(words, $0) } == true
    }

    private static func isDescriptive(_ words: Words, _ evidence: Evidence) -> Bool {
        words.words.indices.contains { index in
            let cue = Cue(rawValue: Cues.table.match(words, at: index).marks)
            return cue.contains(.firmKind) || evidence.marks(words, at: index).contains(.context)
        }
    }

    /// The brand's place in the matcher's list.
    var brand: Int { Int(brandNumber) }

    /// How many words; `Rote Insel` has two.
    var wordCount: Int { Int(words) }

    /// The name as it is compared.
    var folded: [UInt8] { letters?.folded ?? FoldedText(text).bytes }

    /// Written small throughout: such a name may also be capitalised.
    var isLowerCase: Bool { casing.allSatisfy { $0 == .lower || $0 == .none } }
}

/// The letters of a name, for telling its slips.
final class FormLetters: Sendable {
    let folded: [UInt8]
    /// Where in `folded` a word, or a capital within one, begins.
    let partStarts: Set<Int>

    init(_ words: Words) {
        folded = words.text.bytes
        var starts = Set(words.words.map(\.range.lowerBound))
        for index in words.text.bytes.indices {
            let place = words.text.originalRange(index..<index + 1).lowerBound
            if words.text.scalar(at: place)?.properties.isUppercase == true { starts.insert(index) }
        }
        partStarts = starts
    }
}

/// Lists of casings. Names are written in few ways, so many forms share one list.
private enum Casings {
    private static let all: [Word.Casing] = [.lower, .capitalized, .upper, .mixed, .none]
    private static let ones = all.map { [$0] }
    private static let twos = all.map { first in all.map { [first, $0] } }

    static func shared(_ casings: [Word.Casing]) -> [Word.Casing] {
        switch casings.count {
        case 1: ones[place(casings[0])]
        case 2: twos[place(casings[0])][place(casings[1])]
        default: casings
        }
    }

    private static func place(_ casing: Word.Casing) -> Int {
        switch casing {
        case .lower: 0
        case .capitalized: 1
        case .upper: 2
        case .mixed: 3
        case .none: 4
        }
    }
}

/// A spelling of a form, as it stands in the index.
struct Term: Sendable {
    private let formNumber: UInt32
    private let code: UInt16

    /// What has no offset in the name; others are offsets, moved by their count.
    private static let plain: [Spelling] = [.given, .closed, .split, .damaged]

    /// - Parameter form: the form's place in the finder's list.
    init(form: Int, spelling: Spelling) {
        formNumber = UInt32(form)
        switch spelling {
        case .given: code = 0
        case .closed: code = 1
        case .split: code = 2
        case .damaged: code = 3
        case .misspelt(let offset): code = UInt16(clamping: Self.plain.count + offset)
        }
    }

    var form: Int { Int(formNumber) }

    var spelling: Spelling {
        let place = Int(code)
        return place < Self.plain.count
            ? Self.plain[place] : .misspelt(offset: place - Self.plain.count)
    }

    enum Spelling: Sendable, Hashable {
        /// Word by word as defined, inflected or with another `&`.
        case given
        /// `Roteinsel`, `Elbmontage`
        case closed
        /// `Hanse Soft`, `5 flux`
        case split
        /// `Muller`, `M�ller`
        case damaged
        /// A piece of the name from this offset on; the rest may hold a slip.
        case misspelt(offset: Int)
    }
}

/// What joins the two halves of `Groß & Partner`.
enum Conjunction {
    static let spellings: [[UInt8]] = ["&", "und", "and", "+", "u."].map { Array($0.utf8) }

    static func contains(_ word: ArraySlice<UInt8>) -> Bool {
        word.elementsEqual("und".utf8) || word.elementsEqual("and".utf8)
            || word.elementsEqual("u".utf8)
    }
}
