import Domain
import Reading

/// Which of a portal's reviews are read: those of the last days, in every poll, so that edits and
/// replies are seen too. What is known and unchanged costs nothing.
enum ReviewWindow {
    /// Before the newest review, or before the first look.
    static let reach = Duration.seconds(7 * 86_400)

    /// The oldest that is asked for. A time in the future, as a portal may give, counts as now.
    static func start(_ step: WalkStep) -> Timestamp {
        let newest = step.since.flatMap { Int64($0) }.map { Timestamp(seconds: $0) }
        return min(newest ?? step.now, step.now) - reach
    }
}

extension AnswerPage {
    /// Those of a page's reviews that lie in the window; the page lists the newest first. The walk ends
    /// at the first page that reaches beyond.
    ///
    /// The bookmark never falls behind the first look: what was older then would come as news.
    ///
    /// - Parameter next: names the next page, where there is one.
    mutating func take<Item>(
        _ reviews: [Item], _ form: AnswerForm, next: String?, time: (Item) -> Timestamp?
    ) -> [Item] {
        guard let start = form.since else { return reviews }
        let newest = max(reviews.compactMap(time).max() ?? start, start + ReviewWindow.reach)
        turn.newest = "\(newest.seconds)"
        let isBeyond = reviews.last.flatMap(time).map { $0 < start } ?? true
        turn.next = isBeyond ? nil : next
        return reviews.filter { time($0).map { $0 >= start } ?? true }
    }
}
