import Domain

/// Who takes our mail: `smtp://user:password@mail.example.de:587`, `smtps://…`.
///
/// With `smtp:` STARTTLS is required unless the server is on loopback (delivery.md §5, faults OUT-06).
package struct MailServer: Sendable, Hashable, CustomStringConvertible {
    /// Lower-case ASCII; IPv6 without brackets.
    package let host: String
    package let port: UInt16
    /// TLS from the first byte.
    package let isSecure: Bool
    package let credentials: Secret<Credentials>?

    package struct Credentials: Sendable, Hashable {
        package let user: String
        package let password: String
        package init(user: String, password: String) {
            self.user = user
            self.password = password
        }
    }

    package init(host: String, port: UInt16, isSecure: Bool, credentials: Secret<Credentials>?) {
        self.host = host
        self.port = port
        self.isSecure = isSecure
        self.credentials = credentials
    }

    /// Nil for anything but scheme, host, and optionally user, password and port.
    /// Ports by default: 25 for `smtp:`, 465 for `smtps:` (RFC 8314 §3.3).
    package init?(_ text: String) {
        let parts = text.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
        // The parser of addresses would drop line breaks and blanks around.
        guard text.utf8.allSatisfy({ $0 > 0x20 }), parts.count == 2,
            ["smtp", "smtps"].contains(parts[0].lowercased()),
            // The authority is read by the one parser of addresses.
            let address = WebAddress("http://" + parts[1]),
            address.path == "/", address.query == nil, address.fragment == nil
        else { return nil }
        isSecure = parts[0].lowercased() == "smtps"
        host = address.host
        // Port 80 is the scheme's own in the parser's eyes, and nobody's mail server.
        port = address.port ?? (isSecure ? 465 : 25)
        credentials = address.userInfo.map { Secret(Self.credentials($0)) }
    }

    /// Where mail may leave without TLS.
    package var isLoopback: Bool {
        host == "localhost" || host == "::1" || host.hasPrefix("127.")
    }

    package var description: String {
        let name = host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host
        return "\(isSecure ? "smtps" : "smtp")://\(name):\(port)"
    }

    private static func credentials(_ userInfo: String) -> Credentials {
        let parts = userInfo.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        return Credentials(
            user: percentDecoded(parts[0]),
            password: parts.count > 1 ? percentDecoded(parts[1]) : "")
    }

    private static func percentDecoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
