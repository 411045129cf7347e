package import Domain

/// A way to people: one file a kind, each held to the same contract suite.
///
/// `render` is pure; its bytes are stored and sent as stored, at each attempt. A channel never
/// retries and never waits: it says how the attempt ended.
package protocol Channel: Sendable {
    /// From the configuration; unique.
    var name: String { get }
    var kind: ChannelKind { get }
    /// Mail addresses, or the channel's own name for chats and webhooks. One message each.
    var recipients: [String] { get }
    var pace: Pace { get }
    /// The server's name and port, for people; without what is secret in an address.
    var destination: String { get }

    /// Never fails and is bounded: one message, or as many as the kind allows, of which each has its
    /// place in `outbox` and its own end. What does not fit is counted in the last line, with the
    /// command that lists it.
    func render(_ bulletin: Bulletin, for recipient: String, key idempotencyKey: String)
        -> [RenderedMessage]

    /// One attempt. `permit` is asked right before the body or the dot leaves; false stops it.
    func deliver(
        _ item: OutboxItem, at now: Timestamp, permit: @escaping @Sendable () async -> Bool
    ) async -> DeliveryResult

    /// What is sent in the place of a message that was too large: each whole, with half of the items, or
    /// one in a shorter form. None where it can't be made smaller, and where it was already.
    func halves(of draft: OutboxDraft) -> [OutboxDraft]
}

extension Channel {
    package func halves(of draft: OutboxDraft) -> [OutboxDraft] { [] }
}

package struct RenderedMessage: Sendable, Hashable {
    /// As it goes over the wire.
    package let bytes: [UInt8]
    /// One line for people.
    package let subject: String
    /// Those it tells of.
    package let mentions: [MentionID]
    /// What people read of it, where that is a text or HTML: for a preview.
    package var text: String?
    package var html: String?
    /// Of a mail about one story: what it answers to.
    package var thread: String?
}

/// How fast a channel may be used.
package struct Pace: Sendable, Hashable {
    /// Channels of one lane wait for each other: those of one mail server.
    package let lane: String
    /// Messages under way at the same time.
    package let parallel: Int
    /// From the start of one message to the start of the next of the lane.
    package let gap: Duration
}
