import Database
package import Domain

/// Channels whose address refuses us for good are disabled until a person has mended what was wrong
/// (delivery.md §5).
extension Store {
    /// Channels that are or were configured, failed, or were paused.
    package func channelStates() throws(StoreError) -> [String: ChannelState] {
        try read { try Self.channelStates(on: $0) }
    }

    static func channelStates(
        on connection: Connection
    ) throws -> [String: ChannelState] {
        let states = try connection.all(
            """
            SELECT name, paused_until, failures, disabled_at, disabled_because,
                (SELECT count(*) FROM outbox WHERE channel = name AND state = 'held')
            FROM channel
            """
        ) { row in
            let name = row.text()
            var state = ChannelState(pausedUntil: row.optionalTime(), failures: row.count())
            state.disabledAt = row.optionalTime()
            state.disabledBecause = row.optionalText()
            state.held = row.count()
            return (name, state)
        }
        return Dictionary(uniqueKeysWithValues: states)
    }

    /// Takes up the channels of the configuration, each with what stands for its address and secrets.
    /// One whose address or secret is another one is enabled; messages of one that is gone are
    /// cancelled, which says why.
    ///
    /// - Parameters:
    ///   - brakes: alerts an hour that each recipient of a channel gets one by one; of one that is
    ///     missing all.
    ///   - sentOnce: those whose messages are given up where they may have arrived, not sent again.
    package func noteChannels(
        _ endpoints: [String: String], brakes: [String: Int] = [:], sentOnce: Set<String> = [],
        now: Timestamp
    ) throws(StoreError) {
        try write { connection in
            let names = SQLValue.strings(Array(endpoints.keys))
            try connection.run(
                """
                UPDATE outbox SET state = 'cancelled',
                    last_reply = 'no channel named ' || channel || ' is configured any more'
                WHERE state IN ('pending', 'uncertain', 'held')
                    AND channel NOT IN (SELECT value FROM json_each(?1))
                """,
                names)
            try connection.run(
                "DELETE FROM channel WHERE name NOT IN (SELECT value FROM json_each(?1))", names)
            for (name, endpoint) in endpoints {
                let isChanged = try connection.exists(
                    "SELECT 1 FROM channel WHERE name = ?1 AND endpoint IS NOT ?2", .text(name),
                    .text(endpoint))
                if isChanged { _ = try Self.enable(name, now: now, on: connection) }
                try connection.run(
                    """
                    INSERT INTO channel(name, endpoint, max_per_hour, resends)
                    VALUES (?1, ?2, ?3, ?4)
                    ON CONFLICT(name) DO UPDATE SET endpoint = ?2, max_per_hour = ?3, resends = ?4
                    """,
                    .text(name), .text(endpoint), .integer(brakes[name].map(Int64.init)),
                    .integer(sentOnce.contains(name) ? 0 : nil))
            }
        }
    }

    /// Holds what waits for it, and what is claimed and has not left: nothing is sent before it is
    /// enabled again.
    package func disable(
        channel: String, because reason: String, now: Timestamp
    ) throws(StoreError) {
        try write { connection in
            try connection.run(
                """
                INSERT INTO channel(name, disabled_at, disabled_because) VALUES (?1, ?2, ?3)
                ON CONFLICT(name) DO UPDATE SET disabled_at = ?2, disabled_because = ?3,
                    is_reported = 0
                WHERE disabled_at IS NULL
                """,
                .text(channel), .time(now), .text(reason))
            try connection.run(
                """
                UPDATE attempt SET outcome = 'lapsed', ended = ?2
                WHERE outcome IS NULL AND (outbox, epoch) IN (
                    SELECT id, lease_epoch FROM outbox WHERE channel = ?1 AND state = 'sending')
                """,
                .text(channel), .time(now))
            try connection.run(
                """
                UPDATE outbox SET attempts = attempts - (state = 'sending'), state = 'held',
                    lease_owner = NULL, lease_until = NULL
                WHERE channel = ?1 AND state IN ('pending', 'uncertain', 'sending')
                """,
                .text(channel))
        }
    }

    /// Gives how many messages are queued again; nil where it was not disabled.
    package func enable(channel: String, now: Timestamp) throws(StoreError) -> Int? {
        try write { try Self.enable(channel, now: now, on: $0) }
    }

    /// What was held has all its attempts and its whole time again, and is subject to the channel's
    /// brake; what may have arrived keeps its pause.
    static func enable(
        _ channel: String, now: Timestamp, on connection: Connection
    ) throws -> Int? {
        let wasDisabled =
            try connection.run(
                """
                UPDATE channel SET disabled_at = NULL, disabled_because = NULL, paused_until = NULL,
                    failures = 0
                WHERE name = ?1 AND disabled_at IS NOT NULL
                """,
                .text(channel)) == 1
        guard wasDisabled else { return nil }
        return try connection.run(
            """
            UPDATE outbox SET state = 'pending', attempts = 0,
                passed_at = CASE WHEN ambiguous > 0 THEN passed_at END,
                next_at = max(?2, CASE WHEN ambiguous > 0 THEN next_at ELSE not_before END),
                expires_at = max(expires_at, ?2 + expires_at - not_before)
            WHERE channel = ?1 AND state = 'held'
            """,
            .text(channel), .time(now))
    }
}
