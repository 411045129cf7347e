/// Why a poll brought nothing. The source's cursor stays as it is.
package struct PollFailure: Error, Sendable, Hashable, CustomStringConvertible {
    package var reason: Reason
    /// What happened and where, for people; holds no secret.
    package var description: String
    /// What the server asked for; 1 s…24 h. With 429 and 503 it counts for the whole host.
    package var retryAfter: Duration?
    /// Another host asked than the source's own, which redirects there.
    package var isElsewhere = false

    package enum Reason: String, Sendable, Hashable, CaseIterable {
        /// The address answers, but not with a feed: a login, a captcha, nothing (faults FET-05).
        case notAFeed
        /// What answers is a wall before the content: a login, a captcha, a challenge, a question for
        /// consent (faults FET-05).
        case blocked
        /// 410: polling stops.
        case gone
        /// Another status than 200 and 304.
        case status
        /// 429 and 503.
        case throttled
        /// No answer.
        case unreachable
        /// robots.txt forbids it, or can't be reached.
        case robots
        /// A file, or a pattern without files.
        case file
        /// What it brought ended the reader; three in a row and the source is in quarantine (faults
        /// XML-08).
        case readerEnded
        /// There was nothing to read it with.
        case noReader
        /// Ended from outside; says nothing about the source.
        case cancelled
    }

    package init(_ reason: Reason, _ description: String, retryAfter: Duration? = nil) {
        self.reason = reason
        self.description = description
        self.retryAfter = retryAfter
    }

    /// Trying again is of no use.
    package var isPermanent: Bool { reason == .gone }

    /// How long the whole host is left alone.
    package var hostPause: Duration? {
        switch reason {
        case .throttled, .robots, .blocked: isElsewhere ? nil : retryAfter
        default: nil
        }
    }
}
