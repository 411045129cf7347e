import Alerting
import Domain
import Matching
import Storage

/// What one configuration says of a stored document. Pure; safe to share between threads.
struct DocumentTrial: Sendable {
    let settings: Settings
    private let matcher: Matcher
    private let ownVoice: OwnVoice
    private let brands: [String: Brand]
    private let sources: [SourceID: SourceSettings]

    /// - Parameter lessons: what people's marks teach.
    /// - Throws: `QueryError`.
    init(settings: Settings, lessons: [Lesson]) throws {
        self.settings = settings
        matcher = try Matcher(brands: settings.brands, lessons: lessons)
        ownVoice = OwnVoice(brands: settings.brands)
        brands = Dictionary(settings.brands.map { ($0.name, $0) }) { first, _ in first }
        sources = Dictionary(settings.sources.map { ($0.id, $0) }) { first, _ in first }
    }

    /// What was judged of one brand.
    struct Finding: Sendable {
        var brand: Brand
        var mention: Mention
        var isOwn: Bool
        /// Names of the rules that take it.
        var rules: [String]
    }

    func findings(in stored: StoredDocument) -> [Finding] {
        let source = sources[stored.source]
        let mentions = matcher.mentions(
            in: stored.document.filed(under: source?.tags ?? []), source: source?.id.rawValue,
            weight: source?.weight ?? 1)
        guard !mentions.isEmpty else { return [] }
        let speakers = ownVoice.speakers(in: stored.document, of: source?.webAddress)
        return mentions.compactMap { mention in
            guard let brand = brands[mention.brand] else { return nil }
            let isOwn = speakers.contains(brand.id)
            let shown = StoredMention(
                id: MentionID(""), mention: mention, isCompetitor: brand.isCompetitor,
                source: stored.source, title: "", url: nil, authors: [], published: nil,
                language: stored.document.language, firstSeen: stored.firstSeen, isOwn: isOwn)
            return Finding(brand: brand, mention: mention, isOwn: isOwn, rules: rules(for: shown))
        }
    }

    /// The rules that take a mention as it was stored.
    func rules(for decision: StoredDocument.Decision, in stored: StoredDocument) -> [String] {
        let mention = Mention(
            brand: decision.brand, score: decision.score, facet: decision.facet,
            polarity: decision.polarity, isUrgent: decision.isUrgent, hits: [], reasons: [],
            passage: "", subFacet: decision.subFacet)
        return rules(
            for: StoredMention(
                id: decision.id, mention: mention, isCompetitor: decision.isCompetitor,
                source: stored.source, title: "", url: nil, authors: [], published: nil,
                language: stored.document.language, firstSeen: stored.firstSeen,
                isOwn: decision.isOwn))
    }

    private func rules(for stored: StoredMention) -> [String] {
        stored.isOwn
            ? [] : settings.rules.filter { $0.condition.holds(for: stored) }.map(\.name)
    }
}
