import Domain

/// Until when servers of a network asked to be left alone. Kept among the bookmarks, so that it holds for
/// `earshot scan` and after a restart too: `HostGate` knows only what statuses say.
struct ServerRests {
    private static let prefix = "(until) "

    private let now: Timestamp
    private var ends: [String: Timestamp] = [:]

    /// Takes them out of what was stored. What a clock that jumped makes too long is forgotten.
    init(from bookmarks: inout [String: String], now: Timestamp) {
        self.now = now
        for key in bookmarks.keys where key.hasPrefix(Self.prefix) {
            guard let text = bookmarks.removeValue(forKey: key), let seconds = Int64(text),
                case let end = Timestamp(seconds: seconds), end > now,
                end - now <= FetchAnswer.retryAfterRange.upperBound
            else { continue }
            ends[String(key.dropFirst(Self.prefix.count))] = end
        }
    }

    /// As bookmarks.
    var stored: [String: String] {
        Dictionary(uniqueKeysWithValues: ends.map { (Self.prefix + $0.key, "\($0.value.seconds)") })
    }

    /// How long one is left alone yet.
    subscript(server: String) -> Duration? { ends[server].map { $0 - now } }

    mutating func add(_ server: String, _ wait: Duration) {
        let end = now + wait
        ends[server] = max(ends[server] ?? end, end)
    }
}
