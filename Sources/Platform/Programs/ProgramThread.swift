import CLinux
import Glibc
import Threads

/// A thread for one run of a program: waiting for it must not hold one of the cooperative pool.
final class ProgramThread: Sendable {
    private let isCancelled = Guarded(false)

    func cancel() { isCancelled.withLock { $0 = true } }

    func run(_ call: ProgramCall, input: [UInt8]) async -> ProgramEnd {
        await withCheckedContinuation { continuation in
            let job = Job { [isCancelled] in
                let end: ProgramEnd
                switch ProgramRun.start(call) {
                case .failure(let failure):
                    end = .notStarted(because: "\(call.path) can't be run: \(failure.reason)")
                case .success(let run):
                    end = run.finish(call, feeding: input) {
                        isCancelled.withLock { $0 }
                    }
                }
                continuation.resume(returning: end)
            }
            guard job.start() else {
                continuation.resume(returning: .notStarted(because: "no thread could be started"))
                return
            }
        }
    }

    private final class Job: Sendable {
        private let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }

        func start() -> Bool {
            var thread = pthread_t()
            let context = Unmanaged.passRetained(self)
            let code = pthread_create(
                &thread, nil,
                { context in
                    guard let context else { return nil }
                    // A program that does not read what it is given is no reason for us to die.
                    var pipe = sigset_t()
                    sigemptyset(&pipe)
                    sigaddset(&pipe, SIGPIPE)
                    pthread_sigmask(SIG_BLOCK, &pipe, nil)
                    Unmanaged<Job>.fromOpaque(context).takeRetainedValue().body()
                    return nil
                }, context.toOpaque())
            guard code == 0 else {
                context.release()
                return false
            }
            pthread_detach(thread)
            return true
        }
    }
}

extension ProgramCall {
    /// Why it can't be run, as far as that is known without running it; nil: nothing stands against it.
    package var obstacle: String? {
        guard access(path, X_OK) != 0 else { return nil }
        return "\(path) can't be run: \(String(cString: strerror(errno)))"
    }

    /// Runs it to its end; cancelling kills it.
    package func run(input: [UInt8] = []) async -> ProgramEnd {
        let thread = ProgramThread()
        return await withTaskCancellationHandler {
            await thread.run(self, input: input)
        } onCancel: {
            thread.cancel()
        }
    }
}
