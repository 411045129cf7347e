import Database
package import Domain

extension Store {
    /// Mentions as stored, each story once (its other sources are in `alsoIn`).
    ///
    /// A search for text first indexes what came since the last one: 20 µs a mention.
    package func mentions(_ query: MentionQuery) throws(StoreError) -> [StoredMention] {
        if query.matchExpression != nil { try completeSearchIndex() }
        return try read { connection in
            try connection.all(
                """
                SELECT v.* FROM shown_mention v
                WHERE v.leader IS NULL AND v.score >= ?1
                    AND (?2 IS NULL OR v.first_seen >= ?2)
                    AND (?3 IS NULL OR v.brand = ?3 OR v.brand_id = ?3)
                    AND (?4 IS NULL OR v.facet = ?4)
                    AND (?5 IS NULL OR v.state = ?5)
                    AND (?6 IS NULL OR v.source = ?6 OR EXISTS (
                        SELECT 1 FROM shown_mention f WHERE f.leader = v.id AND f.source = ?6))
                    AND (?7 IS NULL
                        OR v.id IN (SELECT rowid FROM mention_text WHERE mention_text MATCH ?7))
                ORDER BY CASE WHEN ?8 THEN v.score END DESC, v.first_seen DESC, v.id DESC
                LIMIT ?9
                """,
                .count(query.minimumScore), .time(query.since), .text(query.brand),
                .text(query.facet?.rawValue), .text(query.state?.rawValue),
                .text(query.source?.rawValue), .text(query.matchExpression),
                .flag(query.order == .bestFirst), .count(query.limit)
            ) { try StoredMention(row: &$0, of: connection) }
        }
    }

    /// A mark on numbers is safe here: SQLite has one writer, so they are committed in order.
    private func completeSearchIndex() throws(StoreError) {
        let isComplete = try read { connection in
            try !connection.exists(
                """
                SELECT 1 FROM mention
                WHERE id > (SELECT coalesce(max(rowid), 0) FROM mention_text)
                """)
        }
        if isComplete { return }
        try write { connection in
            _ = try connection.run(
                """
                INSERT INTO mention_text(rowid, title, passage, brand)
                SELECT m.id, d.title, m.passage, m.brand
                FROM mention m JOIN document d ON d.id = m.document
                WHERE m.id > (SELECT coalesce(max(rowid), 0) FROM mention_text)
                """)
        }
    }

    /// Also one that only repeats a story.
    package func mention(_ id: MentionID) throws(StoreError) -> StoredMention? {
        try read { connection in
            try connection.first(
                "SELECT * FROM shown_mention WHERE name = ?1", .text(id.rawValue)
            ) { try StoredMention(row: &$0, of: connection) }
        }
    }

    /// A person's verdict. Gives the ids that are not stored; the others are marked.
    package func mark(
        _ ids: [MentionID], as state: StoredMention.State
    ) throws(StoreError) -> [MentionID] {
        try write { connection in
            try ids.filter { id in
                try connection.run(
                    "UPDATE mention SET state = ?2 WHERE name = ?1",
                    .text(id.rawValue), .text(state.rawValue)) == 0
            }
        }
    }
}
