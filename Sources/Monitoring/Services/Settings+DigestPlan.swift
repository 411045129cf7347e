import Alerting
import Domain

extension Settings {
    /// Of sources that count more or less than others.
    var weights: [SourceID: Double] {
        Dictionary(sources.filter { $0.weight != 1 }.map { ($0.id, $0.weight) }) { first, _ in first
        }
    }

    func digestPlan(of rule: AlertRule) -> DigestPlan {
        var plan = DigestPlan()
        plan.joinedChannels = rules.joinedChannels(of: rule)
        plan.isMadeEmpty = rule.whenEmpty == .send
        plan.sources = sources.map(\.id)
        plan.line = rule.condition.minimumScore
        plan.isLeftOut = { rule.condition.obstacles(for: $0) == [.score] }
        return plan
    }

    /// Of a rule that sends at once: what its channels learn of no digest.
    func joinedPlan(of rule: AlertRule) -> DigestPlan {
        var plan = DigestPlan()
        plan.joinedChannels = rules.joinedChannels(of: rule)
        plan.joinedRule = rule.name
        plan.isJoinedOnly = true
        return plan
    }
}
