import Domain
import Language

/// A brand, ready to be looked for: its forms, and what speaks for it in a text.
final class BrandDefinition: Sendable {
    let brand: Brand
    let forms: [Form]
    let evidence: Evidence
    let query: Query?
    /// Worlds that the brand's own context comes from say nothing against it.
    let ownWorlds: Cue
    /// The lines of business that its own words come from: bits as in `TradeWords`.
    let ownTrades: UInt64
    /// Whether one of its context words is a place, so that another place may speak against it.
    let hasPlace: Bool
    /// Of each form, whether a word of it says what the firm does: `Otto Fensterbau`.
    private let descriptive: Set<String>

    init(_ brand: Brand, at index: Int) throws(QueryError) {
        self.brand = brand
        let evidence = Evidence(brand)
        self.evidence = evidence
        ownWorlds = Self.ownWorlds(of: brand)
        ownTrades = Self.ownTrades(of: brand)
        hasPlace = brand.context.contains {
            !PlaceNames.table.findings(in: Words(FoldedText($0))).isEmpty
        }
        do throws(QueryError) {
            query = if let text = brand.query { try Query(text) } else { nil }
        } catch {
            throw QueryError(brand: brand.name, position: error.position, problem: error.problem)
        }
        forms = query.map { Self.forms(of: $0, at: index) } ?? Self.forms(of: brand, at: index)
        let names = forms.filter { $0.kind == .name && $0.wordCount > 1 }.map(\.text)
        descriptive = Set(names.filter { Self.isDescriptive($0, evidence) })
    }

    func isDescriptive(_ form: Form) -> Bool { descriptive.contains(form.text) }

    private static func isDescriptive(_ name: String, _ evidence: Evidence) -> Bool {
        let words = Words(FoldedText(name))
        return words.words.indices.contains { index in
            let cue = Cue(rawValue: Cues.table.match(words, at: index).marks)
            return cue.contains(.firmKind) || evidence.marks(words, at: index).contains(.context)
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

    /// One word may come from many lines of business: two of a line tell, else one does.
    private static func ownTrades(of brand: Brand) -> UInt64 {
        var counts: [Int: Int] = [:]
        for word in brand.context + brand.aliases + [brand.name] + brand.products {
            var marks: UInt64 = 0
            for finding in TradeWords.table.findings(in: Words(FoldedText(word))) {
                marks |= finding.match.marks
            }
            for bit in 0..<UInt64.bitWidth where marks >> UInt64(bit) & 1 != 0 {
                counts[bit, default: 0] += 1
            }
        }
        let enough = min(2, counts.values.max() ?? 0)
        return counts.reduce(0) { $0 | ($1.value >= enough ? 1 << UInt64($1.key) : 0) }
    }

    /// In the order of the query's leaves.
    private static func forms(of query: Query, at index: Int) -> [Form] {
        query.leaves.map { Form($0, kind: .query, brand: index, isAmbiguous: false) }
    }

    private static func forms(of brand: Brand, at index: Int) -> [Form] {
        func form(_ text: String, _ kind: Form.Kind) -> Form {
            Form(text, kind: kind, brand: index, isAmbiguous: brand.isAmbiguous)
        }
        var names = [brand.name] + brand.aliases
        names += names.compactMap(withoutLegalForm)
        var forms: [Form] = []
        for name in names where !forms.contains(where: { $0.text == name }) {
            forms.append(form(name, .name))
        }
        forms += brand.hashtags.map { form($0, .hashtag) }
        forms += brand.handles.map { form($0, .handle) }
        forms += brand.domains.map { form($0, .domain) }
        forms += brand.exclude.map { form($0, .exclusion) }
        return forms
    }

    /// `Müller Maschinenbau GmbH & Co. KG` without its legal form; nil where it has none.
    private static func withoutLegalForm(_ name: String) -> String? {
        var words = name.split(separator: " ")
        let count = words.count
        while words.count > 1, let last = words.last, isLegal(String(last)) { words.removeLast() }
        return words.count < count ? words.joined(separator: " ") : nil
    }

    private static func isLegal(_ word: String) -> Bool {
        if ["&", "+", "und", "Co.", "Co", "e.", "K.", "V."].contains(word) { return true }
        let words = Words(FoldedText(String(word.filter { $0 != "." })))
        guard words.words.count == 1 else { return false }
        return Cue(rawValue: Cues.table.match(words, at: 0).marks).contains(.legalForm)
    }
}
