/// Why a network's answer brings nothing, though its status was good.
package struct AnswerFault: Error, Sendable, Hashable {
    package var reason: Reason
    /// What it says or lacks, for people: `no 'hits[0].objectID'`.
    package var text: String
    /// For how long it asks to be left alone.
    package var wait: Duration?

    package enum Reason: String, Sendable, Hashable, CaseIterable {
        /// Not built as it was: a field is missing or of another kind.
        case changed
        /// It is no answer but a refusal, in words.
        case refused
        /// This way is closed, and perhaps not another (`Network.request` as a detour).
        case closed
        /// Too much was asked.
        case throttled
        /// It knows the key, token or password no more.
        case credentials
    }

    package init(_ reason: Reason, _ text: String, wait: Duration? = nil) {
        self.reason = reason
        self.text = text
        self.wait = wait
    }

    static func missing(_ place: String) -> AnswerFault { AnswerFault(.changed, "no '\(place)'") }
}
