package import Domain

/// Which of a network's answers an input is, so that the right code reads it.
package struct AnswerForm: Sendable, Hashable {
    /// The kind of source, by its key in the configuration.
    package var kind: String
    /// Which of that kind's answers: `posts`, `comments`.
    package var part: String
    /// Whom it is about where the answer does not say: a firm's name.
    package var subject: String
    /// What is older is not asked for: where it is the answer's reader that has to see to that.
    package var since: Timestamp?

    package init(
        kind: String, part: String, subject: String = "", since: Timestamp? = nil
    ) {
        self.kind = kind
        self.part = part
        self.subject = subject
        self.since = since
    }
}
