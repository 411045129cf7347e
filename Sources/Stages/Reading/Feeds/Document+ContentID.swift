import Cryptography
import Domain

extension Document {
    /// An identity from what it says, for entries without guid and link (faults FEED-02):
    /// SHA-256 over title and text, in hexadecimal.
    var contentID: String {
        let digits = Array("0123456789abcdef".utf8)
        let digest = SHA256.digest(of: Array(title.utf8) + [0] + Array(text.utf8))
        let hex = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: hex, as: UTF8.self)
    }
}
