import Domain

extension AnswerPage {
    /// The moment of its newest document, in seconds since 1970: where a walk by time goes on. What claims
    /// to be of the future counts as of now, so that it hides nothing that comes after it.
    package func newestMoment(by form: AnswerForm) -> String? {
        moments.max().map { "\(min($0, form.asked.seconds))" }
    }

    /// The moment of its oldest document.
    package var oldestMoment: String? { moments.min().map { "\($0)" } }

    private var moments: [Int64] {
        documents.compactMap { ($0.published ?? $0.updated)?.seconds }
    }
}
