package import Domain

extension AlertRule.Condition {
    /// Whether all that is given holds.
    package func holds(for stored: StoredMention) -> Bool {
        let mention = stored.mention
        return mention.score >= minimumScore
            && admits(brand: mention.brand)
            && admits(facet: mention.facet)
            && admits(polarity: mention.polarity)
            && admits(urgency: mention.isUrgent)
            && admits(competitor: stored.isCompetitor)
            && admits(source: stored.source)
            && admits(language: stored.language)
    }

    private func admits(brand: String) -> Bool { brands.isEmpty || brands.contains(brand) }
    private func admits(facet: Facet) -> Bool { facets.isEmpty || facets.contains(facet) }
    private func admits(polarity: Polarity) -> Bool {
        polarities.isEmpty || polarities.contains(polarity)
    }
    private func admits(urgency: Bool) -> Bool { isUrgent.map { $0 == urgency } ?? true }
    private func admits(competitor: Bool) -> Bool { isCompetitor.map { $0 == competitor } ?? true }
    private func admits(source: SourceID) -> Bool { sources.isEmpty || sources.contains(source) }

    /// A document whose language nobody knows passes no filter on languages.
    private func admits(language: LanguageCode?) -> Bool {
        languages.isEmpty || language.map { languages.contains(where: $0.isWithin) } ?? false
    }
}
