package import Domain
import JSON

/// A document as it is kept, with what was decided about it: what a backtest judges again.
package struct StoredDocument: Sendable {
    /// In the store.
    package var number: Int64
    package var source: SourceID
    /// Without its id and summary, which nothing is judged by; without tags and links where it came before
    /// they were kept.
    package var document: Document
    /// The text is the beginning of a longer one.
    package var isCut: Bool
    package var firstSeen: Timestamp
    package var decisions: [Decision]

    /// One mention as it was judged when it was stored.
    package struct Decision: Sendable {
        package var id: MentionID
        package var brand: String
        package var brandID: String
        package var isCompetitor: Bool
        package var score: Int
        package var facet: Facet
        package var subFacet: SubFacet?
        package var polarity: Polarity
        package var isUrgent: Bool
        package var isOwn: Bool
        /// Taken apart only where somebody asks.
        let encodedHits: String
        let encodedReasons: String

        package var hits: [Hit] { MentionJSON.hits(in: Self.json(encodedHits)) }
        package var reasons: [Reason] { MentionJSON.reasons(in: Self.json(encodedReasons)) }

        private static func json(_ text: String) -> JSONValue? {
            do { return try JSONValue(parsing: text.utf8) } catch { return nil }
        }
    }
}

/// Some documents of the store, in the order they came in.
package struct StoredDocuments: Sendable {
    package var documents: [StoredDocument]
    /// The number of the last one looked at; the next ones come behind it.
    package var position: Int64
    /// Passed over: only their mentions are left.
    package var withoutText: Int
}
