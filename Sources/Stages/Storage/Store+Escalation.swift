import Database
package import Domain

/// What was told at once and nobody has marked goes to further people: once, by the transaction that
/// decides it.
extension Store {
    /// Mentions of a rule that are decided at a time; the rest follows a minute later.
    private static let escalationBatch = 200

    /// Queues what `render` makes of each mention of a rule that was delivered long enough ago while
    /// nobody has marked any of its story. What is silenced waits for the end of its snooze. Gives how
    /// many messages were queued.
    package func escalate(
        rule: String, now: Timestamp, render: @Sendable (StoredMention) -> [OutboxDraft]
    ) throws(StoreError) -> Int {
        // Asked every minute: most calls end here, without a write.
        let isIdle = try read { connection in
            try !connection.exists(
                """
                SELECT 1 FROM rule_match
                WHERE rule = ?1 AND escalates_at <= ?2 AND escalated_at IS NULL
                """,
                .text(rule), .time(now))
        }
        if isIdle { return 0 }
        return try write { connection in
            let snoozes = try Snooze.inForce(at: now, on: connection)
            var queued = 0
            for due in try Self.dueForEscalation(rule, now: now, on: connection) {
                let subject = Snooze.Subject(
                    brandID: due.brandID, rule: rule, source: due.mention.source,
                    story: due.mention.story, isUrgent: due.mention.mention.isUrgent)
                if let snooze = snoozes.first(where: { $0.covers(subject) }) {
                    try connection.run(
                        "UPDATE rule_match SET escalates_at = ?3 WHERE story = ?1 AND rule = ?2",
                        .integer(due.story), .text(rule), .time(snooze.ends))
                    continue
                }
                try connection.run(
                    "UPDATE rule_match SET escalated_at = ?3 WHERE story = ?1 AND rule = ?2",
                    .integer(due.story), .text(rule), .time(now))
                if due.isMarked { continue }
                queued += try render(due.mention).count { draft in
                    try StoryFollower(
                        story: due.story, channel: draft.channel, connection: connection
                    ).tell(draft, of: due.number, now: now)
                }
            }
            return queued
        }
    }

    private struct Escalating {
        let mention: StoredMention
        let brandID: String
        let story: Int64
        /// Of the mention.
        let number: Int64
        let isMarked: Bool
    }

    /// Urgent ones first.
    private static func dueForEscalation(
        _ rule: String, now: Timestamp, on connection: Connection
    ) throws -> [Escalating] {
        try connection.all(
            """
            SELECT v.*, d.updated, d.review, m.brand_id, r.story, m.id, EXISTS (
                SELECT 1 FROM mention s
                WHERE (s.id = r.story OR s.leader = r.story) AND s.marked_at IS NOT NULL)
            FROM rule_match r JOIN shown_mention v ON v.id = r.mention
                JOIN mention m ON m.id = r.mention JOIN document d ON d.id = m.document
            WHERE r.rule = ?1 AND r.escalates_at <= ?2 AND r.escalated_at IS NULL
            ORDER BY v.is_urgent DESC, r.escalates_at, r.story LIMIT ?3
            """,
            .text(rule), .time(now), .count(escalationBatch)
        ) { row in
            Escalating(
                mention: try StoredMention(row: &row, of: connection), brandID: row.text(),
                story: row.integer(), number: row.integer(), isMarked: row.flag())
        }
    }

    /// From when a message that was delivered now is to be answered: of an alert its mention, of a
    /// summary all that it tells of. The first delivery counts.
    static func noteEscalation(
        ofDelivered message: Int64, now: Timestamp, on connection: Connection
    ) throws {
        guard
            try connection.exists("SELECT 1 FROM rule WHERE escalates_after IS NOT NULL")
        else { return }
        let summary =
            try connection.first(
                "SELECT summary FROM outbox WHERE id = ?1 AND kind = 'summary'", .integer(message)
            ) { $0.optionalInteger() } ?? nil
        let alerts =
            try summary.map { number in
                try connection.all(
                    "SELECT id FROM outbox WHERE summary = ?1 AND state = 'coalesced'",
                    .integer(number)
                ) { $0.integer() }
            } ?? [message]
        for alert in alerts {
            try connection.run(
                """
                UPDATE rule_match SET escalates_at = ?2 + (
                    SELECT escalates_after FROM rule WHERE name = rule_match.rule)
                WHERE escalates_at IS NULL AND escalated_at IS NULL AND digest = 0
                    AND (story, rule) IN (
                        SELECT coalesce(m.leader, m.id), o.rule
                        FROM outbox o, json_each(o.mentions) j JOIN mention m ON m.name = j.value
                        WHERE o.id = ?1 AND o.kind = 'alert')
                """,
                .integer(alert), .time(now))
        }
    }
}
