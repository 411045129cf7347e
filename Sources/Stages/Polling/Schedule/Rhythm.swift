package import Domain

/// How often a source has brought something, and how often it failed: what its interval is learned
/// from. Kept beside the cursor.
package struct Rhythm: Sendable, Hashable {
    /// Polls that brought something new since `countingSince`.
    package var newsCount = 0
    package var countingSince: Timestamp?
    /// In a row.
    package var failures = 0
    /// Documents that ended the reader, without one that was read between them.
    package var crashes = 0
    /// The last poll that was answered.
    package var lastAnswer: Timestamp?

    package init(
        newsCount: Int = 0, countingSince: Timestamp? = nil, failures: Int = 0, crashes: Int = 0,
        lastAnswer: Timestamp? = nil
    ) {
        self.newsCount = newsCount
        self.countingSince = countingSince
        self.failures = failures
        self.crashes = crashes
        self.lastAnswer = lastAnswer
    }

    /// A source whose documents end the reader this often is left alone but for a look a day (faults
    /// XML-08).
    package static let crashLimit = 3

    package var isQuarantined: Bool { crashes >= Self.crashLimit }

    /// The past counts half when it is so long ago that the source may have changed its ways.
    static let memory = Duration.seconds(14 * 24 * 3600)

    /// Notes a poll that was answered. The first brings the whole feed, which says nothing.
    mutating func note(bringsNews: Bool, now: Timestamp) {
        (failures, crashes, lastAnswer) = (0, 0, now)
        guard let since = countingSince, since <= now else {
            (countingSince, newsCount) = (now, 0)
            return
        }
        if bringsNews { newsCount = min(newsCount, 1 << 20) + 1 }
        guard now - since > Self.memory else { return }
        countingSince = now - (now - since) / 2
        newsCount /= 2
    }

    /// Twice as much news as was seen: the learned interval halves.
    mutating func noteGap() { newsCount = min(newsCount, 1 << 20) * 2 + 1 }

    mutating func noteFailure() { failures = min(max(0, failures), 1 << 20) + 1 }

    mutating func noteCrash() { crashes = min(max(0, crashes), 1 << 20) + 1 }
}
