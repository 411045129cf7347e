package import Domain

/// What the rules make of a mention: who is told by which of them, and how. Before anything is rendered
/// or written; pure.
package struct RoutePlan: Sendable, Hashable {
    /// Of every rule, in the order of the configuration.
    package let steps: [Step]

    /// What one rule does.
    package struct Step: Sendable, Hashable {
        package let rule: AlertRule
        /// What keeps the mention out; a story that is too small yet is no such thing.
        package let obstacles: [AlertRule.Condition.Part]
        package let manner: Manner
        /// Those it goes to by this rule, in its order.
        package fileprivate(set) var channels: [String]
        /// Those an earlier rule tells of it at once: nobody wants two copies because two rules hold.
        package fileprivate(set) var served: [Served] = []

        package var isTaking: Bool { obstacles.isEmpty }
    }

    /// A channel, and the rule that tells it.
    package struct Served: Sendable, Hashable {
        package let channel: String
        package let rule: String
    }

    package enum Manner: Sendable, Hashable {
        case atOnce
        /// In the rule's next digest.
        case inDigest
        /// With what else was there before anybody looked.
        case inBacklog
        /// As soon as so many outlets carry the story; at once or by digest, as the rule sends.
        case whenCarried(by: Int)
    }

    /// - Parameters:
    ///   - channels: names of those there are; what else a rule names is passed over.
    ///   - isBacklog: it was there before anybody looked: told with the others of its kind, in one
    ///     message a rule.
    package init(
        for stored: StoredMention, by rules: [AlertRule], channels: Set<String>,
        isBacklog: Bool = false
    ) {
        var tellers: [String: String] = [:]
        steps = rules.map { rule in
            var step = Step(
                rule: rule, obstacles: Self.obstacles(of: rule, for: stored),
                manner: Self.manner(of: rule, isBacklog: isBacklog),
                channels: rule.channels.filter { channels.contains($0) })
            guard step.isTaking, step.manner == .atOnce else { return step }
            step.served = step.channels.compactMap { channel in
                tellers[channel].map { Served(channel: channel, rule: $0) }
            }
            step.channels.removeAll { tellers[$0] != nil }
            for channel in step.channels { tellers[channel] = rule.name }
            return step
        }
    }

    private static func obstacles(
        of rule: AlertRule, for stored: StoredMention
    ) -> [AlertRule.Condition.Part] {
        rule.condition.obstacles(for: stored).filter { $0 != .outlets }
    }

    private static func manner(of rule: AlertRule, isBacklog: Bool) -> Manner {
        if rule.condition.minimumOutlets > 1 {
            return .whenCarried(by: rule.condition.minimumOutlets)
        }
        guard rule.send == .immediately else { return .inDigest }
        return isBacklog ? .inBacklog : .atOnce
    }
}
