/// What was erased.
package struct ErasureReport: Sendable, Hashable {
    package var documents = 0
    package var mentions = 0
    /// Messages whose text was taken out; those that waited are cancelled.
    package var messages = 0
    /// Links to an address that other documents had; the documents stay.
    package var links = 0
    package init() {}
}
