package import Domain

/// A mailbox on an IMAP server, and how it is spoken to.
package struct MailboxServer: Sendable, Hashable {
    package let host: String
    package let port: UInt16
    /// As for a mail server: what is unprotected stays on this machine.
    package let security: MailServer.Security
    /// As people read it: `INBOX`, `Bewertungen/Käufer`.
    package let folder: String
    package var user: String
    package var password: Secret<String>

    /// `imaps://host:port/FOLDER`, or `imap://…` with STARTTLS except to this machine; without a folder,
    /// the inbox. Nil for anything else: also for an address with a password in it, which would be
    /// shown.
    package init?(_ text: String, user: String, password: Secret<String>) {
        guard let split = text.parted(fromScheme: ["imap", "imaps"]),
            let address = WebAddress("http://" + split.rest), address.userInfo == nil,
            address.query == nil, address.fragment == nil, !user.isEmpty
        else { return nil }
        let isLocal = IPAddress(address.host)?.isLoopback ?? (address.host == "localhost")
        security = split.scheme == "imaps" ? .implicitTLS : isLocal ? .none : .startTLS
        // RFC 8314 §7.1.
        port = address.port ?? (security == .implicitTLS ? 993 : 143)
        host = address.host
        let folder = PercentEncoding.decoded(address.path.drop { $0 == "/" })
        // U+FFFD: it was no UTF-8.
        guard
            folder.unicodeScalars.allSatisfy({
                $0.properties.generalCategory != .control && $0 != "\u{FFFD}"
            })
        else { return nil }
        self.folder = folder.isEmpty ? "INBOX" : folder
        self.user = user
        self.password = password
    }

    /// For libcurl.
    var address: String {
        let name = host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host
        return "\(security == .implicitTLS ? "imaps" : "imap")://\(name):\(port)/"
    }
}
