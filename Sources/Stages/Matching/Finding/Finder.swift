import Domain
import Language

/// Finds the forms of all brands in a document and drops what only looks like them. A class, as it is
/// large and never changes.
final class Finder: Sendable {
    let definitions: [BrandDefinition]
    let forms: [Form]
    /// Where each brand's forms begin.
    let firstForms: [UInt32]
    /// In the order of the index.
    private let terms: [Term]
    private let index: TermIndex
    /// Fields that only queries look at.
    private let furtherFields: QueryFields
    /// Brands whose query may hold where none of its words stands.
    private let wordless: [Int]

    /// Of a document: title, text, address, authors.
    private static let usualFields = 4
    /// A longer hashtag is no hashtag.
    private static let hashtagLimit = 64

    init(_ definitions: [BrandDefinition]) {
        self.definitions = definitions
        var (forms, firstForms): ([Form], [UInt32]) = ([], [])
        forms.reserveCapacity(definitions.count)
        firstForms.reserveCapacity(definitions.count)
        for definition in definitions {
            firstForms.append(UInt32(forms.count))
            definition.addForms(to: &forms)
        }
        (self.forms, self.firstForms) = (forms, firstForms)
        var spellings = FormSpellings()
        for (number, form) in forms.enumerated() { spellings.add(form, number: number) }
        let order = spellings.list.order
        terms = order.terms.map { spellings.terms[Int($0)] }
        index = TermIndex(spellings.list, order)
        furtherFields = definitions.reduce(into: []) { fields, definition in
            for term in definition.ownQuery?.terms ?? [] { fields.formUnion(term.fields) }
        }
        wordless = definitions.indices.filter {
            definitions[$0].ownQuery?.mayHoldWithoutWords ?? false
        }
    }

    /// How many spellings are looked for.
    var spellingCount: Int { terms.count }

    /// Several authors, tags or links as one field; no name goes on over what parts them.
    private static func joined(_ list: [String]) -> String {
        list.count > 1 ? list.joined(separator: ", ") : list.first ?? ""
    }

    /// What was found: the fields read, and the occurrences of each brand, by brand. A class, as it is
    /// handed around.
    final class Findings {
        let fields: [FieldText]
        private(set) var occurrences: [(brand: Int, list: [Occurrence])]
        /// Of each brand, the first excluded phrase of its that stands in the document.
        let excluded: [Int: String]
        /// Of each brand with a query, what of it held.
        private(set) var held: [Int: String] = [:]
        /// What the document says as a review.
        let review: Review?

        init(
            fields: [FieldText], occurrences: [(brand: Int, list: [Occurrence])],
            excluded: [Int: String], review: Review?
        ) {
            (self.fields, self.occurrences) = (fields, occurrences)
            (self.excluded, self.review) = (excluded, review)
        }

        /// Adds a brand whose query held; `sort` puts it where it belongs.
        func add(_ brand: Int, _ list: [Occurrence], held: String?) {
            self.held[brand] = held
            occurrences.append((brand, list))
        }

        func sort() { occurrences.sort { $0.brand < $1.brand } }
    }

    private struct CheckedField {
        let field: Hit.Field
        let given: String
        let folding: FoldedText.Folding
        /// Nil where nothing in it reads like a name.
        let text: FoldedText?
        let found: [Occurrence]
    }

    /// Nil where no brand is named.
    /// - Parameter source: the id of the source that brought the document.
    func findings(in document: Document, source: String?) -> Findings? {
        var checked: [CheckedField] = []
        checked.reserveCapacity(Self.usualFields)
        var isNamed = false
        func check(_ field: Hit.Field, _ given: String, _ kind: FoldedText.Kind) {
            guard !given.isEmpty else { return }
            let folding = FoldedText.Folding(given, as: kind)
            let scanned = index.scan(folding.bytes)
            let text = scanned.isEmpty ? nil : FoldedText(given, folding)
            let found = text.map { occurrences(scanned, in: $0, field) } ?? []
            if !found.isEmpty { isNamed = true }
            checked.append(
                CheckedField(
                    field: field, given: given, folding: folding, text: text, found: found))
        }
        check(.title, document.title, .prose)
        check(.text, document.text, .prose)
        check(.url, document.url ?? "", .address)
        check(.author, Self.joined(document.authors), .prose)
        if furtherFields.contains(.tag) {
            check(.tag, Self.joined(document.tags), .prose)
        }
        if furtherFields.contains(.link) {
            check(.link, Self.joined(document.links), .address)
        }
        if isNamed { return findings(checked, document, source) }
        guard !wordless.isEmpty else { return nil }
        let facts = QueryFacts(document, source: source)
        let isAsked = wordless.contains {
            definitions[$0].ownQuery?.mayHoldWithoutWords(facts) ?? false
        }
        return isAsked ? findings(checked, document, source) : nil
    }

    private func hasTrades(_ brand: Int) -> Bool { definitions[brand].ownTrades != 0 }

    @inline(never)
    private func findings(
        _ checked: [CheckedField], _ document: Document, _ source: String?
    ) -> Findings? {
        let asksTrades =
            checked.contains { $0.found.contains { hasTrades(forms[$0.form].brand) } }
            || wordless.contains(where: hasTrades)
        var fields: [FieldText] = []
        fields.reserveCapacity(checked.count)
        for index in checked.indices {
            let text =
                checked[index].text ?? FoldedText(checked[index].given, checked[index].folding)
            fields.append(
                FieldText(field: checked[index].field, text: text, hasTrades: asksTrades))
        }
        var found: [(brand: Int, list: [Occurrence])] = []
        var excluded: [Int: String] = [:]
        var asked: [Int: [[Occurrence]]] = [:]
        for brand in wordless { asked[brand] = fields.map { _ in [] } }
        // By index: what is checked is large, and a copy of it counts five references.
        for index in checked.indices {
            let field = fields[index]
            for (brand, list) in byBrand(checked[index].found) {
                guard definitions[brand].ownQuery == nil else {
                    asked[brand, default: fields.map { _ in [] }][index] = list
                    continue
                }
                let names = names(kept(list), of: brand, in: field)
                if !names.isEmpty { found.append((brand, names)) }
                if excluded[brand] == nil, field.isProse {
                    excluded[brand] = list.first { forms[$0.form].kind == .exclusion }
                        .map { forms[$0.form].text }
                }
            }
        }
        let findings = Findings(
            fields: fields, occurrences: Self.grouped(found), excluded: excluded,
            review: document.review)
        if !asked.isEmpty { ask(asked, QueryFacts(document, source: source), findings) }
        return findings.occurrences.isEmpty ? nil : findings
    }
}

extension Finder {
    func occurrences(in text: FoldedText, _ field: Hit.Field) -> [Occurrence] {
        occurrences(index.scan(text.bytes), in: text, field)
    }

    private func occurrences(
        _ scanned: TermIndex.Findings, in text: FoldedText, _ field: Hit.Field
    ) -> [Occurrence] {
        var findings = scanned
        for start in findings.hashtags { scanHashtag(from: start, text, &findings.candidates) }
        guard !findings.candidates.isEmpty else { return [] }
        var check = OccurrenceCheck(text: text, field: field)
        return findings.candidates.compactMap { candidate in
            let term = terms[candidate.term]
            let form = forms[term.form]
            return check.occurrence(candidate, term, form, definitions[form.brand].evidence)
        }
    }

    /// In `#JobsBeiHanseSoft` a word starts at each capital.
    private func scanHashtag(
        from start: Int, _ text: FoldedText, _ candidates: inout [TermIndex.Candidate]
    ) {
        let tag = text.bytes[start...].prefix(Self.hashtagLimit).prefix(while: Words.isWordByte)
        for start in tag.indices.dropFirst() {
            let scalar = text.scalar(at: text.originalRange(start..<start + 1).lowerBound)
            if scalar?.properties.isUppercase == true {
                index.look(text.bytes, at: start, into: &candidates)
            }
        }
    }

    /// One list a brand, in the order of brands.
    ///
    /// - Parameter found: field by field.
    private static func grouped(
        _ found: [(brand: Int, list: [Occurrence])]
    ) -> [(brand: Int, list: [Occurrence])] {
        guard found.count > 1 else { return found }
        var groups: [(brand: Int, list: [Occurrence])] = []
        let order = found.indices.sorted { (found[$0].brand, $0) < (found[$1].brand, $1) }
        for index in order {
            if groups.last?.brand == found[index].brand {
                groups[groups.count - 1].list += found[index].list
            } else {
                groups.append(found[index])
            }
        }
        return groups
    }

    /// One list a brand, in the order of brands; places in reading order.
    private func byBrand(_ found: [Occurrence]) -> [(brand: Int, list: [Occurrence])] {
        guard let brand = found.first.map({ forms[$0.form].brand }) else { return [] }
        if found.allSatisfy({ forms[$0.form].brand == brand }) { return [(brand, found)] }
        var groups: [(brand: Int, list: [Occurrence])] = []
        let order = found.indices.sorted {
            (forms[found[$0].form].brand, $0) < (forms[found[$1].form].brand, $1)
        }
        for index in order {
            let brand = forms[found[index].form].brand
            if groups.last?.brand == brand {
                groups[groups.count - 1].list.append(found[index])
            } else {
                groups.append((brand, [found[index]]))
            }
        }
        return groups
    }
}

extension Finder {
    /// The longest form at each place, without what lies in an excluded phrase of the brand.
    func kept(_ list: [Occurrence]) -> [Occurrence] {
        // Most times it is one.
        if list.count == 1, forms[list[0].form].kind != .exclusion { return list }
        let sorted = list.sorted {
            ($0.surface.lowerBound, $0.rank, -$0.surface.upperBound, $0.form)
                < ($1.surface.lowerBound, $1.rank, -$1.surface.upperBound, $1.form)
        }
        return keptOfOne(sorted)
    }

    private func keptOfOne(_ sorted: [Occurrence]) -> [Occurrence] {
        let (exclusions, names) = (
            sorted.filter { forms[$0.form].kind == .exclusion },
            sorted.filter { forms[$0.form].kind != .exclusion }
        )
        var (kept, excludedTo, next): ([Occurrence], Int, Int) = ([], 0, 0)
        for hit in names {
            while next < exclusions.count,
                exclusions[next].surface.lowerBound <= hit.name.lowerBound
            {
                excludedTo = max(excludedTo, exclusions[next].surface.upperBound)
                next += 1
            }
            let isCovered = kept.last.map { $0.surface.upperBound >= hit.surface.upperBound }
            if hit.name.upperBound > excludedTo, isCovered != true { kept.append(hit) }
        }
        return kept
    }

    /// What reads as the brand's name in its sentence.
    private func names(_ list: [Occurrence], of brand: Int, in field: FieldText) -> [Occurrence] {
        guard field.isProse else { return list }
        let evidence = definitions[brand].evidence
        let hasSlips = list.contains { $0.rank > 0 }
        let context = hasSlips ? evidence.places(of: .context, in: field.words) : []
        func reads(_ occurrence: Occurrence) -> Bool {
            let form = forms[occurrence.form]
            guard form.kind == .name else { return true }
            let reading = NameReading(
                field: field, form: form, occurrence: occurrence, evidence: evidence,
                context: context)
            return reading.verdict == .name
        }
        guard let wrong = list.firstIndex(where: { !reads($0) }) else { return list }
        return list[..<wrong] + list[(wrong + 1)...].filter(reads)
    }
}
