package import Domain
import Transport

/// Where every request asks whether its host may be met now: those of polls, for robots.txt, for feeds
/// that are looked for, and each step of a redirect. Hosts count by their registered names.
package actor HostGate {
    /// What is waited out within a poll; beyond it the poll ends, and its place is another's.
    package static let patience = PollLoop.patience

    /// What is kept of a Crawl-delay between two requests of one poll; a poll ends some day. Between
    /// polls all of it is (`PollAdvice.hostPause`).
    package static let longestGap = Duration.seconds(10)

    private let clock: any PollClock
    private let keep: @Sendable (HostPause) async -> Void
    private var pacer: HostPacer
    private var pauses: HostPauses

    /// - Parameters:
    ///   - pauses: those of an earlier run.
    ///   - keep: stores a pause; called only where one begins or grows.
    package init(
        pacer: HostPacer, clock: any PollClock, pauses: [HostPause] = [],
        keep: @escaping @Sendable (HostPause) async -> Void = { _ in }
    ) {
        self.pacer = pacer
        self.clock = clock
        self.keep = keep
        self.pauses = HostPauses(pauses, now: clock.now())
    }

    /// Returns when the host may be asked; it then counts as asked until `leave`.
    ///
    /// - Throws: `.held` where the host asked for more than our patience, or is busy with others for
    ///   longer.
    ///
    /// - Parameter gap: what its Crawl-delay asks for between this request and the next.
    package func enter(
        _ address: WebAddress, gap: Duration = .zero
    ) async throws(FetchFailure) {
        let host = address.registeredName
        let wish = min(gap, Self.longestGap)
        // Beside our patience what this host's own pace may take of one poll.
        let latest = clock.now() + Self.patience + max(pacer.gap, wish) * 2
        while true {
            let now = clock.now()
            var moment = pauses.pause(of: host, now: now)?.until
            if let pause = pauses.pause(of: host, now: now), pause.until - now > Self.patience {
                throw .held(
                    "\(host) \(pause.reason) and is left alone for now", pause.until - now)
            }
            if moment == nil {
                moment = pacer.admit(host, wish: wish, now: now)
            }
            guard let moment else { return }
            // Many others wait for it too: sources elsewhere that redirect to one place.
            guard moment <= latest else {
                throw .held(
                    "\(host) is asked by too many at once", max(moment - now, Self.patience))
            }
            do { try await clock.sleep(until: moment) } catch { throw .cancelled }
        }
    }

    /// The request to the host has ended without an answer.
    package func leave(_ address: WebAddress) {
        pacer.leave(address.registeredName, now: clock.now())
    }

    /// The host has answered.
    ///
    /// - Returns: for how long it is left alone now, and why; nil where it asks for nothing.
    package func leave(_ address: WebAddress, after answer: FetchAnswer) async -> HostPause? {
        let now = clock.now()
        pacer.leave(address.registeredName, now: now)
        let pause = pauses.note(
            answer.status, retryAfter: answer.retryAfter(now: now), from: address, now: now)
        if let pause { await keep(pause) }
        return pause
    }
}
