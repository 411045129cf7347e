import Domain
import Matching

/// Classes of what the store keeps. A test holds that each table of the store is in one of them.
enum StoredDataClass: String, Sendable, Hashable, CaseIterable {
    case documents, mentions, fingerprints, sketches, messages, lessons, subscriptions, sources
    case operation

    var tables: [String] {
        switch self {
        case .documents: ["document"]
        case .mentions:
            [
                "mention", "mention_text", "story_outlet", "story_follower", "rule_match",
                "own_document", "snooze",
            ]
        case .fingerprints: ["seen", "forgotten"]
        case .sketches: ["sketch"]
        case .messages: ["outbox", "attempt", "summary"]
        case .lessons: ["lesson", "teaching"]
        case .subscriptions: ["unsubscribed"]
        case .sources: ["source", "source_terms", "host_pause", "allowance", "subscription"]
        case .operation: ["identity", "rule", "digest", "channel", "brand", "alarm", "hold"]
        }
    }

    /// What its rows hold.
    func fields(_ words: DossierWords, _ settings: Settings) -> String {
        let record = ProcessingWords(language: words.language)
        return switch self {
        case .documents:
            [
                record.texts(upTo: settings.retention.text), record.references, record.reviews,
                record.authors(settings.privacy.authors),
            ].joined(separator: "; ")
        case .mentions: record.mentionFields
        case .fingerprints: words.fingerprintFields
        case .sketches: words.sketchFields
        case .messages: record.messageFields
        case .lessons: record.verdicts
        case .subscriptions: words.subscriptionFields
        case .sources: words.sourceFields
        case .operation: words.operationFields
        }
    }

    /// How long.
    func retention(_ words: DossierWords, _ settings: Settings) -> String {
        let kept = settings.retention
        return switch self {
        case .documents: words.textRetention(kept.documents, mentions: kept.mentions)
        case .mentions: words.days(kept.mentions, by: "retention.mentions")
        case .fingerprints: words.fingerprintRetention
        case .sketches: words.days(.seconds(StoryIndex.window), by: nil)
        case .messages: words.messageRetention(StoreCare.messageRetention)
        case .lessons: words.lessonRetention
        case .subscriptions: words.subscriptionRetention
        case .sources, .operation: words.storeRetention
        }
    }
}
