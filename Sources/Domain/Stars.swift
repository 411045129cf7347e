/// How many stars of five somebody gives, in tenths.
package struct Stars: Sendable, Hashable {
    /// 0…50
    package let tenths: Int

    /// The scale that all others are brought to.
    package static let most = 5
    /// Nobody gives more than hundred of anything.
    private static let largestScale = 100.0

    /// - Returns: nil for what is outside of the scale.
    package init?(tenths: Int) {
        guard (0...Self.most * 10).contains(tenths) else { return nil }
        self.tenths = tenths
    }

    /// - Parameter best: of the scale it was given on.
    /// - Returns: nil for what is no number, or outside of the scale.
    package init?(_ value: Double, of best: Double = Double(most)) {
        guard best > 0, best <= Self.largestScale, (0...best).contains(value) else { return nil }
        self.init(tenths: Int((value / best * Double(Self.most * 10)).rounded()))
    }

    package var value: Double { Double(tenths) / 10 }

    /// `4` or `4.3`
    package var number: String {
        tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }

    /// `★★☆☆☆`, rounded to whole stars.
    package var drawn: String {
        let full = (tenths + 5) / 10
        return String(repeating: "★", count: full)
            + String(repeating: "☆", count: Self.most - full)
    }

    /// `2/5`, `4,3/5` or `4.3/5`.
    package func text(in language: OutputLanguage) -> String {
        let part = tenths % 10 == 0 ? "" : language.say(",", ".") + "\(tenths % 10)"
        return "\(tenths / 10)\(part)/\(Self.most)"
    }

    /// What they say by themselves: one and two speak against it, four and five for it, three for
    /// neither.
    package var polarity: Polarity {
        switch tenths {
        case ...Self.few: .negative
        case Self.many...: .positive
        default: .neutral
        }
    }

    private static let few = 24
    private static let many = 36
}
