/// What one transfer may take. The defaults suit a feed from anywhere.
package struct TransferLimits: Sendable, Equatable {
    /// Name, connection and TLS together. Ten seconds cover a retransmitted first packet (1 + 2 + 4 s).
    package var connect: Duration
    /// From the first connection to the last byte, redirects included (faults FET-01).
    package var total: Duration
    /// Bytes of the decoded body: the largest feeds met are below 5 MiB; a compressed bomb stops
    /// here too (faults ZIP-01).
    package var body: Int
    /// Bytes of all response heads of one hop, interim responses included (faults FET-04).
    package var head: Int

    /// Bytes a second: a transfer that stays below …
    package var lowSpeed: Int
    /// … for this long is given up, so that a dripping server holds no slot to the end.
    package var lowSpeedWindow: Duration
    /// Redirects followed; browsers take 20, a feed needs one or two (faults RED-01).
    package var redirects: Int

    package init(
        connect: Duration = .seconds(10), total: Duration = .seconds(30),
        body: Int = 10 << 20, head: Int = 64 << 10, lowSpeed: Int = 100,
        lowSpeedWindow: Duration = .seconds(15), redirects: Int = 5
    ) {
        self.connect = connect
        self.total = total
        self.body = body
        self.head = head
        self.lowSpeed = lowSpeed
        self.lowSpeedWindow = lowSpeedWindow
        self.redirects = redirects
    }
}

extension Duration {
    /// Whole milliseconds for libcurl, from 1 (for 0 would mean no limit) to 24 days.
    var milliseconds: Int {
        let (seconds, attoseconds) = components
        guard seconds < 2_000_000 else { return 2_000_000_000 }
        return max(1, Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000))
    }
}
