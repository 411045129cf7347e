import Database
package import Domain

extension Store {
    /// Whose troubles they are decides who is told; a channel that is missing is well.
    package typealias TroubleReport =
        @Sendable (_ troubles: [ChannelTrouble], _ fitness: [String: ChannelFitness])
        -> (drafts: [OutboxDraft], untold: [ChannelTrouble])

    /// Takes what nobody was told of yet (disabled channels, messages given up) and queues what
    /// `report` makes of it, in one transaction: each trouble is told once (delivery.md G3). Gives
    /// how many messages were queued, and the troubles that nobody can be told of.
    ///
    /// Notices that were given up themselves are no news: two channels that fail would tell of each
    /// other for ever.
    package func reportTroubles(
        now: Timestamp, _ report: TroubleReport
    ) throws(StoreError) -> (queued: Int, untold: [ChannelTrouble]) {
        if try read({ try Self.troubles(on: $0).isEmpty }) { return (0, []) }
        return try write { connection in
            let troubles = try Self.troubles(on: connection)
            let fitness = try Self.channelStates(on: connection).mapValues { $0.fitness(at: now) }
            let answer = report(troubles, fitness)
            let queued = try answer.drafts.count {
                try Outbox.enqueue($0, now: now, on: connection)
            }
            try connection.run(
                "UPDATE channel SET is_reported = 1 WHERE disabled_at IS NOT NULL")
            try connection.run(
                "UPDATE outbox SET is_reported = 1 WHERE state = 'dead' AND NOT is_reported")
            return (queued, answer.untold)
        }
    }

    private static func troubles(on connection: Connection) throws -> [ChannelTrouble] {
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
        return disabled + dead
    }
}
