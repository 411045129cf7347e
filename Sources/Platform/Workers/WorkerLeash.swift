import Threads

/// Lets the end of a task reach the process that works for it.
final class WorkerLeash: Sendable {
    private struct State {
        var process: WorkerProcess?
        var isCut = false
    }

    private let state = Guarded(State())

    var isCut: Bool { state.withLock { $0.isCut } }

    /// False where it was cut before.
    func hold(_ process: WorkerProcess) -> Bool {
        state.withLock { state in
            if !state.isCut { state.process = process }
            return !state.isCut
        }
    }

    func release() { state.withLock { $0.process = nil } }

    func cut() {
        state.withLock { state in
            state.isCut = true
            state.process?.kill()
        }
    }
}
