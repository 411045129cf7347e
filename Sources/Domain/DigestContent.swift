/// What one digest, or one message of a backlog, tells.
package struct DigestContent: Sendable, Hashable {
    /// Counts the digests of the rule.
    package var number: Int64
    /// Best first.
    package var mentions: [StoredMention]
    /// Mentions that are left for the next one.
    package var postponed: Int
    /// What was silenced since the last one, counted.
    package var silenced: [SnoozeCount]
    /// Stories that a channel was told of at once and other outlets have joined since.
    package var joined: [JoinedStory] = []
    /// What was looked at since the one before.
    package var review: DigestReview?

    package init(
        number: Int64, mentions: [StoredMention], postponed: Int = 0,
        silenced: [SnoozeCount] = []
    ) {
        self.number = number
        self.mentions = mentions
        self.postponed = postponed
        self.silenced = silenced
    }

    /// There is nothing to tell of.
    package var isEmpty: Bool { mentions.isEmpty && silenced.isEmpty && joined.isEmpty }
}
