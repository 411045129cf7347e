import Cryptography
import Domain

/// The three header fields of Standard Webhooks 1.0. The time and so the signatures are new at each
/// attempt, the id is not: by it the receiver knows a repeat.
enum WebhookSignature {
    static func fields(
        id: String, body: [UInt8], at now: Timestamp, secrets: [Secret<[UInt8]>]
    ) -> [HTTPPost.Field] {
        let content = Array("\(id).\(now.seconds).".utf8) + body
        let signatures = secrets.map {
            "v1," + Base64.encode(SHA256.authenticationCode(of: content, key: $0.revealed))
        }
        return [
            HTTPPost.Field(name: "webhook-id", value: id),
            HTTPPost.Field(name: "webhook-timestamp", value: String(now.seconds)),
            HTTPPost.Field(name: "webhook-signature", value: signatures.joined(separator: " ")),
        ]
    }
}
