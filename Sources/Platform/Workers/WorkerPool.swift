import Threads

/// A few processes that answer requests, one each at a time. None is started before it is needed, and
/// the second only while the first is busy.
package actor WorkerPool {
    private let workers: [Worker]
    /// The one used last comes first: the others stay asleep.
    private var free: [Worker]
    private var waiting: [CheckedContinuation<Worker, Never>] = []
    private let incomplete: @Sendable (String) -> Void

    /// - Parameter incomplete: called for each process whose confinement lacks something here.
    package init(
        _ program: WorkerProgram, limits: WorkerLimits, count: Int,
        incomplete: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        workers = (1...max(1, count)).map {
            Worker(program, limits: limits, name: "worker-\($0)")
        }
        free = workers.reversed()
        self.incomplete = incomplete
    }

    /// Cancelling the task ends the process that works for it.
    package func answer(to request: WorkerMessage) async throws(WorkerFailure) -> [UInt8] {
        let worker = await take()
        defer { give(back: worker) }
        let (leash, incomplete) = (WorkerLeash(), incomplete)
        let result: Result<[UInt8], WorkerFailure> = await withTaskCancellationHandler {
            do throws(WorkerFailure) {
                return .success(
                    try await worker.answer(to: request, on: leash) {
                        if !$0.isEmpty { incomplete($0) }
                    })
            } catch { return .failure(error) }
        } onCancel: {
            leash.cut()
        }
        return try result.get()
    }

    /// Ends those that are idle; what is asked later is answered all the same.
    package func end() async {
        for worker in workers { await worker.end() }
    }

    private func take() async -> Worker {
        if let worker = free.popLast() { return worker }
        return await withCheckedContinuation { waiting.append($0) }
    }

    private func give(back worker: Worker) {
        if waiting.isEmpty {
            free.append(worker)
        } else {
            waiting.removeFirst().resume(returning: worker)
        }
    }
}
