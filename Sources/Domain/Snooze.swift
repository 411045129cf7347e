/// Somebody wants no alerts of something for a while, and says why.
package struct Snooze: Sendable, Hashable {
    /// By which it is ended.
    package var id: Int64
    package var target: Target
    /// For people: the name of the brand, rule or source, or the title of the story.
    package var label: String
    package var reason: String
    package var begins: Timestamp
    package var ends: Timestamp
    /// Urgent mentions are silenced too.
    package var takesUrgent: Bool

    package enum Target: Sendable, Hashable {
        /// By its id.
        case brand(String)
        case rule(String)
        case source(SourceID)
        /// By the id of its first mention.
        case story(MentionID)

        package var kind: Kind {
            switch self {
            case .brand: .brand
            case .rule: .rule
            case .source: .source
            case .story: .story
            }
        }

        package var name: String {
            switch self {
            case .brand(let id): id
            case .rule(let name): name
            case .source(let id): id.rawValue
            case .story(let id): id.rawValue
            }
        }

        package init(_ kind: Kind, _ name: String) {
            self =
                switch kind {
                case .brand: .brand(name)
                case .rule: .rule(name)
                case .source: .source(SourceID(name))
                case .story: .story(MentionID(name))
                }
        }
    }

    /// Raw values are stored.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case brand, rule, source, story

        /// For people.
        package func name(in language: OutputLanguage) -> String {
            switch self {
            case .brand: language.say("Marke", "brand")
            case .rule: language.say("Regel", "alert")
            case .source: language.say("Quelle", "source")
            case .story: language.say("Geschichte", "story")
            }
        }
    }

    /// What one may be about: a mention and a rule that takes it.
    package struct Subject: Sendable, Hashable {
        package var brandID: String
        package var rule: String
        package var source: SourceID
        package var story: MentionID
        package var isUrgent: Bool

        package init(
            brandID: String, rule: String, source: SourceID, story: MentionID, isUrgent: Bool
        ) {
            self.brandID = brandID
            self.rule = rule
            self.source = source
            self.story = story
            self.isUrgent = isUrgent
        }
    }

    package init(
        id: Int64, target: Target, label: String, reason: String, begins: Timestamp,
        ends: Timestamp, takesUrgent: Bool
    ) {
        self.id = id
        self.target = target
        self.label = label
        self.reason = reason
        self.begins = begins
        self.ends = ends
        self.takesUrgent = takesUrgent
    }

    package func isInForce(at moment: Timestamp) -> Bool { begins <= moment && moment < ends }

    /// Whether it silences that, while it is in force.
    package func covers(_ subject: Subject) -> Bool {
        guard takesUrgent || !subject.isUrgent else { return false }
        return switch target {
        case .brand(let id): id == subject.brandID
        case .rule(let name): name == subject.rule
        case .source(let id): id == subject.source
        case .story(let id): id == subject.story
        }
    }
}

/// How many mentions of a rule a snooze has silenced.
package struct SnoozeCount: Sendable, Hashable {
    package var snooze: Snooze
    package var count: Int

    package init(snooze: Snooze, count: Int) {
        self.snooze = snooze
        self.count = count
    }
}
