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
                SELECT v.*, t.updated, t.review FROM shown_mention v JOIN (
                    SELECT m.id AS mention, d.updated, d.review, d.title, d.text, CASE
                        WHEN coalesce(d.published, d.updated) <= m.first_seen + 86400000
                        THEN coalesce(d.published, d.updated) ELSE m.first_seen END AS time
                    FROM mention m JOIN document d ON d.id = m.document
                ) t ON t.mention = v.id
                WHERE (v.leader IS NULL OR ?11 IS NOT NULL OR ?14 IS NOT NULL) AND v.score >= ?1
                    AND (?2 IS NULL OR t.time >= ?2)
                    AND (?3 IS NULL OR v.brand = ?3 OR v.brand_id = ?3)
                    AND (?4 IS NULL OR v.facet = ?4)
                    AND (?5 IS NULL OR v.state = ?5)
                    AND (?6 IS NULL OR v.source = ?6 OR EXISTS (
                        SELECT 1 FROM shown_mention f WHERE f.leader = v.id AND f.source = ?6))
                    AND (?7 IS NULL
                        OR v.id IN (SELECT rowid FROM mention_text WHERE mention_text MATCH ?7)
                        OR NOT EXISTS (
                            SELECT 1 FROM json_each(?10) w
                            WHERE ' ' || t.title || ' ' || v.brand || ' ' || replace(replace(
                                replace(coalesce(t.text, ''), char(10), ' '), '(', ' '), '"', ' ')
                                NOT LIKE '% ' || w.value || '%' ESCAPE '\\'))
                    AND (?13 IS NULL OR v.is_own = ?13)
                    AND (?11 IS NULL OR v.id IN (
                        SELECT mention FROM rule_match
                        WHERE rule = ?11 AND ?12 IN (digest, retold)
                        UNION SELECT mention FROM story_follower
                        WHERE digest_rule = ?11 AND digest = ?12
                            AND (?15 IS NULL OR channel = ?15)))
                    AND (?14 IS NULL OR v.name IN (
                        SELECT j.value FROM outbox o, json_each(o.mentions) j
                        WHERE o.summary = ?14 AND o.state = 'coalesced'))
                ORDER BY CASE WHEN ?8 THEN v.score END DESC, t.time DESC, v.score DESC, v.name
                LIMIT ?9
                """,
                .count(query.minimumScore), .time(query.since), .text(query.brand),
                .text(query.facet?.rawValue), .text(query.state?.rawValue),
                .text(query.source?.rawValue), .text(query.matchExpression),
                .flag(query.order == .bestFirst), .count(query.limit),
                .strings(query.likePatterns),
                .text(query.digest?.rule), .integer(query.digest?.number),
                .integer(query.voice.flag), .integer(query.summary), .text(query.channel)
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
                """
                SELECT v.*, d.updated, d.review
                FROM shown_mention v JOIN mention m ON m.id = v.id
                    JOIN document d ON d.id = m.document
                WHERE v.name = ?1
                """, .text(id.rawValue)
            ) { try StoredMention(row: &$0, of: connection) }
        }
    }

    /// What is kept of the text that a mention was found in; nil where nothing is.
    package func text(of id: MentionID) throws(StoreError) -> String? {
        try read { connection in
            try connection.first(
                """
                SELECT d.text FROM mention m JOIN document d ON d.id = m.document WHERE m.name = ?1
                """,
                .text(id.rawValue)
            ) { $0.optionalText() } ?? nil
        }
    }
}

extension MentionQuery.Voice {
    /// What `is_own` has to be; nil for both.
    fileprivate var flag: Int64? {
        switch self {
        case .others: 0
        case .own: 1
        case .all: nil
        }
    }
}
