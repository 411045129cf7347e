import Domain

extension AnswerPage {
    /// The moment of its newest document, in seconds since 1970: where a walk by time goes on.
    package var newestMoment: String? { moments.max().map { "\($0)" } }

    /// The moment of its oldest document.
    package var oldestMoment: String? { moments.min().map { "\($0)" } }

    private var moments: [Int64] {
        documents.compactMap { ($0.published ?? $0.updated)?.seconds }
    }
}
