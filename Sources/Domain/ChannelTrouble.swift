/// What keeps a channel's messages from people, and was not told to anybody yet.
package struct ChannelTrouble: Sendable, Hashable {
    package var channel: String
    /// What its address answered when it was disabled; nil where it is not.
    package var disabledBecause: String?
    /// Messages kept until it is enabled again.
    package var held: Int
    /// Messages given up.
    package var dead: Int
    /// What the last of those was answered.
    package var lastReply: String?
    /// Messages that should have left long ago, and when the first of them should have.
    package var late = 0
    package var lateSince: Timestamp?
    /// The same as long as the trouble is: for the key of what tells of it.
    package var key: String

    package init(
        channel: String, disabledBecause: String?, held: Int, dead: Int, lastReply: String?,
        key: String, late: Int = 0, lateSince: Timestamp? = nil
    ) {
        self.late = late
        self.lateSince = lateSince
        self.channel = channel
        self.disabledBecause = disabledBecause
        self.held = held
        self.dead = dead
        self.lastReply = lastReply
        self.key = key
    }
}

/// How fit a channel is to tell of another one's trouble.
package enum ChannelFitness: Int, Sendable, Hashable, Comparable {
    case disabled, paused, failing, well

    package static func < (a: ChannelFitness, b: ChannelFitness) -> Bool {
        a.rawValue < b.rawValue
    }
}
