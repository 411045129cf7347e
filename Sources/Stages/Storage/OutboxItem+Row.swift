import Database
import Domain

extension OutboxItem {
    /// A row in the order: id, idempotency_key, rule, channel, recipient, kind, message, subject,
    /// mentions, not_before, expires_at, is_urgent, state, attempts, ambiguous, lease_epoch,
    /// created_at, next_at, last_reply.
    init(row: inout Row) {
        self.init(
            id: row.integer(), draft: OutboxDraft(row: &row),
            state: State(rawValue: row.text()) ?? .held, attempts: row.count(),
            ambiguous: row.count(), epoch: row.integer(), createdAt: row.time(),
            nextAt: row.time(), lastReply: row.optionalText())
    }
}

extension OutboxDraft {
    fileprivate init(row: inout Row) {
        self.init(
            idempotencyKey: row.text(), rule: row.text(), channel: row.text(),
            recipient: row.text(), kind: Kind(rawValue: row.text()) ?? .alert,
            message: row.blob(), subject: row.text(), mentions: row.strings().map(MentionID.init),
            notBefore: row.time(), expiresAt: row.time(),
            isUrgent: row.flag())
    }
}
