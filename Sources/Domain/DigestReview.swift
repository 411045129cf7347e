/// What was looked at between two digests of a rule, for their foot: why there is nothing, or why not
/// more.
package struct DigestReview: Sendable, Hashable {
    /// Documents that came in.
    package var documents: Int
    /// Mentions that the rule would have taken, had their score not been below its line.
    package var belowLine: Int
    /// There were more than were looked at: they are at least so many.
    package var isBelowLineCut = false
    /// Sources of the configuration, and how many of them were read.
    package var sources: Int
    package var sourcesRead: Int
    /// Those whose last try failed, by name.
    package var failing: [SourceID]

    package init(
        documents: Int, belowLine: Int, sources: Int, sourcesRead: Int, failing: [SourceID]
    ) {
        self.documents = documents
        self.belowLine = belowLine
        self.sources = sources
        self.sourcesRead = sourcesRead
        self.failing = failing
    }
}
