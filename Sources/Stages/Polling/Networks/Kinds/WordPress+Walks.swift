import Domain
package import Reading

/// Where its walks go on: what a page of posts, of a feed or of WordPress.com leads to.
extension WordPress {
    package func turn(
        _ turn: AnswerPage.Turn, after answer: FetchAnswer, to step: WalkStep
    ) -> AnswerPage.Turn {
        // Redirects keep no prefix: what was asked tells, not what answered.
        guard let request = request(step) else { return turn }
        var turn = turn
        switch request.part {
        case "feed", "remarks": follow(&turn, byFeed: step)
        case "network":
            let end = turn.next.flatMap { Int64($0) }.map { Timestamp(seconds: $0) }
            let hasMore = end.map { $0 > Self.floor(step) } ?? false
            if !hasMore || turn.next == step.page { turn.next = nil }
        case "tag": break
        default: follow(&turn, byREST: step, answer)
        }
        return turn
    }

    private func follow(
        _ turn: inout AnswerPage.Turn, byREST step: WalkStep, _ answer: FetchAnswer
    ) {
        let parts = (step.page ?? "1").split(separator: "/")
        let page = parts.last.flatMap { Int($0) } ?? 1
        let tag = parts.count > 1 ? parts[0] + "/" : ""
        // Where a proxy has dropped the field, a full page may have another behind it.
        let pages = answer.fields["x-wp-totalpages"].flatMap { Int($0) }
        let hasMore = pages.map { $0 > page } ?? (turn.next != nil)
        turn.next = hasMore && page < .max ? "\(tag)\(page + 1)" : nil
    }

    /// A feed shows ten: its pages are followed to what was seen. The bookmark says since when the
    /// REST interface is closed.
    private func follow(_ turn: inout AnswerPage.Turn, byFeed step: WalkStep) {
        let page = step.page.flatMap { Int($0.dropFirst(Self.feed.count)) } ?? 1
        let oldest = turn.next.flatMap { Int64($0) }.map { Timestamp(seconds: $0) }
        let hasMore = oldest.map { $0 > Self.floor(step) } ?? false
        turn.next = hasMore && page < .max ? "\(Self.feed)\(page + 1)" : nil
        var mark = WordPressBookmark(step.since)
        if step.isDetour { mark.closedAt = step.now }
        let newest = turn.newest.flatMap { Int64($0) }.map { Timestamp(seconds: $0) }
        mark.newest = [mark.newest, newest].compactMap { $0 }.max()
        turn.newest = mark.text
    }
}
