import Database
package import Domain

/// A recipient who wants no more digests of a rule.
package struct Unsubscribed: Sendable, Hashable {
    package var rule: String
    package var channel: String
    package var recipient: String
    package var since: Timestamp
}

extension Store {
    /// From now on no digest of the rule goes to the recipient by this channel; those that wait are
    /// cancelled. Saying it twice changes nothing.
    package func unsubscribe(
        _ recipient: String, from rule: String, of channel: String, now: Timestamp
    ) throws(StoreError) {
        try write { connection in
            try connection.run(
                """
                INSERT INTO unsubscribed(rule, channel, recipient, since) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT DO NOTHING
                """,
                .text(rule), .text(channel), .text(recipient), .time(now))
            // What may be on its way already can't be called back.
            try connection.run(
                """
                UPDATE outbox SET state = 'cancelled', last_reply = 'unsubscribed'
                WHERE rule = ?1 AND channel = ?2 AND recipient = ?3 AND kind = 'digest'
                    AND state IN ('pending', 'uncertain', 'held')
                """,
                .text(rule), .text(channel), .text(recipient))
        }
    }

    /// The longest first.
    package func unsubscribed() throws(StoreError) -> [Unsubscribed] {
        try read { connection in
            try connection.all(
                """
                SELECT rule, channel, recipient, since FROM unsubscribed
                ORDER BY since, rule, channel, recipient
                """
            ) { row in
                Unsubscribed(
                    rule: row.text(), channel: row.text(), recipient: row.text(), since: row.time())
            }
        }
    }

    /// The recipient gets digests again, of one rule or all; gives of how many. What was cancelled
    /// stays so.
    package func resubscribe(
        _ recipient: String, to rule: String?
    ) throws(StoreError) -> Int {
        try write { connection in
            try connection.run(
                """
                DELETE FROM unsubscribed
                WHERE recipient = ?1 COLLATE NOCASE AND (?2 IS NULL OR rule = ?2)
                """,
                .text(recipient), .text(rule))
        }
    }
}
