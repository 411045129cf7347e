package import Domain

/// Which of a network's answers an input is, so that the right code reads it.
package struct AnswerForm: Sendable, Hashable {
    /// The kind of source, by its key in the configuration.
    package var kind: String
    /// Which of that kind's answers: `posts`, `comments`.
    package var part: String
    /// Whom it is about where the answer does not say: a firm's name.
    package var subject: String
    /// What is older was seen before, or is nobody's wish; nil: the network was told, and kept to it.
    package var since: Timestamp?
    /// When it was asked for: nothing in it was written later.
    package var asked: Timestamp

    package init(
        kind: String, part: String, subject: String = "", since: Timestamp? = nil,
        asked: Timestamp = .latest
    ) {
        self.kind = kind
        self.part = part
        self.subject = subject
        self.since = since
        self.asked = asked
    }
}
