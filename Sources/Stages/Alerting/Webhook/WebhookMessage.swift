import Domain
import JSON

/// The body of a webhook, as docs describe it. Keys are added, never renamed.
///
///     {"type": "mention.alert" | "mention.digest" | "test",
///      "timestamp": "2026-11-23T08:00:00Z",
///      "data": {"rule": "urgent", "language": "de", "total": 1, "mentions": [{
///         "id": …, "brand": …, "competitor": false, "score": 0…100,
///         "facet": "product|employer|partner|general", "polarity": "positive|neutral|negative",
///         "urgent": false, "title": …, "url": …|null, "source": …, "authors": […],
///         "language": …|null, "passage": …, "published": …|null, "firstSeen": …,
///         "found": [{"in": …, "surface": …, "term": …, "start": 0, "end": 6}],
///         "reasons": [{"points": 30, "rule": "name-in-title", "why": …}], "alsoIn": […]}]}}
///
/// Texts are as found, times UTC; `total` counts also the mentions that did not fit.
struct WebhookMessage {
    /// Common servers take 1 MiB; a digest of some 200 mentions.
    static let bodyLimit = 256 << 10
    /// Type, time, rule and braces.
    private static let envelopeSize = 1 << 10
    /// A document may name a brand a thousand times, or a hundred authors.
    static let listLimit = 20
    static let textLimit = 1_000

    let bytes: [UInt8]

    init(_ bulletin: Bulletin) {
        let ranked = bulletin.mentions.sorted(by: Bulletin.precedes)
        var size = Self.envelopeSize
        let fitting = ranked.prefix { stored in
            var json = JSONWriter()
            Self.write(stored, in: bulletin.language, to: &json)
            size += json.bytes.count + 1
            return size <= Self.bodyLimit
        }
        bytes = Self.body(bulletin, mentions: fitting)
    }

    private static func body(_ bulletin: Bulletin, mentions: some Sequence<StoredMention>)
        -> [UInt8]
    {
        let type =
            switch bulletin.occasion {
            case .alert: "mention.alert"
            case .digest: "mention.digest"
            case .test: "test"
            }
        var json = JSONWriter()
        json.object { json in
            json.member("type", type)
            json.member("timestamp", bulletin.createdAt.iso8601)
            json.member("data") { json in
                json.object { json in
                    json.member("rule", bulletin.safeRule)
                    json.member("language", bulletin.language.rawValue)
                    json.member("total", bulletin.mentions.count)
                    json.member("mentions") { json in
                        json.array(mentions) { write($1, in: bulletin.language, to: &$0) }
                    }
                }
            }
        }
        return json.bytes
    }
}

extension WebhookMessage {
    private static func write(
        _ stored: StoredMention, in language: OutputLanguage, to json: inout JSONWriter
    ) {
        let mention = stored.mention
        let url = stored.url.flatMap { WebAddress($0)?.description }
        json.object { json in
            json.member("id", stored.id.rawValue)
            json.member("brand", bounded(mention.brand))
            json.member("competitor", stored.isCompetitor)
            json.member("score", mention.score)
            json.member("facet", mention.facet.rawValue)
            json.member("polarity", mention.polarity.rawValue)
            json.member("urgent", mention.isUrgent)
            json.member("title", bounded(stored.title))
            json.member("url", url.flatMap { $0.utf8.count <= BulletinItem.linkLimit ? $0 : nil })
            json.member("source", bounded(stored.source.rawValue))
            json.member("authors") { $0.strings(stored.authors.prefix(listLimit).map(bounded)) }
            json.member("language", stored.language?.rawValue)
            json.member("passage", bounded(mention.passage))
            json.member("published", stored.published?.iso8601)
            json.member("firstSeen", stored.firstSeen.iso8601)
            json.member("found") { json in
                json.array(mention.hits.prefix(listLimit)) { write($1, to: &$0) }
            }
            json.member("reasons") { json in
                json.array(mention.reasons.prefix(listLimit)) { write($1, in: language, to: &$0) }
            }
            json.member("alsoIn") {
                $0.strings(stored.alsoIn.prefix(listLimit).map { bounded($0.rawValue) })
            }
        }
    }

    private static func write(_ hit: Hit, to json: inout JSONWriter) {
        json.object { json in
            json.member("in", hit.field.rawValue)
            json.member("surface", bounded(hit.surface))
            json.member("term", bounded(hit.term))
            json.member("start", hit.range.lowerBound)
            json.member("end", hit.range.upperBound)
        }
    }

    private static func write(
        _ reason: Reason, in language: OutputLanguage, to json: inout JSONWriter
    ) {
        json.object { json in
            json.member("points", reason.points)
            json.member("rule", reason.rule.rawValue)
            json.member("why", bounded(reason.why(in: language)))
        }
    }

    private static func bounded(_ text: String) -> String {
        ForeignText.line(text, limit: textLimit)
    }
}
