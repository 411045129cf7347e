package import Domain

/// What one message tells: mentions, and all that is needed to show them. No clock, no file.
package struct Bulletin: Sendable, Hashable {
    package var occasion: Occasion
    /// The rule that asked for it.
    package var rule: String
    package var mentions: [StoredMention]
    package var language: OutputLanguage
    package var zone: TimeZoneRules
    package var createdAt: Timestamp
    /// What Earshot itself has to say, a paragraph each.
    package var notes: [String] = []

    package enum Occasion: String, Sendable, Hashable {
        case alert, digest, test
        /// About Earshot itself: no mentions, but notes.
        case notice
    }

    package init(
        occasion: Occasion, rule: String, mentions: [StoredMention], language: OutputLanguage,
        zone: TimeZoneRules, createdAt: Timestamp
    ) {
        self.occasion = occasion
        self.rule = rule
        self.mentions = mentions
        self.language = language
        self.zone = zone
        self.createdAt = createdAt
    }

    var wording: Wording { Wording(language: language, zone: zone) }
    var urgentCount: Int { mentions.count { $0.mention.isUrgent } }
}

extension Bulletin {
    /// One line that says what matters.
    var headline: String {
        switch occasion {
        case .test: wording.testHeadline
        case .notice: wording.noticeHeadline
        case .alert where mentions.count == 1: wording.alertHeadline(isUrgent: urgentCount == 1)
        case .alert, .digest: wording.count(mentions.count, urgent: urgentCount)
        }
    }

    /// The subject of a mail, the first line of a chat message; at most `subjectLimit` bytes.
    var subject: String {
        if occasion == .notice { return "Earshot: \(headline)" }
        let entries = entries
        let brands = entries.compactMap(\.brand)
        guard let first = entries.first, let brand = brands.first else { return headline }
        let line =
            switch occasion {
            case .test, .notice: "Earshot: \(headline)"
            case .alert where mentions.count == 1:
                wording.subject(brand: brand, title: first.item.title, isUrgent: urgentCount == 1)
            case .alert, .digest:
                brand + (brands.count > 1 ? " +\(brands.count - 1)" : "") + ": " + headline
            }
        return ForeignText.line(line, limit: Self.subjectLimit)
    }

    /// Longer ones are cut by every reader; also the bound of a hostile title (faults OUT-07).
    package static let subjectLimit = 200
}
