/// What was too much for a channel in an hour: alerts that are told in one message instead of one by one.
package struct AlertSummary: Sendable, Hashable {
    /// By which it is listed; unique in its store.
    package var number: Int64
    package var channel: String
    package var recipient: String
    /// Names of the rules that sent them, sorted.
    package var rules: [String]
    /// The best: urgent ones first, then by score.
    package var mentions: [StoredMention]
    /// How many there are in all.
    package var total: Int
    /// Alerts an hour that the channel takes one by one.
    package var limit: Int

    /// Of more than that the others are only counted, as of a backlog.
    package static let shownLimit = 20

    package init(
        number: Int64, channel: String, recipient: String, rules: [String],
        mentions: [StoredMention], total: Int, limit: Int
    ) {
        self.number = number
        self.channel = channel
        self.recipient = recipient
        self.rules = rules
        self.mentions = mentions
        self.total = total
        self.limit = limit
    }
}
