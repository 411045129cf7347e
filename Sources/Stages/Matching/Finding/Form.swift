import Domain
import Language

/// One way a brand is named in its definition. A class, as each candidate looks at one.
final class Form: Sendable {
    /// The brand's place in the matcher's list.
    let brand: Int
    let kind: Kind
    /// Its place in the query's list; nil for what is no term of one.
    let term: Int?
    /// Where it is looked for.
    let fields: QueryFields
    /// As configured: what `Hit.term` says.
    let text: String
    /// How each word is written there.
    let casing: [Word.Casing]
    /// The name proves nothing: it must be written as defined.
    let isAmbiguous: Bool
    /// How many words; `Rote Insel` has two.
    let wordCount: Int
    /// The name as it is compared.
    let folded: [UInt8]
    /// Where in `folded` a word, or a capital within one, begins.
    let partStarts: Set<Int>
    /// Ends in `s`, `x` or `z`, so that the genitive takes an apostrophe.
    let endsInSibilant: Bool

    enum Kind: Sendable, Hashable {
        case name, hashtag, handle, domain, exclusion
        /// Case and spelling as written; or the beginning of a word.
        case exact, stem
        /// Not found by its letters: a regex, a host.
        case unspelled
    }

    init(
        _ text: String, kind: Kind, brand: Int, isAmbiguous: Bool, term: Int? = nil,
        fields: QueryFields = .everywhere
    ) {
        let words = Words(FoldedText(text))
        self.brand = brand
        self.kind = kind
        self.term = term
        self.fields = fields
        self.text = text
        self.isAmbiguous = isAmbiguous
        let proper = words.words.filter { !Conjunction.contains(words.bytes(of: $0)) }
        casing = proper.map(words.casing(of:))
        wordCount = proper.count
        folded = words.text.bytes
        partStarts = Self.partStarts(of: words)
        let last = words.text.bytes.last ?? 0
        endsInSibilant = [UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z")].contains(last)
    }

    private static func partStarts(of words: Words) -> Set<Int> {
        var starts = Set(words.words.map(\.range.lowerBound))
        for index in words.text.bytes.indices {
            let place = words.text.originalRange(index..<index + 1).lowerBound
            if words.text.scalar(at: place)?.properties.isUppercase == true { starts.insert(index) }
        }
        return starts
    }

    /// Written small throughout: such a name may also be capitalised.
    var isLowerCase: Bool { casing.allSatisfy { $0 == .lower || $0 == .none } }
}

/// A spelling of a form, as it stands in the trie.
struct Term: Sendable {
    let form: Int
    let spelling: Spelling

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
    static let spellings = ["&", "und", "and", "+", "u."]

    static func contains(_ word: ArraySlice<UInt8>) -> Bool {
        word.elementsEqual("und".utf8) || word.elementsEqual("and".utf8)
            || word.elementsEqual("u".utf8)
    }
}
