package import Domain
import Language

/// Finds brands in documents, scores and explains. Compiled once; pure and safe to share.
///
/// A document that names no brand costs folding and one scan, linear in its bytes. Results do not
/// depend on the locale, nor on which other brands there are.
package struct Matcher: Sendable {
    private let finder: Finder
    /// By brand, where there were lessons.
    private var learned: [Int: LearnedJudge] = [:]

    /// A brand named more often is listed this many times.
    private static let hitLimit = 100

    private let brands: [Brand]

    /// Compiles the forms of all brands into one automaton. O(n log n) in their letters.
    /// - Parameter lessons: what its brands learn from first; linear in their texts.
    /// - Throws: `QueryError` for a brand whose query can't be read.
    package init(brands: [Brand], lessons: [Lesson] = []) throws(QueryError) {
        var definitions: [BrandDefinition] = []
        for (index, brand) in brands.enumerated() {
            definitions.append(try BrandDefinition(brand, at: index))
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
    package func mentions(in document: Document, weight: Double = 1) -> [Mention] {
        guard let findings = finder.findings(in: document) else { return [] }
        let prose = findings.fields.filter(\.isProse)
        return findings.occurrences.map { brand, occurrences in
            let sighting = Sighting(
                definition: finder.definitions[brand], forms: finder.forms,
                occurrences: Array(occurrences.prefix(Self.hitLimit)), fields: prose,
                excluded: findings.excluded[brand])
            let mention = mention(of: sighting, in: findings.fields, weight: weight)
            return learned[brand]?.judged(mention, prose) ?? mention
        }
    }

    private func mention(of sighting: Sighting, in fields: [FieldText], weight: Double) -> Mention {
        let score = Score(sighting, weight: weight)
        let polarity = PolarityJudge(sighting).polarity
        return Mention(
            brand: sighting.definition.brand.name, score: score.value,
            facet: FacetJudge(sighting).facet, polarity: polarity,
            isUrgent: UrgencyJudge(sighting).isUrgent,
            hits: fields.flatMap { hits(of: sighting, in: $0) }, reasons: score.sheet.reasons,
            passage: Passage(sighting, polarity).text)
    }

    /// Offsets are counted once through the field, from hit to hit.
    private func hits(of sighting: Sighting, in field: FieldText) -> [Hit] {
        var (scalars, bytes) = (0, 0)
        let found = sighting.occurrences.filter { $0.field == field.field }
            .map { (field.text.originalRange($0.surface), sighting.form($0).text) }
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
