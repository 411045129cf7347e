import Domain

extension StoredMention {
    /// What a test message shows: believable, and plainly about nobody.
    static func sample(language: OutputLanguage, at now: Timestamp) -> StoredMention {
        let isGerman = language == .german
        let name = isGerman ? "Muster GmbH" : "Sample Ltd"
        let passage =
            isGerman
            ? "So sieht eine Meldung aus, wenn jemand über die \(name) schreibt."
            : "This is what an alert looks like when somebody writes about \(name)."
        let mention = Mention(
            brand: name, score: 83, facet: .general, polarity: .neutral, isUrgent: false,
            hits: [
                Hit(field: .text, surface: name, term: name, range: 0..<name.unicodeScalars.count)
            ],
            reasons: [
                Reason(points: 45, rule: .nameInTitle), Reason(points: 25, rule: .legalForm),
                Reason(points: 13, rule: .unambiguousName),
            ], passage: passage)
        return StoredMention(
            id: MentionID("sample"), mention: mention, isCompetitor: false,
            source: SourceID("earshot"),
            title: isGerman ? "Eine Probe von Earshot" : "A sample from Earshot", url: nil,
            authors: [], published: now, language: nil, firstSeen: now)
    }
}
