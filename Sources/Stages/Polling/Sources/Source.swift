package import Domain

/// One thing that is polled. A new kind is a file of its own and a line in `SourceKinds`.
package protocol Source: Sendable {
    var id: SourceID { get }
    /// Whose patience counts: a registered name (`WebAddress.registeredName`) or an IP address. Sources
    /// of one host wait for each other. Files have none.
    var host: String? { get }
    /// Looks once. Throws nothing: a failure is an outcome. Requests of one poll follow one another.
    func poll(_ cursor: SourceCursor, now: Timestamp) async -> PollOutcome
}
