package import Domain
import Language

extension Matcher {
    /// What `Tools/Training` learns from: of the mention of a brand the words that are heard
    /// about the name, and what the rules and the words beside it say, with what it is worth. Nil where
    /// the brand was not found.
    package func meantFeatures(
        of brand: String, in document: Document
    ) -> (heard: [String], features: [(name: String, worth: Int)])? {
        guard let findings = finder.findings(in: document, source: nil),
            let found = findings.occurrences.first(where: {
                finder.definitions[$0.brand].brandName == brand
            })
        else { return nil }
        let sighting = sighting(
            found.brand, found.list, in: findings, findings.fields.filter(\.isProse))
        var heard: [String] = []
        for (number, field) in sighting.fields.enumerated() {
            SoundModel.hear(number, of: sighting) { words in
                heard += words.map { String(decoding: field.bytes($0), as: UTF8.self) }
            }
        }
        return (heard, MeantModel.features(Score(rulesFor: sighting).sheet, sighting))
    }
}
