import Database
import Domain

extension PollWriter {
    /// How long the same text counts as the same story (FEED-01).
    private static let storyWindow = Duration.seconds(30 * 86_400)
    /// What `rule_match.digest` says where no digest takes it.
    private static let sentAtOnce: Int64 = 0

    func write(
        _ new: NewMention, in document: NewDocument, id: Int64, into report: inout PollReport
    ) throws {
        let leader = try leader(of: new, in: document, id: id)
        guard let row = try insert(new, in: document, id: id, leader: leader) else {
            if document.document.review != nil {
                try judgeAnew(new, title: document.document.title)
            }
            return
        }
        let hasGrown = try count(
            outlet: document.outlet ?? "source:\(report.source)", of: leader ?? row)
        let silence = Silence(
            snoozes: snoozes, brandID: new.brandID, source: report.source,
            story: try storyName(leader, of: new), isUrgent: new.mention.isUrgent)
        report.alerts += try decide(new, story: leader ?? row, mention: row, silence)
        if let leader, hasGrown { try noteGrowth(of: leader, by: row, silence) }
        if leader == nil {
            report.newMentions.append(
                StoredMention(new, in: document.document, source: report.source, firstSeen: now))
        } else if !new.isOwn {
            report.joined += try connection.all(
                "SELECT name FROM mention WHERE id = ?1", .integer(leader)
            ) { MentionID($0.text()) }
        }
    }

    /// Asked only where something is silenced.
    private func storyName(_ leader: Int64?, of new: NewMention) throws -> MentionID {
        guard let leader, !snoozes.isEmpty else { return new.id }
        return try connection.first("SELECT name FROM mention WHERE id = ?1", .integer(leader)) {
            MentionID($0.text())
        } ?? new.id
    }

    /// The first mention of the brand in the same text elsewhere, within the window. What a paper
    /// prints of a press release is a story of its own: its copy in the firm's newsroom is no talk.
    private func leader(of new: NewMention, in document: NewDocument, id: Int64) throws -> Int64? {
        guard let fingerprint = document.fingerprint else { return nil }
        return try connection.first(
            """
            SELECT id FROM mention
            WHERE fingerprint = ?1 AND brand_id = ?2 AND leader IS NULL AND document <> ?3
                AND first_seen >= ?4 AND is_own = ?5
            ORDER BY id LIMIT 1
            """,
            .hash(fingerprint), .text(new.brandID), .integer(id), .time(now - Self.storyWindow),
            .flag(new.isOwn)
        ) { $0.integer() }
    }

    /// Nil where there is, or once was, a mention of that name.
    private func insert(
        _ new: NewMention, in document: NewDocument, id: Int64, leader: Int64?
    ) throws -> Int64? {
        let mention = new.mention
        return try connection.first(
            """
            INSERT INTO mention(name, document, leader, brand, brand_id, is_competitor, score, facet,
                polarity, is_urgent, hits, reasons, passage, state, fingerprint, first_seen, is_own,
                sub_facet, is_polarity_clear, outlet)
            SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, 'open', ?14, ?15, ?16, ?17,
                ?18, ?19
            WHERE NOT EXISTS (SELECT 1 FROM forgotten WHERE name = ?1)
            ON CONFLICT(name) DO NOTHING
            RETURNING id
            """,
            .text(new.id.rawValue), .integer(id), .integer(leader), .text(mention.brand),
            .text(new.brandID), .flag(new.isCompetitor), .count(mention.score),
            .text(mention.facet.rawValue), .text(mention.polarity.rawValue),
            .flag(mention.isUrgent), .text(MentionJSON.text(of: mention.hits)),
            .text(MentionJSON.text(of: mention.reasons)), .text(mention.passage),
            .hash(document.fingerprint), .time(now), .flag(new.isOwn),
            .text(mention.subFacet?.rawValue), .flag(mention.isPolarityClear),
            .text(document.outlet)
        ) { $0.integer() }
    }

    /// Of a review that was edited: other stars must not stand beside what was concluded of the old ones.
    /// What a person said of it stays, and nobody is alerted again (FEED-04).
    private func judgeAnew(_ new: NewMention, title: String) throws {
        let mention = new.mention
        let id = try connection.first(
            """
            UPDATE mention SET score = ?2, is_urgent = ?3, hits = ?4, reasons = ?5, passage = ?6,
                facet = iif(l.facet IS NULL, ?7, mention.facet),
                sub_facet = iif(l.facet IS NULL, ?8, mention.sub_facet),
                polarity = iif(l.polarity IS NULL, ?9, mention.polarity),
                is_polarity_clear = iif(l.polarity IS NULL, ?10, mention.is_polarity_clear)
            FROM (SELECT ?1 AS name) n LEFT JOIN lesson l ON l.mention = n.name
            WHERE mention.name = n.name
            RETURNING id
            """,
            .text(new.id.rawValue), .count(mention.score), .flag(mention.isUrgent),
            .text(MentionJSON.text(of: mention.hits)), .text(MentionJSON.text(of: mention.reasons)),
            .text(mention.passage), .text(mention.facet.rawValue),
            .text(mention.subFacet?.rawValue), .text(mention.polarity.rawValue),
            .flag(mention.isPolarityClear)
        ) { $0.integer() }
        try connection.run(
            "UPDATE mention_text SET title = ?2, passage = ?3 WHERE rowid = ?1", .integer(id),
            .text(title), .text(mention.passage))
    }

    /// A rule decides once for a story: what repeats it alerts only where the rule did not take what
    /// came before (a copy in a weightier outlet). What is silenced waits to be counted. Gives the number
    /// of messages queued.
    private func decide(
        _ new: NewMention, story: Int64, mention: Int64, _ silence: Silence
    ) throws -> Int {
        for rule in new.digestRules {
            try claim(rule, story: story, mention: mention, digest: nil, silence.id(for: rule))
        }
        var taken: [String: Bool] = [:]
        var queued = 0
        for alert in new.alerts {
            let isOurs =
                try taken[alert.rule]
                ?? claimAtOnce(alert.rule, story: story, mention: mention, silence)
            taken[alert.rule] = isOurs
            if isOurs, try tell(alert, of: story, by: mention) { queued += 1 }
        }
        return try queued + decideBySize(new, story: story, mention: mention, silence)
    }

    /// Rules that wait for a story to be in enough outlets decide with the one that makes it so.
    private func decideBySize(
        _ new: NewMention, story: Int64, mention: Int64, _ silence: Silence
    ) throws -> Int {
        guard !new.sizeRoutes.isEmpty else { return 0 }
        let outlets = try StoredMention.outlets(of: story, on: connection)
        var queued = 0
        for route in new.sizeRoutes where route.outlets <= outlets {
            guard let drafts = route.drafts else {
                try claim(
                    route.rule, story: story, mention: mention, digest: nil,
                    silence.id(for: route.rule))
                continue
            }
            guard try claimAtOnce(route.rule, story: story, mention: mention, silence) else {
                continue
            }
            for draft in drafts where try tell(draft, of: story, by: mention) { queued += 1 }
        }
        return queued
    }

    /// Queues it, and notes that its channel knows of the story as it is now; false where it was queued
    /// before.
    private func tell(_ draft: OutboxDraft, of story: Int64, by mention: Int64) throws -> Bool {
        try StoryFollower(story: story, channel: draft.channel, connection: connection)
            .tell(draft, of: mention, now: now)
    }

    /// True where the rule tells it at once: it decides with this, and nothing silences it.
    private func claimAtOnce(
        _ rule: String, story: Int64, mention: Int64, _ silence: Silence
    ) throws -> Bool {
        let snooze = silence.id(for: rule)
        let isOurs = try claim(
            rule, story: story, mention: mention,
            digest: snooze == nil ? Self.sentAtOnce : nil, snooze)
        return isOurs && snooze == nil
    }

    /// True where the outlet is one that carried the story not yet.
    private func count(outlet: String, of story: Int64) throws -> Bool {
        let isNew =
            try connection.run(
                "INSERT OR IGNORE INTO story_outlet(story, outlet) VALUES (?1, ?2)",
                .integer(story), .text(outlet)) == 1
        // Of a story that begins it is counted already.
        if isNew {
            try connection.run(
                """
                UPDATE mention SET outlets = outlets + 1
                WHERE id = ?1 AND EXISTS (
                    SELECT 1 FROM story_outlet WHERE story = ?1 AND outlet <> ?2)
                """,
                .integer(story), .text(outlet))
        }
        return isNew
    }

    /// The next digest of each rule that told of the story says who joined, or counts it where that is
    /// silenced.
    private func noteGrowth(
        of story: Int64, by mention: Int64, _ silence: Silence
    ) throws {
        // What is silenced is told when that is over.
        try connection.run(
            "UPDATE story_follower SET grown = 1 WHERE story = ?1 AND told < ?2",
            .integer(story), .integer(mention))
        try connection.run(
            "UPDATE rule_match SET grown = 1, snooze = NULL WHERE story = ?1 AND digest > 0",
            .integer(story))
        guard silence.isPossible else { return }
        let rules = try connection.all(
            "SELECT rule FROM rule_match WHERE story = ?1 AND digest > 0", .integer(story)
        ) { $0.text() }
        for rule in rules {
            guard let snooze = silence.id(for: rule) else { continue }
            try connection.run(
                "UPDATE rule_match SET snooze = ?3 WHERE story = ?1 AND rule = ?2",
                .integer(story), .text(rule), .integer(snooze))
        }
    }

    /// In place of an earlier version's.
    func keepSketch(of document: NewDocument, id: Int64) throws {
        guard let sketch = document.sketch else { return }
        try connection.run(
            """
            INSERT OR REPLACE INTO sketch(document, story, first_seen, bytes)
            VALUES (?1, ?2, ?3, ?4)
            """,
            .integer(id), .hash(document.fingerprint), .time(now), .blob(sketch))
    }

    @discardableResult
    private func claim(
        _ rule: String, story: Int64, mention: Int64, digest: Int64?, _ snooze: Int64?
    ) throws -> Bool {
        try connection.run(
            """
            INSERT INTO rule_match(rule, story, mention, digest, snooze) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT DO NOTHING
            """,
            .text(rule), .integer(story), .integer(mention), .integer(digest),
            .integer(snooze)) == 1
    }
}
