import Domain
import Storage

/// Small values for tests; numbers make them differ.
enum Samples {
    static let start = Timestamp(seconds: 1_800_000_000)
    static let source = SourceID("blog")

    static func key(_ number: Int) -> DocumentKey {
        DocumentKey(bytes: [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: 32))
    }

    static func document(
        _ number: Int, content: UInt64 = 1, fingerprint: UInt64? = nil, text: String = "Text",
        published: Timestamp? = start, updated: Timestamp? = nil, mentions: [NewMention] = [],
        speakers: [String] = [], sketch: [UInt8]? = nil, outlet: String? = nil
    ) -> NewDocument {
        NewDocument(
            key: key(number), contentHash: content, fingerprint: fingerprint,
            document: Document(
                id: "\(number)", url: "https://example.org/\(number)", title: "Title \(number)",
                authors: ["Ada", "B. \"Bob\""], published: published,
                updated: updated, language: .german, text: text),
            mentions: mentions, speakers: speakers, sketch: sketch, outlet: outlet)
    }

    static func mention(
        _ id: String, brand: String = "acme", score: Int = 60, facet: Facet = .product,
        alerts: [OutboxDraft] = [], digestRules: [String] = [], isOwn: Bool = false,
        sizeRoutes: [StorySizeRoute] = []
    ) -> NewMention {
        NewMention(
            id: MentionID(id), brandID: brand, isCompetitor: false,
            mention: Mention(
                brand: brand.uppercased(), score: score, facet: facet, polarity: .negative,
                isUrgent: true,
                hits: [Hit(field: .title, surface: "Acme", term: "acme", range: 2..<6)],
                reasons: [Reason(points: score, rule: .nameInTitle, quote: "Ac\"me")],
                passage: "The crème of \(brand)."),
            alerts: alerts, digestRules: digestRules, isOwn: isOwn, sizeRoutes: sizeRoutes)
    }

    static func draft(
        _ key: String, rule: String = "urgent", channel: String = "mail",
        notBefore: Timestamp = start, lasting: Duration = .seconds(48 * 3600)
    ) -> OutboxDraft {
        OutboxDraft(
            idempotencyKey: key, rule: rule, channel: channel, recipient: "a@example.org",
            kind: .alert, message: Array("Subject: \(key)\r\n\r\n\0".utf8), subject: key,
            mentions: [MentionID("m1")], notBefore: notBefore, expiresAt: notBefore + lasting)
    }

    static func poll(
        _ documents: [NewDocument], source: SourceID = source, etag: String? = "\"1\""
    ) -> PollCommit {
        var state = SourceState()
        state.cursor.etag = etag
        return PollCommit(source: source, state: state, documents: documents)
    }
}
