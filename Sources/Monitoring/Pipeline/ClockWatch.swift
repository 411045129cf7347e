import Domain
import Polling

/// Whether this machine's clock is probably wrong: where most certificates are not valid by it, it is
/// not the certificates (faults TLS-02). Pure; knows what was asked since the start of the program.
struct ClockWatch: Sendable {
    /// The alarm's name in the store and in the log.
    static let alarm = "clock_suspect"
    /// Hosts below which nothing is said: one or two may well have let theirs expire.
    static let fewestHosts = 3

    /// By host, however many sources it has: whether the last certificate failed on its dates.
    private var hosts: [String: Bool] = [:]

    /// Notes a poll. What never came as far as a certificate says nothing.
    mutating func note(_ failure: PollFailure?, of address: WebAddress?) {
        guard let address, address.isSecure else { return }
        switch failure?.reason {
        case .untimely: hosts[address.host] = true
        case nil, .notAFeed, .blocked, .gone, .status, .throttled, .readerEnded, .credentials,
            .changed, .reserved:
            hosts[address.host] = false
        case .unreachable, .exhausted, .robots, .file, .noReader, .cancelled, .allowance: break
        }
    }

    /// Nil while too few hosts have answered.
    var isSuspect: Bool? {
        guard hosts.count >= Self.fewestHosts else { return nil }
        return hosts.values.count { $0 } * 2 > hosts.count
    }
}
