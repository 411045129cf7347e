/// What a person says of a mention: `earshot mark`.
package enum Verdict: Sendable, Hashable {
    /// `relevant` and `irrelevant` teach the matcher; `open` takes back what the mention taught.
    case state(StoredMention.State)
    /// Corrects the mention, and teaches.
    case polarity(Polarity)
    case facet(Facet)

    /// As typed; nil for any other word.
    package init?(_ word: String) {
        if let state = StoredMention.State(rawValue: word) {
            self = .state(state)
        } else if let polarity = Polarity(rawValue: word) {
            self = .polarity(polarity)
        } else if let facet = Facet(rawValue: word) {
            self = .facet(facet)
        } else {
            return nil
        }
    }

    /// All that can be typed.
    package static let words =
        ["relevant", "irrelevant", "answered", "open"] + Polarity.allCases.map(\.rawValue)
        + Facet.allCases.map(\.rawValue)
}
