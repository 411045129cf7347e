/// What a digest is made of beside what waits for its rule.
package struct DigestPlan: Sendable {
    /// Channels that learn by it which outlets joined the stories they were told of.
    package var joinedChannels: [String] = []
    /// Only what this rule told of those; nil: whatever told it.
    package var joinedRule: String?
    /// It holds nothing but those.
    package var isJoinedOnly = false
    /// It is also made where there is nothing to tell.
    package var isMadeEmpty = false
    /// Those of the configuration; none: nothing is said of what was looked at.
    package var sources: [SourceID] = []
    /// Mentions of a lower score were left out …
    package var line = 0
    /// … where all else of the rule's condition holds.
    package var isLeftOut: @Sendable (StoredMention) -> Bool = { _ in false }

    package init() {}
}
