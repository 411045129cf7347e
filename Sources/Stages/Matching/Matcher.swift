package import Domain
import Language

/// Finds brands in documents, scores and explains. Compiled once; pure and safe to share.
///
/// A document that names no brand costs folding and one scan, linear in its bytes. Results do not
/// depend on locale or on the order of other brands.
package struct Matcher: Sendable {
    private let definitions: [BrandDefinition]
    private let forms: [Form]
    private let terms: [Term]
    private let trie: WordTrie

    /// Compiles the forms of all brands into one automaton. O(n log n) in their letters.
    /// - Throws: `QueryError` for a brand whose query can't be read.
    package init(brands: [Brand]) throws(QueryError) {
        var definitions: [BrandDefinition] = []
        for (index, brand) in brands.enumerated() {
            definitions.append(try BrandDefinition(brand, at: index))
        }
        self.definitions = definitions
        forms = definitions.flatMap(\.forms)
        var (terms, spellings): ([Term], [[UInt8]]) = ([], [])
        for (index, form) in forms.enumerated() {
            for (bytes, spelling) in FormSpelling(form).spellings {
                terms.append(Term(form: index, spelling: spelling))
                spellings.append(bytes)
            }
        }
        self.terms = terms
        trie = WordTrie(terms: spellings)
    }

    /// The brands whose name was found and not excluded, in the order of the configuration.
    /// - Parameter weight: how much the outlet counts, 1 is usual; adds or takes ten points at most.
    package func mentions(in document: Document, weight: Double = 1) -> [Mention] {
        let found = findings(in: document)
        return definitions.indices.compactMap { index -> Mention? in
            let hits = found.occurrences.filter { forms[$0.form].brand == index }
            guard !hits.isEmpty else { return nil }
            let list = hits.map { hit -> Hit in
                let f = found.fields.first { $0.field == hit.field }!
                let r = f.text.originalRange(hit.surface)
                let s = f.text.scalarCount(in: 0..<r.lowerBound)
                return Hit(field: hit.field, surface: f.text.text(in: r), term: forms[hit.form].text,
                    range: s..<s + f.text.scalarCount(in: r))
            }
            return Mention(brand: definitions[index].brand.name, score: 50, facet: .general,
                polarity: .neutral, isUrgent: false, hits: list, reasons: [], passage: "")
        }
    }

    struct Found {
        var fields: [FieldText] = []
        var occurrences: [Occurrence] = []
    }

    func findings(in document: Document) -> Found {
        var found = Found()
        let fields: [(Hit.Field, String, FoldedText.Kind)] = [
            (.title, document.title, .prose), (.text, document.text, .prose),
            (.url, document.url ?? "", .address),
        ] + document.authors.map { (.author, $0, .prose) }
        for (field, string, kind) in fields where !string.isEmpty {
            let text = FoldedText(string, as: kind)
            let candidates = candidates(in: text)
            guard !candidates.isEmpty else { continue }
            let sound = candidates.compactMap { check($0, in: text, field) }
            guard !sound.isEmpty else { continue }
            let read = FieldText(field: field, text: text)
            found.occurrences += Self.kept(sound, forms: forms).filter {
                let form = forms[$0.form]
                guard form.kind == .name, field == .title || field == .text else { return true }
                let evidence = definitions[form.brand].evidence
                return NameReading(field: read, form: form, occurrence: $0, evidence: evidence).verdict == .name
            }
            found.fields.append(read)
        }
        return found
    }

    private func check(_ candidate: WordTrie.Candidate, in text: FoldedText, _ field: Hit.Field)
        -> Occurrence?
    {
        let term = terms[candidate.term]
        let form = forms[term.form]
        let check = OccurrenceCheck(text: text, field: field, definition: definitions[form.brand])
        return check.occurrence(candidate, term, form)
    }

    private func candidates(in text: FoldedText) -> [WordTrie.Candidate] {
        var findings = trie.scan(text.bytes)
        for start in findings.hashtags { scanHashtag(from: start, text, &findings.candidates) }
        return findings.candidates
    }

    private func scanHashtag(
        from start: Int, _ text: FoldedText, _ candidates: inout [WordTrie.Candidate]
    ) {
        guard start < text.bytes.count else { return }
        var index = start + 1
        while index < text.bytes.count, index - start < 64, Words.isWordByte(text.bytes[index]) {
            let scalar = text.scalar(at: text.originalRange(index..<index + 1).lowerBound)
            if scalar?.properties.isUppercase == true {
                trie.walk(text.bytes, from: index, into: &candidates)
            }
            index += 1
        }
    }

    private static func kept(_ sound: [Occurrence], forms: [Form]) -> [Occurrence] {
        var kept: [Occurrence] = []
        let sorted = sound.sorted {
            ($0.surface.lowerBound, -$0.surface.upperBound, $0.form)
                < ($1.surface.lowerBound, -$1.surface.upperBound, $1.form)
        }
        let excluded = sorted.filter { forms[$0.form].kind == .exclusion }
        for hit in sorted where forms[hit.form].kind != .exclusion {
            let brand = forms[hit.form].brand
            let isExcluded = excluded.contains {
                forms[$0.form].brand == brand && $0.surface.lowerBound <= hit.name.lowerBound
                    && $0.surface.upperBound >= hit.name.upperBound
            }
            if isExcluded { continue }
            if let last = kept.last(where: { forms[$0.form].brand == brand }),
                last.surface.upperBound >= hit.surface.upperBound
            {
                continue
            }
            kept.append(hit)
        }
        return kept
    }
}
