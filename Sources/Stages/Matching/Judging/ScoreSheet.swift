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

    /// The surer it is already, the less a further reason adds, but a point. What speaks against the
    /// brand counts in full. A sum up to the line stays as it is.
    var eased: ScoreSheet {
        var sum = reasons.reduce(0) { $0 + min(0, $1.points) }
        var eased = self
        for (index, reason) in reasons.enumerated() where reason.points > 0 {
            let before = Self.eased(sum)
            sum += reason.points
            eased.reasons[index].points = max(1, Self.eased(sum) - before)
        }
        return eased
    }

    /// Sums above the line and what becomes of them; straight in between, and slow to 100 and more.
    private static let easing = [(50, 50), (80, 76), (120, 91), (170, 98), (250, 102)]

    private static func eased(_ sum: Int) -> Int {
        for (low, high) in zip(easing, easing.dropFirst()) where sum < high.0 {
            if sum <= low.0 { return min(sum, low.1) }
            return low.1 + (sum - low.0) * (high.1 - low.1) / (high.0 - low.0)
        }
        return easing.last?.1 ?? sum
    }

    mutating func add(_ points: Int, _ rule: Reason.Rule, words: [String]) {
        add(points, rule, words.prefix(Self.quoteLimit).joined(separator: ", "))
    }
}
