package import Domain

/// How often one server is asked: connections at a time, a gap between two starts and behind each end,
/// and what it asked for itself by Retry-After or Crawl-delay. Pure.
///
/// The gap behind an end is what a server sees for sure: on a busy machine a request may leave long
/// after it was granted, and the next one without delay.
package struct HostPacer: Sendable {
    /// Connections to one host at a time.
    package static let usualConnections = 2
    /// Between the starts of two requests to one host, and from the end of one to the next start.
    package static let usualGap = Duration.seconds(1)
    /// How soon a full host is asked about again where the gap is nothing.
    private static let retryGap = Duration.milliseconds(50)
    /// Hosts remembered before those that no longer matter are dropped.
    private static let sweepSize = 1024

    private let connections: Int
    let gap: Duration
    private var hosts: [String: Host] = [:]
    private var sweepAt = Self.sweepSize

    private struct Host {
        var active = 0
        /// Before it nothing is started.
        var opening = Timestamp.earliest
    }

    /// - Parameter connections: at least 1.
    package init(connections: Int = usualConnections, gap: Duration = usualGap) {
        self.connections = max(1, connections)
        self.gap = max(.zero, gap)
    }

    /// Nil: granted, and counted until `leave`. Else the moment to ask again.
    ///
    /// - Parameter wish: what the host asks for between two starts, where that is more than the gap.
    package mutating func admit(
        _ name: String, wish: Duration = .zero, now: Timestamp
    ) -> Timestamp? {
        var host = hosts[name] ?? Host()
        if host.opening > now { return host.opening }
        if host.active >= connections { return now + max(gap, Self.retryGap) }
        host.active += 1
        host.opening = now + max(gap, wish)
        hosts[name] = host
        return nil
    }

    package mutating func leave(_ name: String, now: Timestamp) {
        guard var host = hosts[name] else { return }
        host.active = max(0, host.active - 1)
        host.opening = max(host.opening, now + gap)
        hosts[name] = host
        sweep(now: now)
    }

    /// The host asked to be left alone until then.
    package mutating func hold(_ name: String, until moment: Timestamp) {
        hosts[name, default: Host()].opening = max(hosts[name]?.opening ?? .earliest, moment)
    }

    package func isFull(_ name: String) -> Bool { (hosts[name]?.active ?? 0) >= connections }

    /// The earliest start as far as the gap and the host's own wish go.
    package func opening(of name: String) -> Timestamp { hosts[name]?.opening ?? .earliest }

    /// Drops what no longer matters, seldom enough that it costs next to nothing for each host.
    private mutating func sweep(now: Timestamp) {
        guard hosts.count > sweepAt else { return }
        hosts = hosts.filter { $0.value.active > 0 || $0.value.opening > now }
        sweepAt = max(Self.sweepSize, hosts.count * 2)
    }
}
