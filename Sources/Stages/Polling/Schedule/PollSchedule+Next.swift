package import Domain

/// The next poll of a source.
package struct PollPlan: Sendable, Hashable {
    /// `.latest` where polling has ended.
    package var next: Timestamp
    /// The source's past with this poll in it.
    package var rhythm: Rhythm
    /// The interval in use, for people; nil while failing.
    package var interval: Duration?
    /// Why then: `every 30m as configured`, `server asked to wait 120s`.
    package var reason: String
}

extension PollSchedule {
    /// After a poll.
    ///
    /// - Parameters:
    ///   - newDocuments: how many of its documents were not known before.
    ///   - hasPossibleGap: perhaps there were more since the last poll than it shows (faults FEED-05).
    package func next(
        after outcome: PollOutcome, newDocuments: Int, hasPossibleGap: Bool = false,
        rhythm: Rhythm, now: Timestamp
    ) -> PollPlan {
        switch (outcome, outcome.failure) {
        case (_, let failure?), (.failure(let failure), nil):
            next(after: failure, rhythm: rhythm, now: now)
        case (.documents(let harvest), nil) where !harvest.isComplete:
            next(afterCutOff: rhythm, now: now)
        case (.documents(let harvest), nil) where hasPossibleGap:
            next(afterGap: harvest.advice, rhythm, now)
        case (.documents(let harvest), nil):
            next(bringsNews: newDocuments > 0, harvest.advice, rhythm, now)
        case (.unchanged(_, let advice), nil): next(bringsNews: false, advice, rhythm, now)
        }
    }

    private func next(
        bringsNews: Bool, _ advice: PollAdvice, _ old: Rhythm, _ now: Timestamp
    ) -> PollPlan {
        var rhythm = old
        rhythm.note(bringsNews: bringsNews, now: now)
        let interval = interval(of: rhythm, hint: advice.interval, now: now)
        var reason = reason(rhythm, advice, interval: interval, now: now)
        var next = next(in: interval, now: now)
        if every == nil, advice.asker == .source, let wish = advice.interval {
            // What it asks for itself is kept whole: only what is ours is made uneven.
            next = max(next, now + min(wish, range.upperBound))
        }
        if every == nil {
            // Hints move the interval inside its bounds (faults CAC-05): a pause ends with them.
            let end = min(advice.pauses.end(at: next), max(next, now + range.upperBound))
            if end > next { reason += "; later, for the feed skips hours or days" }
            next = end
        }
        // Stored with the source, so that it holds after a restart too.
        if let wish = advice.hostPause, now + wish > next {
            next = now + wish
            reason += "; later, for its host asked to be left alone for \(wish.short)"
        }
        return PollPlan(next: next, rhythm: rhythm, interval: interval, reason: reason)
    }

    /// Twice as often as before, where the interval is learned: what the source asks for was too long.
    private func next(afterGap advice: PollAdvice, _ old: Rhythm, _ now: Timestamp) -> PollPlan {
        var rhythm = old
        rhythm.note(bringsNews: true, now: now)
        rhythm.noteGap()
        let interval = interval(of: rhythm, hint: nil, now: now)
        let reason = every == nil ? ": perhaps some were missed" : " as configured"
        return PollPlan(
            next: next(in: interval, now: now), rhythm: rhythm, interval: interval,
            reason: "every \(interval.short)\(reason)")
    }

    private func next(in interval: Duration, now: Timestamp) -> Timestamp {
        guard every == nil else { return now + interval }
        return now
            + max(min(max(jittered(interval), range.lowerBound), range.upperBound), least)
    }

    /// A tenth more or less, by the source's place: what began together drifts apart.
    private func jittered(_ time: Duration) -> Duration {
        .milliseconds(Int64((Double(time.milliseconds) * (0.9 + 0.2 * place)).rounded()))
    }

    /// The longer of backing off and what the server asks for (faults CAC-04).
    private func next(after failure: PollFailure, rhythm old: Rhythm, now: Timestamp) -> PollPlan {
        var rhythm = old
        if failure.isOurs {
            return PollPlan(
                next: now + jittered(Self.ownTroubleRetry), rhythm: rhythm,
                reason: "not counted as its failure: this machine could not read it")
        }
        rhythm.noteFailure()
        if failure.isPermanent {
            return PollPlan(next: .latest, rhythm: rhythm, reason: "stopped: gone for good")
        }
        if failure.reason == .readerEnded { rhythm.noteCrash() }
        if rhythm.isQuarantined {
            // Freed by the first document that is read.
            return PollPlan(
                next: now + Self.longestBackoff, rhythm: rhythm,
                reason: "quarantined: its documents ended the reader \(rhythm.crashes) times; "
                    + "one look a day until one can be read")
        }
        let (wait, isPatient) = backoff(after: failure, rhythm, now: now)
        let backoff = max(min(jittered(wait), Self.longestBackoff), least)
        if let wait = failure.retryAfter, wait > backoff {
            let reason =
                failure.reason == .allowance
                ? "its allowance is used up for \(wait.short) yet"
                : "server asked to wait \(wait.short)"
            return PollPlan(next: now + wait, rhythm: rhythm, reason: reason)
        }
        let count = rhythm.failures == 1 ? "1 failure" : "\(rhythm.failures) failures"
        return PollPlan(
            next: now + backoff, rhythm: rhythm,
            reason: "backing off after \(count)"
                + (isPatient ? "; it may answer again any time, so it is tried often" : ""))
    }

    /// Doubles with each failure, but where the source still answers now and then.
    private func backoff(
        after failure: PollFailure, _ rhythm: Rhythm, now: Timestamp
    ) -> (wait: Duration, isPatient: Bool) {
        let usual = interval(of: rhythm, hint: nil, now: now)
        let doubling = Self.backoff(
            after: rhythm.failures, first: min(Self.firstBackoff, usual))
        let answered = rhythm.lastAnswer.map { $0 <= now && now - $0 < Self.patience } ?? false
        // Where our clock is wrong, nobody is silent: all come back soon after it is set (TLS-02).
        guard failure.reason == .untimely || answered && failure.mayPassByItself,
            case let patient = max(usual, Self.patientBackoff),
            patient < doubling
        else { return (doubling, false) }
        return (patient, true)
    }

    /// Early, but not for ever: a source that is cut off each time is polled at its interval.
    private func next(afterCutOff old: Rhythm, now: Timestamp) -> PollPlan {
        var rhythm = old
        rhythm.noteFailure()
        // What there was of it was read.
        rhythm.crashes = 0
        let usual = interval(of: rhythm, hint: nil, now: now)
        return PollPlan(
            next: now + min(usual, jittered(Self.backoff(after: rhythm.failures))), rhythm: rhythm,
            interval: usual, reason: "cut off: again before its time")
    }

    /// | failures | 1 | 2 | 3 | 4 | … | 9 | 10… |
    /// |--|--|--|--|--|--|--|--|
    /// | wait | 5m | 10m | 20m | 40m | … | 21h20m | 24h |
    package static func backoff(
        after failures: Int, first: Duration = firstBackoff
    ) -> Duration {
        // Held before the shift, so that no count can overflow: a second doubled so often is a day.
        min(first * (1 << min(max(failures, 1) - 1, 17)), longestBackoff)
    }

    /// What is in use without failures. Learned: a quarter of the usual time between news, beginning
    /// at `startInterval`; never sooner than the source's own hint; within `range`.
    func interval(of rhythm: Rhythm, hint: Duration?, now: Timestamp) -> Duration {
        if let every { return every }
        let counted = rhythm.countingSince.map { max(.zero, now - $0) } ?? .zero
        let polls = Self.pollsPerNews
        let learned =
            (min(counted, Rhythm.memory * 2) + Self.startInterval * polls)
            / (polls * (max(0, min(rhythm.newsCount, 1 << 21)) + 1))
        let hinted = max(learned, hint ?? .zero, resting ?? .zero)
        return min(max(hinted, range.lowerBound), range.upperBound)
    }

    private func reason(
        _ rhythm: Rhythm, _ advice: PollAdvice, interval: Duration, now: Timestamp
    ) -> String {
        if let every { return "every \(every.short) as configured" }
        if let resting, interval <= max(resting, range.lowerBound) {
            return "every \(interval.short): its hub tells of news"
        }
        // Not where it asks for no more than would be done anyway.
        if let hint = advice.interval, hint >= interval, interval > range.lowerBound {
            return "every \(interval.short) as \(advice.asker.rawValue) asks"
        }
        guard let since = rhythm.countingSince, now - since >= Self.startInterval else {
            return "every \(interval.short) at first"
        }
        let times = rhythm.newsCount == 1 ? "once" : "\(rhythm.newsCount) times"
        return "learned: new \(rhythm.newsCount == 0 ? "never" : times) in \((now - since).short)"
    }
}

extension Duration {
    /// For people, in its two largest units: `90s` is `1m30s`.
    package var short: String {
        let seconds = max(0, components.seconds)
        let units: [(Int64, String)] = [(86_400, "d"), (3600, "h"), (60, "m"), (1, "s")]
        guard let first = units.firstIndex(where: { seconds >= $0.0 }) else { return "0s" }
        let (size, name) = units[first]
        var text = "\(seconds / size)\(name)"
        let rest = seconds % size
        if first + 1 < units.count, rest / units[first + 1].0 > 0 {
            text += "\(rest / units[first + 1].0)\(units[first + 1].1)"
        }
        return text
    }
}
