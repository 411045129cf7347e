package import Domain

/// What brings bytes to a server. Transport's engine does; tests use a fake.
///
/// `permit` is asked once, when all is ready and right before the body (HTTP) or the final dot (SMTP)
/// leaves; where it says false, nothing leaves and `notPermitted` is thrown.
package protocol MessageCarrier: Sendable {
    func post(_ post: HTTPPost, permit: @escaping @Sendable () async -> Bool)
        async throws(CarriageError) -> HTTPAnswer
    func submit(_ mail: MailSubmission, permit: @escaping @Sendable () async -> Bool)
        async throws(CarriageError) -> MailAnswer
}

package struct HTTPPost: Sendable, Hashable {
    package var address: WebAddress
    package var fields: [Field]
    package var body: [UInt8]

    package struct Field: Sendable, Hashable {
        package let name: String
        package let value: String
    }
}

package struct HTTPAnswer: Sendable, Hashable {
    package var status: Int
    /// Fields as sent, nil where missing.
    package var retryAfter: String?
    package var date: String?
    /// The first bytes, for `earshot outbox`.
    package var body: [UInt8]

    package init(status: Int, retryAfter: String? = nil, date: String? = nil, body: [UInt8] = []) {
        self.status = status
        self.retryAfter = retryAfter
        self.date = date
        self.body = body
    }
}

package struct MailSubmission: Sendable, Hashable {
    package var server: MailServer
    /// The envelope; checked addresses.
    package var sender: String
    package var recipient: String
    /// CRLF lines; dots are not stuffed yet.
    package var message: [UInt8]
}

package struct MailAnswer: Sendable, Hashable {
    /// The reply that ended the attempt: to the dot, or to the command that was refused.
    package var code: Int
    package var text: String

    package init(code: Int, text: String) {
        self.code = code
        self.text = text
    }
}

/// Why there was no answer. Texts are for people, without addresses' secrets.
package enum CarriageError: Error, Sendable, Hashable {
    case notPermitted
    /// Before the body or the dot.
    case notSent(String)
    /// Before the body or the dot, and it will not change by itself.
    case unsendable(String)
    /// After it.
    case unanswered(String)

    var result: DeliveryResult {
        switch self {
        case .notPermitted: .notPermitted
        case .notSent(let text): .notSent(reply: DeliveryResult.cleaned(text))
        case .unsendable(let text): .unsendable(reply: DeliveryResult.cleaned(text))
        case .unanswered(let text): .ambiguous(reply: DeliveryResult.cleaned(text))
        }
    }
}
