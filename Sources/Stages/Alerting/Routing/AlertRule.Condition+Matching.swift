package import Domain

extension AlertRule.Condition {
    /// One part of a condition.
    package enum Part: Sendable, Hashable, CaseIterable {
        case score, brand, facet, subFacet, polarity, urgency, competitor, source, sourceTag
        case language
        /// Of the story: it may hold later.
        case outlets
    }

    /// Whether all that is given holds, but for the size of the story, which may still grow.
    package func holds(for stored: StoredMention) -> Bool {
        Part.allCases.allSatisfy { $0 == .outlets || admits(stored, by: $0) }
    }

    /// What keeps a mention out; empty where the condition holds.
    package func obstacles(for stored: StoredMention) -> [Part] {
        Part.allCases.filter { !admits(stored, by: $0) }
    }

    private func admits(_ stored: StoredMention, by part: Part) -> Bool {
        let mention = stored.mention
        return switch part {
        case .score: mention.score >= minimumScore
        case .brand: brands.isEmpty || brands.contains(mention.brand)
        case .facet: facets.isEmpty || facets.contains(mention.facet)
        case .subFacet:
            subFacets.isEmpty || mention.subFacet.map { subFacets.contains($0) } ?? false
        case .polarity: polarities.isEmpty || polarities.contains(mention.polarity)
        case .urgency: isUrgent.map { $0 == mention.isUrgent } ?? true
        case .competitor: isCompetitor.map { $0 == stored.isCompetitor } ?? true
        case .source: sources.isEmpty || sources.contains(stored.source)
        case .sourceTag: sourceTags.hold(for: stored.source)
        case .language: admits(language: stored.language)
        case .outlets: stored.outlets >= minimumOutlets
        }
    }

    /// A document whose language nobody knows passes no filter on languages.
    private func admits(language: LanguageCode?) -> Bool {
        languages.isEmpty || language.map { languages.contains(where: $0.isWithin) } ?? false
    }
}
