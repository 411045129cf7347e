import Domain
import Language

/// The words that make it more likely that a brand is meant. A class, as it is handed around often.
final class Evidence: Sendable {
    let table: WordTable
    /// Context and product words as beginnings of words, for closed compounds.
    private let stems: WordStems
    private let contextWords: Set<ArraySlice<UInt8>>
    /// The worlds that context and other names come from.
    let ownWorlds: Cue
    /// The lines of business that the brand's own words come from: bits as in `TradeWords`.
    let ownTrades: UInt64
    /// Whether one of the context words is a place, so that another place may speak against it.
    let hasPlace: Bool

    struct Mark: OptionSet, Sendable, Hashable {
        let rawValue: UInt64
        static let context = Mark(rawValue: 1)
        static let product = Mark(rawValue: 2)
        static let person = Mark(rawValue: 4)
        static let surname = Mark(rawValue: 8)
        static let ownName = Mark(rawValue: 16)
        /// Begins like a context word: `Kältemittel` for `Kältetechnik`.
        static let related = Mark(rawValue: 32)
    }

    /// - Parameters:
    ///   - trades: words of the name that tell what the firm does.
    ///   - ownTrades: the lines of business that its words come from.
    fileprivate init(_ brand: Brand, trades: [ArraySlice<UInt8>], ownTrades: UInt64) {
        var entries = EvidenceEntries()
        for word in brand.context { entries.addContext(word) }
        for product in brand.products { entries.addProduct(product) }
        for person in brand.people { entries.addPerson(person, of: brand) }
        for trade in trades { entries.addTrade(trade) }
        table = WordTable { $0 = entries.list }
        stems = entries.stems
        contextWords = Set(brand.context.map { FoldedText($0).bytes[...] })
        ownWorlds = Self.ownWorlds(of: brand)
        self.ownTrades = ownTrades
        hasPlace = brand.context.contains {
            PlaceNames.table.marks(in: Words(FoldedText($0), isSplit: false)) != 0
        }
    }

    private static func ownWorlds(of brand: Brand) -> Cue {
        var marks: Cue = []
        for word in brand.context + brand.aliases {
            let words = Words(FoldedText(word))
            for finding in Cues.table.findings(in: words) {
                marks.formUnion(Cue(rawValue: finding.match.marks))
            }
        }
        return marks.intersection(.otherWorlds)
    }

    /// Whether there are context words.
    var hasContext: Bool { !contextWords.isEmpty }

    func opens(_ word: ArraySlice<UInt8>) -> Bool { stems.opens(word) }

    /// Whether a folded word is a context word as configured.
    func isContext(_ word: ArraySlice<UInt8>) -> Bool { contextWords.contains(word) }

    /// The words with a mark, in reading order.
    func places(of mark: Mark, in words: Words) -> [Int] {
        table.findings(in: words).filter { Mark(rawValue: $0.match.marks).contains(mark) }
            .map(\.index)
    }

    /// What is known of the word at a place that may lie outside.
    func marks(_ words: Words, at index: Int) -> Mark {
        guard words.words.indices.contains(index) else { return [] }
        return Mark(rawValue: table.match(words, at: index).marks)
    }
}

/// The entries that a brand's definition gives.
private struct EvidenceEntries {
    typealias Mark = Evidence.Mark

    private(set) var list = WordList()
    private(set) var stems = WordStems()

    /// Words this long are compounds, most of them, and their first part says what they are about.
    private static let compoundLength = 9
    private static let relatedLength = 6

    mutating func addContext(_ word: String) {
        let folded = FoldedText(word).bytes
        guard !folded.contains(0x20) else {
            return list.add(folded, isOpen: true, isTail: false, marks: Mark.context.rawValue)
        }
        addInflected(folded, mark: .context)
        for ending in ["e", "er", "en", "ern"] {
            guard let plural = Self.umlauted(folded) else { break }
            list.add(
                plural + Array(ending.utf8), isOpen: false, isTail: false,
                marks: Mark.context.rawValue)
        }
        if folded.count >= Self.compoundLength {
            let head = Array(folded.prefix(Self.relatedLength))
            list.add(head, isOpen: true, isTail: false, marks: Mark.related.rawValue)
        }
        stems.add(folded)
    }

    /// `Stuhl` as it stands in `Stühle`: its last vowel, near the end, with its umlaut written out.
    private static func umlauted(_ word: [UInt8]) -> [UInt8]? {
        let vowels = Array("aou".utf8)
        guard word.count >= 4, let last = word.last, !vowels.contains(last), last != 0x65,
            var index = word.lastIndex(where: { vowels.contains($0) }),
            word.count - index <= umlautReach, index + 1 < word.count, word[index + 1] != 0x65
        else { return nil }
        // `au` becomes `aeu`.
        if word[index] == UInt8(ascii: "u"), index > 0, word[index - 1] == UInt8(ascii: "a") {
            index -= 1
        }
        var word = word
        word.insert(UInt8(ascii: "e"), at: index + 1)
        return word
    }

    /// Letters from the last vowel to the end of a word that takes an umlaut.
    private static let umlautReach = 5

    /// Long words with all that begins or ends like them; short ones inflected only.
    private mutating func addInflected(_ word: [UInt8], mark: Mark) {
        let stem = WordStems.stem(of: word)
        if stem.count >= 5 {
            list.add(stem, isOpen: true, isTail: false, marks: mark.rawValue)
        } else {
            for ending in ["", "s", "e", "en", "er", "es", "ern", "n"] {
                list.add(
                    word + Array(ending.utf8), isOpen: false, isTail: false, marks: mark.rawValue)
            }
        }
        guard word.count >= 5 else { return }
        for ending in ["", "s", "e", "n", "en", "es", "er"] {
            list.add(word + Array(ending.utf8), isOpen: false, isTail: true, marks: mark.rawValue)
        }
    }

    mutating func addProduct(_ product: String) {
        let folded = FoldedText(product).bytes
        list.add(folded, isOpen: false, isTail: false, marks: Mark.product.rawValue)
        list.add(
            folded + [UInt8(ascii: "s")], isOpen: false, isTail: false, marks: Mark.product.rawValue
        )
        for word in folded.split(separator: 0x20) where word.count >= 5 { stems.add(Array(word)) }
    }

    mutating func addPerson(_ person: String, of brand: Brand) {
        let folded = FoldedText(person).bytes
        list.add(folded, isOpen: false, isTail: false, marks: Mark.person.rawValue)
        list.add(
            folded + [UInt8(ascii: "s")], isOpen: false, isTail: false, marks: Mark.person.rawValue)
        let parts = FoldedText(person).bytes.split(separator: 0x20)
        guard parts.count > 1, let last = parts.last else { return }
        let names = FoldedText(([brand.name] + brand.aliases).joined(separator: " ")).bytes
            .split(separator: 0x20)
        guard !names.contains(last) else { return }
        list.add(Array(last), isOpen: false, isTail: false, marks: Mark.surname.rawValue)
    }

    mutating func addTrade(_ word: ArraySlice<UInt8>) { addInflected(Array(word), mark: .ownName) }
}

/// Evidence that brands have in common. Of a long list of names most have none but the trades in
/// their names, and there are few trades.
struct SharedEvidence {
    private var ofTrades: [Trades: Evidence] = [:]
    private static let tradeLength = 6

    private struct Trades: Hashable {
        let words: [UInt8]
        let lines: UInt64
    }

    /// - Parameter name: the brand's.
    mutating func evidence(for brand: Brand, name: Words) -> Evidence {
        let own = trades(of: brand, name)
        let lines = TradeWords.trades(of: brand, name: name)
        guard brand.context.isEmpty, brand.products.isEmpty, brand.people.isEmpty,
            brand.aliases.isEmpty
        else {
            return Evidence(brand, trades: own, ownTrades: lines)
        }
        let key = Trades(words: Array(own.joined(separator: [0x20])), lines: lines)
        if let known = ofTrades[key] { return known }
        let evidence = Evidence(brand, trades: own, ownTrades: lines)
        ofTrades[key] = evidence
        return evidence
    }

    /// The words of its names that tell what the firm does: `Fensterbau` of `Otto Fensterbau`. All
    /// others prove nothing.
    private func trades(of brand: Brand, _ name: Words) -> [ArraySlice<UInt8>] {
        // A word of letters alone is the whole name, which proves nothing.
        if brand.aliases.isEmpty, brand.name.utf8.allSatisfy({ Words.isWordByte($0 | 0x20) }) {
            return []
        }
        if brand.aliases.isEmpty, !name.words.indices.contains(where: { isKind($0, of: name) }) {
            return []
        }
        let names =
            [name] + brand.aliases.map { Words(FoldedText($0), isSplit: false) }
        return names.flatMap { name in
            name.text.bytes.split(separator: 0x20).filter { part in
                part.count >= Self.tradeLength && isTrade(part, of: name)
                    && !names.contains { $0.text.bytes.elementsEqual(part) }
            }
        }
    }

    /// - Parameter part: of the name, between blanks.
    private func isTrade(_ part: ArraySlice<UInt8>, of name: Words) -> Bool {
        let first = name.index(atOrAfter: part.startIndex)
        guard first == name.index(atOrAfter: part.endIndex - 1), first < name.words.count,
            name.words[first].range.lowerBound < part.endIndex
        else { return false }
        return isKind(first, of: name)
    }

    private func isKind(_ index: Int, of name: Words) -> Bool {
        Cue(rawValue: Cues.table.matchAlone(name, at: index).marks).contains(.firmKind)
    }
}
