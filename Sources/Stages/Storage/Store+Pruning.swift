import Database
package import Domain

extension Store {
    /// Rows of one transaction: others get their turn between two.
    private static let pruneBatch = 500

    /// Forgets what was first seen before these times, and messages that ended before theirs; sketches
    /// go whose story nobody looks for any more.
    ///
    /// What stays: that a document was seen (its key and hash) and the names of mentions, so that
    /// nothing alerts again (G2, FEED-06); title and address of a document while a mention shows it.
    /// Throwing leaves whole batches done.
    package func prune(
        documentsBefore: Timestamp, mentionsBefore: Timestamp, messagesBefore: Timestamp,
        sketchesBefore: Timestamp = .earliest
    ) async throws(StoreError) -> PruneReport {
        var report = PruneReport()
        while case let count = try pruneMentions(before: mentionsBefore), count > 0 {
            report.mentions += count
            await Task.yield()
        }
        if report.mentions > 0 { try mergeSearchIndex() }
        while try pruneOwnDocuments(before: mentionsBefore) > 0 { await Task.yield() }
        while case let count = try pruneMessages(before: messagesBefore), count > 0 {
            report.messages += count
            await Task.yield()
        }
        try pruneSummaries(before: messagesBefore)
        try pruneSnoozes(before: mentionsBefore)
        while try pruneSketches(before: sketchesBefore) > 0 { await Task.yield() }
        var position: Int64 = 0
        while let batch = try documents(after: position, before: documentsBefore) {
            report.documents += try pruneDocuments(batch)
            position = batch.upperBound
            await Task.yield()
        }
        report.documents += try emptyNewest(before: documentsBefore)
        try emptyLog()
        return report
    }

    /// The newest document stays as a row, as its number must not be given again: only its number.
    private func emptyNewest(before time: Timestamp) throws(StoreError) -> Int {
        try write { connection in
            let forgotten = try connection.run(
                """
                UPDATE document SET url = NULL, title = '', authors = NULL, text = NULL,
                    tags = NULL, links = NULL, review = NULL
                WHERE id = (SELECT max(id) FROM document) AND first_seen < ?1
                    AND (text IS NOT NULL OR title <> '' OR url IS NOT NULL OR authors IS NOT NULL)
                    AND NOT EXISTS (SELECT 1 FROM mention m WHERE m.document = document.id)
                """,
                .time(time))
            let emptied = try connection.run(
                """
                UPDATE document SET text = NULL, tags = NULL, links = NULL,
                    review = json_remove(review, '$.pros', '$.cons', '$.reply')
                WHERE id = (SELECT max(id) FROM document) AND first_seen < ?1 AND text IS NOT NULL
                """,
                .time(time))
            return forgotten + emptied
        }
    }

    /// Those that repeat a story go before its first, which they refer to.
    private func pruneMentions(before time: Timestamp) throws(StoreError) -> Int {
        try write { connection in
            let rows = try connection.all(
                """
                SELECT id, leader, document FROM mention
                WHERE first_seen < ?1
                    OR leader IN (SELECT id FROM mention WHERE first_seen < ?1)
                ORDER BY leader IS NULL, first_seen LIMIT ?2
                """,
                .time(time), .count(Self.pruneBatch)
            ) { ($0.integer(), $0.optionalInteger(), $0.integer()) }
            for (id, leader, document) in rows {
                try forgetMention(id, leader: leader, of: document, on: connection)
            }
            return rows.count
        }
    }

    private func forgetMention(
        _ id: Int64, leader: Int64?, of document: Int64, on connection: Connection
    ) throws {
        try connection.run(
            """
            INSERT INTO forgotten(name) SELECT name FROM mention WHERE id = ?1
            ON CONFLICT DO NOTHING
            """,
            .integer(id))
        try connection.run("DELETE FROM mention_text WHERE rowid = ?1", .integer(id))
        try connection.run(
            "DELETE FROM rule_match WHERE mention = ?1 AND story = ?2", .integer(id),
            .integer(leader ?? id))
        try connection.run(
            "UPDATE story_follower SET mention = story WHERE story = ?2 AND mention = ?1",
            .integer(id), .integer(leader ?? id))
        try connection.run("DELETE FROM mention WHERE id = ?1", .integer(id))
        try connection.run(
            """
            DELETE FROM document
            WHERE id = ?1 AND text IS NULL
                AND NOT EXISTS (SELECT 1 FROM mention WHERE document = ?1)
            """,
            .integer(document))
    }

    private func pruneSketches(before time: Timestamp) throws(StoreError) -> Int {
        try write { connection in
            try connection.run(
                """
                DELETE FROM sketch WHERE document IN (
                    SELECT document FROM sketch WHERE first_seen < ?1 LIMIT ?2)
                """,
                .time(time), .count(Self.pruneBatch))
        }
    }

    /// FTS5 keeps the words of what was deleted until its parts are merged.
    private func mergeSearchIndex() throws(StoreError) {
        try write { connection in
            _ = try connection.run("INSERT INTO mention_text(mention_text) VALUES ('optimize')")
        }
    }

    /// What is counted of them lives as long as mentions do.
    private func pruneOwnDocuments(before time: Timestamp) throws(StoreError) -> Int {
        try write { connection in
            try connection.run(
                """
                DELETE FROM own_document WHERE (brand_id, time, document) IN (
                    SELECT brand_id, time, document FROM own_document WHERE time < ?1 LIMIT ?2)
                """,
                .time(time), .count(Self.pruneBatch))
        }
    }

    private func pruneMessages(before time: Timestamp) throws(StoreError) -> Int {
        try write { connection in
            try connection.run(
                """
                DELETE FROM outbox WHERE id IN (
                    SELECT id FROM outbox
                    WHERE state IN ('delivered', 'dead', 'cancelled', 'coalesced')
                        AND max(created_at, next_at) < ?1
                    LIMIT ?2)
                """,
                .time(time), .count(Self.pruneBatch))
        }
    }

    /// A few rows an hour at most. The newest stays: its number must not be given again.
    private func pruneSummaries(before time: Timestamp) throws(StoreError) {
        try write { connection in
            _ = try connection.run(
                """
                DELETE FROM summary WHERE created_at < ?1 AND id < (SELECT max(id) FROM summary)
                    AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.summary = summary.id)
                """,
                .time(time))
        }
    }

    /// People make a few a week at most. Of those that something is counted by, and of the newest, whose
    /// number must not be given again, the words go.
    private func pruneSnoozes(before time: Timestamp) throws(StoreError) {
        try write { connection in
            try connection.run(
                """
                DELETE FROM snooze WHERE ends_at < ?1 AND id < (SELECT max(id) FROM snooze)
                    AND NOT EXISTS (SELECT 1 FROM rule_match r WHERE r.snooze = snooze.id)
                """,
                .time(time))
            _ = try connection.run(
                """
                UPDATE snooze SET label = '–', reason = '–'
                WHERE ends_at < ?1 AND (label <> '–' OR reason <> '–')
                """,
                .time(time))
        }
    }

    /// Numbers grow with time, so the first that is too young ends the search. The newest of all
    /// stays: its number must not be given again.
    private func documents(
        after position: Int64, before time: Timestamp
    ) throws(StoreError) -> ClosedRange<Int64>? {
        try read { connection in
            let ids = try connection.all(
                """
                SELECT id, first_seen FROM document
                WHERE id > ?1 AND id < (SELECT max(id) FROM document) ORDER BY id LIMIT ?2
                """,
                .integer(position), .count(Self.pruneBatch)
            ) { (id: $0.integer(), seen: $0.time()) }.prefix { $0.seen < time }
            guard let first = ids.first, let last = ids.last else { return nil }
            return first.id...last.id
        }
    }

    private func pruneDocuments(_ ids: ClosedRange<Int64>) throws(StoreError) -> Int {
        try write { connection in
            let deleted = try connection.run(
                """
                DELETE FROM document
                WHERE id BETWEEN ?1 AND ?2
                    AND NOT EXISTS (SELECT 1 FROM mention m WHERE m.document = document.id)
                """,
                .integer(ids.lowerBound), .integer(ids.upperBound))
            let emptied = try connection.run(
                """
                UPDATE document SET text = NULL, tags = NULL, links = NULL,
                    review = json_remove(review, '$.pros', '$.cons', '$.reply')
                WHERE id BETWEEN ?1 AND ?2 AND text IS NOT NULL
                """,
                .integer(ids.lowerBound), .integer(ids.upperBound))
            return deleted + emptied
        }
    }
}
