import Database
import Domain

/// What waits for a rule: what its next message shows, and what that only counts, as it was silenced.
struct DigestSelection {
    let rule: String
    /// It tells of what it did not tell at once: silenced mentions wait until their snooze is over. Else
    /// those alone do whose snooze is the rule's own.
    let isImmediate: Bool
    let now: Timestamp

    /// When what waits was seen last; nil where nothing does.
    func newest(on connection: Connection) throws -> Timestamp? {
        try connection.first(
            """
            SELECT max(m.first_seen) FROM rule_match r JOIN mention m ON m.id = r.mention
            WHERE r.rule = ?1 AND r.digest IS NULL AND (r.snooze IS NULL OR r.snooze NOT IN (
                SELECT id FROM snooze WHERE ends_at > ?2 AND (?3 OR kind = 'rule')))
            """,
            .text(rule), .time(now), .flag(isImmediate)
        ) { $0.optionalTime() } ?? nil
    }

    /// By what has no digest yet, never by a mark on ids: a mark loses what is committed late.
    func mentions(limit: Int, on connection: Connection) throws -> [StoredMention] {
        try connection.all(
            """
            SELECT v.*, d.updated, d.review, r.story,
                CASE WHEN r.digest > 0 THEN coalesce(r.told, r.mention) END
            FROM rule_match r JOIN shown_mention v ON v.id = r.mention
                JOIN mention m ON m.id = r.mention JOIN document d ON d.id = m.document
            WHERE r.rule = ?1 AND (r.digest IS NULL OR r.grown = 1) AND r.snooze IS NULL
            ORDER BY v.score DESC, v.id LIMIT ?2
            """,
            .text(rule), .count(limit)
        ) { row in
            var stored = try StoredMention(row: &row, of: connection)
            let story = row.integer()
            stored.joinedSince = try row.optionalInteger().map {
                try StoredMention.joined(story, after: $0, on: connection)
            }
            return stored
        }
    }

    /// Of how many more the same holds.
    func count(on connection: Connection) throws -> Int {
        try connection.first(
            """
            SELECT count(*) FROM rule_match
            WHERE rule = ?1 AND (digest IS NULL OR grown = 1) AND snooze IS NULL
            """,
            .text(rule)
        ) { $0.count() } ?? 0
    }

    /// In the order the snoozes began.
    func silenced(on connection: Connection) throws -> [SnoozeCount] {
        try connection.all(
            """
            SELECT s.id, s.kind, s.target, s.label, s.reason, s.begins_at, s.ends_at, s.takes_urgent,
                count(*)
            FROM rule_match r JOIN snooze s ON s.id = r.snooze
            WHERE r.rule = ?1 AND (r.digest IS NULL OR r.grown = 1)
                AND NOT (s.ends_at > ?2 AND (?3 OR s.kind = 'rule'))
            GROUP BY s.id ORDER BY s.id
            """,
            .text(rule), .time(now), .flag(isImmediate)
        ) { SnoozeCount(snooze: Snooze(row: &$0), count: $0.count()) }
    }

    /// Puts into a digest what it shows, and all that it counts.
    func join(
        _ number: Int64, _ mentions: [StoredMention], on connection: Connection
    ) throws {
        for mention in mentions {
            try connection.run(
                """
                UPDATE rule_match SET digest = coalesce(digest, ?1),
                    retold = CASE WHEN digest > 0 THEN ?1 END, grown = 0,
                    told = (SELECT max(m.id) FROM mention m
                        WHERE m.id = rule_match.story OR m.leader = rule_match.story)
                WHERE rule = ?2 AND (digest IS NULL OR grown = 1)
                    AND mention = (SELECT id FROM mention WHERE name = ?3)
                """,
                .integer(number), .text(rule), .text(mention.id.rawValue))
        }
        try connection.run(
            """
            UPDATE rule_match SET digest = coalesce(digest, ?1),
                retold = CASE WHEN digest > 0 THEN ?1 END, grown = 0,
                told = (SELECT max(m.id) FROM mention m
                    WHERE m.id = rule_match.story OR m.leader = rule_match.story)
            WHERE rule = ?2 AND (digest IS NULL OR grown = 1) AND snooze IS NOT NULL
                AND snooze NOT IN (
                    SELECT id FROM snooze WHERE ends_at > ?3 AND (?4 OR kind = 'rule'))
            """,
            .integer(number), .text(rule), .time(now), .flag(isImmediate))
    }
}
