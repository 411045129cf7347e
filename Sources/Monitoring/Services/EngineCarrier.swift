import Alerting
import Domain
import Transport

/// The engine as channels know it.
struct EngineCarrier: MessageCarrier {
    let engine: TransferEngine

    /// A webhook's answer is a line; what is longer is none of ours (payloads.md).
    private static let limits = TransferLimits(total: .seconds(30), body: 1 << 20)

    func post(
        _ post: HTTPPost, permit: @escaping @Sendable () async -> Bool
    ) async throws(CarriageError) -> HTTPAnswer {
        // Where it goes was configured by hand: no network is closed to it, no redirect followed.
        let request = HTTPRequest(
            .post, post.address,
            fields: post.fields.compactMap { HTTPField(name: $0.name, value: $0.value) },
            body: post.body, limits: Self.limits, policy: .any, redirects: .refuse)
        do throws(TransportError) {
            let response = try await engine.send(request, permit: permit)
            return HTTPAnswer(
                status: response.status, retryAfter: response.fields["retry-after"],
                date: response.fields["date"], body: response.body)
        } catch {
            throw CarriageError(error)
        }
    }

    func submit(
        _ mail: MailSubmission, permit: @escaping @Sendable () async -> Bool
    ) async throws(CarriageError) -> MailAnswer {
        let credentials = mail.server.credentials?.revealed
        let security: Transport.MailServer.Security =
            mail.server.isSecure ? .implicitTLS : mail.server.isLoopback ? .none : .startTLS
        guard
            let server = Transport.MailServer(
                host: mail.server.host, port: mail.server.port, security: security,
                user: credentials?.user, password: credentials?.password),
            let transfer = MailTransfer(
                server: server, sender: mail.sender, recipient: mail.recipient,
                message: mail.message)
        else { throw .unsendable("\(mail.server) or an address of the mail is not usable") }
        do throws(TransportError) {
            let reply = try await engine.send(transfer, permit: permit)
            return MailAnswer(code: reply.code, text: reply.text)
        } catch {
            throw CarriageError(error)
        }
    }
}

extension CarriageError {
    fileprivate init(_ error: TransportError) {
        self =
            switch error {
            case .notPermitted: .notPermitted
            case .setup(let text): .unsendable(text)
            case _ where error.isAmbiguous: .unanswered(error.description)
            default: .notSent(error.description)
            }
    }
}
