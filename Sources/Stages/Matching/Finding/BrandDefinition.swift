import Domain
import Language

/// A brand, ready to be looked for: its forms, and what speaks for it in a text. Small, as there may
/// be a hundred thousand.
final class BrandDefinition: Sendable {
    /// All brands: to share the list takes less than a copy of its own for each.
    private let brands: [Brand]
    private let number: UInt32
    /// Most have one form, and an empty list takes no memory.
    private let first: Form?
    private let others: [Form]
    private let queries: [Query]
    let evidence: Evidence
    /// Worlds that the brand's own context comes from say nothing against it.
    let ownWorlds: Cue

    /// - Parameter evidences: those that brands share.
    init(_ brands: [Brand], at index: Int, _ evidences: inout SharedEvidence) throws(QueryError) {
        let brand = brands[index]
        self.brands = brands
        number = UInt32(index)
        let evidence = evidences.evidence(for: brand)
        self.evidence = evidence
        ownWorlds = Self.ownWorlds(of: brand)
        do throws(QueryError) {
            queries = if let text = brand.query { [try Query(text)] } else { [] }
        } catch {
            throw QueryError(brand: brand.name, position: error.position, problem: error.problem)
        }
        let forms =
            queries.first.map { Self.forms(of: $0, at: index) }
            ?? Self.forms(of: brand, at: index, evidence)
        first = forms.first
        others = Array(forms.dropFirst())
    }

    var brand: Brand { brands[Int(number)] }
    var query: Query? { queries.first }
    var forms: [Form] { (first.map { [$0] } ?? []) + others }

    func isDescriptive(_ form: Form) -> Bool { form.isDescriptive }

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

    /// In the order of the query's leaves.
    private static func forms(of query: Query, at index: Int) -> [Form] {
        query.leaves.map {
            Form($0, Words(FoldedText($0)), kind: .query, brand: index, isAmbiguous: false)
        }
    }

    private static func forms(of brand: Brand, at index: Int, _ evidence: Evidence) -> [Form] {
        func form(_ text: String, _ kind: Form.Kind) -> Form {
            Form(
                text, Words(FoldedText(text)), kind: kind, brand: index,
                isAmbiguous: brand.isAmbiguous, evidence: evidence)
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
        guard name.utf8.contains(0x20) else { return nil }
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
