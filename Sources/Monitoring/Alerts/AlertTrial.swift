package import Alerting
package import Domain
import Storage

/// What the alerts would do with stored mentions; sends and stores nothing.
package struct AlertTrial: Sendable {
    package let mention: StoredMention
    /// As if it came in then.
    package let moment: Timestamp
    /// Of every rule, in the order of the configuration; none where the brand speaks itself.
    package let verdicts: [Verdict]

    /// What one rule makes of it.
    package struct Verdict: Sendable {
        package let step: RoutePlan.Step
        /// What fails; empty where the rule fires.
        package let obstacles: [AlertRule.Condition.Part]
        /// When it would leave; nil where nothing does.
        package let leaves: RouteTimes.Moment?
        /// What silences it at that moment.
        package let snooze: Snooze?

        package var fires: Bool { obstacles.isEmpty }
    }

    package struct Request: Sendable {
        /// None: all of the time since.
        package var ids: [MentionID]
        package var since: Timestamp
        package var limit: Int
        /// As if they came in now; else when they did.
        package var isNow: Bool

        package init(ids: [MentionID], since: Timestamp, limit: Int, isNow: Bool) {
            (self.ids, self.since, self.limit, self.isNow) = (ids, since, limit, isNow)
        }
    }

    /// In the order of the ids; else the newest first. Gives the ids that are not stored too.
    ///
    /// - Throws: `StoreError`.
    package static func run(
        _ request: Request, settings: Settings
    ) async throws -> (trials: [AlertTrial], missing: [MentionID]) {
        let store = try Store.open(path: settings.storePath, mode: .guest)
        var (mentions, missing): ([StoredMention], [MentionID]) = ([], [])
        for id in request.ids {
            if let mention = try await store.mention(id) {
                mentions.append(mention)
            } else {
                missing.append(id)
            }
        }
        if request.ids.isEmpty {
            var query = MentionQuery()
            query.since = request.since
            query.limit = request.limit
            query.voice = .all
            mentions = try await store.mentions(query)
        }
        let snoozes = try await store.snoozes(since: .earliest).map(\.snooze)
        try await store.close()
        let now = request.isNow ? SystemClock.now() : nil
        return (
            mentions.map { AlertTrial(of: $0, at: now ?? $0.firstSeen, settings, snoozes) },
            missing
        )
    }

    init(
        of mention: StoredMention, at moment: Timestamp, _ settings: Settings,
        _ snoozes: [Snooze]
    ) {
        let brand = settings.brands.first { $0.name == mention.mention.brand }
        let times = RouteTimes(settings)
        let plan = RoutePlan(
            for: mention, by: mention.isOwn ? [] : settings.rules,
            channels: Set(settings.channels.map(\.name)))
        self.mention = mention
        self.moment = moment
        verdicts = plan.steps.map { step in
            // Its story's size is known: here it is an obstacle like any other.
            let obstacles = step.rule.condition.obstacles(for: mention)
            let goesSomewhere = obstacles.isEmpty && !step.channels.isEmpty
            let subject = Snooze.Subject(
                brandID: brand?.id ?? "", rule: step.rule.name, source: mention.source,
                story: mention.story, isUrgent: mention.mention.isUrgent)
            return Verdict(
                step: step, obstacles: obstacles,
                leaves: goesSomewhere
                    ? times.moment(
                        for: step.rule, isUrgent: mention.mention.isUrgent, at: moment) : nil,
                snooze: obstacles.isEmpty
                    ? snoozes.last { $0.isInForce(at: moment) && $0.covers(subject) } : nil)
        }
    }
}

extension RouteTimes {
    init(_ settings: Settings) {
        self.init(zone: settings.zone, quiet: settings.quiet, days: settings.workingDays)
    }
}
