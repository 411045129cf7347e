import Domain

/// Which snooze silences a mention for each rule.
struct Silence {
    let snoozes: [Snooze]
    let brandID: String
    let source: SourceID
    let story: MentionID
    let isUrgent: Bool

    var isPossible: Bool { !snoozes.isEmpty }

    func id(for rule: String) -> Int64? {
        guard isPossible else { return nil }
        let subject = Snooze.Subject(
            brandID: brandID, rule: rule, source: source, story: story, isUrgent: isUrgent)
        return snoozes.first { $0.covers(subject) }?.id
    }
}
