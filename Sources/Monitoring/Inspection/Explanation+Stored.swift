package import Domain
import Glibc
import Matching
import Storage

extension Explanation {
    /// A mention of the store, as it was judged when it came in; nil where the words name none: then
    /// they are an input. Where it goes is asked of the rules of today.
    ///
    /// - Throws: `StoreError`, `QueryError`.
    package static func stored(
        _ name: String, settings: Settings, in language: OutputLanguage
    ) async throws -> Explanation? {
        guard isID(name), access(name, F_OK) != 0, access(settings.storePath, F_OK) == 0 else {
            return nil
        }
        let store = try Store.open(path: settings.storePath, mode: .guest)
        let id = MentionID(name)
        let (mention, text) = (try await store.mention(id), try await store.text(of: id))
        try await store.close()
        guard let mention else { return nil }
        let document = Document(
            id: "", url: mention.url, title: mention.title, authors: mention.authors,
            published: mention.published, updated: mention.updated, language: mention.language,
            text: text ?? "", review: mention.review)
        var explanation = Explanation(in: language)
        let wording = explanation.wording
        let seen = settings.zone.day(at: mention.firstSeen)
        explanation.say(
            wording.stored,
            ExplanationLine(
                wording.say(
                    "seit \(seen) aus der Quelle '\(mention.source)', so wie damals bewertet",
                    "since \(seen) of the source '\(mention.source)', as it was judged then")))
        if text == nil {
            explanation.say(
                "",
                ExplanationLine(
                    wording.say("der Text ist nicht mehr da", "its text is no longer kept"), .quiet)
            )
        }
        explanation.tell(document, namesBrand: true)
        let words = try await words(for: mention.mention, in: document, settings)
        explanation.tell(
            mention, words, in: document, rules: settings.rules, isFromAnySource: false)
        return explanation
    }

    /// Nothing of them is stored: those of today, where today's judgement is the same.
    private static func words(
        for mention: Mention, in document: Document, _ settings: Settings
    ) async throws -> JudgementWords? {
        let lessons = await MarkedLessons.beside(settings).lessons
        let found = try Matcher(brands: settings.brands, lessons: lessons)
            .explained(in: document)
        return found.first {
            $0.mention.brand == mention.brand && $0.mention.facet == mention.facet
                && $0.mention.polarity == mention.polarity
                && $0.mention.isUrgent == mention.isUrgent
        }?.words
    }

    /// As `DocumentIdentity.mentionID` makes them.
    private static func isID(_ name: String) -> Bool {
        name.utf8.count == 12
            && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x32...0x37).contains($0) }
    }
}
