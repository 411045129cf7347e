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
        var mentions: [Mention] = []
        mentions.reserveCapacity(findings.occurrences.count)
        for (brand, occurrences) in findings.occurrences {
            let sighting = sighting(brand, occurrences, in: findings, prose)
            var mention = mention(of: sighting, in: findings.fields, weight: weight)
            if let judge = learned[brand] { mention = judge.judged(mention, prose) }
            if sighting.review?.isOfEmployer == true { mention.facet = .employer }
            if mention.facet != .employer { mention.subFacet = nil }
            // An accident in a place of the name is not the firm's.
            if mention.score < Mention.unsureScores.lowerBound { mention.isUrgent = false }
            // Not a copy, which counts all its texts.
            mentions.append(consume mention)
        }
        return mentions
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
            hits: hits(of: sighting, in: fields),
            reasons: sighting.review.map { score.sheet.reasons + $0.reasons }
                ?? score.sheet.reasons,
            passage: Passage(sighting, polarity).text, subFacet: facets.subFacet,
            isPolarityClear: colour.isClear && polarity == colour.polarity)
    }

    private func hits(of sighting: Sighting, in fields: [FieldText]) -> [Hit] {
        var hits: [Hit] = []
        hits.reserveCapacity(sighting.occurrences.count)
        for field in fields {
            guard sighting.occurrences.contains(where: { $0.field == field.field }) else {
                continue
            }
            var found: [(range: Range<Int>, form: Int)] = []
            for occurrence in sighting.occurrences where occurrence.field == field.field {
                let range = occurrence.original ?? field.text.originalRange(occurrence.surface)
                found.append((range, occurrence.form))
            }
            if found.count > 1 { found.sort { $0.range.lowerBound < $1.range.lowerBound } }
            // Offsets are counted once through the field, from hit to hit.
            var (scalars, bytes) = (0, 0)
            for (range, form) in found {
                scalars += field.text.scalarCount(in: bytes..<range.lowerBound)
                bytes = range.lowerBound
                let end = scalars + field.text.scalarCount(in: range)
                hits.append(
                    Hit(
                        field: field.field, surface: field.text.text(in: range),
                        term: sighting.definition.term(of: sighting.forms[form]),
                        range: scalars..<end))
            }
        }
        return hits
    }
}
