import Domain

/// A mail server that takes our mail, and how it is spoken to.
package struct MailServer: Sendable, Hashable {
    package enum Security: Sendable, Hashable {
        /// Only for this machine.
        case none
        /// TLS after the greeting, required (RFC 3207).
        case startTLS
        /// TLS from the first byte (RFC 8314 §3.3).
        case implicitTLS
    }

    package let host: String
    package let port: UInt16
    package let security: Security
    package let user: String?
    package let password: String?

    /// Nil where the host is no host name and no address, or where mail and password would leave
    /// this machine unprotected.
    package init?(
        host: String, port: UInt16, security: Security, user: String? = nil,
        password: String? = nil
    ) {
        let address = IPAddress(host)
        guard let name = address.map({ "\($0)" }) ?? HostName.normal(host), port > 0 else {
            return nil
        }
        let isLocal = address?.isLoopback ?? (name == "localhost")
        guard security != .none || isLocal else { return nil }
        self.host = name
        self.port = port
        self.security = security
        self.user = user
        self.password = password
    }

    /// `smtp://user:password@host:port`, with STARTTLS except to this machine, or `smtps://…`.
    package init?(_ text: String) {
        guard let split = text.parted(fromScheme: ["smtp", "smtps"]) else { return nil }
        // The authority has the form it has in an http address.
        guard let address = WebAddress("http://" + split.rest), address.path == "/",
            address.query == nil, address.fragment == nil
        else { return nil }
        let isLocal = IPAddress(address.host)?.isLoopback ?? (address.host == "localhost")
        let security: Security =
            split.scheme == "smtps" ? .implicitTLS : isLocal ? .none : .startTLS
        let parts = address.userInfo?.split(
            separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        // RFC 8314 §7.3: submission ports.
        let port = address.port ?? (security == .implicitTLS ? 465 : security == .none ? 25 : 587)
        self.init(
            host: address.host, port: port, security: security,
            user: parts?.first.map { PercentEncoding.decoded($0) },
            password: parts.flatMap { $0.count > 1 ? PercentEncoding.decoded($0[1]) : nil })
    }

    /// For libcurl.
    var address: String {
        let name = host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host
        return "\(security == .implicitTLS ? "smtps" : "smtp")://\(name):\(port)"
    }
}

extension String {
    func parted(fromScheme schemes: [String]) -> (scheme: String, rest: String)? {
        for scheme in schemes where lowercased().hasPrefix(scheme + "://") {
            return (scheme, String(dropFirst(scheme.count + 3)))
        }
        return nil
    }
}
