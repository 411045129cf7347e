import Cryptography
package import Domain

/// The key of a signed webhook.
package enum WebhookSecret {
    /// Standard Webhooks 1.0.
    private static let sizes = 24...64

    /// `whsec_` and 24 to 64 bytes as base64; nil for anything else. The prefix may be missing, as
    /// with the standard's own libraries. White space around it, as files have, is dropped.
    package static func parse(_ text: String) -> Secret<[UInt8]>? {
        let isBlank: (UInt8) -> Bool = { $0 <= 0x20 }
        var bytes = Array(text.utf8).drop(while: isBlank)
        while bytes.last.map(isBlank) == true { bytes.removeLast() }
        let prefix = Array("whsec_".utf8)
        if bytes.starts(with: prefix) { bytes = bytes.dropFirst(prefix.count) }
        guard let key = Base64.decode(String(decoding: bytes, as: UTF8.self)),
            sizes.contains(key.count)
        else { return nil }
        return Secret(key)
    }
}
