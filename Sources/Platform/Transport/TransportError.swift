/// Why a transfer gave no answer.
package indirect enum TransportError: Error, Equatable {
    /// How far a transfer was when its time ran out.
    package enum Phase: Sendable, Equatable {
        case resolving, connecting, waiting, receiving
    }

    /// The name has no address now, or nobody says one; it may have one later (faults SSRF-09).
    case resolve(host: String, isUnanswered: Bool = false)
    /// With the port, and what the system says of it.
    case connect(host: String, reason: String? = nil)
    case tls(host: String, TLSFailure)
    case timeout(Phase, host: String)
    /// Limit in bytes.
    case bodyTooLarge(limit: Int)
    /// Limit in bytes.
    case headersTooLarge(limit: Int)
    case tooManyRedirects(limit: Int)
    /// All bodies in flight together passed this many bytes, and this one was the largest.
    case crowded(limit: Int)
    case addressRefused(host: String, IPAddress)
    /// One of several addresses of a name.
    case mixedAnswer(host: String, IPAddress)
    case portRefused(host: String, port: UInt16)
    /// The target as far as it can be shown: no http address, or not to be followed.
    case redirectRefused(to: String)
    /// From a public address to one that is not.
    case redirectInward(to: String, IPAddress)
    case badEncoding(String)
    /// The peer did not keep to the protocol, or the connection broke.
    case protocolError(String)
    /// The server takes the user and password no more.
    case loginRefused(host: String)
    /// The permit said no; nothing was committed.
    case notPermitted
    case cancelled
    case stopped
    /// The engine or a transfer can't be set up as asked; says why and the mend.
    case setup(String)
    /// The request passed its commit point and no answer came: it may have arrived.
    case unconfirmed(because: TransportError)

    /// True where the request may have taken effect, so that sending it again may double it.
    package var isAmbiguous: Bool {
        if case .unconfirmed = self { true } else { false }
    }
}

extension TransportError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .resolve(let host, isUnanswered: false):
            "no address found for \(host); check the name"
        case .resolve(let host, isUnanswered: true):
            "no name server answers for \(host); if that lasts, check /etc/resolv.conf"
        case .connect(let host, let reason):
            "\(host) can't be reached" + (reason.map { ": \($0)" } ?? "")
        case .tls(let host, let failure): "\(host) is not trusted: \(failure)"
        case .timeout(let phase, let host): "\(host) took too long \(phase)"
        case .bodyTooLarge(let limit): "the answer is larger than \(limit) bytes"
        case .headersTooLarge(let limit): "the answer's header is larger than \(limit) bytes"
        case .tooManyRedirects(let limit): "more than \(limit) redirects in a row"
        case .crowded(let limit):
            "all answers in flight together are larger than \(limit) bytes, and this is the largest"
        case .mixedAnswer(let host, let address):
            "\(host) leads to \(address), which is not a public address, beside others that are; "
                + "all are refused; if that is meant, add it to allow_networks"
        case .portRefused(let host, let port):
            "\(host):\(port): no web server listens on port \(port); if that is meant, add it to "
                + "allow_ports"
        case .addressRefused(let host, let address):
            host == "\(address)"
                ? "\(address) is not a public address; if that is meant, add it to allow_networks"
                : "\(host) leads to \(address), which is not a public address; if that is meant, "
                    + "add it to allow_networks"
        case .redirectRefused(let target): "a redirect to \(target) is not followed"
        case .redirectInward(let target, let address):
            "a redirect from a public address to \(target) (\(address)), which is not a public "
                + "address, is not followed; name that address itself if it is meant"
        case .badEncoding(let text): "the answer can't be decoded: \(text)"
        case .protocolError(let text): text
        case .loginRefused(let host): "\(host) refuses the user or password"
        case .notPermitted: "sending was not permitted; nothing was sent"
        case .cancelled: "cancelled"
        case .stopped: "stopped"
        case .setup(let text): text
        case .unconfirmed(let reason): "sent, but no answer came: \(reason)"
        }
    }
}

extension TransportError.Phase: CustomStringConvertible {
    package var description: String {
        switch self {
        case .resolving: "to be found in the DNS"
        case .connecting: "to connect"
        case .waiting: "to answer"
        case .receiving: "to send its answer"
        }
    }
}
