import Cryptography
import Domain

extension Document {
    /// An identity from what it says, for entries without guid and link (faults FEED-02):
    /// SHA-256 over title and text, in hexadecimal.
    var contentID: String {
        Hexadecimal.encode(SHA256.digest(of: Array(title.utf8) + [0] + Array(text.utf8)))
    }
}
