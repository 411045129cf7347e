import Database
package import Domain

/// Which sources people are told of, once each, and when again.
package struct SourceReportRule: Sendable, Hashable {
    /// Those of the configuration; of others nothing is told.
    package var sources: [SourceID]
    /// In a row, from which on a source is told of.
    package var failures: Int
    /// False while a wrong clock may be what makes certificates invalid (faults TLS-02).
    package var includesUntimely: Bool

    /// Between two messages about a source that goes on failing.
    package static let reminderInterval = Duration.seconds(24 * 3600)

    package init(sources: [SourceID], failures: Int, includesUntimely: Bool) {
        self.sources = sources
        self.failures = failures
        self.includesUntimely = includesUntimely
    }
}

extension Store {
    /// What is told is marked in the same transaction that queues the messages which tell it: a
    /// restart repeats nothing. Gives what was to be told, and how many messages were queued.
    ///
    /// Reminders are gathered: where one is due, all others that are known go with it, so that there is
    /// at most one such message a day.
    package func reportSources(
        _ rule: SourceReportRule, now: Timestamp,
        _ drafts:
            @Sendable (_ troubles: [SourceTrouble], _ fitness: [String: ChannelFitness])
            -> [OutboxDraft]
    ) throws(StoreError) -> (told: [SourceTrouble], queued: Int) {
        if try read({ try Self.standings($0, rule) }).isEmpty { return ([], 0) }
        return try write { connection in
            let standings = try Self.standings(connection, rule)
            let troubles = Self.troubles(among: standings, rule, now: now)
            guard !troubles.isEmpty else { return ([], 0) }
            let fitness = try Self.channelStates(on: connection).mapValues { $0.fitness(at: now) }
            let queued = try drafts(troubles, fitness).count {
                try Outbox.enqueue($0, now: now, on: connection)
            }
            for trouble in troubles {
                let told = trouble.news == .recovered ? nil : now
                try Self.mark(trouble.source, told: told, on: connection)
            }
            return (troubles, queued)
        }
    }

    /// Raises an alarm or ends it; one that stands is not raised again, also after a restart.
    ///
    /// - Parameter drafts: what tells people of it; queued in the same transaction.
    /// - Returns: whether anything changed.
    package func setAlarm(
        _ name: String, isOn: Bool, now: Timestamp,
        _ drafts: @Sendable (_ fitness: [String: ChannelFitness]) -> [OutboxDraft]
    ) throws(StoreError) -> Bool {
        let stands = try alarms()[name] != nil
        guard stands != isOn else { return false }
        return try write { connection in
            guard isOn else {
                return try connection.run("DELETE FROM alarm WHERE name = ?1", .text(name)) == 1
            }
            try connection.run(
                "INSERT INTO alarm(name, since) VALUES (?1, ?2)", .text(name), .time(now))
            let fitness = try Self.channelStates(on: connection).mapValues { $0.fitness(at: now) }
            for draft in drafts(fitness) { _ = try Outbox.enqueue(draft, now: now, on: connection) }
            return true
        }
    }

    /// Alarms that stand, and since when.
    package func alarms() throws(StoreError) -> [String: Timestamp] {
        let rows = try read {
            try $0.all("SELECT name, since FROM alarm") { ($0.text(), $0.time()) }
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// How a source stands that fails, or that people were told of.
    private struct Standing {
        let source: SourceID
        let failures: Int
        let lastError: String?
        let lastSuccess: Timestamp?
        let toldAt: Timestamp?
        let isStopped: Bool
        let isOverQuota: Bool
    }

    private static func standings(
        _ connection: Connection, _ rule: SourceReportRule
    ) throws -> [Standing] {
        try connection.all(
            """
            SELECT name, failures, last_error, last_success, told_at, next_at, failure IS ?4
            FROM source
            WHERE told_at IS NOT NULL OR next_at = ?2 OR failure = ?4
                OR (failures >= ?1 AND (?3 OR failure IS NOT 'untimely'))
            ORDER BY name
            """,
            .count(rule.failures), .time(.latest), .flag(rule.includesUntimely),
            .text(SourceState.overQuota)
        ) { row in
            Standing(
                source: SourceID(row.text()), failures: row.count(),
                lastError: row.optionalText(), lastSuccess: row.optionalTime(),
                toldAt: row.optionalTime(), isStopped: row.optionalTime() == .latest,
                isOverQuota: row.flag())
        }
    }

    private static func troubles(
        among standings: [Standing], _ rule: SourceReportRule, now: Timestamp
    ) -> [SourceTrouble] {
        let configured = Set(rule.sources)
        var troubles: [SourceTrouble] = []
        var known: [SourceTrouble] = []
        var isReminderDue = false
        for standing in standings where configured.contains(standing.source) {
            func trouble(_ news: SourceTrouble.News) -> SourceTrouble {
                SourceTrouble(
                    source: standing.source, news: news, failures: standing.failures,
                    lastSuccess: standing.lastSuccess, lastError: standing.lastError)
            }
            switch standing.toldAt {
            case nil where standing.isStopped: troubles.append(trouble(.stopped))
            case nil: troubles.append(trouble(standing.isOverQuota ? .overQuota : .failing))
            case _ where standing.isOverQuota: break
            case _ where standing.failures == 0: troubles.append(trouble(.recovered))
            case _ where standing.isStopped: break
            case let toldAt?:
                known.append(trouble(.stillFailing))
                // A clock that was set back must not silence reminders.
                if toldAt > now || now - toldAt >= SourceReportRule.reminderInterval {
                    isReminderDue = true
                }
            }
        }
        return isReminderDue ? troubles + known : troubles
    }

    private static func mark(
        _ source: SourceID, told: Timestamp?, on connection: Connection
    ) throws {
        try connection.run(
            "UPDATE source SET told_at = ?2 WHERE name = ?1", .text(source.rawValue), .time(told))
    }
}
