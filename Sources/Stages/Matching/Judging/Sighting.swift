import Domain
import Language

/// A brand seen in a document: what was found where, and the fields to judge it by.
struct Sighting: Sendable {
    let definition: BrandDefinition
    /// All forms of the matcher.
    let forms: [Form]
    let occurrences: [Occurrence]
    /// Title and text, as far as the document has them.
    let fields: [FieldText]

    func form(_ occurrence: Occurrence) -> Form { forms[occurrence.form] }

    func field(of occurrence: Occurrence) -> FieldText? {
        fields.first { $0.field == occurrence.field }
    }

    /// Who names a brand more often than this says no more by it; and work stays linear.
    private static let judgedLimit = 20

    /// Occurrences of a name in running text, the first ones.
    var names: [Occurrence] {
        let names = occurrences.lazy.filter {
            [.name, .query].contains(form($0).kind) && ($0.field == .title || $0.field == .text)
        }
        return Array(names.prefix(Self.judgedLimit))
    }

    /// How many sentences lie between each sentence of a field and the nearest one with a hit;
    /// nil in a field without.
    func distances(in field: FieldText) -> [Int]? {
        let found = Set(
            occurrences.lazy.filter { $0.field == field.field }
                .map { NamePlace($0, in: field).sentence })
        guard !found.isEmpty else { return nil }
        var distances = field.words.sentences.indices.map { found.contains($0) ? 0 : Int.max / 2 }
        for index in distances.indices.dropFirst() {
            distances[index] = min(distances[index], distances[index - 1] + 1)
        }
        for index in distances.indices.dropLast().reversed() {
            distances[index] = min(distances[index], distances[index + 1] + 1)
        }
        return distances
    }
}
