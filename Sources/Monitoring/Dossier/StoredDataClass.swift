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
            ["mention", "mention_text", "story_outlet", "rule_match", "own_document", "snooze"]
        case .fingerprints: ["seen", "forgotten"]
        case .sketches: ["sketch"]
        case .messages: ["outbox", "attempt", "summary"]
        case .lessons: ["lesson", "teaching"]
        case .subscriptions: ["unsubscribed"]
        case .sources: ["source", "source_terms", "host_pause"]
        case .operation: ["identity", "rule", "digest", "channel", "brand", "alarm", "hold"]
        }
    }

    /// What its rows hold.
    func fields(_ words: DossierWords, _ settings: Settings) -> String {
        let record = ProcessingWords(language: words.language)
        return switch self {
        case .documents:
            record.dataList(textLimit: settings.retention.text)[0] + "; "
                + record.authors(settings.privacy.authors)
        case .mentions: record.dataList(textLimit: settings.retention.text)[1].afterColon
        case .fingerprints: words.fingerprintFields
        case .sketches: words.sketchFields
        case .messages: record.dataList(textLimit: settings.retention.text)[3].afterColon
        case .lessons: record.dataList(textLimit: settings.retention.text)[2]
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

extension String {
    /// Without the name that the record of processing begins it with.
    fileprivate var afterColon: String {
        firstIndex(of: ":").map { String(self[index(after: $0)...].drop { $0 == " " }) } ?? self
    }
}
