import Database
package import Domain

extension Store {
    /// Notes a person's verdicts on each of these mentions, with the time, and what the matcher learns
    /// of it. Gives the ids that are not stored; the others are marked.
    ///
    /// A lesson keeps title and text (what is kept of it; the passage where its retention has passed) and
    /// neither author nor address, until the mention is `open` again or the brand's lessons are forgotten.
    package func mark(
        _ ids: [MentionID], _ verdicts: [Verdict], now: Timestamp
    ) throws(StoreError) -> [MentionID] {
        try write { connection in
            let missing = try ids.filter { try !Self.mark($0, verdicts, now: now, on: connection) }
            if missing.count < ids.count { try Self.noteTeaching(on: connection) }
            return missing
        }
    }

    /// False where there is no such mention.
    private static func mark(
        _ id: MentionID, _ verdicts: [Verdict], now: Timestamp, on connection: Connection
    ) throws -> Bool {
        let marked = try connection.run(
            "UPDATE mention SET marked_at = ?2 WHERE name = ?1", .text(id.rawValue), .time(now))
        guard marked > 0 else { return false }
        for verdict in verdicts {
            switch verdict {
            case .state(let state):
                try connection.run(
                    "UPDATE mention SET state = ?2 WHERE name = ?1", .text(id.rawValue),
                    .text(state.rawValue))
                try teach(id, state, now: now, on: connection)
            case .polarity(let polarity):
                try connection.run(
                    "UPDATE mention SET polarity = ?2 WHERE name = ?1", .text(id.rawValue),
                    .text(polarity.rawValue))
                try addLesson(of: id, now: now, on: connection)
                try connection.run(
                    "UPDATE lesson SET polarity = ?2 WHERE mention = ?1", .text(id.rawValue),
                    .text(polarity.rawValue))
            case .facet(let facet):
                try connection.run(
                    "UPDATE mention SET facet = ?2 WHERE name = ?1", .text(id.rawValue),
                    .text(facet.rawValue))
                try addLesson(of: id, now: now, on: connection)
                try connection.run(
                    "UPDATE lesson SET facet = ?2 WHERE mention = ?1", .text(id.rawValue),
                    .text(facet.rawValue))
            }
        }
        return true
    }

    private static func teach(
        _ id: MentionID, _ state: StoredMention.State, now: Timestamp, on connection: Connection
    ) throws {
        switch state {
        case .answered: break
        case .open:
            try connection.run("DELETE FROM lesson WHERE mention = ?1", .text(id.rawValue))
        case .relevant, .irrelevant:
            try addLesson(of: id, now: now, on: connection)
            try connection.run(
                "UPDATE lesson SET is_relevant = ?2 WHERE mention = ?1", .text(id.rawValue),
                .flag(state == .relevant))
        }
    }

    /// Where there is one, its words stay: the document's may have gone meanwhile.
    private static func addLesson(
        of id: MentionID, now: Timestamp, on connection: Connection
    ) throws {
        try connection.run(
            """
            INSERT INTO lesson(mention, brand_id, title, text, marked_at)
            SELECT m.name, m.brand_id, d.title, coalesce(d.text, m.passage), ?2
            FROM mention m JOIN document d ON d.id = m.document WHERE m.name = ?1
            ON CONFLICT(mention) DO UPDATE SET marked_at = ?2
            """,
            .text(id.rawValue), .time(now))
    }

    private static func noteTeaching(on connection: Connection) throws {
        try connection.run("UPDATE teaching SET revision = revision + 1")
    }

    /// Forgets what people taught of a brand; the states of its mentions stay. Gives how many lessons
    /// there were.
    package func forgetLessons(ofBrand id: String) throws(StoreError) -> Int {
        try write { connection in
            let count = try connection.run(
                "DELETE FROM lesson WHERE brand_id = ?1", .text(id))
            if count > 0 { try Self.noteTeaching(on: connection) }
            return count
        }
    }

    /// Another number whenever the lessons are others.
    package func lessonRevision() throws(StoreError) -> Int64 {
        try read { connection in
            try connection.first("SELECT revision FROM teaching") { $0.integer() } ?? 0
        }
    }

    /// All lessons, always in the same order; `brand` is the brand's id.
    package func lessons() throws(StoreError) -> [Lesson] {
        try read { connection in
            try connection.all(
                """
                SELECT brand_id, title, text, is_relevant, polarity, facet FROM lesson
                ORDER BY marked_at, mention
                """
            ) { row in
                Lesson(
                    brand: row.text(), title: row.text(), text: row.text(),
                    isRelevant: row.optionalInteger().map { $0 != 0 },
                    polarity: row.optionalText().flatMap(Polarity.init),
                    facet: row.optionalText().flatMap(Facet.init))
            }
        }
    }

    /// What is kept of the text each mention stands in; those without any are left out.
    package func texts(of ids: [MentionID]) throws(StoreError) -> [MentionID: String] {
        try read { connection in
            let found = try connection.all(
                """
                SELECT m.name, d.text FROM mention m JOIN document d ON d.id = m.document
                WHERE m.name IN (SELECT value FROM json_each(?1)) AND d.text IS NOT NULL
                """,
                .strings(ids.map(\.rawValue))
            ) { (MentionID($0.text()), $0.text()) }
            return Dictionary(found) { first, _ in first }
        }
    }
}
