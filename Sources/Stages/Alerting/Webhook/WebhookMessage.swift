import Domain
import JSON

/// The body of a webhook, as docs describe it. Keys are added, never renamed.
///
///     {"type": "mention.alert" | "mention.digest" | "test",
///      "timestamp": "2026-11-23T08:00:00Z",
///      "data": {"rule": "urgent", "language": "de", "total": 1, "part": 1, "parts": 1,
///      "mentions": [{
///         "id": …, "brand": …, "competitor": false, "own": false, "score": 0…100,
///         "facet": "product|employer|partner|general", "polarity": "positive|neutral|negative",
///         "sub_facet": "pay|leadership|training|work-life|applying|culture|security" (of an
///         employer only), "polarity_clear": false (only where words for and against nearly balance),
///         "urgent": false, "state": "open", "title": …, "url": …|null, "source": …, "authors": […],
///         "language": …|null, "passage": …, "published": …|null, "firstSeen": …,
///         "found": [{"in": …, "surface": …, "term": …, "start": 0, "end": 6}],
///         "reasons": [{"points": 30, "rule": "name-in-title", "why": …}], "alsoIn": […],
///         "story": id of its first mention, "outlets": 1…, "joinedSince": […],
///         "review": {"role": "employer|producer", "stars": 0…5|null, "firm": …, "pros": …, "cons": …,
///           "replied": false, "reply": {"text": …, "time": …|null}} (of a review only)}]}}
///
/// Texts are as found, times UTC; `total` counts the mentions of all parts, each of which is a message
/// of its own under its own `webhook-id`. `joinedSince` stands only where an earlier digest or alert
/// told of the story. `notes` are for people: what a notice tells, which has no mentions, and what a
/// digest says beside its mentions, in its first part.
struct WebhookMessage {
    /// Standard Webhooks recommends less than 20 kB; larger digests are split.
    static let bodyLimit = 20_000
    /// Type, time, rule, numbers and braces.
    private static let envelopeSize = 1_000

    let bytes: [UInt8]
    let mentions: [MentionID]

    /// Every mention is in one of them, the best in the first.
    static func all(_ bulletin: Bulletin) -> [WebhookMessage] {
        let ranked = bulletin.mentions.sorted(by: Bulletin.precedes)
        var parts: [[Piece]] = [[]]
        var size = envelopeSize + bulletin.notes.reduce(0) { $0 + 2 * $1.utf8.count }
        for stored in ranked {
            let piece = Piece(stored, in: bulletin.language, limit: bodyLimit - envelopeSize)
            if size + piece.size > bodyLimit, parts[parts.count - 1].count > 0 {
                parts.append([])
                size = envelopeSize
            }
            parts[parts.count - 1].append(piece)
            size += piece.size
        }
        return parts.enumerated().map { index, pieces in
            WebhookMessage(bulletin, pieces, part: index + 1, of: parts.count)
        }
    }

    /// A mention and how much of its texts is written.
    private struct Piece {
        let stored: StoredMention
        let bounds: JSONBounds
        /// With the comma.
        let size: Int

        /// One that is too large for a message of its own, as none but a hostile one is, is shortened.
        init(_ stored: StoredMention, in language: OutputLanguage, limit: Int) {
            let whole = Self.size(of: stored, in: language, .whole)
            self.stored = stored
            bounds = whole <= limit ? .whole : .short
            size = whole <= limit ? whole : Self.size(of: stored, in: language, .short)
        }

        private static func size(
            of stored: StoredMention, in language: OutputLanguage, _ bounds: JSONBounds
        ) -> Int {
            var json = JSONWriter()
            stored.write(to: &json, in: language, bounds)
            return json.bytes.count + 1
        }
    }

    private init(_ bulletin: Bulletin, _ pieces: [Piece], part: Int, of count: Int) {
        var json = JSONWriter()
        json.object { json in
            json.member("type", Self.type(of: bulletin.occasion))
            json.member("timestamp", bulletin.createdAt.iso8601)
            json.member("data") { json in
                json.object { json in
                    json.member("rule", bulletin.safeRule)
                    json.member("language", bulletin.language.rawValue)
                    json.member("total", bulletin.total)
                    json.member("part", part)
                    json.member("parts", count)
                    if bulletin.occasion == .notice || part == 1 && !bulletin.notes.isEmpty {
                        json.member("notes") { $0.strings(bulletin.notes) }
                    }
                    json.member("mentions") { json in
                        json.array(pieces) { json, piece in
                            piece.stored.write(to: &json, in: bulletin.language, piece.bounds)
                        }
                    }
                }
            }
        }
        bytes = json.bytes
        mentions = pieces.map(\.stored.id)
    }

    private static func type(of occasion: Bulletin.Occasion) -> String {
        switch occasion {
        case .alert: "mention.alert"
        case .digest: "mention.digest"
        case .test: "test"
        case .notice: "notice"
        }
    }
}
