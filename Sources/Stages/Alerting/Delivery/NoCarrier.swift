package import Programs
package import Transport

/// For channels that are only asked how a message looks, or where it would go: nothing leaves.
package struct NoCarrier: MessageCarrier, LocalCarrier {
    package init() {}

    package func send(
        _ request: HTTPRequest, permit: (@Sendable () async -> Bool)?
    ) async throws(TransportError) -> HTTPResponse { throw .notPermitted }

    package func send(
        _ mail: MailTransfer, permit: @escaping @Sendable () async -> Bool
    ) async throws(TransportError) -> MailReply { throw .notPermitted }

    package func run(
        _ call: ProgramCall, input: [UInt8], permit: @escaping @Sendable () async -> Bool
    ) async -> ProgramEnd? { nil }

    package func log(_ line: String) async {}
}
