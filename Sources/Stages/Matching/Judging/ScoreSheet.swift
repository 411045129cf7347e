import Domain

/// Points with their reasons, in the order given.
struct ScoreSheet: Sendable {
    private(set) var reasons: [Reason] = []

    var sum: Int { reasons.reduce(0) { $0 + $1.points } }

    /// Most scores have no more reasons.
    private static let usualCount = 8

    /// Adds a reason; one without points is left out.
    mutating func add(_ points: Int, _ rule: Reason.Rule, _ quote: String = "") {
        guard points != 0 else { return }
        if reasons.isEmpty { reasons.reserveCapacity(Self.usualCount) }
        reasons.append(Reason(points: points, rule: rule, quote: quote))
    }

    /// Changes the points of the reasons to ones that add up to a score which says how often we are right:
    /// of what is scored 80, four of five mean the brand. What speaks against the brand counts in full,
    /// and each reason for it at least a point.
    mutating func calibrate() {
        var sum = reasons.reduce(0) { $0 + min(0, $1.points) }
        let wanted = Self.calibrated(self.sum)
        for index in reasons.indices where reasons[index].points > 0 {
            let before = Self.calibrated(sum)
            sum += reasons[index].points
            reasons[index].points = max(1, Self.calibrated(sum) - before)
        }
        lower(by: self.sum - wanted)
    }

    /// Takes points that were rounded up from the reasons with most.
    private mutating func lower(by excess: Int) {
        for _ in 0..<max(0, excess) {
            guard let most = reasons.indices.max(by: { reasons[$0].points < reasons[$1].points }),
                reasons[most].points > 1
            else { return }
            reasons[most].points -= 1
        }
    }

    /// Sums of points and how sure they make us: steep about the line, where a reason more or less
    /// decides, and slow to 100. The line stays where it is.
    private static let calibration = [
        (0, 0), (30, 20), (42, 32), (49, 46), (50, 50), (55, 59), (65, 68), (80, 80), (120, 92),
        (170, 98), (250, 102),
    ]

    private static func calibrated(_ sum: Int) -> Int {
        for (low, high) in zip(calibration, calibration.dropFirst()) where sum < high.0 {
            if sum <= low.0 { return min(sum, low.1) }
            return low.1 + (sum - low.0) * (high.1 - low.1) / (high.0 - low.0)
        }
        return calibration.last?.1 ?? sum
    }

    mutating func add(_ points: Int, _ rule: Reason.Rule, words: [String]) {
        guard points != 0 else { return }
        var quote = Quote()
        for word in words where !quote.isFull { quote.add(word) }
        add(points, rule, quote.text)
    }
}

/// The words that a reason rests on, as many as are shown.
struct Quote {
    private(set) var text = ""
    private var count = 0

    private static let limit = 4

    var isFull: Bool { count == Self.limit }

    mutating func add(_ word: String) {
        if !text.isEmpty { text += ", " }
        text += word
        count += 1
    }
}
