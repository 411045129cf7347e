import Domain
import Language

/// A brand seen in a document: what was found where, and the fields to judge it by. A class, as all that
/// judge look at it.
final class Sighting: Sendable {
    let definition: BrandDefinition
    /// All forms of the matcher.
    let forms: [Form]
    let occurrences: [Occurrence]
    /// The kinds of all that was found.
    let kinds: Form.Kinds
    /// Where one of its names stands.
    let namedFields: QueryFields
    /// A name of it says what the firm does.
    let isDescribed: Bool
    /// Title and text, as far as the document has them.
    let fields: [FieldText]
    /// An excluded phrase that stands in the document too.
    let excluded: String?
    /// What of the brand's query held; nil where it has none.
    let held: String?
    /// What the document says of the brand as a review; nil where it is none, or of another firm.
    let review: ReviewEvidence?
    /// It is a review of another firm, which names the brand too: its stars are not the brand's.
    let isReviewOfOther: Bool
    /// The words of lines of business in it.
    let trades: TradeTally
    /// Occurrences of a name in running text, the first ones.
    let names: [Occurrence]
    /// Of each field, how many sentences lie between each of its sentences and the nearest one with a hit;
    /// nil for a field without.
    let distances: [[Int]?]

    init(
        definition: BrandDefinition, forms: [Form], occurrences: [Occurrence],
        fields: [FieldText], excluded: String?, held: String? = nil, review: Review? = nil
    ) {
        self.definition = definition
        self.forms = forms
        let occurrences = occurrences.prefix(Self.hitLimit).map { occurrence in
            var occurrence = occurrence
            for field in fields where field.field == occurrence.field {
                occurrence.words = NamePlace.words(of: occurrence, in: field)
            }
            return occurrence
        }
        self.occurrences = occurrences
        var (kinds, namedFields, isDescribed): (Form.Kinds, QueryFields, Bool) = ([], [], false)
        for occurrence in occurrences {
            let form = forms[occurrence.form]
            kinds.insert(Form.Kinds(form.kind))
            if form.kind == .name { namedFields.insert(QueryFields(occurrence.field)) }
            if form.isDescriptive { isDescribed = true }
        }
        (self.kinds, self.namedFields, self.isDescribed) = (kinds, namedFields, isDescribed)
        self.fields = fields
        self.excluded = excluded
        self.held = held
        self.review = review.flatMap { review in
            ReviewEvidence(
                review, occurrences: occurrences, title: fields.first { $0.field == .title })
        }
        isReviewOfOther = review != nil && self.review == nil
        trades = TradeTally(definition: definition, forms: forms, occurrences: occurrences, fields)
        distances = fields.map { Self.distances(occurrences, in: $0) }
        func isName(_ occurrence: Occurrence) -> Bool {
            Self.nameKinds.contains(Form.Kinds(forms[occurrence.form].kind))
                && (occurrence.field == .title || occurrence.field == .text)
        }
        // Most times all are.
        names =
            occurrences.count <= Self.judgedLimit && occurrences.allSatisfy(isName)
            ? occurrences : Array(occurrences.lazy.filter(isName).prefix(Self.judgedLimit))
    }

    /// Whether a word of a field is one of what was found.
    func isFound(_ index: Int, in field: FieldText) -> Bool {
        occurrences.contains { $0.field == field.field && $0.words.contains(index) }
    }

    func form(_ occurrence: Occurrence) -> Form { forms[occurrence.form] }

    func field(of occurrence: Occurrence) -> FieldText? {
        fields.first { $0.field == occurrence.field }
    }

    /// A brand named more often is listed this many times.
    private static let hitLimit = 100
    /// Who names a brand more often than this says no more by it; and work stays linear.
    private static let judgedLimit = 20

    private static let nameKinds: Form.Kinds = [
        .name, Form.Kinds(.exact), Form.Kinds(.stem), Form.Kinds(.unspelled),
    ]

    /// Folded bytes of what was found of a kind in a field, in reading order.
    func surfaces(of kind: Form.Kind, in field: FieldText) -> [Range<Int>] {
        var surfaces: [Range<Int>] = []
        for occurrence in occurrences
        where occurrence.field == field.field && form(occurrence).kind == kind {
            surfaces.append(occurrence.surface)
        }
        surfaces.sort { $0.lowerBound < $1.lowerBound }
        return surfaces
    }

    private static func distances(_ occurrences: [Occurrence], in field: FieldText) -> [Int]? {
        guard occurrences.contains(where: { $0.field == field.field }) else { return nil }
        var distances = field.words.sentences.map { _ in Int.max / 2 }
        for occurrence in occurrences where occurrence.field == field.field {
            let sentence = NamePlace(occurrence, in: field).sentence
            if distances.indices.contains(sentence) { distances[sentence] = 0 }
        }
        for index in distances.indices.dropFirst() {
            distances[index] = min(distances[index], distances[index - 1] + 1)
        }
        for index in distances.indices.dropLast().reversed() {
            distances[index] = min(distances[index], distances[index + 1] + 1)
        }
        return distances
    }
}
