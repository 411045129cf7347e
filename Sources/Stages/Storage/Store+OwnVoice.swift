import Database
package import Domain

extension Store {
    /// How many documents each brand has published itself in a span of time, by the brand's id: what
    /// tells a steady voice from one that fell silent. A brand without any is missing.
    package func ownDocuments(in span: Range<Timestamp>) throws(StoreError) -> [String: Int] {
        try read { connection in
            let counts = try connection.all(
                """
                SELECT brand_id, count(*) FROM own_document
                WHERE time >= ?1 AND time < ?2 GROUP BY brand_id
                """,
                .time(span.lowerBound), .time(span.upperBound)
            ) { ($0.text(), $0.count()) }
            return Dictionary(uniqueKeysWithValues: counts)
        }
    }
}
