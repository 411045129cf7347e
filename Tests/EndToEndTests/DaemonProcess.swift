import Glibc
import TestSupport

extension ChildProcess {
    /// Sends SIGTERM and waits: the exit status and how long it took.
    func terminate() -> (status: Int32, time: Duration) {
        let start = ContinuousClock.now
        kill(SIGTERM)
        // Beyond this something hangs for good.
        while isRunning, ContinuousClock.now < start + .seconds(20) { usleep(5_000) }
        let time = ContinuousClock.now - start
        if isRunning { kill(SIGKILL) }
        return (wait(), time)
    }
}
