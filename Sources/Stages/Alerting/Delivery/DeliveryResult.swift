/// How one attempt ended, as the other side said it. What follows is decided by `RetryPolicy`.
///
/// Replies are texts of the other side, cleaned, at most `replyLimit` bytes.
package enum DeliveryResult: Sendable, Hashable {
    case accepted(reply: String)
    /// An answer that is no 2xx. `retryAfter` as the header says, held to `RetryAfter`'s range.
    case httpRefusal(status: Int, retryAfter: Duration?, reply: String)
    /// A reply that is no 2yz.
    case smtpRefusal(code: Int, reply: String)
    /// A program ended with a status that says no.
    case programRefusal(reply: String)
    /// Nothing was taken: no connection, or lost before the body or the dot was sent.
    case notSent(reply: String)
    /// It can't be sent as things are set up: no TLS, an address that no longer parses.
    case unsendable(reply: String)
    /// The row was claimed by somebody else, or the store refused the mark: nothing was sent.
    case notPermitted
    /// The body or the dot left, and no answer came.
    case ambiguous(reply: String)

    /// Nothing has left, and another attempt may go better.
    var isUnsent: Bool {
        switch self {
        case .notSent, .notPermitted: true
        case .accepted, .httpRefusal, .smtpRefusal, .programRefusal, .unsendable, .ambiguous: false
        }
    }

    /// One line of a log.
    package static let replyLimit = 300

    static func cleaned(_ reply: String) -> String { ForeignText.line(reply, limit: replyLimit) }
}
