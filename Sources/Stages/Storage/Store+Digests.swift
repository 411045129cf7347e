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
    ///   - plan: what goes into it beside that.
    ///   - render: the messages for it. Runs on the store's thread.
    package func buildDigest(
        rule: String, slot: String, plan: DigestPlan = DigestPlan(), now: Timestamp,
        render: @Sendable (DigestContent) -> [OutboxDraft]
    ) throws(StoreError) -> DigestOutcome {
        // Asked often: most calls end here, without a write.
        if try isDone(rule: rule, slot: slot) { return .doneBefore }
        return try gather(
            DigestSelection(rule: rule, isImmediate: false, now: now), slot: slot, plan, render)
    }

    /// The same for what an immediate rule did not tell at once: whenever something waits, and nothing
    /// has come since `settled`. What is silenced waits for the end of its snooze. No slot is done where
    /// nothing waits.
    package func buildBacklog(
        rule: String, settled: Timestamp, now: Timestamp,
        render: @Sendable (DigestContent) -> [OutboxDraft]
    ) throws(StoreError) -> DigestOutcome {
        let selection = DigestSelection(rule: rule, isImmediate: true, now: now)
        guard let newest = try read({ try selection.newest(on: $0) }), newest <= settled else {
            return .empty
        }
        return try gather(selection, slot: nil, DigestPlan(), render)
    }

    /// - Parameter slot: nil of a backlog. Its number stands for one then, which a time would not do:
    ///   two may be told within one second, or by a clock that was set back.
    private func gather(
        _ selection: DigestSelection, slot: String?, _ plan: DigestPlan,
        _ render: @Sendable (DigestContent) -> [OutboxDraft]
    ) throws(StoreError) -> DigestOutcome {
        try write { connection in
            let (rule, now) = (selection.rule, selection.now)
            let number = try nextNumber(of: rule, on: connection)
            let content = try content(number, selection, plan, on: connection)
            guard !content.isEmpty || plan.isMadeEmpty else {
                if let slot { try open(nil, rule: rule, slot: slot, now: now, on: connection) }
                return .empty
            }
            try open(
                number, rule: rule, slot: slot ?? "backlog \(number)", now: now, on: connection)
            for draft in render(content) {
                _ = try Outbox.enqueue(draft, now: now, on: connection)
            }
            return .queued(
                number: number, mentions: content.mentions.count + content.joined.count)
        }
    }

    /// All of it is then part of the digest.
    private func content(
        _ number: Int64, _ selection: DigestSelection, _ plan: DigestPlan,
        on connection: Connection
    ) throws -> DigestContent {
        var content = DigestContent(number: number, mentions: [], postponed: 0)
        if !plan.isJoinedOnly {
            content.mentions = try selection.mentions(limit: Self.digestLimit, on: connection)
            content.silenced = try selection.silenced(on: connection)
            if !content.mentions.isEmpty || !content.silenced.isEmpty {
                try selection.join(number, content.mentions, on: connection)
                content.postponed = try selection.count(on: connection)
            }
        }
        if !plan.joinedChannels.isEmpty {
            let joined = JoinedSelection(
                channels: plan.joinedChannels, rule: plan.joinedRule, now: selection.now)
            content.joined = try joined.take(
                into: (selection.rule, number), beside: content.mentions, on: connection)
        }
        if !plan.sources.isEmpty, !content.isEmpty || plan.isMadeEmpty {
            content.review = try DigestReviewing(
                rule: selection.rule, plan: plan, connection: connection, now: selection.now
            ).review()
        }
        return content
    }

    private func isDone(rule: String, slot: String) throws(StoreError) -> Bool {
        try read { connection in
            try connection.exists(
                "SELECT 1 FROM digest WHERE rule = ?1 AND slot = ?2", .text(rule), .text(slot))
        }
    }

    /// How many mentions wait for each rule's next digest; rules for which none does are missing.
    package func waitingCounts() throws(StoreError) -> [String: Int] {
        let counts = try read { connection in
            try connection.all(
                """
                SELECT rule, count(*) FROM rule_match
                WHERE (digest IS NULL OR grown = 1) AND snooze IS NULL GROUP BY rule
                """
            ) { ($0.text(), $0.count()) }
        }
        return Dictionary(uniqueKeysWithValues: counts)
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
}
