package import Domain

/// What a chat needs that is met by an address alone.
package struct WebhookTarget: Sendable, Hashable {
    /// Whoever knows it can post: a secret.
    package var address: Secret<WebAddress>
    package init(address: WebAddress) { self.address = Secret(address) }
}
