import Database
import Domain

extension StoredMention {
    /// As it stands right after being stored.
    init(_ new: NewMention, in document: Document, source: SourceID, firstSeen: Timestamp) {
        self.init(
            id: new.id, mention: new.mention, isCompetitor: new.isCompetitor, source: source,
            title: document.title, url: document.url, authors: document.authors,
            published: document.published, language: document.language, firstSeen: firstSeen,
            updated: document.updated, isOwn: new.isOwn)
    }

    /// A row of the view `shown_mention`, in its order, and when its document was updated.
    init(row: inout Row, of connection: Connection) throws {
        let number = row.integer()
        let id = MentionID(row.text())
        let mention = Mention(row: &row)
        self.init(
            id: id, mention: mention, isCompetitor: row.flag(), source: SourceID(row.text()),
            title: row.text(), url: row.optionalText(), authors: row.strings(),
            published: row.optionalTime(),
            language: row.optionalText().flatMap { LanguageCode($0) }, firstSeen: row.time(),
            state: State(rawValue: row.text()) ?? .open)
        // The leader and the brand's id.
        (_, _) = (row.optionalInteger(), row.optionalText())
        isOwn = row.flag()
        self.mention.subFacet = row.optionalText().flatMap { SubFacet(rawValue: $0) }
        self.mention.isPolarityClear = row.flag()
        updated = row.optionalTime()
        alsoIn = try Self.otherSources(of: number, but: source, on: connection)
    }

    /// As many as anybody reads.
    private static let otherSourcesLimit = 50

    private static func otherSources(
        of number: Int64, but source: SourceID, on connection: Connection
    ) throws -> [SourceID] {
        try connection.all(
            """
            SELECT DISTINCT s.name
            FROM mention m JOIN document d ON d.id = m.document JOIN source s ON s.id = d.source
            WHERE m.leader = ?1 AND s.name <> ?2
            ORDER BY s.name LIMIT ?3
            """,
            .integer(number), .text(source.rawValue), .count(otherSourcesLimit)
        ) { SourceID($0.text()) }
    }
}

extension Mention {
    fileprivate init(row: inout Row) {
        self.init(
            brand: row.text(), score: row.count(), facet: Facet(rawValue: row.text()) ?? .general,
            polarity: Polarity(rawValue: row.text()) ?? .neutral, isUrgent: row.flag(),
            hits: MentionJSON.hits(in: row.json()), reasons: MentionJSON.reasons(in: row.json()),
            passage: row.text())
    }
}
