import Threads

/// A lane for each server or mailbox: what it is asked goes one after the other, on a thread of its
/// own, so that a slow one holds up nobody else. As many as the configuration names.
final class ServerLanes<Server: Hashable & Sendable>: Sendable {
    private struct State {
        var lanes: [Server: ServerLane] = [:]
        var running: [UInt64: MailControl] = [:]
        var lastID: UInt64 = 0
        var isStopped = false
    }

    private let name: String
    private let keepsHandles: Bool
    private let state = Guarded(State())

    /// - Parameters:
    ///   - name: of the threads.
    ///   - keepsHandles: for the next session with the same server, where that is soon.
    init(name: String, keepsHandles: Bool) {
        self.name = name
        self.keepsHandles = keepsHandles
    }

    /// Runs a session on the server's lane; cancelling ends it by its control.
    func run<Answer: Sendable>(
        with server: Server,
        _ session:
            @escaping @Sendable (MailControl, EasyHandle) throws(TransportError) -> Answer
    ) async throws(TransportError) -> Answer {
        let control = MailControl()
        guard let (lane, id) = enter(server, control) else { throw .stopped }
        let result = await withTaskCancellationHandler {
            await lane.run { handle throws(TransportError) in try session(control, handle) }
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
            defer { state.lanes = [:] }
            return Array(state.lanes.values)
        }
        for lane in lanes { await lane.finish() }
    }

    private func enter(_ server: Server, _ control: MailControl) -> (ServerLane, UInt64)? {
        state.withLock { state in
            guard !state.isStopped else { return nil }
            let lane =
                state.lanes[server] ?? ServerLane(name: name, keepsHandle: keepsHandles)
            state.lanes[server] = lane
            state.lastID += 1
            state.running[state.lastID] = control
            return (lane, state.lastID)
        }
    }
}
