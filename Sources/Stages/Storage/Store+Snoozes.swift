import Database
package import Domain

/// What people do not want to be alerted to for a while. Asked in the transaction that queues alerts, so
/// that one begun by another process holds at once.
extension Store {
    /// Begins one. Alerts that wait, and have never been tried, are silenced too. Gives it, and how many
    /// messages that were.
    package func snooze(
        _ target: Snooze.Target, label: String, reason: String, until end: Timestamp,
        takesUrgent: Bool, now: Timestamp
    ) throws(StoreError) -> (snooze: Snooze, silenced: Int) {
        try write { connection in
            let id = try connection.first(
                """
                INSERT INTO snooze(kind, target, label, reason, begins_at, ends_at, takes_urgent)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) RETURNING id
                """,
                .text(target.kind.rawValue), .text(target.name), .text(label), .text(reason),
                .time(now), .time(end), .flag(takesUrgent)
            ) { $0.integer() }
            let snooze = Snooze(
                id: id ?? 0, target: target, label: label, reason: reason, begins: now, ends: end,
                takesUrgent: takesUrgent)
            return (snooze, try silenceWaiting(by: snooze, on: connection))
        }
    }

    /// Ends one now. False where it is not there or has ended.
    package func endSnooze(_ id: Int64, now: Timestamp) throws(StoreError) -> Bool {
        try write { connection in
            try connection.run(
                "UPDATE snooze SET ends_at = ?2 WHERE id = ?1 AND ends_at > ?2", .integer(id),
                .time(now)) == 1
        }
    }

    /// Those in force at a moment or later, with the number of mentions each has silenced; the one that
    /// ends first comes first.
    package func snoozes(since moment: Timestamp) throws(StoreError) -> [SnoozeCount] {
        try read { connection in
            try connection.all(
                """
                SELECT id, kind, target, label, reason, begins_at, ends_at, takes_urgent,
                    (SELECT count(DISTINCT mention) FROM rule_match WHERE snooze = s.id)
                FROM snooze s WHERE ends_at > ?1 ORDER BY ends_at, id
                """,
                .time(moment)
            ) { SnoozeCount(snooze: Snooze(row: &$0), count: $0.count()) }
        }
    }

    private func silenceWaiting(by snooze: Snooze, on connection: Connection) throws -> Int {
        let waiting = try connection.all(
            """
            SELECT o.id, coalesce(m.leader, m.id), m.brand_id, o.rule, s.name,
                (SELECT f.name FROM mention f WHERE f.id = coalesce(m.leader, m.id)), o.is_urgent
            FROM outbox o, json_each(o.mentions) j
                JOIN mention m ON m.name = j.value JOIN document d ON d.id = m.document
                JOIN source s ON s.id = d.source
            WHERE o.state = 'pending' AND o.kind = 'alert' AND o.attempts = 0 AND o.ambiguous = 0
            """
        ) { row in
            (
                id: row.integer(), story: row.integer(),
                subject: Snooze.Subject(
                    brandID: row.text(), rule: row.text(), source: SourceID(row.text()),
                    story: MentionID(row.text()), isUrgent: row.flag())
            )
        }.filter { snooze.covers($0.subject) }
        for alert in waiting {
            try connection.run(
                """
                UPDATE outbox SET state = 'coalesced', last_reply = 'silenced by snooze ' || ?2
                WHERE id = ?1
                """,
                .integer(alert.id), .integer(snooze.id))
            try connection.run(
                """
                UPDATE rule_match SET digest = NULL, snooze = ?3
                WHERE story = ?1 AND rule = ?2 AND digest = 0
                """,
                .integer(alert.story), .text(alert.subject.rule), .integer(snooze.id))
        }
        return waiting.count
    }
}

extension Snooze {
    /// A row in the order: id, kind, target, label, reason, begins_at, ends_at, takes_urgent.
    init(row: inout Row) {
        self.init(
            id: row.integer(),
            target: Target(Kind(rawValue: row.text()) ?? .rule, row.text()), label: row.text(),
            reason: row.text(), begins: row.time(), ends: row.time(), takesUrgent: row.flag())
    }

    /// Those in force, the one that lasts longest first: what it silences is told when it ends.
    static func inForce(at now: Timestamp, on connection: Connection) throws -> [Snooze] {
        try connection.all(
            """
            SELECT id, kind, target, label, reason, begins_at, ends_at, takes_urgent
            FROM snooze WHERE begins_at <= ?1 AND ends_at > ?1 ORDER BY ends_at DESC, id
            """,
            .time(now)
        ) { Snooze(row: &$0) }
    }
}
