import Domain
import Language

/// A brand, ready to be looked for: its forms, and what speaks for it in a text.
final class BrandDefinition: Sendable {
    let brand: Brand
    let forms: [Form]
    let evidence: Evidence
    /// What is looked for: the brand's own query, or any of its names.
    let query: Query
    /// Worlds that the brand's own context comes from say nothing against it.
    let ownWorlds: Cue
    /// Of each form, whether a word of it says what the firm does: `Otto Fensterbau`.
    private let descriptive: Set<String>

    init(_ brand: Brand, at index: Int) throws(QueryError) {
        self.brand = brand
        let evidence = Evidence(brand)
        self.evidence = evidence
        ownWorlds = Self.ownWorlds(of: brand)
        do throws(QueryError) {
            query =
                try brand.query.map { text throws(QueryError) in
                    try Query(text, lists: brand.lists)
                } ?? Query(naming: Self.names(of: brand))
        } catch {
            throw QueryError(brand: brand.name, position: error.position, problem: error.problem)
        }
        let isAmbiguous = brand.isAmbiguous && query.isPlain
        forms =
            query.terms.enumerated().map { number, term in
                Form(
                    term.formText, kind: term.formKind, brand: index,
                    isAmbiguous: isAmbiguous, term: number, fields: term.fields)
            }
            + brand.exclude.map {
                Form($0, kind: .exclusion, brand: index, isAmbiguous: brand.isAmbiguous)
            }
        let names = forms.filter { $0.kind == .name && $0.wordCount > 1 }.map(\.text)
        descriptive = Set(names.filter { Self.isDescriptive($0, evidence) })
    }

    func isDescriptive(_ form: Form) -> Bool { descriptive.contains(form.text) }

    /// What a hit of a form is told to be.
    func term(of form: Form) -> String { form.term.map { query.terms[$0].text } ?? form.text }

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

    /// Each once, in the order of the definition.
    private static func names(of brand: Brand) -> [QueryTerm.Kind] {
        var names = [brand.name] + brand.aliases
        names += names.compactMap(withoutLegalForm)
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }.map { .words($0) }
            + brand.hashtags.map { .hashtag($0) } + brand.handles.map { .handle($0) }
            + brand.domains.map { .domain($0) }
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
