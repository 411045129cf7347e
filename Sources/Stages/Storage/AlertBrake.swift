import Database
import Domain

/// The brake of one recipient, inside its transaction.
struct AlertBrake {
    let target: Target
    let connection: Connection
    let now: Timestamp

    /// Over which alerts are counted, and between two summaries.
    private static let span = Duration.seconds(3600)
    /// How often it is looked whether a summary has arrived before the next one is made.
    private static let summaryWait = Duration.seconds(60)

    struct Target {
        let channel: String
        let recipient: String
        let limit: Int
    }

    private struct Alert {
        let id: Int64
        let isUrgent: Bool
        let keptAt: Timestamp?
    }

    /// Those with alerts to decide on.
    static func targets(now: Timestamp, on connection: Connection) throws -> [Target] {
        try connection.all(
            """
            SELECT DISTINCT o.channel, o.recipient, c.max_per_hour
            FROM outbox o JOIN channel c ON c.name = o.channel
            WHERE o.state = 'pending' AND o.kind = 'alert'
                AND o.passed_at IS NULL AND o.next_at <= ?1 AND c.max_per_hour IS NOT NULL
                AND coalesce(c.paused_until <= ?1, TRUE)
            """,
            .time(now)
        ) { Target(channel: $0.text(), recipient: $0.text(), limit: $0.count()) }
    }

    /// True where a summary was queued.
    func apply(
        rest: Duration, _ render: @Sendable (AlertSummary) -> [OutboxDraft]
    ) throws -> Bool {
        var (all, urgent) = (try passed(isUrgent: false), try passed(isUrgent: true))
        var kept: [Alert] = []
        for alert in try waiting() {
            let count = alert.isUrgent ? urgent : all
            guard alert.keptAt == nil, count < target.limit else {
                kept.append(alert)
                continue
            }
            all += 1
            urgent += alert.isUrgent ? 1 : 0
            try pass(alert)
        }
        guard !kept.isEmpty else { return false }
        let due = try summaryDue(kept, rest: rest)
        guard due <= now else {
            try keep(kept, until: due)
            return false
        }
        // A summary of one is no summary.
        if kept.count == 1 {
            for alert in kept { try pass(alert) }
            return false
        }
        return try coalesce(kept, render)
    }

    /// What it got in the last hour, and what is on its way.
    private func passed(isUrgent: Bool) throws -> Int {
        try connection.first(
            """
            SELECT count(*) FROM outbox
            WHERE channel = ?1 AND recipient = ?2 AND passed_at IS NOT NULL
                AND (NOT ?3 OR is_urgent)
                AND (passed_at > ?4 AND passed_at <= ?5 AND state = 'delivered'
                    OR state IN ('pending', 'sending', 'committing', 'uncertain'))
            """,
            .text(target.channel), .text(target.recipient), .flag(isUrgent),
            .time(now - Self.span), .time(now)
        ) { $0.count() } ?? 0
    }

    /// Those that are due or were kept back.
    private func waiting() throws -> [Alert] {
        try connection.all(
            """
            SELECT id, is_urgent, kept_at FROM outbox
            WHERE channel = ?1 AND recipient = ?2 AND kind = 'alert' AND passed_at IS NULL
                AND state = 'pending' AND (next_at <= ?3 OR kept_at IS NOT NULL)
            ORDER BY is_urgent DESC, next_at, id
            """,
            .text(target.channel), .text(target.recipient), .time(now)
        ) { Alert(id: $0.integer(), isUrgent: $0.flag(), keptAt: $0.optionalTime()) }
    }

    private func pass(_ alert: Alert) throws {
        try connection.run(
            "UPDATE outbox SET passed_at = ?2, next_at = min(next_at, ?2) WHERE id = ?1",
            .integer(alert.id), .time(now))
    }

    private func keep(_ alerts: [Alert], until due: Timestamp) throws {
        for alert in alerts {
            try connection.run(
                """
                UPDATE outbox SET kept_at = coalesce(kept_at, ?2), next_at = ?3 WHERE id = ?1
                """,
                .integer(alert.id), .time(now), .time(due))
        }
    }

    private func summaryDue(_ kept: [Alert], rest: Duration) throws -> Timestamp {
        let isUnderWay = try connection.exists(
            """
            SELECT 1 FROM outbox
            WHERE channel = ?1 AND recipient = ?2 AND kind = 'summary'
                AND state IN ('pending', 'sending', 'committing', 'uncertain')
            """,
            .text(target.channel), .text(target.recipient))
        if isUnderWay { return now + Self.summaryWait }
        let last =
            try connection.first(
                "SELECT max(created_at) FROM summary WHERE channel = ?1 AND recipient = ?2",
                .text(target.channel), .text(target.recipient)
            ) { $0.optionalTime() } ?? nil
        let first = kept.compactMap(\.keptAt).min() ?? now
        // What lies ahead was noted by a clock that was wrong: it must not keep them back.
        let rested = first > now ? now : first + rest
        guard let last, last <= now else { return rested }
        return max(rested, last + Self.span)
    }

    /// False where there is nothing to tell them by: then they wait.
    private func coalesce(
        _ alerts: [Alert], _ render: @Sendable (AlertSummary) -> [OutboxDraft]
    ) throws -> Bool {
        let ids = SQLValue.strings(alerts.map { "\($0.id)" })
        let number = try connection.first(
            """
            INSERT INTO summary(channel, recipient, created_at) VALUES (?1, ?2, ?3) RETURNING id
            """,
            .text(target.channel), .text(target.recipient), .time(now)
        ) { $0.integer() }
        guard let number else { return false }
        let summary = AlertSummary(
            number: number, channel: target.channel, recipient: target.recipient,
            rules: try rules(of: ids), mentions: try mentions(of: ids),
            total: try total(of: ids), limit: target.limit)
        let drafts = render(summary)
        guard !drafts.isEmpty else {
            try connection.run("DELETE FROM summary WHERE id = ?1", .integer(number))
            try keep(alerts, until: now + Self.summaryWait)
            return false
        }
        try connection.run(
            """
            UPDATE outbox SET state = 'coalesced', summary = ?2, last_reply = 'told in summary ' || ?2
            WHERE id IN (SELECT value FROM json_each(?1))
            """,
            ids, .integer(number))
        for draft in drafts {
            guard try Outbox.enqueue(draft, now: now, on: connection) else { continue }
            try connection.run(
                "UPDATE outbox SET summary = ?2 WHERE idempotency_key = ?1",
                .text(draft.idempotencyKey), .integer(number))
        }
        return true
    }

    private func rules(of ids: SQLValue) throws -> [String] {
        try connection.all(
            """
            SELECT DISTINCT rule FROM outbox WHERE id IN (SELECT value FROM json_each(?1))
            ORDER BY rule
            """,
            ids
        ) { $0.text() }
    }

    private func mentions(of ids: SQLValue) throws -> [StoredMention] {
        try connection.all(
            """
            SELECT v.*, d.updated, d.review
            FROM shown_mention v JOIN mention m ON m.id = v.id
                JOIN document d ON d.id = m.document
            WHERE v.name IN (
                SELECT j.value FROM outbox o, json_each(o.mentions) j
                WHERE o.id IN (SELECT value FROM json_each(?1)))
            ORDER BY v.is_urgent DESC, v.score DESC, v.id LIMIT ?2
            """,
            ids, .count(AlertSummary.shownLimit)
        ) { try StoredMention(row: &$0, of: connection) }
    }

    private func total(of ids: SQLValue) throws -> Int {
        try connection.first(
            """
            SELECT count(DISTINCT j.value) FROM outbox o, json_each(o.mentions) j
            WHERE o.id IN (SELECT value FROM json_each(?1))
            """,
            ids
        ) { $0.count() } ?? 0
    }
}
