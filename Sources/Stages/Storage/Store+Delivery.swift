import Database
package import Domain

/// The state machine of delivery.md §2. The caller's clock decides; each change is durable before
/// the call returns, so that a mark is there before what it announces.
extension Store {
    /// How long a claim holds without being renewed, unless the configuration says otherwise.
    package static let usualLease = Duration.seconds(120)

    /// Leases up to `limit` due messages to `owner` for 120 s, urgent ones first, then the longest
    /// waiting. Messages of a paused channel and of those named stay where they are, and alerts that
    /// the channel's brake has not let through.
    package func claim(
        owner: String, limit: Int, notOf channels: [String] = [],
        leaseTime: Duration = Store.usualLease, now: Timestamp
    ) throws(StoreError) -> [OutboxItem] {
        let items = try write { connection in
            let items = try connection.all(
                """
                UPDATE outbox SET state = 'sending', lease_owner = ?1, lease_until = ?2,
                    lease_epoch = lease_epoch + 1, attempts = attempts + 1,
                    passed_at = CASE WHEN passed_at IS NOT NULL THEN ?3 END
                WHERE id IN (
                    SELECT o.id FROM outbox o LEFT JOIN channel c ON c.name = o.channel
                    WHERE o.state IN ('pending', 'uncertain') AND o.next_at <= ?3
                        AND o.expires_at > ?3 AND coalesce(c.paused_until <= ?3, TRUE)
                        AND o.channel NOT IN (SELECT value FROM json_each(?5))
                        AND (o.kind <> 'alert' OR c.max_per_hour IS NULL
                            OR o.passed_at IS NOT NULL OR o.state = 'uncertain')
                    ORDER BY o.is_urgent DESC, o.next_at, o.id LIMIT ?4)
                RETURNING id, idempotency_key, rule, channel, recipient, kind, message, subject,
                    mentions, not_before, expires_at, is_urgent, state, attempts, ambiguous,
                    lease_epoch, created_at, next_at, last_reply
                """,
                .text(owner), .time(now + leaseTime), .time(now), .count(limit),
                .strings(channels)
            ) { OutboxItem(row: &$0) }
            for item in items { try begin(item.lease, owner: owner, now: now, on: connection) }
            return items
        }
        // RETURNING knows no order.
        return items.sorted {
            $0.draft.isUrgent != $1.draft.isUrgent
                ? $0.draft.isUrgent : ($0.nextAt, $0.id) < ($1.nextAt, $1.id)
        }
    }

    private func begin(
        _ lease: Lease, owner: String, now: Timestamp, on connection: Connection
    ) throws {
        try connection.run(
            "INSERT INTO attempt(outbox, epoch, owner, started) VALUES (?1, ?2, ?3, ?4)",
            .integer(lease.id), .integer(lease.epoch), .text(owner), .time(now))
    }

    /// To be asked directly before the dot of a mail or the body of a request. True: go on, this is
    /// durable. False: break off; the lease was lost or is nearly over, or an earlier attempt turned
    /// out to have arrived (then the message is delivered with this).
    package func permitCommit(_ lease: Lease, now: Timestamp) throws(StoreError) -> Bool {
        try write { connection in
            try closeIfAccepted(lease, on: connection)
            return try connection.run(
                """
                UPDATE outbox SET state = 'committing'
                WHERE id = ?1 AND lease_epoch = ?2 AND state = 'sending' AND lease_until > ?3
                """,
                .integer(lease.id), .integer(lease.epoch), .time(now + Outbox.permitMargin)) == 1
        }
    }

    private func closeIfAccepted(_ lease: Lease, on connection: Connection) throws {
        try connection.run(
            """
            UPDATE outbox SET state = 'delivered', lease_owner = NULL, lease_until = NULL
            WHERE id = ?1 AND lease_epoch = ?2 AND state = 'sending' AND EXISTS (
                SELECT 1 FROM attempt a WHERE a.outbox = ?1 AND a.outcome = 'accepted')
            """,
            .integer(lease.id), .integer(lease.epoch))
    }

    /// Another 120 s from now, asked by the sending task itself. False: the lease was lost.
    package func renew(
        _ lease: Lease, leaseTime: Duration = Store.usualLease, now: Timestamp
    ) throws(StoreError) -> Bool {
        try write { connection in
            try connection.run(
                """
                UPDATE outbox SET lease_until = ?3
                WHERE id = ?1 AND lease_epoch = ?2 AND state IN ('sending', 'committing')
                """,
                .integer(lease.id), .integer(lease.epoch), .time(now + leaseTime)) == 1
        }
    }

    /// Takes back what leases that are over held, and gives up what has expired. Gives the number
    /// of messages changed.
    @discardableResult
    package func reap(now: Timestamp) throws(StoreError) -> Int {
        let isIdle = try read { connection in
            try !connection.exists(
                """
                SELECT 1 FROM outbox WHERE state IN ('sending', 'committing') AND lease_until <= ?1
                UNION ALL
                SELECT 1 FROM outbox WHERE state IN ('pending', 'uncertain') AND expires_at <= ?1
                """,
                .time(now))
        }
        if isIdle { return 0 }
        return try write { connection in
            try lapse(leasedUntil: now, now: now, on: connection) + expire(now: now, on: connection)
        }
    }

    /// Takes back what an owner before this one held, whatever is left of its leases: a store has one
    /// owner at a time, so nobody lives who could settle them. To be called before the first claim,
    /// so that a crash costs an alert no lease's time. Gives the number of messages changed.
    @discardableResult
    package func takeBack(now: Timestamp) throws(StoreError) -> Int {
        try write { connection in
            try lapse(leasedUntil: .latest, now: now, on: connection)
        }
    }

    private func lapse(
        leasedUntil limit: Timestamp, now: Timestamp, on connection: Connection
    ) throws -> Int {
        try connection.run(
            """
            UPDATE attempt SET outcome = 'lapsed', ended = ?1
            WHERE outcome IS NULL AND (outbox, epoch) IN (
                SELECT id, lease_epoch FROM outbox
                WHERE state IN ('sending', 'committing') AND lease_until <= ?2)
            """,
            .time(now), .time(limit))
        let died = try connection.run(
            """
            UPDATE outbox SET state = 'dead', ambiguous = ambiguous + 1,
                last_reply = 'uncertain: it may have arrived, the answer is not known',
                lease_owner = NULL, lease_until = NULL
            WHERE state = 'committing' AND lease_until <= ?1 AND ambiguous >= coalesce(
                (SELECT resends FROM channel WHERE name = outbox.channel), ?2)
            """,
            .time(limit), .count(Outbox.ambiguitiesAllowed))
        let released = try connection.run(
            """
            UPDATE outbox SET
                next_at = CASE state WHEN 'sending' THEN ?1 ELSE ?2 END,
                ambiguous = ambiguous + (state = 'committing'),
                state = CASE state WHEN 'sending' THEN 'pending' ELSE 'uncertain' END,
                lease_owner = NULL, lease_until = NULL
            WHERE state IN ('sending', 'committing') AND lease_until <= ?3
            """,
            .time(now), .time(now + Outbox.ambiguityPause), .time(limit))
        return died + released
    }

    private func expire(now: Timestamp, on connection: Connection) throws -> Int {
        try connection.run(
            """
            UPDATE outbox SET
                last_reply = CASE WHEN last_reply IS NULL THEN 'expired before it could be sent'
                    ELSE 'expired; last: ' || last_reply END,
                state = 'dead'
            WHERE state IN ('pending', 'uncertain') AND expires_at <= ?1
            """,
            .time(now))
    }

    /// When there is next something to claim or to reap; nil while nothing waits. As if there were
    /// none of the channels named.
    package func nextDue(notOf channels: [String] = []) throws(StoreError) -> Timestamp? {
        try read { connection in
            try connection.first(
                """
                SELECT min(due) FROM (
                    SELECT min(max(o.next_at, coalesce(c.paused_until, 0)), o.expires_at) AS due
                    FROM outbox o LEFT JOIN channel c ON c.name = o.channel
                    WHERE o.state IN ('pending', 'uncertain')
                        AND o.channel NOT IN (SELECT value FROM json_each(?1))
                    UNION ALL
                    SELECT lease_until FROM outbox WHERE state IN ('sending', 'committing'))
                """,
                .strings(channels)
            ) { $0.optionalTime() } ?? nil
        }
    }
}
