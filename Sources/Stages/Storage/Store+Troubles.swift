import Database
package import Domain

extension Store {
    /// Whose troubles they are decides who is told; a channel that is missing is well.
    package typealias TroubleReport =
        @Sendable (_ troubles: [ChannelTrouble], _ fitness: [String: ChannelFitness])
        -> (drafts: [OutboxDraft], untold: [ChannelTrouble])

    /// Takes what nobody was told of yet (disabled channels, messages given up or late) and queues what
    /// `report` makes of it, in one transaction: each trouble is told once (delivery.md G3). Gives
    /// how many messages were queued, and the troubles that nobody can be told of.
    ///
    /// Notices that were given up themselves are no news: two channels that fail would tell of each
    /// other for ever.
    package func reportTroubles(
        now: Timestamp, _ report: TroubleReport
    ) throws(StoreError) -> (queued: Int, untold: [ChannelTrouble]) {
        let isQuiet = try read { connection in
            try Self.troubles(now: now, on: connection).isEmpty
                && !connection.exists("SELECT 1 FROM channel WHERE is_late")
        }
        if isQuiet { return (0, []) }
        return try write { connection in
            let troubles = try Self.troubles(now: now, on: connection)
            let fitness = try Self.channelStates(on: connection).mapValues { $0.fitness(at: now) }
            let answer = report(troubles, fitness)
            let queued = try answer.drafts.count {
                try Outbox.enqueue($0, now: now, on: connection)
            }
            try connection.run(
                "UPDATE channel SET is_reported = 1 WHERE disabled_at IS NOT NULL")
            try connection.run(
                "UPDATE outbox SET is_reported = 1 WHERE state = 'dead' AND NOT is_reported")
            let late = try Self.late(now: now, on: connection).map(\.trouble.channel)
            try connection.run(
                "UPDATE channel SET is_late = name IN (SELECT value FROM json_each(?1))",
                .strings(late))
            return (queued, answer.untold)
        }
    }

    /// Of what was tried: what nobody could try, as nothing ran, leaves by itself. Time and reply are those
    /// of the oldest: SQLite takes a bare column from the row that `min` found. No news where it was told
    /// already, or the channel is disabled, which is told instead.
    private static func late(
        now: Timestamp, on connection: Connection
    ) throws -> [(trouble: ChannelTrouble, isNews: Bool)] {
        try connection.all(
            """
            SELECT o.channel, count(*), min(coalesce(o.passed_at, o.not_before)), o.last_reply,
                c.is_late = 0 AND c.disabled_at IS NULL
            FROM outbox o JOIN channel c ON c.name = o.channel
            WHERE o.kind <> 'notice' AND o.state IN ('pending', 'uncertain')
                AND o.last_reply IS NOT NULL
                AND (o.kept_at IS NULL OR o.passed_at IS NOT NULL)
                AND coalesce(o.passed_at, o.not_before)
                    < CASE o.kind WHEN 'digest' THEN ?2 ELSE ?1 END
            GROUP BY o.channel ORDER BY o.channel
            """,
            .time(now - alertPatience), .time(now - digestPatience)
        ) { row in
            let (name, count, since) = (row.text(), row.count(), row.time())
            let trouble = ChannelTrouble(
                channel: name, disabledBecause: nil, held: 0, dead: 0,
                lastReply: row.optionalText(), key: "late:\(name):\(since.milliseconds)",
                late: count, lateSince: since)
            return (trouble, row.flag())
        }
    }

    private static func troubles(
        now: Timestamp, on connection: Connection
    ) throws -> [ChannelTrouble] {
        let disabled = try connection.all(
            """
            SELECT name, disabled_because, disabled_at,
                (SELECT count(*) FROM outbox WHERE channel = name AND state = 'held')
            FROM channel WHERE disabled_at IS NOT NULL AND NOT is_reported ORDER BY name
            """
        ) { row in
            let (name, reason, time) = (row.text(), row.text(), row.integer())
            return ChannelTrouble(
                channel: name, disabledBecause: reason, held: row.count(), dead: 0,
                lastReply: nil, key: "disabled:\(name):\(time)")
        }
        let dead = try connection.all(
            """
            SELECT channel, count(*), max(id), last_reply FROM outbox
            WHERE state = 'dead' AND NOT is_reported AND kind <> 'notice'
            GROUP BY channel ORDER BY channel
            """
        ) { row in
            let (name, count, last) = (row.text(), row.count(), row.integer())
            return ChannelTrouble(
                channel: name, disabledBecause: nil, held: 0, dead: count,
                lastReply: row.optionalText(), key: "dead:\(name):\(last)")
        }
        return try disabled + dead
            + late(now: now, on: connection).filter(\.isNews).map(\.trouble)
    }
}
