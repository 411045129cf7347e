import Database
package import Domain

extension Store {
    /// The numbers of the oldest and newest document; nil in an empty store.
    package func documentSpan() throws(StoreError) -> ClosedRange<Int64>? {
        try read { connection in
            try connection.first("SELECT min(id), max(id) FROM document") { row in
                guard let first = row.optionalInteger(), let last = row.optionalInteger() else {
                    return nil
                }
                return first...last
            } ?? nil
        }
    }

    /// The documents behind `position`, at most `limit` of them looked at; nil where there are no more.
    /// Each call is a moment of its own: what is written between two is seen or not.
    ///
    /// - Parameter since: only those of this time or later, as mentions have it.
    package func documents(
        after position: Int64, limit: Int, since: Timestamp?
    ) throws(StoreError) -> StoredDocuments? {
        try read { connection in
            var batch = StoredDocuments(documents: [], position: position, withoutText: 0)
            var numbers: [Int64] = []
            let rows = try connection.all(
                """
                SELECT d.id, d.text IS NULL, s.name, d.url, d.title, d.authors, d.published,
                    d.updated, d.language, d.first_seen, d.is_cut, d.text, d.tags, d.links,
                    d.review
                FROM document d JOIN source s ON s.id = d.source
                WHERE d.id > ?1 ORDER BY d.id LIMIT ?2
                """,
                .integer(position), .count(limit)
            ) { row in
                let (number, hasText) = (row.integer(), !row.flag())
                return (hasText: hasText, document: StoredDocument(number, row: &row))
            }
            guard let last = rows.last else { return nil }
            batch.position = last.document.number
            for row in rows {
                if let since, row.document.time < since { continue }
                guard row.hasText else {
                    batch.withoutText += 1
                    continue
                }
                numbers.append(row.document.number)
                batch.documents.append(row.document)
            }
            try Self.addDecisions(to: &batch, numbers, on: connection)
            return batch
        }
    }

    private static func addDecisions(
        to batch: inout StoredDocuments, _ numbers: [Int64], on connection: Connection
    ) throws {
        guard let first = numbers.first, let last = numbers.last else { return }
        let places = Dictionary(uniqueKeysWithValues: zip(numbers, numbers.indices))
        let decisions = try connection.all(
            """
            SELECT document, name, brand, brand_id, is_competitor, score, facet, polarity, is_urgent,
                is_own, sub_facet, hits, reasons
            FROM mention WHERE document BETWEEN ?1 AND ?2 ORDER BY document, id
            """,
            .integer(first), .integer(last)
        ) { ($0.integer(), StoredDocument.Decision(row: &$0)) }
        for (number, decision) in decisions {
            guard let place = places[number] else { continue }
            batch.documents[place].decisions.append(decision)
        }
    }
}

extension StoredDocument {
    /// As `StoredMention` has it.
    fileprivate var time: Timestamp {
        StoredMention.time(of: document, firstSeen: firstSeen)
    }

    fileprivate init(_ number: Int64, row: inout Row) {
        self.number = number
        source = SourceID(row.text())
        document = Document(
            id: "", url: row.optionalText(), title: row.text(), authors: row.strings(),
            published: row.optionalTime(), updated: row.optionalTime(),
            language: row.optionalText().flatMap { LanguageCode($0) })
        firstSeen = row.time()
        isCut = row.flag()
        document.text = row.text()
        document.tags = row.optionalLines() ?? []
        document.links = row.optionalLines() ?? []
        document.review = row.review()
        decisions = []
    }
}

extension StoredDocument.Decision {
    fileprivate init(row: inout Row) {
        // In the order of the columns.
        let (id, brand, brandID) = (MentionID(row.text()), row.text(), row.text())
        let (isCompetitor, score) = (row.flag(), row.count())
        let facet = Facet(rawValue: row.text()) ?? .general
        let polarity = Polarity(rawValue: row.text()) ?? .neutral
        let (isUrgent, isOwn) = (row.flag(), row.flag())
        let subFacet = row.optionalText().flatMap { SubFacet(rawValue: $0) }
        self.init(
            id: id, brand: brand, brandID: brandID, isCompetitor: isCompetitor, score: score,
            facet: facet, subFacet: subFacet, polarity: polarity, isUrgent: isUrgent, isOwn: isOwn,
            encodedHits: row.text(), encodedReasons: row.text())
    }
}
