package import Domain

/// One thing that is polled. A new kind is a file of its own and a line in `SourceKinds`.
package protocol Source: Sendable {
    var id: SourceID { get }
    /// Whose patience counts: a registered name (`WebAddress.registeredName`) or an IP address. Sources
    /// of one host wait for each other. Files have none.
    var host: String? { get }
    /// Looks once. Throws nothing: a failure is an outcome. Requests of one poll follow one another.
    func poll(_ cursor: SourceCursor, now: Timestamp) async -> PollOutcome
    /// Reads an earlier part of what it publishes, where one of its answers said that it is; nil where
    /// there is none. Nothing of it is remembered in the cursor.
    func earlierPage(at address: WebAddress, now: Timestamp) async -> EarlierPage?
}

extension Source {
    package func earlierPage(at address: WebAddress, now: Timestamp) async -> EarlierPage? { nil }
}

/// A page of a feed's past.
package struct EarlierPage: Sendable, Hashable {
    package var documents: [Document]
    /// Where the one before it is.
    package var earlier: WebAddress?

    package init(documents: [Document], earlier: WebAddress? = nil) {
        self.documents = documents
        self.earlier = earlier
    }
}
