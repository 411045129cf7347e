package import Domain
import Matching
import Storage

/// The few mentions whose verdict would teach most: `earshot mentions --unsure`.
package enum UnsureMentions {
    /// As many as a person answers between two other things.
    package static let usualLimit = 5
    /// The newest ones are judged anew; older ones teach of a world that has gone.
    private static let judgedLimit = 2000

    /// Unmarked mentions the judges are unsure of, as they judge now, the least sure first, each unlike
    /// the others.
    package static func run(
        _ request: MentionSearch.Request, settings: Settings
    ) async throws -> [StoredMention] {
        var request = request
        (request.state, request.minimumScore) = (.open, 0)
        let limit = request.limit ?? usualLimit
        request.limit = judgedLimit
        let mentions = try await MentionSearch.run(request, settings: settings)
        let store = try Store.open(path: settings.storePath, mode: .guest)
        let texts = try await store.texts(of: mentions.map(\.id))
        let lessons = try await MarkedLessons.of(store, brands: settings.brands)
        try await store.close()
        let matcher = try Matcher(brands: settings.brands, lessons: lessons)
        let weights = Dictionary(settings.sources.map { ($0.id, $0.weight) }) { first, _ in first }
        let judged = mentions.map { stored in
            rejudged(stored, texts[stored.id], by: matcher, weight: weights[stored.source] ?? 1)
        }
        let choice = QuestionChoice(
            judged.map {
                QuestionChoice.Candidate(
                    score: $0.mention.score, title: $0.title,
                    text: texts[$0.id] ?? $0.mention.passage)
            }, limit: limit)
        return choice.indices.map { judged[$0] }
    }

    /// Where its text is no longer kept, or no longer names the brand, its score is what it was.
    private static func rejudged(
        _ stored: StoredMention, _ text: String?, by matcher: Matcher, weight: Double
    ) -> StoredMention {
        guard let text else { return stored }
        let document = Document(
            id: "", url: stored.url, title: stored.title, authors: stored.authors, text: text,
            review: stored.review)
        let now = matcher.mentions(in: document, source: stored.source.rawValue, weight: weight)
            .first { $0.brand == stored.mention.brand }
        guard let now else { return stored }
        var judged = stored
        (judged.mention.score, judged.mention.reasons) = (now.score, now.reasons)
        return judged
    }
}
