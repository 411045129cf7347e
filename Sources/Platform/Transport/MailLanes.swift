import Glibc
import Threads

/// A lane for each mail server: its mails go one after the other, on a thread of their own, so that
/// a slow server holds nobody else's. As many as servers in the configuration.
final class MailLanes: Sendable {
    private struct State {
        var lanes: [MailServer: MailLane] = [:]
        var running: [UInt64: MailControl] = [:]
        var lastID: UInt64 = 0
        var isStopped = false
    }

    private let caBundle: String
    private let state = Guarded(State())

    init(caBundle: String) { self.caBundle = caBundle }

    func send(
        _ mail: MailTransfer, permit: @escaping @Sendable () async -> Bool
    ) async throws(TransportError) -> MailReply {
        let control = MailControl()
        guard let (lane, id) = enter(mail.server, control) else { throw .stopped }
        let result = await withTaskCancellationHandler {
            await lane.deliver(mail, permit: permit, control: control)
        } onCancel: {
            control.end(with: .cancelled)
        }
        state.withLock { $0.running[id] = nil }
        return try result.get()
    }

    /// Ends what is in flight, within about a second.
    func stop() async {
        let lanes = state.withLock { state in
            state.isStopped = true
            for control in state.running.values { control.end(with: .stopped) }
            let lanes = Array(state.lanes.values)
            state.lanes = [:]
            return lanes
        }
        for lane in lanes { await lane.finish() }
    }

    private func enter(_ server: MailServer, _ control: MailControl) -> (MailLane, UInt64)? {
        let caBundle = caBundle
        return state.withLock { state in
            guard !state.isStopped else { return nil }
            let lane = state.lanes[server] ?? MailLane(caBundle: caBundle)
            state.lanes[server] = lane
            state.lastID += 1
            state.running[state.lastID] = control
            return (lane, state.lastID)
        }
    }
}

/// How a mail in flight is told to end.
final class MailControl: Sendable {
    private let reason = Guarded<TransportError?>(nil)

    var endReason: TransportError? { reason.withLock { $0 } }

    /// The first reason stays.
    func end(with error: TransportError) {
        reason.withLock { $0 = $0 ?? error }
    }
}

/// The thread of one mail server. libcurl blocks it; its handle keeps the parsed certificates.
actor MailLane {
    private let executor = ThreadExecutor(name: "mail")
    private let caBundle: String
    private var handle: EasyHandle?

    nonisolated var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    init(caBundle: String) { self.caBundle = caBundle }

    func deliver(
        _ mail: MailTransfer, permit: @escaping @Sendable () async -> Bool, control: MailControl
    ) -> Result<MailReply, TransportError> {
        do throws(TransportError) {
            let handle = try ownHandle()
            let session = MailSession(mail, permit: permit, control: control, handle: handle)
            return .success(try session.run(caBundle: caBundle))
        } catch {
            return .failure(error)
        }
    }

    private func ownHandle() throws(TransportError) -> EasyHandle {
        if let handle { return handle }
        let handle = try EasyHandle()
        self.handle = handle
        return handle
    }

    /// Returns when everything before it has.
    func finish() { handle = nil }
}
