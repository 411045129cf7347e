package import Domain
package import Language

/// Finds brands in documents, scores and explains. Compiled once; pure and safe to share.
///
/// A document that names no brand costs folding and one scan, linear in its bytes. Results do not
/// depend on the locale, nor on which other brands there are.
package struct Matcher: Sendable {
    let finder: Finder
    /// By brand, where there were lessons.
    private var learned: [Int: LearnedJudge] = [:]

    private let brands: [Brand]

    /// Compiles the forms of all brands into one automaton. O(n log n) in their letters.
    /// - Parameter lessons: what its brands learn from first; linear in their texts.
    /// - Throws: `QueryError` for a brand whose query can't be read.
    package init(brands: [Brand], lessons: [Lesson] = []) throws(QueryError) {
        var definitions: [BrandDefinition] = []
        definitions.reserveCapacity(brands.count)
        var evidences = SharedEvidence()
        for index in brands.indices {
            definitions.append(try BrandDefinition(brands, at: index, &evidences))
        }
        finder = Finder(definitions)
        self.brands = brands
        learn(lessons)
    }

    /// The same matcher, taught by these lessons alone. What it learned before is forgotten.
    package func taught(by lessons: [Lesson]) -> Matcher {
        var matcher = self
        matcher.learn(lessons)
        return matcher
    }

    /// Milliseconds for some hundred lessons.
    private mutating func learn(_ lessons: [Lesson]) {
        learned = [:]
        var judges: [Int: LearnedJudge] = [:]
        for (brand, lessons) in Dictionary(grouping: lessons, by: \.brand) {
            guard let index = brands.firstIndex(where: { $0.name == brand }) else { continue }
            judges[index] = LearnedJudge(lessons.map { example($0, of: brand) })
        }
        learned = judges
    }

    private func example(_ lesson: Lesson, of brand: String) -> LearnedJudge.Example {
        let document = Document(id: "", title: lesson.title, text: lesson.text)
        let fields = [(Hit.Field.title, lesson.title), (.text, lesson.text)]
            .filter { !$0.1.isEmpty }
            .map { FieldText(field: $0, text: FoldedText($1)) }
        return LearnedJudge.Example(
            lesson: lesson, fields: fields,
            mention: mentions(in: document).first { $0.brand == brand })
    }

    /// The brands whose name was found and not excluded, in the order of the configuration.
    /// - Parameter weight: how much the outlet counts, 1 is usual; adds or takes ten points at most.
    /// - Parameter source: the id of the source that brought it, for queries that name one.
    package func mentions(
        in document: Document, source: String? = nil, weight: Double = 1
    ) -> [Mention] {
        guard let findings = finder.findings(in: document, source: source) else { return [] }
        let prose = findings.fields.filter(\.isProse)
        return findings.occurrences.map { brand, occurrences in
            let sighting = sighting(brand, occurrences, in: findings, prose)
            let mention = mention(of: sighting, in: findings.fields, weight: weight)
            var judged = learned[brand]?.judged(mention, prose) ?? mention
            if sighting.review?.isOfEmployer == true { judged.facet = .employer }
            if judged.facet != .employer { judged.subFacet = nil }
            // An accident in a place of the name is not the firm's.
            if judged.score < Mention.unsureScores.lowerBound { judged.isUrgent = false }
            return judged
        }
    }

    func sighting(
        _ brand: Int, _ occurrences: [Occurrence], in findings: Finder.Findings,
        _ prose: [FieldText]
    ) -> Sighting {
        Sighting(
            definition: finder.definitions[brand], forms: finder.forms,
            occurrences: occurrences, fields: prose, excluded: findings.excluded[brand],
            held: findings.held[brand],
            review: findings.review)
    }

    /// How many spellings of the names are looked for.
    package var spellingCount: Int { finder.spellingCount }

    /// How many places of a folded text read as one of the names, before their sentences are looked
    /// at: what finding alone costs.
    package func places(in text: FoldedText) -> Int {
        finder.occurrences(in: text, .text).count
    }

    /// How sure it is of each brand that is named, in their order: what folding, finding and scoring
    /// cost, before facet, polarity and urgency are judged.
    package func scores(in document: Document) -> [Int] {
        guard let findings = finder.findings(in: document, source: nil) else { return [] }
        let prose = findings.fields.filter(\.isProse)
        return findings.occurrences.map { brand, occurrences in
            Score(sighting(brand, occurrences, in: findings, prose), weight: 1).value
        }
    }

    private func mention(of sighting: Sighting, in fields: [FieldText], weight: Double) -> Mention {
        let score = Score(sighting, weight: weight)
        let voice = Voice(sighting)
        let model = SoundModel(sighting)
        let colour = PolarityJudge(sighting, voice, model)
        let facets = FacetJudge(sighting, voice, model)
        // What is praised calls nobody out; what is acute about goods or work is the firm's own doing.
        let isUrgent = colour.polarity != .positive && UrgencyJudge(sighting, model).isUrgent
        let isOwnDoing = isUrgent && [.product, .employer].contains(facets.facet)
        let polarity = isOwnDoing ? .negative : colour.polarity
        return Mention(
            brand: sighting.definition.brandName, score: score.value,
            facet: facets.facet, polarity: polarity,
            isUrgent: isUrgent,
            hits: fields.flatMap { hits(of: sighting, in: $0) },
            reasons: score.sheet.reasons + (sighting.review?.reasons ?? []),
            passage: Passage(sighting, polarity).text, subFacet: facets.subFacet,
            isPolarityClear: colour.isClear && polarity == colour.polarity)
    }

    /// Offsets are counted once through the field, from hit to hit.
    private func hits(of sighting: Sighting, in field: FieldText) -> [Hit] {
        var (scalars, bytes) = (0, 0)
        let found = sighting.occurrences.lazy.filter { $0.field == field.field }
            .map { occurrence in
                (
                    occurrence.original ?? field.text.originalRange(occurrence.surface),
                    sighting.definition.term(of: sighting.form(occurrence))
                )
            }
            .sorted { $0.0.lowerBound < $1.0.lowerBound }
        return found.map { range, term in
            scalars += field.text.scalarCount(in: bytes..<range.lowerBound)
            bytes = range.lowerBound
            let end = scalars + field.text.scalarCount(in: range)
            return Hit(
                field: field.field, surface: field.text.text(in: range), term: term,
                range: scalars..<end)
        }
    }
}
