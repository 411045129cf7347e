import Database
package import Domain

extension Store {
    /// The rest goes into the next one, which is said: a digest is read by people.
    package static let digestLimit = 2000

    /// Puts what waits for a rule into one digest, best first: number, memberships, messages and
    /// the slot in one transaction.
    ///
    /// - Parameters:
    ///   - slot: the local date or hour it is for. A slot is done once (delivery.md §4: one digest
    ///     a local day, also when the clocks change).
    ///   - render: the messages for these mentions; gets the number for their keys, and how many more
    ///     wait for the next digest. Runs on the store's thread.
    package func buildDigest(
        rule: String, slot: String, now: Timestamp,
        render:
            @Sendable (
                _ number: Int64, _ mentions: [StoredMention], _ postponed: Int
            ) -> [OutboxDraft]
    ) throws(StoreError) -> DigestOutcome {
        // Asked often: most calls end here, without a write.
        if try isDone(rule: rule, slot: slot) { return .doneBefore }
        return try gather(rule, slot: slot, now: now, render)
    }

    /// The same for what an immediate rule did not tell at once: whenever something waits, and nothing
    /// has come since `settled`. No slot is done where nothing does.
    package func buildBacklog(
        rule: String, settled: Timestamp, now: Timestamp,
        render:
            @Sendable (
                _ number: Int64, _ mentions: [StoredMention], _ postponed: Int
            ) -> [OutboxDraft]
    ) throws(StoreError) -> DigestOutcome {
        let newest: Timestamp? = try read { connection in
            try connection.first(
                """
                SELECT max(m.first_seen) FROM rule_match r JOIN mention m ON m.id = r.mention
                WHERE r.rule = ?1 AND r.digest IS NULL
                """,
                .text(rule)
            ) { $0.optionalTime() } ?? nil
        }
        guard let newest, newest <= settled else { return .empty }
        return try gather(rule, slot: "backlog \(now.iso8601)", now: now, render)
    }

    private func gather(
        _ rule: String, slot: String, now: Timestamp,
        _ render:
            @Sendable (
                _ number: Int64, _ mentions: [StoredMention], _ postponed: Int
            ) -> [OutboxDraft]
    ) throws(StoreError) -> DigestOutcome {
        try write { connection in
            let mentions = try waiting(for: rule, on: connection)
            guard !mentions.isEmpty else {
                try open(nil, rule: rule, slot: slot, now: now, on: connection)
                return .empty
            }
            let number = try nextNumber(of: rule, on: connection)
            try open(number, rule: rule, slot: slot, now: now, on: connection)
            try join(number, mentions, rule: rule, on: connection)
            let postponed = try countWaiting(for: rule, on: connection)
            for draft in render(number, mentions, postponed) {
                _ = try Outbox.enqueue(draft, now: now, on: connection)
            }
            return .queued(number: number, mentions: mentions.count)
        }
    }

    private func isDone(rule: String, slot: String) throws(StoreError) -> Bool {
        try read { connection in
            try connection.exists(
                "SELECT 1 FROM digest WHERE rule = ?1 AND slot = ?2", .text(rule), .text(slot))
        }
    }

    /// By what has no digest yet, never by a mark on ids: a mark loses what is committed late.
    private func waiting(for rule: String, on connection: Connection) throws -> [StoredMention] {
        try connection.all(
            """
            SELECT v.*, d.updated, r.story, CASE WHEN r.digest > 0 THEN coalesce(r.told, r.mention) END
            FROM rule_match r JOIN shown_mention v ON v.id = r.mention
                JOIN mention m ON m.id = r.mention JOIN document d ON d.id = m.document
            WHERE r.rule = ?1 AND (r.digest IS NULL OR r.grown = 1)
            ORDER BY v.score DESC, v.id LIMIT ?2
            """,
            .text(rule), .count(Self.digestLimit)
        ) { row in
            var stored = try StoredMention(row: &row, of: connection)
            let story = row.integer()
            stored.joinedSince = try row.optionalInteger().map {
                try StoredMention.joined(story, after: $0, on: connection)
            }
            return stored
        }
    }

    /// How many mentions wait for each rule's next digest; rules for which none does are missing.
    package func waitingCounts() throws(StoreError) -> [String: Int] {
        let counts = try read { connection in
            try connection.all(
                """
                SELECT rule, count(*) FROM rule_match WHERE digest IS NULL OR grown = 1
                GROUP BY rule
                """
            ) { ($0.text(), $0.count()) }
        }
        return Dictionary(uniqueKeysWithValues: counts)
    }

    private func countWaiting(for rule: String, on connection: Connection) throws -> Int {
        try connection.first(
            "SELECT count(*) FROM rule_match WHERE rule = ?1 AND (digest IS NULL OR grown = 1)",
            .text(rule)
        ) { $0.count() } ?? 0
    }

    private func nextNumber(of rule: String, on connection: Connection) throws -> Int64 {
        try connection.first(
            "SELECT coalesce(max(number), 0) + 1 FROM digest WHERE rule = ?1", .text(rule)
        ) { $0.integer() } ?? 1
    }

    private func open(
        _ number: Int64?, rule: String, slot: String, now: Timestamp, on connection: Connection
    ) throws {
        try connection.run(
            "INSERT INTO digest(rule, slot, number, created_at) VALUES (?1, ?2, ?3, ?4)",
            .text(rule), .text(slot), .integer(number), .time(now))
    }

    private func join(
        _ number: Int64, _ mentions: [StoredMention], rule: String, on connection: Connection
    ) throws {
        for mention in mentions {
            try connection.run(
                """
                UPDATE rule_match SET digest = coalesce(digest, ?1),
                    retold = CASE WHEN digest > 0 THEN ?1 END, grown = 0,
                    told = (SELECT max(m.id) FROM mention m
                        WHERE m.id = rule_match.story OR m.leader = rule_match.story)
                WHERE rule = ?2 AND (digest IS NULL OR grown = 1)
                    AND mention = (SELECT id FROM mention WHERE name = ?3)
                """,
                .integer(number), .text(rule), .text(mention.id.rawValue))
        }
    }
}
