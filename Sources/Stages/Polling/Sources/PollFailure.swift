package import Domain

/// Why a poll brought nothing.
package struct PollFailure: Error, Sendable, Hashable, CustomStringConvertible {
    package var reason: Reason
    /// What happened and where, for people; holds no secret.
    package var description: String
    /// What the server asked for; 1 s…24 h. With 429 and 503 it counts for the whole host.
    package var retryAfter: Duration?
    /// Another host asked than the source's own, which redirects there.
    package var isElsewhere = false
    /// What was found of its terms before; nil where nothing was asked.
    package var terms: SourceTerms?
    /// What is remembered all the same; nil: nothing new.
    package var cursor: SourceCursor?
    /// A network's usual way is closed; another is tried at once where its kind knows one.
    var mayBeBypassed = false

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
        /// Its certificate is not valid by this machine's clock: one of the two is wrong (faults
        /// TLS-02).
        case untimely
        /// This machine could not connect to anybody (faults FET-07).
        case exhausted
        /// robots.txt forbids it, or can't be reached.
        case robots
        /// A network takes the key, token or password no more.
        case credentials
        /// A network's answer lacks a field that it had: it has changed.
        case changed
        /// What may be asked of it in a day or month is used up.
        case allowance
        /// Text and data mining is reserved there (TDMRep).
        case reserved
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

    /// What comes and goes without anybody's doing, and is no wish to be left alone.
    package var mayPassByItself: Bool {
        switch reason {
        case .status, .unreachable, .untimely, .file: true
        case .notAFeed, .blocked, .gone, .throttled, .robots, .readerEnded, .exhausted, .noReader,
            .cancelled, .credentials, .changed, .allowance, .reserved:
            false
        }
    }

    /// It says nothing about the source: this machine is in trouble, or the poll was ended.
    package var isOurs: Bool {
        switch reason {
        case .exhausted, .noReader, .cancelled: true
        case .status, .unreachable, .untimely, .file, .notAFeed, .blocked, .gone, .throttled,
            .robots, .readerEnded, .credentials, .changed, .allowance, .reserved:
            false
        }
    }

    /// How long the whole host is left alone.
    package var hostPause: Duration? {
        switch reason {
        case .throttled, .robots, .blocked: isElsewhere ? nil : retryAfter
        default: nil
        }
    }
}
