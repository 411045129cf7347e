import Database
import Domain

/// What was looked at since a rule's last digest, inside the transaction of the next one.
struct DigestReviewing {
    let rule: String
    let plan: DigestPlan
    let connection: Connection
    let now: Timestamp

    /// Of the first digest of a rule that nobody knows the beginning of.
    private static let usualSpan = Duration.seconds(86_400)
    /// A rule that paused for months says nothing of them.
    private static let longestSpan = Duration.seconds(31 * 86_400)
    /// Mentions looked at below the line; of more it is said that they are at least as many.
    private static let searched = 2_000

    func review() throws -> DigestReview {
        let since = try since()
        let sources = try sources(since: since)
        let below = try leftOut(since: since)
        var review = DigestReview(
            documents: try documents(since: since), belowLine: below.count,
            sources: plan.sources.count, sourcesRead: sources.read, failing: sources.failing)
        review.isBelowLineCut = below.isCut
        return review
    }

    private func since() throws -> Timestamp {
        let last =
            try connection.first(
                """
                SELECT coalesce((SELECT max(created_at) FROM digest WHERE rule = ?1),
                    (SELECT first_seen FROM rule WHERE name = ?1))
                """,
                .text(rule)
            ) { $0.optionalTime() } ?? nil
        guard let last, last < now else { return now - Self.usualSpan }
        return max(last, now - Self.longestSpan)
    }

    private func documents(since: Timestamp) throws -> Int {
        try connection.first(
            """
            SELECT count(*) FROM document WHERE id > coalesce(
                (SELECT id FROM document WHERE first_seen < ?1 ORDER BY id DESC LIMIT 1), 0)
            """,
            .time(since)
        ) { $0.count() } ?? 0
    }

    private func leftOut(since: Timestamp) throws -> (count: Int, isCut: Bool) {
        // There is none below zero.
        guard plan.line > 0 else { return (0, false) }
        let found = try connection.all(
            """
            SELECT v.*, d.updated, d.review FROM shown_mention v JOIN mention m ON m.id = v.id
                JOIN document d ON d.id = m.document
            WHERE m.first_seen >= ?1 AND m.leader IS NULL AND m.is_own = 0 AND m.score < ?2
            LIMIT ?3
            """,
            .time(since), .count(plan.line), .count(Self.searched)
        ) { try StoredMention(row: &$0, of: connection) }
        return (found.count(where: plan.isLeftOut), found.count == Self.searched)
    }

    private func sources(since: Timestamp) throws -> (read: Int, failing: [SourceID]) {
        let states = try connection.all(
            """
            SELECT name, failures > 0, coalesce(last_success >= ?2, 0) FROM source
            WHERE name IN (SELECT value FROM json_each(?1)) ORDER BY name
            """,
            .strings(plan.sources.map(\.rawValue)), .time(since)
        ) { (source: SourceID($0.text()), isFailing: $0.flag(), isRead: $0.flag()) }
        return (states.count(where: \.isRead), states.filter(\.isFailing).map(\.source))
    }
}
