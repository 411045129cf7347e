import Database
package import Domain

extension Store {
    /// A text that copies are known by.
    package struct Sketch: Sendable {
        package let document: Int64
        /// The fingerprint of its story's first text.
        package let story: UInt64
        package let firstSeen: Timestamp
        package let bytes: [UInt8]
    }

    /// Sketches of one read: some hundred KB.
    private static let sketchBatch = 1000

    /// Those of a time or later, in the order they were stored, a batch at a time: after the document
    /// the last one ended with; none where that was the last batch.
    package func sketches(
        since time: Timestamp, after document: Int64
    ) throws(StoreError) -> [Sketch] {
        try read { connection in
            try connection.all(
                """
                SELECT document, story, first_seen, bytes FROM sketch
                WHERE document > ?1 AND first_seen >= ?2 ORDER BY document LIMIT ?3
                """,
                .integer(document), .time(time), .count(Self.sketchBatch)
            ) { row in
                Sketch(
                    document: row.integer(), story: UInt64(bitPattern: row.integer()),
                    firstSeen: row.time(), bytes: row.blob())
            }
        }
    }
}
