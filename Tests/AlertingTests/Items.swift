import Alerting
import Domain

/// Rows of an outbox.
enum Items {
    static func draft(
        _ key: String = "alert:r:m:c:r", channel: String = "slack-channel",
        recipient: String = "slack-channel", kind: OutboxDraft.Kind = .alert
    ) -> OutboxDraft {
        OutboxDraft(
            idempotencyKey: key, rule: "r", channel: channel, recipient: recipient, kind: kind,
            message: Array("{}".utf8), subject: "s", mentions: [], notBefore: Samples.morning,
            expiresAt: Samples.morning + .seconds(5 * 86_400))
    }

    static func item(
        _ draft: OutboxDraft = draft(), id: Int64 = 1, attempts: Int = 1
    ) -> OutboxItem {
        OutboxItem(
            id: id, draft: draft, state: .sending, attempts: attempts, ambiguous: 0, epoch: 1,
            createdAt: Samples.morning, nextAt: Samples.morning, lastReply: nil)
    }

    static func item(to channel: any Channel) -> OutboxItem {
        item(draft(channel: channel.name, recipient: channel.recipients.first ?? ""))
    }
}
