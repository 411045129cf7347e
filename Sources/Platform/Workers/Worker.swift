import Threads

/// A place for one process at a time: started by its first request, and anew after an end.
actor Worker {
    private let program: WorkerProgram
    private let limits: WorkerLimits
    private let executor: ThreadExecutor
    private var process: WorkerProcess?

    /// Waiting for an answer blocks, so it has a thread of its own. The kernel ends the process with
    /// the thread that started it.
    nonisolated var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    init(_ program: WorkerProgram, limits: WorkerLimits, name: String) {
        self.program = program
        self.limits = limits
        executor = ThreadExecutor(name: name)
    }

    /// - Parameter started: called with what a new process lacks; empty: nothing.
    func answer(
        to request: WorkerMessage, on leash: WorkerLeash, started: @Sendable (String) -> Void
    ) throws(WorkerFailure) -> [UInt8] {
        let process = try running(started)
        guard leash.hold(process) else { throw .cancelled }
        defer { leash.release() }
        do {
            return try process.answer(to: request)
        } catch {
            self.process = nil
            throw leash.isCut ? .cancelled : error
        }
    }

    func end() { process = nil }

    /// One that has come to an end between two requests is no request's fault.
    private func running(
        _ started: @Sendable (String) -> Void
    ) throws(WorkerFailure) -> WorkerProcess {
        if let process, process.isReady { return process }
        process = nil
        let new = try WorkerProcess(program, limits: limits)
        process = new
        started(new.gaps)
        return new
    }
}
