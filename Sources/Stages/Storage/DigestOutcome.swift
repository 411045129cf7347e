/// What building a digest came to.
package enum DigestOutcome: Sendable, Hashable {
    /// Queued under this number, with so many mentions.
    case queued(number: Int64, mentions: Int)
    /// Nothing waited; the slot is done.
    case empty
    /// The slot was done before.
    case doneBefore
}
