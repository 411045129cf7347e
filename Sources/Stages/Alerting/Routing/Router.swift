package import Domain

/// Which rules a mention meets, and what follows. Pure: part of the transaction that stores it.
package struct Router: Sendable {
    package let rules: [AlertRule]
    private let channels: [String: any Channel]
    private let drafter: Drafter

    /// What a mention sets off.
    package struct Routes: Sendable, Hashable {
        /// Messages to send as soon as they may leave.
        package var drafts: [OutboxDraft] = []
        /// Names of the rules whose next digest it is part of; of an immediate one that of the backlog.
        package var digestRules: [String] = []
        /// Of rules that wait until enough outlets carry the story.
        package var sizeRoutes: [StorySizeRoute] = []
    }

    /// Channels that a rule names and nobody configured are passed over; `check` reports them.
    package init(rules: [AlertRule], channels: [any Channel], drafter: Drafter) {
        self.rules = rules
        self.channels = Dictionary(channels.map { ($0.name, $0) }) { first, _ in first }
        self.drafter = drafter
    }

    /// What a brand says itself is no news to it: no rule is asked.
    package func plan(for stored: StoredMention, isBacklog: Bool = false) -> RoutePlan {
        RoutePlan(
            for: stored, by: stored.isOwn ? [] : rules, channels: Set(channels.keys),
            isBacklog: isBacklog)
    }

    /// A mention goes to a channel immediately once, by the first rule that says so.
    ///
    /// - Parameters:
    ///   - isBacklog: it was there before anybody looked.
    ///   - failing: sources that can't be read, by name; asked for where an alert is written.
    package func routes(
        for stored: StoredMention, isBacklog: Bool = false,
        failing: @autoclosure () -> [SourceID] = [], now: Timestamp
    ) -> Routes {
        var routes = Routes()
        for step in plan(for: stored, isBacklog: isBacklog).steps where step.isTaking {
            let rule = step.rule
            switch step.manner {
            case .whenCarried:
                routes.sizeRoutes.append(
                    sizeRoute(of: rule, for: stored, isBacklog: isBacklog, now: now))
            case .inDigest, .inBacklog: routes.digestRules.append(rule.name)
            case .atOnce:
                let failing = failing()
                for channel in step.channels.compactMap({ channels[$0] }) {
                    routes.drafts += drafter.alert(
                        stored, by: rule, on: channel, failing: failing, now: now)
                }
            }
        }
        return routes
    }

    /// That the story has grown so large is news of its own, also to a channel that was told of its
    /// beginning.
    private func sizeRoute(
        of rule: AlertRule, for stored: StoredMention, isBacklog: Bool, now: Timestamp
    ) -> StorySizeRoute {
        var grown = stored
        grown.outlets = rule.condition.minimumOutlets
        let drafts =
            rule.send == .immediately && !isBacklog
            ? channels(of: rule).flatMap { drafter.alert(grown, by: rule, on: $0, now: now) } : nil
        return StorySizeRoute(
            rule: rule.name, outlets: rule.condition.minimumOutlets, drafts: drafts)
    }

    /// The messages of a rule's digest.
    package func digest(
        of rule: AlertRule, _ content: DigestContent, now: Timestamp
    ) -> [OutboxDraft] {
        channels(of: rule).flatMap { drafter.digest(content, by: rule, on: $0, now: now) }
    }

    /// The messages that tell further people of what nobody has marked; none where the rule tells nobody
    /// else.
    package func escalation(
        of stored: StoredMention, by rule: AlertRule, now: Timestamp
    ) -> [OutboxDraft] {
        guard let escalation = rule.escalation else { return [] }
        return escalation.channels.compactMap { channels[$0] }.flatMap {
            drafter.escalation(
                of: stored, by: rule, after: escalation.after, on: $0, now: now)
        }
    }

    /// The messages that tell what was too much for a channel; none where it is not configured any more.
    package func summary(_ summary: AlertSummary, now: Timestamp) -> [OutboxDraft] {
        channels[summary.channel].map { drafter.summary(summary, on: $0, now: now) } ?? []
    }

    private func channels(of rule: AlertRule) -> [any Channel] {
        rule.channels.compactMap { channels[$0] }
    }
}
