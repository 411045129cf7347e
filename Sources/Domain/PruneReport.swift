/// What pruning took away.
package struct PruneReport: Sendable, Hashable {
    /// Gone, or reduced to what a mention still shows.
    package var documents = 0
    package var mentions = 0
    package var messages = 0
    package init() {}
}
