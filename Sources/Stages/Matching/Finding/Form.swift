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
    private let words: UInt8
    let kind: Kind
    private let traits: Traits
    private let place: QueryPlace?

    /// Of a term of a query.
    final class QueryPlace: Sendable {
        let term: Int
        let fields: QueryFields

        init(term: Int, fields: QueryFields) { (self.term, self.fields) = (term, fields) }
    }

    /// In a byte, as four bytes more make sixteen of each form.
    private struct Traits: OptionSet, Sendable {
        let rawValue: UInt8
        static let ambiguous = Traits(rawValue: 1)
        static let sibilant = Traits(rawValue: 2)
        static let descriptive = Traits(rawValue: 4)
    }

    enum Kind: UInt8, Sendable, Hashable {
        case name, hashtag, handle, domain, exclusion
        /// Case and spelling as written; or the beginning of a word.
        case exact, stem
        /// Not found by its letters: a regex, a host.
        case unspelled
    }

    struct Kinds: OptionSet, Sendable {
        let rawValue: UInt8
        static let name = Kinds(.name)
        /// A hashtag or handle of its own.
        static let tags: Kinds = [Kinds(.hashtag), Kinds(.handle)]
        static let domain = Kinds(.domain)

        init(rawValue: UInt8) { self.rawValue = rawValue }
        init(_ kind: Kind) { rawValue = 1 << kind.rawValue }
    }

    /// - Parameters:
    ///   - words: of `text`, without sentences.
    ///   - evidence: of the brand; without a context word no slip of the pen is forgiven.
    ///   - place: of a term of a query; nil: it is looked for everywhere.
    init(
        _ text: String, _ words: Words, kind: Kind, brand: Int, isAmbiguous: Bool,
        evidence: Evidence? = nil, place: QueryPlace? = nil
    ) {
        self.place = place
        self.text = text
        self.kind = kind
        brandNumber = UInt32(brand)
        let proper = words.words.filter { !Conjunction.contains(words.bytes(of: $0)) }
        casing = Casings.shared(proper.map(words.casing(of:)))
        self.words = UInt8(clamping: proper.count)
        letters =
            kind == .name && evidence?.hasContext == true && Misspelling.isLong(words.text.bytes)
            ? FormLetters(words) : nil
        var traits: Traits = isAmbiguous ? .ambiguous : []
        let last = words.text.bytes.last ?? 0
        if [UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z")].contains(last) {
            traits.insert(.sibilant)
        }
        if kind == .name, proper.count > 1, let evidence, Self.isDescriptive(words, evidence) {
            traits.insert(.descriptive)
        }
        self.traits = traits
    }

    private static func isDescriptive(_ words: Words, _ evidence: Evidence) -> Bool {
        words.words.indices.contains { index in
            let cue = Cue(rawValue: Cues.table.match(words, at: index).marks)
            return cue.contains(.firmKind) || evidence.marks(words, at: index).contains(.context)
        }
    }

    /// Its place in the query's list; nil for what is no term of one.
    var term: Int? { place?.term }

    /// Where it is looked for.
    var fields: QueryFields { place?.fields ?? .everywhere }

    /// The brand's place in the matcher's list.
    var brand: Int { Int(brandNumber) }

    /// How many words, to 255; `Rote Insel` has two.
    var wordCount: Int { Int(words) }

    /// The name proves nothing: it must be written as defined.
    var isAmbiguous: Bool { traits.contains(.ambiguous) }

    /// Ends in `s`, `x` or `z`, so that the genitive takes an apostrophe.
    var endsInSibilant: Bool { traits.contains(.sibilant) }

    /// A word of it says what the firm does: `Otto Fensterbau`.
    var isDescriptive: Bool { traits.contains(.descriptive) }

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

/// A spelling of a form, as it stands in the index. Four bytes, as a form may have dozens.
struct Term: Sendable {
    /// The form's place in the finder's list, and in the low byte the spelling.
    private let code: UInt32

    /// What has no offset in the name; other codes are offsets, moved by their count.
    private static let plain: [Spelling] = [.given, .closed, .split, .damaged]
    /// Far more forms than memory holds; and a word behind more bytes of a name leads to no slip.
    static let formLimit = 1 << 24
    static let offsetLimit = 0xFF - plain.count

    /// - Parameter form: below `formLimit`; an offset at most `offsetLimit`.
    init(form: Int, spelling: Spelling) {
        precondition(form < Self.formLimit)
        let low =
            switch spelling {
            case .given: 0
            case .closed: 1
            case .split: 2
            case .damaged: 3
            case .misspelt(let offset): Self.plain.count + offset
            }
        precondition(low <= 0xFF)
        code = UInt32(form << 8 | low)
    }

    var form: Int { Int(code >> 8) }

    var spelling: Spelling {
        let low = Int(code & 0xFF)
        return low < Self.plain.count
            ? Self.plain[low] : .misspelt(offset: low - Self.plain.count)
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
