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
    /// After which time an alert went further, as nobody had marked its mention; nil for others.
    package var escalatedAfter: Duration?
    /// What a notice is about.
    package var about: Subject = .channels
    /// Whose readers it is for.
    package var channel = ""
    /// Which digest of the rule it is; nil where it is none.
    package var digestNumber: Int64?
    /// The number of a summary of too many alerts; nil where it is none.
    package var summaryNumber: Int64?
    /// Mentions that belong to it and are only counted.
    package var unlisted = 0
    /// Mentions that a note counts, as they were silenced.
    package var silenced = 0
    /// Mentions that are left for the rule's next digest.
    package var postponed = 0
    /// What was looked at for a digest; nil for all else.
    package var review: DigestReview?
    /// Of an alert, the sources that could not be read when it was written, by name.
    package var failing: [SourceID] = []
    /// Mentions of a lower score were left out of it.
    package var line = 0
    /// How much each outlet counts, where that is not 1.
    package var weights: [SourceID: Double] = [:]
    /// By which people answer; nil where nothing listens.
    var links: ActionLinks?
    /// What stands in the place of our own words.
    var templates = MessageTemplates()
    /// Bytes of its subject.
    package var subjectLimit = DeliveryLimits().subject

    package enum Occasion: String, Sendable, Hashable {
        case alert, digest, test
        /// About Earshot itself: no mentions, but notes.
        case notice
    }

    /// What Earshot tells of itself.
    package enum Subject: String, Sendable, Hashable, CaseIterable {
        case channels, sources, recoveredSources, clock
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

    var wording: Wording { Wording(language: language, zone: zone, writtenAt: createdAt) }
    var total: Int { mentions.count + unlisted }
    var urgentCount: Int { mentions.count { $0.mention.isUrgent } }
    /// It tells of nothing but outlets that joined stories that were told before.
    var isKnown: Bool {
        unlisted == 0 && mentions.allSatisfy { $0.joinedSince != nil }
    }
}

extension Bulletin {
    /// What ties the mails about one story: of what was told first of it. Nil where it is about several.
    var threadKey: String? {
        guard occasion == .alert || occasion == .digest && isKnown, total == 1 else { return nil }
        return mentions.first.map { "story:\($0.id)" }
    }

    /// One line that says what matters.
    var headline: String {
        switch occasion {
        case .test: wording.testHeadline
        case .notice: wording.headline(of: about)
        case .alert where escalatedAfter != nil: wording.openHeadline(isUrgent: urgentCount > 0)
        case .alert where mentions.count == 1: wording.alertHeadline(isUrgent: urgentCount == 1)
        case .digest where total == 0 && silenced > 0: wording.silencedHeadline(silenced)
        case .digest where total == 0: wording.nothingHeadline
        case .digest where isKnown: wording.joinedHeadline(total)
        case .alert, .digest: wording.count(total, urgent: urgentCount)
        }
    }

    /// The subject of a mail, the first line of a chat message; at most `subjectLimit` bytes.
    var subject: String {
        switch occasion {
        case .test: return wording.testSubject
        case .notice: return "Earshot: \(headline)"
        case .alert, .digest: break
        }
        guard let first = best else { return headline }
        let brand = BulletinItem.brand(first)
        let brands = occasion == .alert ? [] : Set(mentions.map(\.mention.brand))
        let line =
            occasion == .alert && mentions.count == 1
            ? (escalatedAfter == nil ? "" : wording.openMark)
                + wording.subject(
                    brand: brand, title: BulletinItem(first, language: language).title,
                    isUrgent: urgentCount == 1)
            : brand + (brands.count > 1 ? " +\(brands.count - 1)" : "") + ": " + headline
        return ForeignText.line(line, limit: subjectLimit)
    }

    /// Of one message of several, which is said.
    func subject(part: Int, of count: Int) -> String {
        let mark = wording.part(part, of: count)
        return ForeignText.line(subject, limit: subjectLimit - mark.utf8.count) + mark
    }

    /// The command that lists all of it; nil where it is neither digest nor summary.
    var listing: String? {
        if let summaryNumber { return "earshot mentions --summary \(summaryNumber)" }
        return digestNumber.map { "earshot mentions --digest \(Self.quoted("\(safeRule):\($0)"))" }
    }

    /// For a shell.
    private static func quoted(_ word: String) -> String {
        let isPlain = word.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF, UInt8(ascii: "-"),
                UInt8(ascii: "_"), UInt8(ascii: "."):
                true
            default: false
            }
        }
        // By scalars: a quote with an accent on it is a quote to a shell.
        let quoted = word.unicodeScalars.map { $0 == "'" ? "'\\''" : String($0) }.joined()
        return isPlain ? word : "'\(quoted)'"
    }

    /// What is not shown, how much of it and why, and how to see it: a line each.
    func missing(shown: Int) -> [String] {
        let rest = total - shown
        let lines = [
            rest > 0
                ? wording.more(rest, of: total, listing: listingAddress == nil ? listing : nil)
                : nil,
            postponed > 0 ? wording.postponed(postponed) : nil,
        ]
        return lines.compactMap(\.self)
    }
}
