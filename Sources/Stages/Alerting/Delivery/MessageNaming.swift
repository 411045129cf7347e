import Cryptography
import Domain

/// Names of messages that stay the same at every attempt, on every node and after every restart, and
/// tell a stranger nothing (delivery.md §4).
package struct MessageNaming: Sendable, Hashable {
    private let key: Secret<[UInt8]>

    /// The store's own key, 32 bytes of randomness.
    package init(key: [UInt8]) { self.key = Secret(key) }

    /// 26 letters and digits.
    func name(of idempotencyKey: String) -> String {
        let code = SHA256.authenticationCode(of: Array(idempotencyKey.utf8), key: key.revealed)
        return Base32.encode(code.prefix(Self.size))
    }

    /// By which a person recognises a repeat.
    func reference(of idempotencyKey: String) -> String {
        String(name(of: idempotencyKey).prefix(Self.referenceLength))
    }

    /// 128 bits: no two messages ever share a name.
    private static let size = 16
    private static let referenceLength = 8
}
