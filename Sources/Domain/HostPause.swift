/// A host that asked to be left alone, and until when. Survives a restart (faults CAC-04).
package struct HostPause: Sendable, Hashable {
    /// A registered name or an IP address.
    package var host: String
    package var until: Timestamp
    /// How often in a row it asked.
    package var strikes: Int
    /// What it answered, for people.
    package var reason: String

    package init(host: String, until: Timestamp, strikes: Int, reason: String) {
        self.host = host
        self.until = until
        self.strikes = strikes
        self.reason = reason
    }
}
