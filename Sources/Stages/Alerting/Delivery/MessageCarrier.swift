package import Transport

/// What brings bytes to a server: Transport's engine, or a fake in tests.
///
/// `permit` is asked once, when all is ready and right before the end of the body (HTTP) or the final
/// dot (SMTP) leaves; where it says false, nothing counts as sent and `.notPermitted` is thrown.
package protocol MessageCarrier: Sendable {
    func send(_ request: HTTPRequest, permit: (@Sendable () async -> Bool)?)
        async throws(TransportError) -> HTTPResponse
    func send(_ mail: MailTransfer, permit: @escaping @Sendable () async -> Bool)
        async throws(TransportError) -> MailReply
}

extension TransferEngine: MessageCarrier {}
