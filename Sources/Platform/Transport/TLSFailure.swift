/// Why a TLS connection was not trusted (faults TLS-01).
package enum TLSFailure: Sendable, Equatable, CustomStringConvertible {
    case expired
    case notYetValid
    case selfSigned
    case unknownAuthority
    case wrongName
    /// The server offers no TLS where TLS is required (STARTTLS, RFC 3207).
    case notOffered
    /// No version of TLS that we speak: 1.2 or 1.3.
    case outdated
    /// Another fault of the certificate, in OpenSSL's words.
    case rejected(String)
    /// No common version or cipher, or the peer broke off; what the library says.
    case handshake(String)

    /// True for what a wrong clock on this machine would cause too (faults TLS-02).
    package var isAboutDates: Bool { self == .expired || self == .notYetValid }

    package var description: String {
        switch self {
        case .expired: "its certificate has expired"
        case .notYetValid: "its certificate is not valid yet"
        case .selfSigned: "its certificate is self-signed"
        case .unknownAuthority: "its certificate is not from a known authority"
        case .wrongName: "its certificate is for another name"
        case .notOffered: "the server offers no TLS"
        case .outdated: "it speaks no version of TLS from 1.2 on"
        case .rejected(let text): "its certificate is not accepted (\(text))"
        case .handshake(let text): "the TLS handshake failed (\(text))"
        }
    }

    /// From the verification code of OpenSSL (x509_vfy.h); 1 is what libcurl begins with and leaves
    /// where the chain is good but the name is not.
    ///
    /// - Parameter text: libcurl's, which ends in OpenSSL's words.
    static func verification(_ code: Int64, text: String) -> TLSFailure {
        switch code {
        case 0, 1, 62: .wrongName
        case 9: .notYetValid
        case 10: .expired
        case 18, 19: .selfSigned
        case 2, 20, 21: .unknownAuthority
        default: .rejected(lastWords(of: text) ?? "verification code \(code)")
        }
    }

    /// From what libcurl says of a handshake that failed: `OpenSSL/3.0: error:0A000102:SSL
    /// routines::unsupported protocol`.
    static func broken(_ text: String) -> TLSFailure {
        let words = lastWords(of: text) ?? text
        let isOld = ["unsupported protocol", "alert protocol version", "version too low"]
            .contains { words.hasSuffix($0) }
        return isOld ? .outdated : .handshake(words)
    }

    private static func lastWords(of text: String) -> String? {
        text.split(separator: ":").last.map { String($0.drop { $0 == " " }) }
    }
}
