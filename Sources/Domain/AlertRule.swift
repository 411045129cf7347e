/// One entry of `alerts:`: which mentions go when to whom.
package struct AlertRule: Sendable, Hashable {
    package var name: String
    package var condition: Condition
    package var send: Send
    /// Names of channels.
    package var channels: [String]
    /// Nil: nobody else is told. Only of one that sends immediately.
    package var escalation: Escalation?
    /// What becomes of a digest with nothing in it.
    package var whenEmpty = WhenEmpty.skip

    /// Raw values are words of the configuration.
    package enum WhenEmpty: String, Sendable, Hashable, CaseIterable {
        /// It is not sent.
        case skip
        /// It is, and says what was looked at.
        case send
    }

    /// Who else is told of what nobody has marked.
    package struct Escalation: Sendable, Hashable {
        /// From the first delivery on.
        package var after: Duration
        /// Names of channels.
        package var channels: [String]

        package init(after: Duration, channels: [String]) {
            self.after = after
            self.channels = channels
        }
    }

    /// All that are given must hold; an empty list or nil does not restrict.
    package struct Condition: Sendable, Hashable {
        package var brands: [String] = []
        package var facets: [Facet] = []
        /// Of an employer; a mention of none of them is kept out.
        package var subFacets: [SubFacet] = []
        package var polarities: [Polarity] = []
        package var isUrgent: Bool?
        package var isCompetitor: Bool?
        package var minimumScore = Mention.relevanceLine
        package var sources: [SourceID] = []
        package var sourceTags = SourceTags()
        package var languages: [LanguageCode] = []
        /// Outlets that have to carry the story; 1 does not restrict.
        package var minimumOutlets = 1
        package init() {}

        /// Whether only what some sources bring passes.
        package var namesSources: Bool { !sources.isEmpty || !sourceTags.names.isEmpty }
    }

    /// Tags of sources, one of which must be borne; none does not restrict.
    package struct SourceTags: Sendable, Hashable {
        package var names: [String]
        /// Those that bear one of them.
        package var sources: Set<SourceID>

        package init(names: [String] = [], sources: Set<SourceID> = []) {
            self.names = names
            self.sources = sources
        }

        package func hold(for source: SourceID) -> Bool {
            names.isEmpty || sources.contains(source)
        }
    }

    package enum Send: Sendable, Hashable {
        case immediately
        case hourly
        /// From midnight on, local time.
        case everyHours(Int)
        case daily(at: TimeOfDay)
        case weekly(on: Weekday, at: TimeOfDay)
        /// Only on days on which people work; what comes meanwhile waits.
        indirect case onWorkingDays(Send)
    }

    package init(
        name: String, condition: Condition, send: Send, channels: [String],
        escalation: Escalation? = nil, whenEmpty: WhenEmpty = .skip
    ) {
        self.name = name
        self.condition = condition
        self.send = send
        self.channels = channels
        self.escalation = escalation
        self.whenEmpty = whenEmpty
    }
}

extension AlertRule.Send: CustomStringConvertible {
    /// As the configuration has it: `weekly on monday at 08:00`.
    package var description: String {
        switch self {
        case .immediately: "immediately"
        case .hourly: "hourly"
        case .everyHours(let hours): "every \(hours)h"
        case .daily(let time): "daily at \(time)"
        case .weekly(let weekday, let time): "weekly on \(weekday.rawValue) at \(time)"
        case .onWorkingDays(.daily(let time)): "daily on working days at \(time)"
        case .onWorkingDays(let send): "\(send) on working days"
        }
    }
}

/// A time on the wall: minutes since midnight, 0…1439.
package struct TimeOfDay: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let minutes: Int

    /// Nil outside 00:00…23:59.
    package init?(hour: Int, minute: Int) {
        guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
        minutes = hour * 60 + minute
    }

    package var description: String { "\(padded(minutes / 60)):\(padded(minutes % 60))" }
    package static func < (a: TimeOfDay, b: TimeOfDay) -> Bool { a.minutes < b.minutes }
}
