import JSON

/// How the answers of a kind differ from those of plain HTTP.
struct AnswerRules: Sendable {
    /// Seconds that the JSON of a refusal asks to wait; where the header asks too, the longer counts.
    var wait: @Sendable (JSONValue) -> Double? = { _ in nil }
    /// The status that an answer of 2xx hides in its text; nil where it is taken.
    var refusal: @Sendable (String) -> Int? = { _ in nil }

    static let plain = AnswerRules()
}
