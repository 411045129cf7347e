import Domain
import Language

/// The words that make it more likely that a brand is meant.
struct Evidence: Sendable {
    private(set) var table = WordTable()
    /// Context and product words as beginnings of words, for closed compounds.
    private var stems = WordStems()

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

    init(_ brand: Brand) {
        for word in brand.context { addContext(word) }
        for product in brand.products { addProduct(product, of: brand) }
        for person in brand.people { addPerson(person, of: brand) }
        for name in [brand.name] + brand.aliases { addName(name) }
    }

    /// Words this long are compounds, most of them, and their first part says what they are about.
    private static let compoundLength = 9
    private static let relatedLength = 6

    func opens(_ word: ArraySlice<UInt8>) -> Bool { stems.opens(word) }

    private mutating func addContext(_ word: String) {
        let folded = FoldedText(word).bytes
        guard !folded.contains(0x20) else {
            return table.add(folded, isOpen: true, isTail: false, marks: Mark.context.rawValue)
        }
        addInflected(folded, mark: .context)
        if folded.count >= Self.compoundLength {
            let head = Array(folded.prefix(Self.relatedLength))
            table.add(head, isOpen: true, isTail: false, marks: Mark.related.rawValue)
        }
        stems.add(folded)
    }

    /// Long words with all that begins or ends like them; short ones inflected only.
    private mutating func addInflected(_ word: [UInt8], mark: Mark) {
        let stem = WordStems.stem(of: word)
        if stem.count >= 5 {
            table.add(stem, isOpen: true, isTail: false, marks: mark.rawValue)
        } else {
            for ending in ["", "s", "e", "en", "er", "es", "ern", "n"] {
                table.add(
                    word + Array(ending.utf8), isOpen: false, isTail: false, marks: mark.rawValue)
            }
        }
        guard word.count >= 5 else { return }
        for ending in ["", "s", "e", "n", "en", "es", "er"] {
            table.add(word + Array(ending.utf8), isOpen: false, isTail: true, marks: mark.rawValue)
        }
    }

    private mutating func addProduct(_ product: String, of brand: Brand) {
        let folded = FoldedText(product).bytes
        table.add(folded, isOpen: false, isTail: false, marks: Mark.product.rawValue)
        table.add(
            folded + [UInt8(ascii: "s")], isOpen: false, isTail: false, marks: Mark.product.rawValue
        )
        for word in folded.split(separator: 0x20) where word.count >= 5 { stems.add(Array(word)) }
    }

    private mutating func addPerson(_ person: String, of brand: Brand) {
        let folded = FoldedText(person).bytes
        table.add(folded, isOpen: false, isTail: false, marks: Mark.person.rawValue)
        table.add(
            folded + [UInt8(ascii: "s")], isOpen: false, isTail: false, marks: Mark.person.rawValue)
        let parts = FoldedText(person).bytes.split(separator: 0x20)
        guard parts.count > 1, let last = parts.last else { return }
        let names = FoldedText(([brand.name] + brand.aliases).joined(separator: " ")).bytes
            .split(separator: 0x20)
        guard !names.contains(last) else { return }
        table.add(Array(last), isOpen: false, isTail: false, marks: Mark.surname.rawValue)
    }

    /// The other words of its names tell what the firm does: `Otto Fensterbau`.
    private mutating func addName(_ name: String) {
        let parts = FoldedText(name).bytes.split(separator: 0x20).filter { $0.count >= 6 }
        for part in parts { addInflected(Array(part), mark: .ownName) }
    }
}
