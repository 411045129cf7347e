package import Domain

extension Matcher {
    /// The mentions of a document, each with the words that its labels rest on: what an explanation
    /// shows. Costs a little more than `mentions`.
    package func explained(
        in document: Document, source: String? = nil, weight: Double = 1
    ) -> [(mention: Mention, words: JudgementWords)] {
        guard let findings = finder.findings(in: document, source: source) else { return [] }
        let prose = findings.fields.filter(\.isProse)
        return zip(
            mentions(in: document, source: source, weight: weight), findings.occurrences
        ).map {
            mention, found in
            let sighting = sighting(found.brand, found.list, in: findings, prose)
            return (
                mention,
                JudgementWords(sighting, facet: mention.facet, polarity: mention.polarity)
            )
        }
    }
}
