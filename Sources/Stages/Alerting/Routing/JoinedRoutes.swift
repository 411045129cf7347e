package import Domain

extension [AlertRule] {
    /// Channels that learn by a rule's digest which outlets joined the stories they were told of: of a
    /// digest all it goes to; of a rule that sends at once those to which no digest goes, who get a
    /// message a day.
    package func joinedChannels(of rule: AlertRule) -> [String] {
        guard rule.send == .immediately else { return rule.channels }
        let served = Set(filter { $0.send != .immediately }.flatMap(\.channels))
        return rule.channels.filter { !served.contains($0) }
    }
}
