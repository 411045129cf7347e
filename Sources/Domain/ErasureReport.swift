/// What was erased.
package struct ErasureReport: Sendable, Hashable {
    package var documents = 0
    package var mentions = 0
    /// Messages whose text was taken out; those that waited are cancelled.
    package var messages = 0
    package init() {}
}
