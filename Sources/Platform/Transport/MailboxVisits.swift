import Threads

/// Visits to mailboxes, one at a time for each: libcurl and the server block the visit's thread.
final class MailboxVisits: Sendable {
    private struct State {
        var lanes: [MailboxServer: MailboxLane] = [:]
        var running: [UInt64: MailControl] = [:]
        var lastID: UInt64 = 0
        var isStopped = false
    }

    private let caBundle: String
    private let state = Guarded(State())

    init(caBundle: String) { self.caBundle = caBundle }

    func visit(_ request: MailboxRequest) async throws(TransportError) -> MailboxAnswer {
        let control = MailControl()
        guard let (lane, id) = enter(request.server, control) else { throw .stopped }
        let result = await withTaskCancellationHandler {
            await lane.visit(request, control: control)
        } onCancel: {
            control.end(with: .cancelled)
        }
        state.withLock { $0.running[id] = nil }
        return try result.get()
    }

    /// Ends what is running, within about a second.
    func stop() async {
        let lanes = state.withLock { state in
            state.isStopped = true
            for control in state.running.values { control.end(with: .stopped) }
            defer { state.lanes = [:] }
            return Array(state.lanes.values)
        }
        for lane in lanes { await lane.finish() }
    }

    private func enter(
        _ server: MailboxServer, _ control: MailControl
    ) -> (MailboxLane, UInt64)? {
        let caBundle = caBundle
        return state.withLock { state in
            guard !state.isStopped else { return nil }
            let lane = state.lanes[server] ?? MailboxLane(caBundle: caBundle)
            state.lanes[server] = lane
            state.lastID += 1
            state.running[state.lastID] = control
            return (lane, state.lastID)
        }
    }
}

/// The thread of one mailbox.
actor MailboxLane {
    private let executor = ThreadExecutor(name: "mailbox")
    private let caBundle: String

    nonisolated var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    init(caBundle: String) { self.caBundle = caBundle }

    /// Each with a connection of its own, which ends with it: the next may be hours away.
    func visit(
        _ request: MailboxRequest, control: MailControl
    ) -> Result<MailboxAnswer, TransportError> {
        do throws(TransportError) {
            let session = MailboxSession(request, control: control, handle: try EasyHandle())
            return .success(try session.run(caBundle: caBundle))
        } catch {
            return .failure(error)
        }
    }

    /// Returns when everything before it has.
    func finish() {}
}
