package import Domain

/// A value that is secret, or comes from elsewhere than the configuration: by which key it is given and
/// where it stands. Never the value.
package struct CredentialUse: Sendable, Hashable {
    /// As `channels.sales.email.password_file`.
    package var key: String
    package var place: Place
    /// Those it is for; empty where it is no source's.
    package var sources: [SourceID] = []

    package enum Place: Sendable, Hashable {
        /// A path, or what names one.
        case file(String)
        /// Names of environment variables.
        case variables([String])
        /// The configuration itself.
        case configuration
    }
}
