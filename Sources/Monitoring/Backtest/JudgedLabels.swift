package import Domain
import Storage

/// What is decided of one brand in one document.
package struct JudgedLabels: Sendable {
    package var score: Int
    package var facet: Facet
    package var polarity: Polarity
    package var isUrgent: Bool
    /// Said by the brand itself.
    package var isOwn: Bool

    /// People are told of it, by lists and rules.
    package var isTalk: Bool { score >= Mention.relevanceLine && !isOwn }

    package init(
        score: Int, facet: Facet = .general, polarity: Polarity = .neutral, isUrgent: Bool = false,
        isOwn: Bool = false
    ) {
        self.score = score
        self.facet = facet
        self.polarity = polarity
        self.isUrgent = isUrgent
        self.isOwn = isOwn
    }

    init(_ mention: Mention, isOwn: Bool) {
        self.init(
            score: mention.score, facet: mention.facet, polarity: mention.polarity,
            isUrgent: mention.isUrgent, isOwn: isOwn)
    }

    init(_ decision: StoredDocument.Decision) {
        self.init(
            score: decision.score, facet: decision.facet, polarity: decision.polarity,
            isUrgent: decision.isUrgent, isOwn: decision.isOwn)
    }
}

/// How two verdicts on one thing differ.
package enum ChangeKind: String, Sendable, Hashable, CaseIterable {
    /// People would be told of it, and were not.
    case won
    /// People were told of it, and would not be.
    case lost
    /// They are told of it either way, under another facet, polarity or urgency.
    case relabelled
    /// Only the score differs, on one side of the line.
    case moved
    case same

    /// Nil where a brand was not found; pure.
    package init(from before: JudgedLabels?, to after: JudgedLabels?) {
        switch (before?.isTalk ?? false, after?.isTalk ?? false) {
        case (false, true): self = .won
        case (true, false): self = .lost
        case (true, true):
            let isLabelled =
                before?.facet == after?.facet && before?.polarity == after?.polarity
                && before?.isUrgent == after?.isUrgent
            self = !isLabelled ? .relabelled : before?.score == after?.score ? .same : .moved
        case (false, false):
            self = before?.score == after?.score && before?.isOwn == after?.isOwn ? .same : .moved
        }
    }
}
