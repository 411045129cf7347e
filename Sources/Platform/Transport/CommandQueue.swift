import Threads

/// What callers want from the engine thread, in order. As long as the callers that wait for it.
final class CommandQueue: Sendable {
    enum Command: Sendable {
        case start(HTTPJob)
        case cancel(UInt64)
        /// What the permit of a transfer said.
        case answer(UInt64, isPermitted: Bool)
        /// What the name that a transfer waits for means.
        case resolved(UInt64, NameAnswer)
        /// Bodies were let go: whole answers that wait may be handed over.
        case room
        /// The thread ends, and says so.
        case stop(CheckedContinuation<Void, Never>?)
    }

    private struct State {
        var commands: [Command] = []
        var isClosed = false
    }

    private let state = Guarded(State())
    private let wake: @Sendable () -> Void

    init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

    /// False where the engine has ended: the command is not taken.
    func post(_ command: Command) -> Bool {
        let (isTaken, isFirst) = state.withLock { state in
            guard !state.isClosed else { return (false, false) }
            state.commands.append(command)
            return (true, state.commands.count == 1)
        }
        if isFirst { wake() }
        return isTaken
    }

    func take() -> [Command] {
        state.withLock { state in
            let commands = state.commands
            state.commands.removeAll(keepingCapacity: true)
            return commands
        }
    }

    /// Takes what is left and nothing more.
    func close() -> [Command] {
        state.withLock { state in
            state.isClosed = true
            let commands = state.commands
            state.commands = []
            return commands
        }
    }
}
