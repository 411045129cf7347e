import Database
import Domain

/// Stories that channels were told of at once and that other outlets have joined since.
struct JoinedSelection {
    /// Those that the message goes to.
    let channels: [String]
    /// Only what this rule told, or one that is no more (renamed, say); nil: whatever told it.
    var rule: String?
    let now: Timestamp

    /// In one message: who reads more of what is known already? The rest waits.
    static let limit = 50
    /// Rows looked at: those that are silenced don't keep others waiting.
    private static let searched = 1_000

    private struct Waiting {
        let joined: JoinedStory
        let story: Int64
        let subject: Snooze.Subject
        let isUnwanted: Bool
    }

    /// The best first; notes as told what it gives, and what it is told with anyhow.
    ///
    /// - Parameters:
    ///   - digest: rule and number of the message.
    ///   - mentions: what that shows beside.
    func take(
        into digest: (rule: String, number: Int64), beside mentions: [StoredMention],
        on connection: Connection
    ) throws -> [JoinedStory] {
        let shown = Set(mentions.map(\.story))
        var taken: [JoinedStory] = []
        for row in try rows(on: connection) {
            let isShown = shown.contains(row.joined.mention.story)
            let isTaken = !isShown && !row.isUnwanted
            if isTaken, taken.count == Self.limit { break }
            try connection.run(
                """
                UPDATE story_follower SET grown = 0, digest_rule = ?3, digest = ?4,
                    told = (SELECT max(m.id) FROM mention m WHERE m.id = ?1 OR m.leader = ?1)
                WHERE story = ?1 AND channel = ?2
                """,
                .integer(row.story), .text(row.joined.channel),
                .text(isTaken ? digest.rule : nil), .integer(isTaken ? digest.number : nil))
            if isTaken { taken.append(row.joined) }
        }
        return taken
    }

    /// Without those that are silenced.
    private func rows(on connection: Connection) throws -> [Waiting] {
        let isWaiting = try connection.exists(
            """
            SELECT 1 FROM story_follower
            WHERE grown = 1 AND channel IN (SELECT value FROM json_each(?1))
            """,
            .strings(channels))
        guard isWaiting else { return [] }
        let snoozes = try Snooze.inForce(at: now, on: connection)
        let rows = try connection.all(
            """
            SELECT v.*, d.updated, d.review, f.story, f.told, f.channel, f.rule, m.brand_id, EXISTS (
                SELECT 1 FROM mention s
                WHERE (s.id = f.story OR s.leader = f.story) AND s.state = 'irrelevant')
            FROM story_follower f JOIN shown_mention v ON v.id = f.mention
                JOIN mention m ON m.id = f.mention JOIN document d ON d.id = m.document
            WHERE f.grown = 1 AND f.channel IN (SELECT value FROM json_each(?1))
                AND (?2 IS NULL OR f.rule = ?2 OR f.rule NOT IN (SELECT name FROM rule))
            ORDER BY v.is_urgent DESC, v.score DESC, v.id LIMIT ?3
            """,
            .strings(channels), .text(rule), .count(Self.searched)
        ) { try Self.row(&$0, on: connection) }
        return rows.filter { row in !snoozes.contains { $0.covers(row.subject) } }
    }

    private static func row(_ row: inout Row, on connection: Connection) throws -> Waiting {
        var stored = try StoredMention(row: &row, of: connection)
        let (story, told, channel) = (row.integer(), row.integer(), row.text())
        let (rule, brand) = (row.text(), row.text())
        stored.joinedSince = try StoredMention.joined(story, after: told, on: connection)
        let subject = Snooze.Subject(
            brandID: brand, rule: rule, source: stored.source, story: stored.story,
            isUrgent: stored.mention.isUrgent)
        return Waiting(
            joined: JoinedStory(channel: channel, mention: stored), story: story,
            subject: subject, isUnwanted: row.flag())
    }
}
