/// An entry for `sources:` in the configuration.
package struct SourceEntry: Sendable, Hashable {
    /// `feed`, `page` or `site`.
    package var key: String
    package var address: String

    /// As it is written there.
    package var text: String { "- \(key): \(address)" }
}
