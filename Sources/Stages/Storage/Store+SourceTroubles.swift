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
            for trouble in troubles { try Self.mark(trouble, now: now, on: connection) }
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

    /// What people are told of a source, while it lasts.
    private enum Told: String {
        case failing, stopped, quota
    }

    /// How a source stands that fails, or that people were told of.
    private struct Standing {
        let source: SourceID
        let failures: Int
        let lastError: String?
        let lastSuccess: Timestamp?
        let toldAt: Timestamp?
        let isStopped: Bool
        /// The kind of the last failure.
        let failure: String?
        /// Nil where they were told nothing that lasts.
        let told: Told?

        /// What there is to tell; nil for nothing, or nothing yet.
        func now(_ rule: SourceReportRule) -> Told? {
            if isStopped { return .stopped }
            if failure == SourceState.overQuota { return .quota }
            let isExcused = failure == "untimely" && !rule.includesUntimely
            return failures >= rule.failures && !isExcused ? .failing : nil
        }

        /// Read without a fault. What this machine itself could not do is neither.
        var isWell: Bool { failures == 0 && failure == nil }
    }

    private static func standings(
        _ connection: Connection, _ rule: SourceReportRule
    ) throws -> [Standing] {
        try connection.all(
            """
            SELECT name, failures, last_error, last_success, told_at, next_at, failure, told
            FROM source
            WHERE told_at IS NOT NULL OR next_at = ?2 OR failure = ?3 OR failures >= ?1
            ORDER BY name
            """,
            .count(rule.failures), .time(.latest), .text(SourceState.overQuota)
        ) { row in
            Standing(
                source: SourceID(row.text()), failures: row.count(),
                lastError: row.optionalText(), lastSuccess: row.optionalTime(),
                toldAt: row.optionalTime(), isStopped: row.optionalTime() == .latest,
                failure: row.optionalText(), told: row.optionalText().flatMap(Told.init))
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
            switch (standing.told, standing.now(rule)) {
            case (nil, .failing), (.quota, .failing): troubles.append(trouble(.failing))
            case (nil, .stopped), (.quota, .stopped), (.failing, .stopped):
                troubles.append(trouble(.stopped))
            case (nil, .quota), (.failing, .quota), (.stopped, .quota):
                troubles.append(trouble(.overQuota))
            case (_?, nil) where standing.isWell: troubles.append(trouble(.recovered))
            case (.failing, .failing), (.failing, nil), (.stopped, .failing):
                known.append(trouble(.stillFailing))
                // A clock that was set back must not silence reminders.
                if let toldAt = standing.toldAt,
                    toldAt > now || now - toldAt >= SourceReportRule.reminderInterval
                {
                    isReminderDue = true
                }
            case (nil, nil), (.quota, nil), (.stopped, nil), (.stopped, .stopped),
                (.quota, .quota):
                break
            }
        }
        return isReminderDue ? troubles + known : troubles
    }

    private static func mark(
        _ trouble: SourceTrouble, now: Timestamp, on connection: Connection
    ) throws {
        let told: Told? =
            switch trouble.news {
            case .failing, .stillFailing: .failing
            case .stopped: .stopped
            case .overQuota: .quota
            case .recovered: nil
            }
        try connection.run(
            "UPDATE source SET told_at = ?2, told = ?3 WHERE name = ?1",
            .text(trouble.source.rawValue), .time(told == nil ? nil : now), .text(told?.rawValue))
    }
}
