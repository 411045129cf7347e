import Database
package import Domain

extension Store {
    /// Records how an attempt ended. False: the message went another way meanwhile; what is true is
    /// still kept with the attempt, and a late acceptance stops the next copy (delivery.md §2).
    @discardableResult
    package func settle(
        _ lease: Lease, _ settlement: Settlement, now: Timestamp
    ) throws(StoreError) -> Bool {
        try record { connection in
            let settling = Settling(connection: connection, lease: lease, now: now)
            return switch settlement {
            case .delivered(let reply): try settling.deliver(reply)
            case .retry(let time, let reply, let countsAttempt):
                try countsAttempt
                    ? settling.fail(reply, retryAt: time) : settling.throttle(reply, until: time)
            case .uncertain(let time, let reply): try settling.doubt(reply, retryAt: time)
            case .dead(let reply): try settling.end(as: .dead, reply)
            case .held(let reply): try settling.end(as: .held, reply)
            case .cancelled(let reply): try settling.end(as: .cancelled, reply)
            case .split(let drafts, let reply): try settling.split(into: drafts, reply)
            }
        }
    }
}

/// One settlement inside its transaction.
private struct Settling {
    let connection: Connection
    let lease: Lease
    let now: Timestamp

    /// True also for a row that was given up as uncertain: better known late than never.
    func deliver(_ reply: String) throws -> Bool {
        try end("accepted", reply)
        let isOurs =
            try connection.run(
                """
                UPDATE outbox SET state = 'delivered', last_reply = ?3, lease_owner = NULL,
                    lease_until = NULL
                WHERE id = ?1 AND lease_epoch = ?2 AND (state IN ('committing', 'uncertain')
                        OR state = 'dead' AND ambiguous > 0)
                    AND EXISTS (SELECT 1 FROM attempt WHERE outbox = ?1 AND epoch = ?2)
                """,
                .integer(lease.id), .integer(lease.epoch), .text(reply)) == 1
        if isOurs {
            try resetFailures()
            try Store.noteEscalation(ofDelivered: lease.id, now: now, on: connection)
        }
        return isOurs
    }

    /// A definite failure: it has not arrived, so a lapsed lease's doubt is taken back too.
    func fail(_ reply: String, retryAt time: Timestamp) throws -> Bool {
        let isOurs = try release(reply, retryAt: time, attemptsBack: 0)
        if isOurs { try countFailure() }
        try end("failed", reply)
        return isOurs
    }

    /// Throttled: costs time, not an attempt, and says nothing against the channel.
    func throttle(_ reply: String, until time: Timestamp) throws -> Bool {
        let isOurs = try release(reply, retryAt: time, attemptsBack: 1)
        try end("throttled", reply)
        return isOurs
    }

    private func release(
        _ reply: String, retryAt time: Timestamp, attemptsBack: Int
    ) throws -> Bool {
        try connection.run(
            """
            UPDATE outbox SET ambiguous = ambiguous - (state = 'uncertain'), state = 'pending',
                next_at = ?3, attempts = max(0, attempts - ?4), last_reply = nullif(?5, ''),
                lease_owner = NULL, lease_until = NULL
            WHERE id = ?1 AND lease_epoch = ?2
                AND (state IN ('sending', 'committing') OR state = 'uncertain' AND EXISTS (
                    SELECT 1 FROM attempt
                    WHERE outbox = ?1 AND epoch = ?2 AND outcome = 'lapsed'))
            """,
            .integer(lease.id), .integer(lease.epoch), .time(time), .count(attemptsBack),
            .text(reply)) == 1
    }

    func doubt(_ reply: String, retryAt time: Timestamp) throws -> Bool {
        try end("uncertain", reply)
        let isOurs =
            try connection.run(
                """
                UPDATE outbox SET
                    state = CASE WHEN ambiguous >= coalesce(
                        (SELECT resends FROM channel WHERE name = outbox.channel), ?3)
                        THEN 'dead' ELSE 'uncertain' END,
                    ambiguous = ambiguous + 1, next_at = ?4, last_reply = 'uncertain: ' || ?5,
                    lease_owner = NULL, lease_until = NULL
                WHERE id = ?1 AND lease_epoch = ?2 AND state IN ('sending', 'committing')
                """,
                .integer(lease.id), .integer(lease.epoch), .count(Outbox.ambiguitiesAllowed),
                .time(max(time, now + Outbox.ambiguityPause)), .text(reply)) == 1
        if isOurs { try countFailure() }
        return isOurs
    }

    /// All of it or nothing: no mention is told of twice, and none is lost.
    func split(into drafts: [OutboxDraft], _ reply: String) throws -> Bool {
        guard try end(as: .cancelled, reply) else { return false }
        for draft in drafts { _ = try Outbox.enqueue(draft, now: now, on: connection) }
        return true
    }

    /// For a person to see, who may send it again.
    func end(as state: OutboxItem.State, _ reply: String) throws -> Bool {
        try end("failed", reply)
        return try connection.run(
            """
            UPDATE outbox SET state = ?4, last_reply = ?3, lease_owner = NULL, lease_until = NULL
            WHERE id = ?1 AND lease_epoch = ?2 AND state IN ('sending', 'committing', 'uncertain')
            """,
            .integer(lease.id), .integer(lease.epoch), .text(reply), .text(state.rawValue)) == 1
    }

    /// An acceptance is never taken back; it alone may correct what was recorded before.
    private func end(_ outcome: String, _ reply: String) throws {
        try connection.run(
            """
            UPDATE attempt SET outcome = ?3, reply = ?4, ended = ?5
            WHERE outbox = ?1 AND epoch = ?2
                AND (outcome IS NULL OR outcome = 'lapsed' OR ?3 = 'accepted')
            """,
            .integer(lease.id), .integer(lease.epoch), .text(outcome), .text(reply), .time(now))
    }

    private func countFailure() throws {
        try connection.run(
            """
            INSERT INTO channel(name, failures) SELECT channel, 1 FROM outbox WHERE id = ?1
            ON CONFLICT(name) DO UPDATE SET failures = failures + 1
            """,
            .integer(lease.id))
    }

    private func resetFailures() throws {
        try connection.run(
            """
            UPDATE channel SET failures = 0
            WHERE failures > 0 AND name = (SELECT channel FROM outbox WHERE id = ?1)
            """,
            .integer(lease.id))
    }
}
