import Domain
import Transport

extension ChannelTools {
    /// Bytes: answers are a few words, and one that is too large would leave us in doubt.
    private static let answerLimit = 1 << 20

    /// One POST, as chats and webhooks answer: 2xx is taken, all else is not; a redirect is an answer
    /// like any other and never followed. The operator wrote the address, so any network will do.
    func post(
        _ body: [UInt8], to address: WebAddress, fields: [HTTPField], at now: Timestamp,
        permit: @escaping @Sendable () async -> Bool
    ) async -> DeliveryResult {
        let request = HTTPRequest(
            .post, address, fields: fields, body: body,
            limits: TransferLimits(total: limits.post, body: Self.answerLimit), policy: .any,
            redirects: .refuse)
        do {
            let response = try await carrier.send(request, permit: permit)
            let text = String(
                decoding: response.body.prefix(DeliveryResult.replyLimit), as: UTF8.self)
            let reply = DeliveryResult.cleaned("\(response.status) \(text)")
            guard !(200..<300).contains(response.status) else { return .accepted(reply: reply) }
            let wait = RetryAfter.duration(
                response.fields["Retry-After"], date: response.fields["Date"], now: now)
            return .httpRefusal(status: response.status, retryAfter: wait, reply: reply)
        } catch {
            return error.result
        }
    }
}

extension TransportError {
    var result: DeliveryResult {
        let reply = DeliveryResult.cleaned(description)
        return switch self {
        case .notPermitted: .notPermitted
        case .unconfirmed: .ambiguous(reply: reply)
        case .setup: .unsendable(reply: reply)
        default: .notSent(reply: reply)
        }
    }
}
