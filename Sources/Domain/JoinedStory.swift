/// A story that a channel was told of by an alert, and that other outlets have joined since.
package struct JoinedStory: Sendable, Hashable {
    package var channel: String
    /// What the channel was shown; `joinedSince` names who joined.
    package var mention: StoredMention

    package init(channel: String, mention: StoredMention) {
        self.channel = channel
        self.mention = mention
    }
}

extension DigestContent {
    /// What one channel is shown: what waits for the rule, and what joined the stories it was told of.
    package func mentions(for channel: String) -> [StoredMention] {
        joined.isEmpty
            ? mentions : mentions + joined.filter { $0.channel == channel }.map(\.mention)
    }
}
