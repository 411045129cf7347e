import Database
package import Domain

/// A brand that joins a configuration is looked for in what is stored already: nobody is alerted to it
/// one by one, and nothing of it is missed.
extension Store {
    /// Which of these brands, by id, what is stored was not searched for yet; those that left the
    /// configuration are forgotten, so that one that comes back is new. In an empty store none is.
    package func newBrands(_ ids: [String], now: Timestamp) throws(StoreError) -> [String] {
        let (known, isEmpty) = try read { connection in
            (
                Set(try connection.all("SELECT id FROM brand") { $0.text() }),
                try !connection.exists("SELECT 1 FROM document")
            )
        }
        if known != Set(ids) {
            try write { connection in
                _ = try connection.run(
                    "DELETE FROM brand WHERE id NOT IN (SELECT value FROM json_each(?1))",
                    .strings(ids))
            }
        }
        let new = ids.filter { !known.contains($0) }
        guard isEmpty else { return new }
        try noteBrands(new, now: now)
        return []
    }

    /// From now on what is stored counts as searched for them.
    package func noteBrands(_ ids: [String], now: Timestamp) throws(StoreError) {
        guard !ids.isEmpty else { return }
        try write { connection in
            for id in ids {
                try connection.run(
                    "INSERT INTO brand(id, first_seen) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
                    .text(id), .time(now))
            }
        }
    }

    /// By what each of these documents, by number, is known; those that are gone are missing. Costs a
    /// look at all that was ever seen, some tenths of a microsecond each.
    package func keys(ofDocuments numbers: [Int64]) throws(StoreError) -> [Int64: DocumentKey] {
        let found = try read { connection in
            try connection.all(
                "SELECT document, key FROM seen WHERE document IN (SELECT value FROM json_each(?1))",
                .strings(numbers.map(String.init))
            ) { ($0.integer(), DocumentKey(bytes: $0.optionalBlob() ?? [])) }
        }
        return Dictionary(found) { first, _ in first }
    }

    /// Adds what was found in documents that are stored, by their numbers, with the routes of a backlog.
    /// What is known, was forgotten, or is of a document that is gone, changes nothing. Gives the
    /// mentions that are new.
    package func add(
        _ finds: [(number: Int64, source: SourceID, firstSeen: Timestamp, document: NewDocument)],
        now: Timestamp
    ) throws(StoreError) -> [StoredMention] {
        try write { connection in
            var mentions: [StoredMention] = []
            for find in finds {
                let source = try connection.first(
                    "SELECT source FROM document WHERE id = ?1 AND text IS NOT NULL",
                    .integer(find.number)
                ) { $0.integer() }
                guard let source else { continue }
                let writer = try PollWriter(
                    connection: connection, now: find.firstSeen, textLimit: textLimit, moment: now)
                let report = try writer.add(
                    find.document, to: find.number, of: find.source, number: source)
                mentions += report.newMentions
            }
            return mentions
        }
    }
}
