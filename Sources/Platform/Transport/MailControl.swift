import Threads

/// How a mail in flight is told to end.
final class MailControl: Sendable {
    private let reason = Guarded<TransportError?>(nil)

    var endReason: TransportError? { reason.withLock { $0 } }

    /// The first reason stays.
    func end(with error: TransportError) {
        reason.withLock { $0 = $0 ?? error }
    }
}
