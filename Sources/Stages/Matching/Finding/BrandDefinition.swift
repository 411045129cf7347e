import Domain
import Language

/// A brand, ready to be looked for: its forms, and what speaks for it in a text. Small, as there may
/// be a hundred thousand.
final class BrandDefinition: Sendable {
    /// All brands: to share the list takes less than a copy of its own for each.
    private let brands: [Brand]
    private let number: UInt32
    /// Most have one form, and no more than that.
    private let first: Form?
    private let more: More?
    let evidence: Evidence

    private final class More: Sendable {
        let forms: [Form]
        /// The brand's own query.
        let query: Query?

        init(_ forms: [Form], _ query: Query?) { (self.forms, self.query) = (forms, query) }
    }

    /// - Parameter evidences: those that brands share.
    init(_ brands: [Brand], at index: Int, _ evidences: inout SharedEvidence) throws(QueryError) {
        let brand = brands[index]
        self.brands = brands
        number = UInt32(index)
        let name = Words(FoldedText(brand.name), isSplit: false)
        let evidence = evidences.evidence(for: brand, name: name)
        self.evidence = evidence
        let query: Query?
        do throws(QueryError) {
            query =
                if let text = brand.query { try Query(text, lists: brand.lists) } else { nil }
        } catch {
            throw QueryError(brand: brand.name, position: error.position, problem: error.problem)
        }
        let forms =
            query.map { Self.forms(of: $0, excluding: brand.exclude, at: index) }
            ?? Self.forms(of: brand, name: name, at: index, evidence)
        first = forms.first
        let isBare = forms.count < 2 && query == nil
        more = isBare ? nil : More(Array(forms.dropFirst()), query)
    }

    var brand: Brand { brands[Int(number)] }
    // A copy of the brand counts a dozen references.
    var brandName: String { brands[Int(number)].name }
    var isAmbiguous: Bool { brands[Int(number)].isAmbiguous }
    /// The brand's own query; nil where its names are looked for.
    var ownQuery: Query? { more?.query }

    /// What is looked for: the brand's own query, or any of its names. Made when it is asked for.
    var query: Query { ownQuery ?? Query(naming: namingTerms) }

    private var namingTerms: [QueryTerm.Kind] {
        forms.compactMap { form in
            switch form.kind {
            case .name: .words(form.text)
            case .hashtag: .hashtag(form.text)
            case .handle: .handle(form.text)
            case .domain: .domain(form.text)
            case .exclusion, .exact, .stem, .unspelled: nil
            }
        }
    }

    /// What a hit of a form is told to be.
    func term(of form: Form) -> String {
        guard let number = form.term, let ownQuery else { return form.text }
        return ownQuery.terms[number].text
    }

    /// The lines of business that the brand's own words come from: bits as in `TradeWords`.
    var ownTrades: UInt64 { evidence.ownTrades }

    /// Whether one of its context words is a place, so that another place may speak against it.
    var hasPlace: Bool { evidence.hasPlace }

    var forms: [Form] {
        var forms: [Form] = []
        addForms(to: &forms)
        return forms
    }

    func addForms(to forms: inout [Form]) {
        if let first { forms.append(first) }
        if let more { forms += more.forms }
    }

    /// Worlds that the brand's own context comes from say nothing against it.
    var ownWorlds: Cue { evidence.ownWorlds }

    func isDescriptive(_ form: Form) -> Bool { form.isDescriptive }

    /// In the order of the query's terms.
    private static func forms(
        of query: Query, excluding phrases: [String], at index: Int
    ) -> [Form] {
        func form(_ text: String, _ kind: Form.Kind, _ place: Form.QueryPlace? = nil) -> Form {
            Form(
                text, Words(FoldedText(text), isSplit: false), kind: kind, brand: index,
                isAmbiguous: false, place: place)
        }
        return query.terms.enumerated().map { number, term in
            form(
                term.formText, term.formKind,
                Form.QueryPlace(term: number, fields: term.fields))
        } + phrases.map { form($0, .exclusion) }
    }

    private static func forms(of brand: Brand, name: Words, at index: Int, _ evidence: Evidence)
        -> [Form]
    {
        func form(_ text: String, _ kind: Form.Kind, _ words: Words? = nil) -> Form {
            Form(
                text, words ?? Words(FoldedText(text), isSplit: false), kind: kind, brand: index,
                isAmbiguous: brand.isAmbiguous, evidence: evidence)
        }
        var forms = [form(brand.name, .name, name)]
        func add(_ name: String) {
            guard !forms.contains(where: { $0.text == name }) else { return }
            forms.append(form(name, .name))
        }
        for alias in brand.aliases { add(alias) }
        if endsInLegalForm(brand.name, name) { withoutLegalForm(brand.name).map(add) }
        for alias in brand.aliases { withoutLegalForm(alias).map(add) }
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

    /// Whether a name may end in a legal form: few do, and to take names apart is dear.
    private static func endsInLegalForm(_ name: String, _ words: Words) -> Bool {
        let last = name.utf8.reversed().prefix { $0 != 0x20 }
        // Folding leaves such a word as it is, and alone.
        guard last.allSatisfy({ Words.isWordByte($0 | 0x20) && $0 >= 0x30 }),
            !last.isEmpty, last.count < name.utf8.count
        else { return true }
        if last.elementsEqual("dnu".utf8) || last.elementsEqual("oC".utf8) { return true }
        return Cue(
            rawValue: Cues.table.match(words, at: words.words.count - 1).marks
        ).contains(.legalForm)
    }

    private static func isLegal(_ word: String) -> Bool {
        if ["&", "+", "und", "Co.", "Co", "e.", "K.", "V."].contains(word) { return true }
        let words = Words(FoldedText(String(word.filter { $0 != "." })))
        guard words.words.count == 1 else { return false }
        return Cue(rawValue: Cues.table.match(words, at: 0).marks).contains(.legalForm)
    }
}
