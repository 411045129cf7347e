package import Domain

/// What made the difference between two verdicts.
package enum ChangeCause: Sendable, Hashable {
    /// By this form of the brand.
    case found(term: String)
    case notFound(term: String)
    /// The changed configuration has no such brand.
    case brandGone
    case ownVoice
    case noLongerOwnVoice
    /// The reason whose points differ most towards the change, and what it gave and would give; 0
    /// where it was not, or would not be, among them.
    case reason(Reason, before: Int, after: Int)
    /// Other labels alone; each as it was and would be.
    case labels([Label])

    package struct Label: Sendable, Hashable {
        package var before: String
        package var after: String
    }

    /// A verdict with what it rests on.
    struct Side {
        var verdict: JudgedLabels
        var hits: [Hit]
        var reasons: [Reason]
    }

    /// - Parameter isKnown: the changed configuration still has the brand.
    static func find(from before: Side?, to after: Side?, isKnown: Bool) -> ChangeCause? {
        guard isKnown else { return .brandGone }
        guard let before else { return after.map { .found(term: term($0)) } }
        guard let after else { return .notFound(term: term(before)) }
        if before.verdict.isOwn != after.verdict.isOwn {
            return after.verdict.isOwn ? .ownVoice : .noLongerOwnVoice
        }
        let labels = labels(before.verdict, after.verdict)
        if before.verdict.isTalk, after.verdict.isTalk, !labels.isEmpty { return .labels(labels) }
        return strongest(from: before.reasons, to: after.reasons)
    }

    /// Of the hits: the first one found is the one that people see.
    private static func term(_ side: Side) -> String { side.hits.first?.term ?? "" }

    private static func labels(_ before: JudgedLabels, _ after: JudgedLabels) -> [Label] {
        let pairs = [
            (before.facet.rawValue, after.facet.rawValue),
            (before.polarity.rawValue, after.polarity.rawValue),
            (before.isUrgent ? "urgent" : "not urgent", after.isUrgent ? "urgent" : "not urgent"),
        ]
        return pairs.filter { $0 != $1 }.map { Label(before: $0, after: $1) }
    }

    /// By rule and words, so that another context word of the same rule is seen; the first of equals.
    private static func strongest(from before: [Reason], to after: [Reason]) -> ChangeCause? {
        struct Key: Hashable {
            var rule: Reason.Rule
            var quote: String
        }
        var entries: [(reason: Reason, before: Int, after: Int)] = []
        var places: [Key: Int] = [:]
        for (isAfter, reasons) in [(true, after), (false, before)] {
            for reason in reasons {
                let key = Key(rule: reason.rule, quote: reason.quote)
                let place = places[key] ?? entries.count
                if place == entries.count { entries.append((reason, 0, 0)) }
                places[key] = place
                if isAfter {
                    entries[place].after += reason.points
                } else {
                    entries[place].before += reason.points
                }
            }
        }
        let direction = entries.reduce(0) { $0 + $1.after - $1.before } < 0 ? -1 : 1
        var best: (gain: Int, cause: ChangeCause)?
        for (reason, before, after) in entries {
            let gain = (after - before) * direction
            guard gain > best?.gain ?? 0 else { continue }
            best = (gain, .reason(reason, before: before, after: after))
        }
        return best?.cause
    }

    /// One line for people.
    package var text: String {
        switch self {
        case .found(let term): "found now" + (term.isEmpty ? "" : ": \(term)")
        case .notFound(let term): "not found any more" + (term.isEmpty ? "" : ": \(term)")
        case .brandGone: "the brand is not in the changed configuration"
        case .ownVoice: "the brand's own voice"
        case .noLongerOwnVoice: "no longer the brand's own voice"
        case .reason(let reason, let before, let after):
            if before == 0 {
                "\(Self.signed(after)) \(reason.why(in: .english))"
            } else if after == 0 {
                "without \(Self.signed(before)) \(reason.why(in: .english))"
            } else {
                "\(Self.signed(before)) → \(Self.signed(after)) \(reason.why(in: .english))"
            }
        case .labels(let labels):
            labels.map { "\($0.before) → \($0.after)" }.joined(separator: ", ")
        }
    }

    private static func signed(_ points: Int) -> String {
        (points < 0 ? "−" : "+") + "\(abs(points))"
    }
}
