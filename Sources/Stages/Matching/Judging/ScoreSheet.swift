import Domain

/// Points with their reasons, in the order given.
struct ScoreSheet: Sendable {
    private(set) var reasons: [Reason] = []

    var sum: Int { reasons.reduce(0) { $0 + $1.points } }

    /// What is shown of the words a reason rests on.
    private static let quoteLimit = 4

    /// Adds a reason; one without points is left out.
    mutating func add(_ points: Int, _ rule: Reason.Rule, _ quote: String = "") {
        guard points != 0 else { return }
        reasons.append(Reason(points: points, rule: rule, quote: quote))
    }

    mutating func add(_ points: Int, _ rule: Reason.Rule, words: [String]) {
        add(points, rule, words.prefix(Self.quoteLimit).joined(separator: ", "))
    }
}
