package import Domain
import Transport

/// Which hosts have had enough of us: 429 and 503, and 403 for one address after another. Pure.
package struct HostPauses: Sendable {
    /// Different addresses of one host that answer 403 in a row before it is taken for throttling: one
    /// may be closed to everybody.
    package static let forbiddenToBelieve = 3
    /// No host is left alone for longer than a day on its own word.
    package static let longest = FetchAnswer.retryAfterRange.upperBound
    /// Hosts remembered; beyond it, those whose pause is over are forgotten.
    private static let capacity = 4096

    private var pauses: [String: HostPause] = [:]
    private var forbidden: [String: Set<String>] = [:]

    /// - Parameter kept: from an earlier run; what a clock that jumped makes too long is held.
    package init(_ kept: [HostPause] = [], now: Timestamp) {
        for var pause in kept where pause.until > now {
            pause.until = min(pause.until, now + Self.longest)
            pauses[pause.host] = pause
        }
    }

    /// The pause that a host is in.
    package func pause(of host: String, now: Timestamp) -> HostPause? {
        pauses[host].flatMap { $0.until > now ? $0 : nil }
    }

    /// Notes an answer; a pause where it begins or prolongs one.
    ///
    /// The wait is the longer of backing off and what the host asks for. What answers otherwise, ends
    /// the row.
    package mutating func note(
        _ status: Int, retryAfter: Duration?, from address: WebAddress, now: Timestamp
    ) -> HostPause? {
        let host = address.registeredName
        switch status {
        case 429, 503:
            return add(host, retryAfter, "answers with status \(status)", now: now)
        case 403:
            let count = noteForbidden(address, host)
            guard count >= Self.forbiddenToBelieve else { return nil }
            return add(
                host, retryAfter, "answers 403 for \(count) addresses in a row", now: now)
        default:
            forbidden[host] = nil
            // What was asked meanwhile does not take back what it asked for.
            if let pause = pauses[host], pause.until <= now { pauses[host] = nil }
            return nil
        }
    }

    private mutating func noteForbidden(_ address: WebAddress, _ host: String) -> Int {
        if forbidden[host] == nil, forbidden.count >= Self.capacity { forbidden = [:] }
        forbidden[host, default: []].insert(address.origin + address.path)
        let count = forbidden[host]?.count ?? 0
        // As many as it takes, not all that there are.
        if count > Self.forbiddenToBelieve { forbidden[host]?.removeFirst() }
        return min(count, Self.forbiddenToBelieve)
    }

    private mutating func add(
        _ host: String, _ retryAfter: Duration?, _ reason: String, now: Timestamp
    ) -> HostPause {
        let old = pauses[host]
        // Two answers of one moment are one complaint.
        let isSame = old.map { $0.until > now } ?? false
        let strikes = isSame ? old?.strikes ?? 1 : min(old?.strikes ?? 0, 1 << 10) + 1
        let wait = max(PollSchedule.backoff(after: strikes), retryAfter ?? .zero)
        let until = max(old?.until ?? .earliest, now + min(wait, Self.longest))
        if old == nil, pauses.count >= Self.capacity {
            pauses = pauses.filter { $0.value.until > now }
        }
        let pause = HostPause(host: host, until: until, strikes: strikes, reason: reason)
        pauses[host] = pause
        return pause
    }
}
