import Database
import Domain

/// Rows of the outbox, and the constants of its state machine (delivery.md §2).
enum Outbox {
    /// What must be left of a lease to begin what can't be taken back: the dot or the body is
    /// written within.
    static let permitMargin = Duration.seconds(30)
    /// Between two copies of which the first may have arrived (G4).
    static let ambiguityPause = Duration.seconds(15 * 60)
    /// A of G4: so often a message is sent again though it may have arrived.
    static let ambiguitiesAllowed = 1

    /// False where a message of that key is, or was, in the outbox.
    static func enqueue(
        _ draft: OutboxDraft, now: Timestamp, on connection: Connection
    ) throws -> Bool {
        try connection.run(
            """
            INSERT INTO outbox(idempotency_key, rule, channel, recipient, kind, subject, mentions,
                not_before, expires_at, created_at, state, next_at, message, is_urgent)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 'pending', ?8, ?11, ?12)
            ON CONFLICT(idempotency_key) DO NOTHING
            """,
            .text(draft.idempotencyKey), .text(draft.rule), .text(draft.channel),
            .text(draft.recipient), .text(draft.kind.rawValue), .text(draft.subject),
            .text(MentionJSON.text(of: draft.mentions)), .time(draft.notBefore),
            .time(draft.expiresAt), .time(now), .blob(draft.message),
            .flag(draft.isUrgent)) == 1
    }
}
