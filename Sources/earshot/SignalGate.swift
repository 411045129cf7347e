import Glibc
import Threads

/// The signals a daemon lives by, as events. Blocked in every thread and taken by the main thread's
/// sigwait(3), the one way that holds beside Swift's concurrency (platform.md §7).
final class SignalGate: Sendable {
    enum Event: Sendable { case terminate, reload }

    /// Signals that pile up mean no more than the last few.
    private static let backlog = 8

    let events: AsyncStream<Event>
    private let continuation: AsyncStream<Event>.Continuation
    private let isReleased = Guarded(false)

    /// Before the first thread starts: each inherits the mask.
    init() {
        (events, continuation) = AsyncStream.makeStream(
            bufferingPolicy: .bufferingNewest(Self.backlog))
        var set = Self.signals
        pthread_sigmask(SIG_BLOCK, &set, nil)
    }

    private static var signals: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for number in [SIGTERM, SIGINT, SIGHUP, SIGUSR1] { sigaddset(&set, number) }
        return set
    }

    /// Turns signals into events until `release`.
    func wait() {
        var set = Self.signals
        var number: Int32 = 0
        while sigwait(&set, &number) == 0 {
            switch number {
            case SIGUSR1: if isReleased.withLock({ $0 }) { return }
            case SIGHUP: continuation.yield(.reload)
            default: continuation.yield(.terminate)
            }
        }
    }

    /// Lets `wait` return.
    func release() {
        isReleased.withLock { $0 = true }
        kill(getpid(), SIGUSR1)
    }
}
