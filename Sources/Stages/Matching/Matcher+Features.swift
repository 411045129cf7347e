package import Domain

extension Matcher {
    /// What `scripts/judgement-meant.py` learns from: of the mention of a brand what the rules and the
    /// words beside the name say, with what it is worth. Nil where the brand was not found.
    package func meantFeatures(
        of brand: String, in document: Document
    ) -> [(name: String, worth: Int)]? {
        guard let findings = finder.findings(in: document, source: nil),
            let found = findings.occurrences.first(where: {
                finder.definitions[$0.brand].brandName == brand
            })
        else { return nil }
        let sighting = sighting(
            found.brand, found.list, in: findings, findings.fields.filter(\.isProse))
        return MeantModel.features(Score(rulesFor: sighting).sheet, sighting)
    }
}
