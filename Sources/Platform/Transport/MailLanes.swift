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
