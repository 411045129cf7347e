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
            "Vor \(language.span(span)) gemeldet an \(told); seither hat es niemand bewertet. "
                + "Wer sich kümmert: earshot mark \(id) answered",
            "Told \(language.span(span)) ago to \(told); nobody has marked it since. "
                + "Who takes care of it: earshot mark \(id) answered")
    }
}
