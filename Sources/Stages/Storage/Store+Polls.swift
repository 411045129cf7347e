import Database
package import Domain

extension Store {
    /// Stores polls, all in one transaction: documents, mentions, cursors, next times and alerts
    /// together (delivery.md G1), one sync for many polls.
    ///
    /// What is stored already changes nothing. A mention of a story that the brand was found in
    /// within 30 days joins it; its alerts and digests only count where their rule has not taken
    /// the story yet. An edited document brings only mentions of brands it had none of;
    /// those of a review are judged anew, and alert nobody.
    ///
    /// About 10 µs of processor time a document. Reports come in the order of the polls.
    package func commit(
        _ polls: [PollCommit], now: Timestamp
    ) throws(StoreError) -> [PollReport] {
        try write { connection in
            var writer = try PollWriter(
                connection: connection, now: now, textLimit: textLimit)
            return try polls.map { try writer.write($0) }
        }
    }

    /// Of these documents of a source the ones ever stored, with the hash of their content then;
    /// those long pruned too. About a microsecond a key.
    package func known(
        _ keys: [DocumentKey], in source: SourceID
    ) throws(StoreError) -> [DocumentKey: UInt64] {
        try read { connection in
            let id = try connection.first(
                "SELECT id FROM source WHERE name = ?1", .text(source.rawValue)
            ) { $0.integer() }
            guard let id else { return [:] }
            var known: [DocumentKey: UInt64] = [:]
            for key in keys {
                known[key] = try connection.first(
                    "SELECT content FROM seen WHERE source = ?1 AND key = ?2",
                    .integer(id), .blob(key.bytes)
                ) { UInt64(bitPattern: $0.integer()) }
            }
            return known
        }
    }

    /// How many documents each source has brought since a moment. Costs as much as there are of them:
    /// from the newest back.
    package func newDocuments(since moment: Timestamp) throws(StoreError) -> [SourceID: Int] {
        let counts = try read { connection in
            try connection.all(
                """
                SELECT s.name, count(*) FROM document d JOIN source s ON s.id = d.source
                WHERE d.id > coalesce(
                    (SELECT id FROM document WHERE first_seen < ?1 ORDER BY id DESC LIMIT 1), 0)
                GROUP BY d.source
                """,
                .time(moment)
            ) { (SourceID($0.text()), $0.count()) }
        }
        return Dictionary(uniqueKeysWithValues: counts)
    }

    /// Every source that was ever polled.
    package func sourceStates() throws(StoreError) -> [SourceID: SourceState] {
        let states = try read { connection in
            try connection.all(
                """
                SELECT name, origin, etag, last_modified, body_hash, last_unconditional, address,
                    moving_to, moving_since, moving_count, next_at, last_success, last_attempt,
                    failures, last_error, interval, plan, news_count, counting_since, documents,
                    mentions, crashes, hint, pauses, failure, former, moved_at, gone,
                    bookmarks
                FROM source
                """
            ) { (SourceID($0.text()), SourceState(row: &$0)) }
        }
        let terms = try read { connection in
            try connection.all(
                """
                SELECT s.name, t.robots, t.robots_rule, t.crawl_delay, t.robots_seen, t.reservation,
                    t.technique, t.policy, t.reservation_seen
                FROM source_terms t JOIN source s ON s.id = t.source
                """
            ) { (SourceID($0.text()), SourceTerms(row: &$0)) }
        }
        var result = Dictionary(uniqueKeysWithValues: states)
        for (source, found) in terms { result[source]?.terms = found }
        return result
    }
}

extension SourceState {
    fileprivate init(row: inout Row) {
        cursor.origin = row.optionalText()
        cursor.etag = row.optionalText()
        cursor.lastModified = row.optionalText()
        cursor.bodyHash = row.optionalBlob()
        cursor.lastUnconditional = row.optionalTime()
        cursor.address = row.optionalText()
        cursor.movingTo = row.optionalText()
        cursor.movingSince = row.optionalTime()
        cursor.movingCount = row.count()
        nextAt = row.optionalTime()
        lastSuccess = row.optionalTime()
        lastAttempt = row.optionalTime()
        failures = row.count()
        lastError = row.optionalText()
        interval = row.optionalDuration()
        plan = row.optionalText()
        newsCount = row.count()
        countingSince = row.optionalTime()
        documentCount = row.count()
        mentionCount = row.count()
        crashes = row.count()
        cursor.hint = row.optionalDuration()
        cursor.pauses = PollPauses(bits: row.integer())
        failure = row.optionalText()
        cursor.former = row.strings()
        cursor.movedAt = row.optionalTime()
        gone = row.optionalText()
        cursor.bookmarks = row.textsByName()
    }
}
