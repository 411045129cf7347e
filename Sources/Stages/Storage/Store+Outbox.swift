import Database
package import Domain

/// What people do with the outbox, and what puts messages into it beside polls and digests.
extension Store {
    /// Queues messages that no poll brings (a test, a summary). Gives how many were new.
    @discardableResult
    package func enqueue(
        _ drafts: [OutboxDraft], now: Timestamp
    ) throws(StoreError) -> Int {
        try write { connection in
            try drafts.count { try Outbox.enqueue($0, now: now, on: connection) }
        }
    }

    /// The newest first. An empty list of states is all of them.
    package func outbox(
        in states: [OutboxItem.State] = [], limit: Int
    ) throws(StoreError) -> [OutboxItem] {
        let wanted = states.isEmpty ? OutboxItem.State.allCases : states
        return try read { connection in
            try connection.all(
                """
                SELECT id, idempotency_key, rule, channel, recipient, kind, message, subject,
                    mentions, not_before, expires_at, is_urgent, state, attempts, ambiguous,
                    lease_epoch, created_at, next_at, last_reply
                FROM outbox WHERE state IN (SELECT value FROM json_each(?1))
                ORDER BY id DESC LIMIT ?2
                """,
                .strings(wanted.map(\.rawValue)), .count(limit)
            ) { OutboxItem(row: &$0) }
        }
    }

    /// How many messages stand in each state; states without any are missing.
    package func outboxCounts() throws(StoreError) -> [OutboxItem.State: Int] {
        let counts = try read { connection in
            try connection.all("SELECT state, count(*) FROM outbox GROUP BY state") {
                (OutboxItem.State(rawValue: $0.text()) ?? .held, $0.count())
            }
        }
        return Dictionary(counts, uniquingKeysWith: +)
    }

    /// Sends a message that waits or was given up anew: at once, with all its attempts and its whole
    /// time again and past the channel's brake; a disabled channel is enabled by it. False where
    /// there is none, or it is under way or delivered.
    package func retry(outboxItem id: Int64, now: Timestamp) throws(StoreError) -> Bool {
        try write { connection in
            let channel = try connection.first(
                """
                SELECT channel FROM outbox
                WHERE id = ?1 AND state IN ('pending', 'uncertain', 'dead', 'cancelled', 'held')
                """,
                .integer(id)
            ) { $0.text() }
            guard let channel else { return false }
            _ = try Self.enable(channel, now: now, on: connection)
            return try connection.run(
                """
                UPDATE outbox SET state = 'pending', next_at = ?2, passed_at = ?2, attempts = 0,
                    ambiguous = 0,
                    expires_at = max(expires_at, ?2 + expires_at - created_at), is_reported = 0
                WHERE id = ?1 AND state IN ('pending', 'uncertain', 'dead', 'cancelled', 'held')
                """,
                .integer(id), .time(now)) == 1
        }
    }

    /// Gives a message up for good. False where there is none, or it is under way or delivered.
    package func drop(outboxItem id: Int64) throws(StoreError) -> Bool {
        try write { connection in
            try connection.run(
                """
                UPDATE outbox SET state = 'cancelled'
                WHERE id = ?1 AND state IN ('pending', 'uncertain', 'dead', 'held')
                """,
                .integer(id)) == 1
        }
    }

    /// Claims nothing for a channel until then; nil ends the pause.
    package func pause(channel: String, until time: Timestamp?) throws(StoreError) {
        try write { connection in
            _ = try connection.run(
                """
                INSERT INTO channel(name, paused_until) VALUES (?1, ?2)
                ON CONFLICT(name) DO UPDATE SET paused_until = ?2
                """,
                .text(channel), .time(time))
        }
    }
}
