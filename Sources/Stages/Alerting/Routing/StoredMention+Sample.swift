import Domain

extension StoredMention {
    /// What a test message shows: believable, and plainly about nobody.
    static func sample(language: OutputLanguage, at now: Timestamp) -> StoredMention {
        let isGerman = language == .german
        let name = isGerman ? "Muster" : "Sample"
        let title = isGerman ? "Muster GmbH in einer Probe" : "Sample Ltd in a trial"
        let passage =
            isGerman
            ? "So sieht eine Meldung aus, wenn jemand über die Muster GmbH schreibt."
            : "This is what an alert looks like when somebody writes about Sample Ltd."
        let mention = Mention(
            brand: name, score: 83, facet: .general, polarity: .neutral, isUrgent: false,
            hits: [hit(of: name, in: title, .title), hit(of: name, in: passage, .text)],
            reasons: [
                Reason(points: 45, rule: .nameInTitle),
                Reason(points: 25, rule: .legalForm, quote: isGerman ? "GmbH" : "Ltd"),
                Reason(points: 13, rule: .repeated),
            ], passage: passage)
        return StoredMention(
            id: MentionID("sample"), mention: mention, isCompetitor: false,
            source: SourceID("earshot"),
            title: title, url: nil,
            authors: [], published: now, language: nil, firstSeen: now)
    }

    private static func hit(of name: String, in text: String, _ field: Hit.Field) -> Hit {
        let (name, scalars) = (Array(name.unicodeScalars), Array(text.unicodeScalars))
        let start = scalars.indices.first { scalars[$0...].starts(with: name) } ?? 0
        let surface = String(String.UnicodeScalarView(name))
        return Hit(
            field: field, surface: surface, term: surface, range: start..<start + name.count)
    }
}
