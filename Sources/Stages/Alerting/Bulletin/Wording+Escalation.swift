import Domain

/// What is said of a mention that nobody has marked in time.
extension Wording {
    /// Before the subject.
    var openMark: String { say("Noch offen: ", "Still open: ") }

    func openHeadline(isUrgent: Bool) -> String {
        openMark + alertHeadline(isUrgent: isUrgent)
    }

    /// Who was told, and how to say that somebody cares.
    func escalated(
        _ id: MentionID, after span: Duration, toldBefore channels: [String]
    ) -> String {
        let told = channels.map { ForeignText.line($0, limit: BulletinItem.nameLimit) }
            .joined(separator: ", ")
        return say(
            "Vor \(words(of: span)) gemeldet an \(told); seither hat es niemand bewertet. "
                + "Wer sich kümmert: earshot mark \(id) answered",
            "Told \(words(of: span)) ago to \(told); nobody has marked it since. "
                + "Who takes care of it: earshot mark \(id) answered")
    }

    /// In the largest unit that leaves no rest; as it stands behind `vor`.
    private func words(of span: Duration) -> String {
        let minutes = span.milliseconds / 60_000
        if minutes % 1440 == 0 {
            let days = minutes / 1440
            return days == 1 ? say("einem Tag", "a day") : say("\(days) Tagen", "\(days) days")
        }
        if minutes % 60 == 0 {
            let hours = minutes / 60
            return hours == 1
                ? say("einer Stunde", "an hour") : say("\(hours) Stunden", "\(hours) hours")
        }
        return minutes == 1
            ? say("einer Minute", "a minute") : say("\(minutes) Minuten", "\(minutes) minutes")
    }
}
