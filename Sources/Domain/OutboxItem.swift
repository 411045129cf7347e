/// A message to one recipient, before it is stored. Rendered once; sent as stored (delivery.md §2).
package struct OutboxDraft: Sendable, Hashable {
    /// `alert:{rule}:{mention}:{channel}:{recipient}` or `digest:{rule}:{number}:{channel}:{recipient}`.
    package var idempotencyKey: String
    package var rule: String
    package var channel: String
    /// An address for mail, the channel's name for chats and webhooks.
    package var recipient: String
    package var kind: Kind
    /// The whole message as it goes over the wire; for mail with Date and Message-ID.
    package var message: [UInt8]
    /// One line for `earshot outbox`.
    package var subject: String
    package var mentions: [MentionID]
    package var notBefore: Timestamp
    package var expiresAt: Timestamp
    /// Leaves before others.
    package var isUrgent: Bool
    /// Of a mail about one story: the name that stands in it as what it answers to; nil else.
    package var thread: String?

    package enum Kind: String, Sendable, Hashable {
        case alert, digest, summary, test
        /// What keeps messages from people, told to people.
        case notice
    }

    package init(
        idempotencyKey: String, rule: String, channel: String, recipient: String, kind: Kind,
        message: [UInt8], subject: String, mentions: [MentionID], notBefore: Timestamp,
        expiresAt: Timestamp, isUrgent: Bool = false, thread: String? = nil
    ) {
        self.idempotencyKey = idempotencyKey
        self.rule = rule
        self.channel = channel
        self.recipient = recipient
        self.kind = kind
        self.message = message
        self.subject = subject
        self.mentions = mentions
        self.notBefore = notBefore
        self.expiresAt = expiresAt
        self.isUrgent = isUrgent
        self.thread = thread
    }
}

/// A stored message and where it stands.
package struct OutboxItem: Sendable, Hashable {
    package var id: Int64
    package var draft: OutboxDraft
    package var state: State
    package var attempts: Int
    /// Attempts of which nobody knows whether they arrived.
    package var ambiguous: Int
    /// Grows by one with each claim: the fence (delivery.md §2).
    package var epoch: Int64
    package var createdAt: Timestamp
    package var nextAt: Timestamp
    /// What the last attempt said, cleaned; nil before one.
    package var lastReply: String?

    /// The state machine of delivery.md §2. Raw values are stored.
    package enum State: String, Sendable, Hashable, CaseIterable {
        case pending, sending, committing, uncertain, delivered, dead, cancelled, coalesced, held
    }

    package init(
        id: Int64, draft: OutboxDraft, state: State, attempts: Int, ambiguous: Int, epoch: Int64,
        createdAt: Timestamp, nextAt: Timestamp, lastReply: String?
    ) {
        self.id = id
        self.draft = draft
        self.state = state
        self.attempts = attempts
        self.ambiguous = ambiguous
        self.epoch = epoch
        self.createdAt = createdAt
        self.nextAt = nextAt
        self.lastReply = lastReply
    }

    package var lease: Lease { Lease(id: id, epoch: epoch) }
}

/// The right to act on a row: void once somebody else claimed it.
package struct Lease: Sendable, Hashable {
    package let id: Int64
    package let epoch: Int64
    package init(id: Int64, epoch: Int64) {
        self.id = id
        self.epoch = epoch
    }
}

/// How an attempt ended, and what follows; decided in one place (Alerting's RetryPolicy).
package enum Settlement: Sendable, Hashable {
    case delivered(reply: String)
    /// Back to pending. Throttling costs time, not an attempt.
    case retry(at: Timestamp, reply: String, countsAttempt: Bool)
    /// It may have arrived: resent once after `at`, or dead where the allowance is used up.
    case uncertain(retryAt: Timestamp, reply: String)
    case dead(reply: String)
    /// Kept until its channel is enabled again.
    case held(reply: String)
    /// Nobody wants it any more.
    case cancelled(reply: String)
    /// Too large for the other side: it is cancelled, and these are sent in its place.
    case split(into: [OutboxDraft], reply: String)
}
