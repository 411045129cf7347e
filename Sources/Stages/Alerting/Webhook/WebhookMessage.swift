import Domain
import JSON

/// The body of a webhook, as docs describe it. Keys are added, never renamed.
///
///     {"type": "mention.alert" | "mention.digest" | "test",
///      "timestamp": "2026-11-23T08:00:00Z",
///      "data": {"rule": "urgent", "language": "de", "total": 1, "mentions": [{
///         "id": …, "brand": …, "competitor": false, "score": 0…100,
///         "facet": "product|employer|partner|general", "polarity": "positive|neutral|negative",
///         "urgent": false, "state": "open", "title": …, "url": …|null, "source": …, "authors": […],
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

    let bytes: [UInt8]

    init(_ bulletin: Bulletin) {
        let ranked = bulletin.mentions.sorted(by: Bulletin.precedes)
        var size = Self.envelopeSize
        let fitting = ranked.prefix { stored in
            var json = JSONWriter()
            stored.write(to: &json, in: bulletin.language)
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
            case .notice: "notice"
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
                    if bulletin.occasion == .notice {
                        json.member("notes") { $0.strings(bulletin.notes) }
                    }
                    json.member("mentions") { json in
                        json.array(mentions) { $1.write(to: &$0, in: bulletin.language) }
                    }
                }
            }
        }
        return json.bytes
    }
}
