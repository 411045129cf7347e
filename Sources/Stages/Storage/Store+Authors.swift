import Database
import Domain

extension Store {
    /// Documents of one transaction: others get their turn between two.
    private static let authorBatch = 500

    /// Brings what was stored before to how authors are kept now, such as after the configuration
    /// has changed; gives how many documents were changed. What is a code or gone stays so.
    package func keepAuthors(_ keeping: AuthorKeeping) async throws(StoreError) -> Int {
        guard keeping != .plain else { return 0 }
        var (changed, position) = (0, Int64(0))
        while let batch = try keepAuthors(keeping, after: position) {
            changed += batch.changed
            position = batch.position
            await Task.yield()
        }
        return changed
    }

    private func keepAuthors(
        _ keeping: AuthorKeeping, after position: Int64
    ) throws(StoreError) -> (position: Int64, changed: Int)? {
        let rows = try read { connection in
            try connection.all(
                """
                SELECT id, authors FROM document WHERE id > ?1 AND authors IS NOT NULL
                ORDER BY id LIMIT ?2
                """,
                .integer(position), .count(Self.authorBatch)
            ) { (id: $0.integer(), authors: $0.strings()) }
        }
        guard let last = rows.last else { return nil }
        let stale = rows.filter { keeping.kept($0.authors) != $0.authors }
        guard !stale.isEmpty else { return (last.id, 0) }
        try write { connection in
            for row in stale {
                // Only what is still as it was read: an edit that came meanwhile is kept right
                // already.
                try connection.run(
                    "UPDATE document SET authors = ?2 WHERE id = ?1 AND authors = ?3",
                    .integer(row.id), .strings(keeping.kept(row.authors)), .strings(row.authors))
            }
        }
        return (last.id, stale.count)
    }

    /// Whether authors are stored as codes: without the key nobody finds them by name.
    package func holdsAuthorCodes() throws(StoreError) -> Bool {
        try read { connection in
            try connection.all(
                """
                SELECT DISTINCT a.value FROM document d, json_each(d.authors) a
                WHERE d.authors IS NOT NULL AND a.value LIKE 'author-%'
                """
            ) { $0.text() }.contains(where: AuthorCode.isCode)
        }
    }
}
