import Glibc
import Workers

extension WorkerEnd {
    /// How a reader ended, for people.
    func words(_ limits: WorkerLimits) -> String {
        switch self {
        case .processorTime:
            "it took more than \(limits.processor / .seconds(1)) s of processor time"
        case .memory: "it took more than \(limits.memory >> 20) MiB of memory"
        case .patience: "it gave no answer in \(limits.patience / .seconds(1)) s"
        case .answerTooLong: "it makes more than \(limits.answer >> 20) MiB of documents"
        case .signal(SIGKILL): "it was killed, by hand or by a system short of memory (SIGKILL)"
        case .signal(let number): "crash with \(Self.name(of: number))"
        case .exit(let status): "it ended with status \(status)"
        }
    }
}
