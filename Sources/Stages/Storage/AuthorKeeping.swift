import Cryptography
import Domain

/// What becomes of the names of authors before anything is stored or sent (GDPR Art. 25).
package enum AuthorKeeping: Sendable, Hashable {
    case plain
    /// Codes in their place: the same one for the same person, and no way back without the key.
    case coded(AuthorCode)
    case none

    /// Those that are kept of a document's; what is a code already stays one.
    package func kept(_ authors: [String]) -> [String] {
        switch self {
        case .plain: authors
        case .coded(let code): authors.map { AuthorCode.isCode($0) ? $0 : code.text(of: $0) }
        case .none: []
        }
    }
}

/// Names of authors as codes: HMAC-SHA-256 by a key that lies beside the store.
package struct AuthorCode: Sendable, Hashable {
    private let key: Secret<[UInt8]>

    package init(key: [UInt8]) { self.key = Secret(key) }

    /// `author-` and 26 letters and digits: 128 bits of the code. Case and white space of the name
    /// make no difference, as they make none where it is looked for.
    package func text(of name: String) -> String {
        let message = Array(Self.purpose.utf8) + [0] + DataSubject.comparable(name)
        let code = SHA256.authenticationCode(of: message, key: key.revealed)
        return Self.prefix + Base32.encode(code.prefix(Self.size))
    }

    /// Whether a text is one, by its looks.
    package static func isCode(_ text: String) -> Bool {
        text.utf8.count == prefix.utf8.count + length && text.hasPrefix(prefix)
            && text.utf8.dropFirst(prefix.utf8.count).allSatisfy { byte in
                (0x61...0x7A).contains(byte) || (0x32...0x37).contains(byte)
            }
    }

    /// The key may serve other ends too.
    private static let purpose = "author"
    private static let prefix = "author-"
    private static let size = 16
    private static let length = 26
}
