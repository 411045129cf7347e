import Database
package import Domain

extension Store {
    /// All that is held of a person or an address, the oldest first. Reads every document's authors.
    ///
    /// - Parameter code: by which a person is found too where names are kept as codes.
    package func held(
        _ subject: DataSubject, code: AuthorCode? = nil
    ) throws(StoreError) -> [HeldDocument] {
        try read { connection in
            try Self.documents(of: subject, code, on: connection).map { id in
                try Self.heldDocument(id, on: connection)
            }
        }
    }

    /// Erases all that `held` and `links(to:)` give, down to the bytes of the file. What stays: that the document was
    /// seen, and the names of its mentions, as hashes: so it never comes back. Needs as much room again
    /// as the store takes.
    ///
    /// A digest that waited with it is cancelled; what else it told of, new or joined by outlets, goes into
    /// the rule's next one.
    ///
    /// - Precondition: the store is open as its owner: while others read, their bytes would stay.
    package func erase(
        _ subject: DataSubject, code: AuthorCode? = nil
    ) throws(StoreError) -> ErasureReport {
        let report = try write { connection in
            var report = ErasureReport()
            for id in try Self.documents(of: subject, code, on: connection) {
                report.documents += 1
                try Self.erase(document: id, on: connection, &report)
            }
            if case .address(let address) = subject {
                report.links = try Self.dropLinks(to: address, on: connection)
            }
            // FTS5 keeps the words of what was deleted until its parts are merged.
            _ = try connection.run("INSERT INTO mention_text(mention_text) VALUES ('optimize')")
            return report
        }
        do { try connection.rewrite() } catch { throw .database(error) }
        return report
    }
}

extension Store {
    private static func documents(
        of subject: DataSubject, _ code: AuthorCode?, on connection: Connection
    ) throws -> [Int64] {
        switch subject {
        case .author(let name):
            let wanted = DataSubject.comparable(name)
            let code = code?.text(of: name)
            return try connection.all(
                """
                SELECT d.id, a.value FROM document d, json_each(d.authors) a
                WHERE d.authors IS NOT NULL ORDER BY d.id
                """
            ) { ($0.integer(), $0.text()) }
            .filter { $0.1 == code || DataSubject.comparable($0.1) == wanted }.map(\.0)
            .withoutRepeats
        case .address(let text):
            // As it stands there, and as it reads in its one form.
            let wanted = WebAddress(text)?.canonical
            return try connection.all("SELECT id, url FROM document WHERE url IS NOT NULL") {
                ($0.integer(), $0.text())
            }
            .filter { $0.1 == text || wanted != nil && WebAddress($0.1)?.canonical == wanted }
            .map(\.0)
        }
    }

    private static func heldDocument(_ id: Int64, on connection: Connection) throws -> HeldDocument
    {
        let mentions = try connection.all(
            "SELECT name, brand, score, passage, state FROM mention WHERE document = ?1",
            .integer(id)
        ) { row in
            HeldMention(
                id: MentionID(row.text()), brand: row.text(), score: row.count(),
                passage: row.text(),
                state: StoredMention.State(rawValue: row.text()) ?? .open)
        }
        let messages = try connection.all(
            """
            SELECT channel, recipient, state, created_at FROM outbox o
            WHERE EXISTS (
                SELECT 1 FROM json_each(o.mentions) j JOIN mention m ON m.name = j.value
                WHERE m.document = ?1)
            ORDER BY id
            """,
            .integer(id)
        ) { row in
            HeldMessage(
                channel: row.text(), recipient: row.text(),
                state: OutboxItem.State(rawValue: row.text()) ?? .held, createdAt: row.time())
        }
        let held = try connection.first(
            """
            SELECT s.name, d.url, d.title, d.authors, d.published, d.first_seen, d.text,
                d.tags, d.links, d.review
            FROM document d JOIN source s ON s.id = d.source WHERE d.id = ?1
            """,
            .integer(id)
        ) { row in
            HeldDocument(
                source: SourceID(row.text()), url: row.optionalText(), title: row.text(),
                authors: row.strings(), published: row.optionalTime(), firstSeen: row.time(),
                text: row.optionalText(), tags: row.optionalLines() ?? [],
                links: row.optionalLines() ?? [], mentions: mentions, messages: messages,
                review: row.review())
        }
        guard let held else { throw StoreError.missing(path: connection.path) }
        return held
    }

    private static func erase(
        document id: Int64, on connection: Connection, _ report: inout ErasureReport
    ) throws {
        report.messages += try silenceMessages(about: id, on: connection)
        try passOnStories(of: id, on: connection)
        try connection.run(
            """
            INSERT INTO forgotten(name) SELECT name FROM mention WHERE document = ?1
            ON CONFLICT DO NOTHING
            """,
            .integer(id))
        let lessons = try connection.run(
            "DELETE FROM lesson WHERE mention IN (SELECT name FROM mention WHERE document = ?1)",
            .integer(id))
        if lessons > 0 { try connection.run("UPDATE teaching SET revision = revision + 1") }
        try connection.run(
            "DELETE FROM mention_text WHERE rowid IN (SELECT id FROM mention WHERE document = ?1)",
            .integer(id))
        // A snooze of its story names it by its title, and says why in somebody's words.
        try connection.run(
            """
            UPDATE snooze SET label = '–', reason = '–' WHERE kind = 'story' AND (
                target IN (SELECT name FROM mention WHERE document = ?1)
                OR label = (SELECT title FROM document WHERE id = ?1))
            """,
            .integer(id))
        // Told by this copy of a story that goes on: it stays told.
        try connection.run(
            """
            UPDATE rule_match SET mention = story
            WHERE mention IN (SELECT id FROM mention WHERE document = ?1)
                AND story NOT IN (SELECT id FROM mention WHERE document = ?1)
            """,
            .integer(id))
        try connection.run(
            "DELETE FROM rule_match WHERE mention IN (SELECT id FROM mention WHERE document = ?1)",
            .integer(id))
        try connection.run(
            """
            UPDATE story_follower SET mention = story
            WHERE story IN (SELECT leader FROM mention WHERE document = ?1)
                AND mention IN (SELECT id FROM mention WHERE document = ?1)
            """,
            .integer(id))
        report.mentions += try connection.run(
            "DELETE FROM mention WHERE document = ?1", .integer(id))
        try connection.run("DELETE FROM own_document WHERE document = ?1", .integer(id))
        try connection.run("DELETE FROM sketch WHERE document = ?1", .integer(id))
        // The newest stays as an empty row: its number must not be given again.
        try connection.run(
            """
            UPDATE document SET url = NULL, title = '', authors = NULL, text = NULL,
                tags = NULL, links = NULL, review = NULL
            WHERE id = ?1
            """,
            .integer(id))
        try connection.run(
            "DELETE FROM document WHERE id = ?1 AND id < (SELECT max(id) FROM document)",
            .integer(id))
    }

    /// The text of every message that tells of a document's mentions goes; what waits is cancelled, and
    /// what else a digest told of waits for the next one.
    private static func silenceMessages(
        about id: Int64, on connection: Connection
    ) throws -> Int {
        let messages = try connection.all(
            """
            SELECT id, rule, mentions, CASE WHEN kind = 'summary' THEN summary END FROM outbox o
            WHERE EXISTS (
                SELECT 1 FROM json_each(o.mentions) j JOIN mention m ON m.name = j.value
                WHERE m.document = ?1)
            """,
            .integer(id)
        ) {
            (
                id: $0.integer(), rule: $0.text(), mentions: $0.text(),
                summary: $0.optionalInteger()
            )
        }
        for message in messages {
            let waited =
                try connection.run(
                    """
                    UPDATE outbox SET state = 'cancelled', last_reply = 'what it told was erased',
                        lease_owner = NULL, lease_until = NULL
                    WHERE id = ?1 AND state NOT IN ('delivered', 'dead', 'cancelled', 'coalesced')
                    """,
                    .integer(message.id)) == 1
            try connection.run(
                "UPDATE outbox SET message = x'', subject = '' WHERE id = ?1", .integer(message.id))
            guard waited else { continue }
            try tellAgain(message.mentions, by: message.rule, on: connection)
            try resend(summary: message.summary, without: id, on: connection)
        }
        return messages.count
    }

    /// What a digest of the rule told waits for the next one: as new, or as joined by outlets. Of those
    /// it may tell some a second time, as nobody knows any more which came last.
    private static func tellAgain(
        _ mentions: String, by rule: String, on connection: Connection
    ) throws {
        try connection.run(
            """
            UPDATE rule_match SET digest = iif(retold IS NULL, NULL, digest),
                grown = retold IS NOT NULL, retold = NULL, told = NULL
            WHERE rule = ?1 AND digest > 0 AND mention IN (
                SELECT m.id FROM mention m JOIN json_each(?2) j ON j.value = m.name)
            """,
            .text(rule), .text(mentions))
        try connection.run(
            """
            UPDATE story_follower SET grown = 1, told = mention, digest_rule = NULL, digest = NULL
            WHERE digest_rule = ?1 AND digest IS NOT NULL AND mention IN (
                SELECT m.id FROM mention m JOIN json_each(?2) j ON j.value = m.name)
            """,
            .text(rule), .text(mentions))
    }

    /// What else a summary told waits for the next one.
    private static func resend(
        summary: Int64?, without id: Int64, on connection: Connection
    ) throws {
        guard let summary else { return }
        try connection.run(
            """
            UPDATE outbox SET state = 'pending', summary = NULL, last_reply = NULL
            WHERE summary = ?1 AND state = 'coalesced' AND NOT EXISTS (
                SELECT 1 FROM json_each(outbox.mentions) j JOIN mention m ON m.name = j.value
                WHERE m.document = ?2)
            """,
            .integer(summary), .integer(id))
    }

    /// Where a mention leads a story, the next one of the story leads it from now on.
    private static func passOnStories(of id: Int64, on connection: Connection) throws {
        let stories = try connection.all(
            """
            SELECT m.id, (SELECT min(f.id) FROM mention f WHERE f.leader = m.id AND f.document <> ?1)
            FROM mention m WHERE m.document = ?1 AND m.leader IS NULL
            """,
            .integer(id)
        ) { (leader: $0.integer(), heir: $0.optionalInteger()) }
        for (leader, heir) in stories {
            try connection.run(
                "UPDATE mention SET leader = ?2 WHERE leader = ?1", .integer(leader),
                .integer(heir))
            guard let heir else { continue }
            try connection.run("UPDATE mention SET leader = NULL WHERE id = ?1", .integer(heir))
            try connection.run(
                """
                INSERT OR IGNORE INTO story_outlet(story, outlet)
                SELECT ?1, coalesce(m.outlet, 'source:' || s.name)
                FROM mention m JOIN document d ON d.id = m.document
                    JOIN source s ON s.id = d.source
                WHERE m.id = ?1 OR m.leader = ?1
                """,
                .integer(heir))
            try connection.run(
                """
                UPDATE mention
                SET outlets = (SELECT count(*) FROM story_outlet WHERE story = ?1) WHERE id = ?1
                """,
                .integer(heir))
            try connection.run(
                """
                UPDATE rule_match SET story = ?2,
                    mention = CASE mention WHEN ?1 THEN ?2 ELSE mention END
                WHERE story = ?1
                """,
                .integer(leader), .integer(heir))
            try connection.run(
                """
                UPDATE story_follower SET story = ?2,
                    mention = CASE mention WHEN ?1 THEN ?2 ELSE mention END
                WHERE story = ?1
                """,
                .integer(leader), .integer(heir))
        }
    }
}

extension [Int64] {
    /// Of a list in order.
    fileprivate var withoutRepeats: [Int64] {
        reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
}
