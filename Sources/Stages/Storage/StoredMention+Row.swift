import Database
import Domain

extension StoredMention {
    /// As it stands right after being stored.
    init(_ new: NewMention, in document: Document, source: SourceID, firstSeen: Timestamp) {
        self.init(
            id: new.id, mention: new.mention, isCompetitor: new.isCompetitor, source: source,
            title: document.title, url: document.url, authors: document.authors,
            published: document.published, language: document.language, firstSeen: firstSeen,
            updated: document.updated, isOwn: new.isOwn, review: document.review)
    }

    /// A row of the view `shown_mention`, in its order, and of its document when it was updated, and
    /// what it says as a review.
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
        let leader = row.optionalInteger()
        // The brand's id.
        _ = row.optionalText()
        isOwn = row.flag()
        self.mention.subFacet = row.optionalText().flatMap { SubFacet(rawValue: $0) }
        self.mention.isPolarityClear = row.flag()
        updated = row.optionalTime()
        review = row.review()
        let first = leader ?? number
        alsoIn = try Self.otherSources(of: first, but: source, on: connection)
        outlets = max(1, try Self.outlets(of: first, on: connection))
        if leader != nil {
            story =
                try connection.first(
                    "SELECT name FROM mention WHERE id = ?1", .integer(first)
                ) { MentionID($0.text()) } ?? id
        }
    }

    /// As many as anybody reads.
    private static let otherSourcesLimit = 50

    private static func otherSources(
        of first: Int64, but source: SourceID, on connection: Connection
    ) throws -> [SourceID] {
        try connection.all(
            """
            SELECT DISTINCT s.name
            FROM mention m JOIN document d ON d.id = m.document JOIN source s ON s.id = d.source
            WHERE (m.id = ?1 OR m.leader = ?1) AND s.name <> ?2
            ORDER BY s.name LIMIT ?3
            """,
            .integer(first), .text(source.rawValue), .count(otherSourcesLimit)
        ) { SourceID($0.text()) }
    }

    /// How many outlets carry a story, of which `first` is the first mention.
    static func outlets(of first: Int64, on connection: Connection) throws -> Int {
        try connection.first("SELECT outlets FROM mention WHERE id = ?1", .integer(first)) {
            $0.count()
        } ?? 1
    }

    /// Sources of outlets that joined a story after its mention `told`, one an outlet.
    static func joined(
        _ first: Int64, after told: Int64, on connection: Connection
    ) throws -> [SourceID] {
        try connection.all(
            """
            WITH story AS (
                SELECT m.id, s.name, coalesce(m.outlet, d.source) AS outlet
                FROM mention m JOIN document d ON d.id = m.document
                    JOIN source s ON s.id = d.source
                WHERE m.id = ?1 OR m.leader = ?1)
            SELECT min(name) FROM story
            WHERE id > ?2 AND outlet NOT IN (SELECT outlet FROM story WHERE id <= ?2)
            GROUP BY outlet ORDER BY min(name)
            """,
            .integer(first), .integer(told)
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
