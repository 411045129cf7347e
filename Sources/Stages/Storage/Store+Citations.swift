import Database
package import Domain

extension Store {
    /// A source's clock may be wrong by so much (`StoredMention.ownTime`), in milliseconds.
    private static let clockError: Int64 = 86_400_000

    /// Documents behind `position` in which others speak of one of these brands, as far as anybody takes
    /// it for that: scored from `Mention.relevanceLine` on, and not marked irrelevant. At most `limit` of
    /// them, in the order they came in; empty where there are no more.
    ///
    /// - Parameters:
    ///   - brands: ids.
    ///   - since: only those of this time or later, as mentions have it.
    package func citingDocuments(
        after position: Int64, limit: Int, brands: [String], since: Timestamp
    ) throws(StoreError) -> [CitingDocument] {
        try read { connection in
            try connection.all(
                """
                SELECT c.document, c.name, c.brand_id, c.score, s.name, d.title, d.url, d.links,
                    c.time
                FROM (
                    SELECT m.document, m.name, m.brand_id, max(m.score) AS score, CASE
                        WHEN coalesce(d.published, d.updated) <= m.first_seen + ?5
                        THEN coalesce(d.published, d.updated) ELSE m.first_seen END AS time
                    FROM mention m JOIN document d ON d.id = m.document
                    WHERE m.document > ?1 AND m.score >= ?6 AND NOT m.is_own
                        AND m.state <> 'irrelevant' AND m.first_seen >= ?4 - ?5
                        AND m.brand_id IN (SELECT value FROM json_each(?3))
                    GROUP BY m.document HAVING time >= ?4
                    ORDER BY m.document LIMIT ?2
                ) c JOIN document d ON d.id = c.document JOIN source s ON s.id = d.source
                ORDER BY c.document
                """,
                .integer(position), .count(limit), .strings(brands), .time(since),
                .integer(Self.clockError), .count(Mention.relevanceLine)
            ) { CitingDocument(row: &$0) }
        }
    }

    /// The addresses of documents behind `position`, with their sources; at most `limit`, in order.
    package func addresses(
        after position: Int64, limit: Int
    ) throws(StoreError) -> [(number: Int64, source: SourceID, url: String)] {
        try read { connection in
            try connection.all(
                """
                SELECT d.id, s.name, d.url FROM document d JOIN source s ON s.id = d.source
                WHERE d.id > ?1 AND d.url IS NOT NULL ORDER BY d.id LIMIT ?2
                """,
                .integer(position), .count(limit)
            ) { (number: $0.integer(), source: SourceID($0.text()), url: $0.text()) }
        }
    }
}

extension CitingDocument {
    /// In the order of the columns.
    fileprivate init(row: inout Row) {
        self.init(
            number: row.integer(), mention: MentionID(row.text()), brandID: row.text(),
            score: row.count(), source: SourceID(row.text()), title: row.text(),
            url: row.optionalText(), links: row.optionalLines(), time: row.time())
    }
}
