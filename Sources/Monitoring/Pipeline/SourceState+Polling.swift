import Domain
import Polling
import Reading
import Storage

// What the store keeps of a source and what polling knows of it, one as the other: the stages do not
// see each other.
extension SourceState {
    var pollCursor: SourceCursor {
        var result = SourceCursor(origin: cursor.origin)
        result.etag = cursor.etag
        result.lastModified = cursor.lastModified
        result.bodyHash = cursor.bodyHash
        result.lastUnconditional = cursor.lastUnconditional
        result.address = cursor.address.flatMap { WebAddress($0) }
        result.hints.interval = cursor.hint
        result.hints.pauses = cursor.pauses
        result.movingTo = cursor.movingTo.flatMap { WebAddress($0) }
        result.movingSince = cursor.movingSince
        result.movingCount = cursor.movingCount
        result.former = cursor.former
        result.movedAt = cursor.movedAt
        result.bookmarks = cursor.bookmarks
        result.terms = terms
        return result
    }

    /// Polling has ended for good, at the address that is configured still (faults RED-03).
    func isGone(_ settings: SourceSettings) -> Bool {
        nextAt == .latest && (gone == nil || gone == settings.address)
    }

    var rhythm: Rhythm {
        Rhythm(
            newsCount: newsCount, countingSince: countingSince, failures: failures,
            crashes: crashes, lastAnswer: lastSuccess)
    }

    /// What people are told of a source that ended too soon.
    static let cutOff = "cut off: only its whole entries were read; the next poll asks for the rest"

    /// After a poll: the new cursor where there is one, the plan, and what people are shown.
    ///
    /// A document that ended the reader is counted here, with its poll, and not before it is read: the
    /// reader is a process of its own, so we live to count.
    ///
    /// - Parameter address: the configured one, for people.
    func advanced(
        by outcome: PollOutcome, plan: PollPlan, address: String, at now: Timestamp
    ) -> SourceState {
        var state = self
        state.failure = outcome.failure?.reason.rawValue
        state.gone = outcome.failure?.isPermanent == true ? address : nil
        state.lastAttempt = now
        state.nextAt = plan.next
        state.interval = plan.interval
        state.plan = plan.reason
        state.newsCount = plan.rhythm.newsCount
        state.countingSince = plan.rhythm.countingSince
        state.failures = plan.rhythm.failures
        state.crashes = plan.rhythm.crashes
        switch outcome {
        case .documents(let harvest):
            state.cursor = SourceState.Cursor(harvest.cursor)
            state.terms = harvest.cursor.terms
            state.lastSuccess = now
            state.lastError = harvest.failure?.description ?? harvest.remark
        case .unchanged(let cursor, _):
            state.cursor = SourceState.Cursor(cursor)
            state.terms = cursor.terms
            state.lastSuccess = now
            // What was noted of these bytes still holds.
            if self.failures > 0 || self.failure != nil { state.lastError = nil }
        case .failure(let failure):
            if let cursor = failure.cursor { state.cursor = SourceState.Cursor(cursor) }
            state.terms = failure.terms ?? terms
            state.lastError = failure.description
        }
        return state
    }
}

extension SourceState {
    /// Whether nothing of it was ever read to the end, or of another address only: what it shows then
    /// is its past too.
    func isUnread(by next: SourceCursor) -> Bool {
        cursor.bodyHash == nil && cursor.lastUnconditional == nil || cursor.origin != next.origin
    }
}

extension PollOutcome.Harvest {
    /// As many notes as people read.
    static let shownNotes = 3

    /// What people are told of it though it is no failure; nil where all is well.
    fileprivate var remark: String? {
        let parts = faults + (isComplete ? notes : [SourceState.cutOff])
        guard !parts.isEmpty else { return nil }
        let rest = parts.count - Self.shownNotes
        return parts.prefix(Self.shownNotes).joined(separator: "; ")
            + (rest > 0 ? "; and \(rest) more" : "")
    }
}

extension SourceState.Cursor {
    fileprivate init(_ cursor: SourceCursor) {
        self.init()
        origin = cursor.origin
        etag = cursor.etag
        lastModified = cursor.lastModified
        bodyHash = cursor.bodyHash
        lastUnconditional = cursor.lastUnconditional
        address = cursor.address?.text
        hint = cursor.hints.interval
        pauses = cursor.hints.pauses
        movingTo = cursor.movingTo?.text
        movingSince = cursor.movingSince
        movingCount = cursor.movingCount
        former = cursor.former
        movedAt = cursor.movedAt
        bookmarks = cursor.bookmarks
    }
}
