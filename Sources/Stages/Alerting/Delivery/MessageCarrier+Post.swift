import Domain
import JSON
import Transport

extension ChannelTools {
    /// Bytes: answers are a few words, and one that is too large would leave us in doubt.
    private static let answerLimit = 1 << 20
    /// Bytes of an answer that are looked at for words.
    private static let textLimit = 4 << 10

    /// One request, as chats and webhooks answer: 2xx is taken, all else is not; a redirect is an answer
    /// like any other and never followed. The operator wrote the address, so any network will do.
    func post(
        _ body: [UInt8], by method: HTTPRequest.Method = .post, to address: WebAddress,
        fields: [HTTPField?], at now: Timestamp, answers rules: AnswerRules = .plain,
        permit: @escaping @Sendable () async -> Bool
    ) async -> DeliveryResult {
        let request = HTTPRequest(
            method, address, fields: fields.compactMap(\.self), body: body,
            // Silence is no reason to leave before the time is over.
            limits: TransferLimits(
                total: limits.post, body: Self.answerLimit, lowSpeedWindow: limits.post),
            policy: .any,
            redirects: .refuse)
        do {
            let response = try await carrier.send(request, permit: permit)
            return Self.result(of: response, to: request, at: now, rules)
        } catch {
            return error.result
        }
    }

    private static func result(
        of response: HTTPResponse, to request: HTTPRequest, at now: Timestamp,
        _ rules: AnswerRules
    ) -> DeliveryResult {
        let body = response.body.prefix(Self.textLimit)
        let text = String(decoding: body, as: UTF8.self)
        let shown = String(decoding: SecretMask(of: request).masked(body), as: UTF8.self)
        let reply = DeliveryResult.cleaned("\(response.status) \(shown)")
        var status = response.status
        if (200..<300).contains(status) {
            guard let hidden = rules.refusal(text) else { return .accepted(reply: reply) }
            status = hidden
        }
        let asked = RetryAfter.duration(
            response.fields["Retry-After"], date: response.fields["Date"], now: now)
        let told = (try? JSONValue(parsing: response.body)).flatMap(rules.wait)
            .flatMap(RetryAfter.duration(seconds:))
        let waits = [asked, told].compactMap(\.self)
        return .httpRefusal(status: status, retryAfter: waits.max(), reply: reply)
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
