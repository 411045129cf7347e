import Cryptography
import Domain

extension Document {
    /// An identity from what it says, for entries without guid and link (faults FEED-02):
    /// SHA-256 over title and text, in hexadecimal.
    var contentID: String {
        var bytes = Array(title.utf8)
        bytes.append(0)
        bytes.append(contentsOf: text.utf8)
        var hex: [UInt8] = []
        hex.reserveCapacity(64)
        for byte in SHA256.digest(of: bytes) {
            hex.append(Self.hexDigit(byte >> 4))
            hex.append(Self.hexDigit(byte & 15))
        }
        return String(decoding: hex, as: UTF8.self)
    }

    private static func hexDigit(_ nibble: UInt8) -> UInt8 {
        nibble < 10 ? nibble + UInt8(ascii: "0") : nibble - 10 + UInt8(ascii: "a")
    }
}
