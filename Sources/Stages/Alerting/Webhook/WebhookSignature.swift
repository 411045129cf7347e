import Cryptography
import Domain
import Transport

/// The three header fields of Standard Webhooks 1.0. The time and so the signatures are new at each
/// attempt, the id is not: by it the receiver knows a repeat.
enum WebhookSignature {
    static func fields(
        id: String, body: [UInt8], at now: Timestamp, secrets: [Secret<[UInt8]>]
    ) -> [HTTPField] {
        let content = Array("\(id).\(now.seconds).".utf8) + body
        let signatures = secrets.map {
            "v1," + Base64.encode(SHA256.authenticationCode(of: content, key: $0.revealed))
        }
        return [
            HTTPField(name: "webhook-id", value: id),
            HTTPField(name: "webhook-timestamp", value: String(now.seconds)),
            HTTPField(name: "webhook-signature", value: signatures.joined(separator: " ")),
        ].compactMap(\.self)
    }
}
