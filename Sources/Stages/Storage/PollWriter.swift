import Database
import Domain

/// Writes polls inside a transaction.
struct PollWriter {
    let connection: Connection
    let now: Timestamp
    /// In force; most of the time there are none.
    let snoozes: [Snooze]
    /// Counted here instead of asked of each insert: a new row of `seen` names its document.
    private var nextDocument: Int64

    /// What is kept of a text, in bytes of UTF-8.
    private let textLimit: Int

    /// - Parameters:
    ///   - now: when what it writes was seen.
    ///   - moment: by the clock, where that is another one.
    init(
        connection: Connection, now: Timestamp, textLimit: Int, moment: Timestamp? = nil
    ) throws {
        self.textLimit = textLimit
        snoozes = try Snooze.inForce(at: moment ?? now, on: connection)
        self.connection = connection
        self.now = now
        // The newest document is never pruned, so no number is given twice.
        nextDocument =
            try connection.first("SELECT coalesce(max(id), 0) + 1 FROM document") { $0.integer() }
            ?? 1
    }

    mutating func write(_ poll: PollCommit) throws -> PollReport {
        let source =
            try poll.state.map { try write($0, of: poll.source) } ?? number(of: poll.source)
        if let terms = poll.state?.terms { try write(terms, of: source) }
        var report = PollReport(source: poll.source)
        for document in poll.documents { try write(document, of: source, into: &report) }
        if !poll.documents.isEmpty { try count(report, for: source) }
        return report
    }

    private func number(of source: SourceID) throws -> Int64 {
        try connection.first(
            "SELECT id FROM source WHERE name = ?1", .text(source.rawValue)
        ) { $0.integer() } ?? write(SourceState(), of: source)
    }

    private func write(_ state: SourceState, of source: SourceID) throws -> Int64 {
        let id = try connection.first(
            """
            INSERT INTO source(name, origin, etag, last_modified, body_hash, last_unconditional,
                address, moving_to, moving_since, moving_count, next_at, last_success, last_attempt,
                failures, last_error, interval, plan, news_count, counting_since,
                crashes, hint, pauses, failure, former, moved_at, gone, bookmarks)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
                ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27)
            ON CONFLICT(name) DO UPDATE SET origin = ?2, etag = ?3, last_modified = ?4,
                body_hash = ?5, last_unconditional = ?6, address = ?7, moving_to = ?8,
                moving_since = ?9, moving_count = ?10, next_at = ?11, last_success = ?12,
                last_attempt = ?13, failures = ?14, last_error = ?15, interval = ?16, plan = ?17,
                news_count = ?18, counting_since = ?19, crashes = ?20, hint = ?21, pauses = ?22,
                failure = ?23, former = ?24, moved_at = ?25, gone = ?26,
                bookmarks = ?27
            RETURNING id
            """,
            .text(source.rawValue), .text(state.cursor.origin), .text(state.cursor.etag),
            .text(state.cursor.lastModified), .blob(state.cursor.bodyHash),
            .time(state.cursor.lastUnconditional), .text(state.cursor.address),
            .text(state.cursor.movingTo), .time(state.cursor.movingSince),
            .count(state.cursor.movingCount), .time(state.nextAt), .time(state.lastSuccess),
            .time(state.lastAttempt), .count(state.failures), .text(state.lastError),
            .duration(state.interval), .text(state.plan), .count(state.newsCount),
            .time(state.countingSince), .count(state.crashes),
            .duration(state.cursor.hint), .integer(state.cursor.pauses.bits),
            .text(state.failure), .strings(state.cursor.former), .time(state.cursor.movedAt),
            .text(state.gone), .texts(state.cursor.bookmarks)
        ) { $0.integer() }
        return id ?? 0
    }

    private func count(_ report: PollReport, for source: Int64) throws {
        try connection.run(
            "UPDATE source SET documents = documents + ?2, mentions = mentions + ?3 WHERE id = ?1",
            .integer(source), .count(report.newDocuments),
            .count(report.newMentions.count { !$0.isOwn } + report.joined.count))
    }

    /// Once: an edit says nothing new.
    private func noteSpeakers(of document: NewDocument, id: Int64) throws {
        for brand in document.speakers {
            let published = document.document.published ?? now
            try connection.run(
                """
                INSERT INTO own_document(brand_id, time, document) VALUES (?1, ?2, ?3)
                ON CONFLICT DO NOTHING
                """,
                .text(brand), .time(min(published, now)), .integer(id))
        }
    }

    private mutating func write(
        _ document: NewDocument, of source: Int64, into report: inout PollReport
    ) throws {
        let id: Int64
        if try addToSeen(document, of: source) {
            id = nextDocument
            nextDocument += 1
            try insert(document.document, id: id, source: source)
            try noteSpeakers(of: document, id: id)
            report.newDocuments += 1
        } else if let known = try updateSeen(document, of: source) {
            id = known
            try update(document.document, id: id, source: source)
            report.editedDocuments += 1
        } else {
            // Stored already, by the same poll before a crash: nothing more to do.
            return
        }
        try keepSketch(of: document, id: id)
        for mention in document.mentions {
            try write(mention, in: document, id: id, into: &report)
        }
    }

    /// What a new brand finds in a document that is stored, of which nothing else changes.
    func add(
        _ document: NewDocument, to id: Int64, of source: SourceID, number: Int64
    ) throws -> PollReport {
        var report = PollReport(source: source)
        try noteSpeakers(of: document, id: id)
        for mention in document.mentions {
            try write(mention, in: document, id: id, into: &report)
        }
        try count(report, for: number)
        return report
    }

    private func addToSeen(_ document: NewDocument, of source: Int64) throws -> Bool {
        try connection.run(
            """
            INSERT INTO seen(source, key, content, document) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT DO NOTHING
            """,
            .integer(source), .blob(document.key.bytes), .hash(document.contentHash),
            .integer(nextDocument)) == 1
    }

    /// The document's number if its content is another one than before.
    private func updateSeen(_ document: NewDocument, of source: Int64) throws -> Int64? {
        try connection.first(
            """
            UPDATE seen SET content = ?3 WHERE source = ?1 AND key = ?2 AND content <> ?3
            RETURNING document
            """,
            .integer(source), .blob(document.key.bytes), .hash(document.contentHash)
        ) { $0.integer() }
    }

    private func insert(_ document: Document, id: Int64, source: Int64) throws {
        try connection.run(
            """
            INSERT INTO document(id, source, url, title, text, authors, published, updated, language,
                first_seen, is_cut, tags, links, review)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
            """,
            .integer(id), .integer(source), .text(document.url), .text(document.title),
            .text(excerpt(of: document.text)), .strings(document.authors),
            .time(document.published), .time(document.updated),
            .text(document.language?.rawValue), .time(now), .flag(isCut(document.text)),
            .lines(document.tags), .lines(document.links), .review(document.review, excerpt))
    }

    /// It may have been pruned: then it comes back.
    private func update(_ document: Document, id: Int64, source: Int64) throws {
        let changed = try connection.run(
            """
            UPDATE document SET url = ?2, title = ?3, text = ?4, authors = ?5, published = ?6,
                updated = ?7, language = ?8, is_cut = ?9, tags = ?10, links = ?11, review = ?12
            WHERE id = ?1
            """,
            .integer(id), .text(document.url), .text(document.title),
            .text(excerpt(of: document.text)), .strings(document.authors),
            .time(document.published), .time(document.updated),
            .text(document.language?.rawValue), .flag(isCut(document.text)),
            .lines(document.tags), .lines(document.links), .review(document.review, excerpt))
        if changed == 0 { try insert(document, id: id, source: source) }
    }

    private func isCut(_ text: String) -> Bool { text.utf8.count > textLimit }

    /// At most `textLimit` bytes, cut between scalars.
    private func excerpt(of text: String) -> String {
        let bytes = text.utf8
        guard bytes.count > textLimit else { return text }
        var end = bytes.index(bytes.startIndex, offsetBy: textLimit)
        while end > bytes.startIndex, bytes[end] & 0xC0 == 0x80 { end = bytes.index(before: end) }
        return String(text[..<end])
    }
}
