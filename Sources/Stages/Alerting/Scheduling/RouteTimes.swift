package import Domain

/// When what the rules take leaves. Pure.
package struct RouteTimes: Sendable {
    private let zone: TimeZoneRules
    private let quiet: QuietTimes
    private let days: WorkingDays

    package enum Moment: Sendable, Hashable {
        case atOnce
        /// Held by the quiet times.
        case held(until: Timestamp)
        /// In the digest that is due then.
        case digest(due: Timestamp)
    }

    package init(zone: TimeZoneRules, quiet: QuietTimes, days: WorkingDays) {
        (self.zone, self.quiet, self.days) = (zone, quiet, days)
    }

    /// Of a mention that comes in at a moment.
    package func moment(for rule: AlertRule, isUrgent: Bool, at moment: Timestamp) -> Moment {
        if let slot = rule.send.nextSlot(after: moment, in: zone, days) {
            return .digest(due: slot.due)
        }
        let release = isUrgent ? moment : quiet.release(at: moment, in: zone)
        return release > moment ? .held(until: release) : .atOnce
    }

    /// When a rule's next digest is due; nil for one that sends immediately.
    package func nextDigest(of rule: AlertRule, after moment: Timestamp) -> Timestamp? {
        rule.send.nextSlot(after: moment, in: zone, days)?.due
    }
}
